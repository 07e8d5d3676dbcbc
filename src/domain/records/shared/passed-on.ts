import type { Text } from '../../text.ts';
import type { AnswerContext, Passed } from './answer-context.ts';

/** Whence a matter came and where it went, as what follows the rest of an answer; empty where it stayed. */
export function passedOn(passed: Passed | undefined, { date }: Pick<AnswerContext, 'date'>): Text {
  const { from, to = [] } = passed ?? {};
  const came = from && {
    vi: `; ${from.department} chuyển đến ngày ${date(from.on)} theo văn bản ${from.document}`,
    en: `; the ${from.department} passed it on, on ${date(from.on)}, by document ${from.document}`,
  };
  const went = to.map(({ department, on, document }, index) =>
    index === 0
      ? {
          vi: `; ngày ${date(on)} đã chuyển cho ${department} theo văn bản ${document}`,
          en: `; on ${date(on)} the matter was passed to the ${department}, by document ${document}`,
        }
      : {
          vi: `, ngày ${date(on)} chuyển tiếp cho ${department} theo văn bản ${document}`,
          en: `, and on ${date(on)} to the ${department}, by document ${document}`,
        },
  );
  const all = [...(came ? [came] : []), ...went];
  return { vi: all.map(({ vi }) => vi).join(''), en: all.map(({ en }) => en).join('') };
}
