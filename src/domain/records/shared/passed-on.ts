import type { Text } from '../../text.ts';
import type { AnswerContext, Passed, Passing } from './answer-context.ts';

/** Whence a matter came and where it went, as what follows the rest of an answer; empty where it stayed. */
export function passedOn(passed: Passed | undefined, { date }: Pick<AnswerContext, 'date'>): Text {
  const { from, to = [], answered } = passed ?? {};
  const came = from && {
    vi: `; ${from.department} chuyển đến ngày ${date(from.on)} theo văn bản ${from.document}`,
    en: `; the ${from.department} passed it here on ${date(from.on)}, by document ${from.document}`,
  };
  const [only, ...more] = to;
  const isThere = only !== undefined && more.length === 0 && only.department === answered?.department;
  const went = isThere ? [there(only, date)] : to.map((passing, index) => onward(passing, index > 0, date));
  const all = [...(came ? [came] : []), ...went];
  return { vi: all.map(({ vi }) => vi).join(''), en: all.map(({ en }) => en).join('') };
}

/** That a matter was passed to the department which has just been said to have answered. */
const there = ({ on, document }: Passing, date: AnswerContext['date']): Text => ({
  vi: `; được chuyển vụ việc ngày ${date(on)} theo văn bản ${document}`,
  en: `; the matter was passed there on ${date(on)}, by document ${document}`,
});

/** That a matter was passed to a department, or from there to the next. */
const onward = ({ department, on, document }: Passing, isNext: boolean, date: AnswerContext['date']): Text =>
  isNext
    ? {
        vi: `, ngày ${date(on)} chuyển tiếp cho ${department} theo văn bản ${document}`,
        en: `, and on ${date(on)} to the ${department}, by document ${document}`,
      }
    : {
        vi: `; ngày ${date(on)} đã chuyển cho ${department} theo văn bản ${document}`,
        en: `; on ${date(on)} the matter was passed to the ${department}, by document ${document}`,
      };
