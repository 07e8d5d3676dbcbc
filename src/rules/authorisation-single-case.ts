import { caseCodesOf } from '../domain/authority.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { BreachMessage, RecordContext, Rule, RuleBreach } from './rule.ts';

/**
 * An authorisation is for one case (letter, section 2.1, paragraph 2). What was signed for several stays so. The schema
 * finds a missing code; which cases somebody spoke on is checked by `speaker-authority`.
 */
export const rule: Rule = {
  id: 'authorisation-single-case',
  title: { vi: 'Ủy quyền trong từng vụ việc', en: 'An authorisation for a single case' },
  checks: {
    vi: 'Mỗi ủy quyền chỉ áp dụng cho đúng một vụ việc, ghi bằng một mã vụ việc.',
    en: 'Every authorisation applies to exactly one case, given by one case code.',
  },
  breaches: { authorisations: findBreaches },
};

const messages = {
  severalCases: (number: string, cases: readonly string[]): BreachMessage => ({
    happened: {
      vi: `Văn bản ${number} ủy quyền phát ngôn trong ${cases.length} vụ việc (${cases.join(', ')}), mà mỗi lần ủy quyền chỉ được áp dụng cho một vụ việc.`,
      en: `Document ${number} authorises for ${cases.length} cases (${cases.join(', ')}), but each authorisation applies to one case only.`,
    },
    correction: {
      vi: `chỉ ghi mã vụ việc mà văn bản nêu, ví dụ \`case: ${cases[0]}\``,
      en: `write only the code that the document names, such as \`case: ${cases[0]}\``,
    },
  }),
};

function* findBreaches(
  { data }: RecordOf<'authorisations'>,
  { lawOn }: RecordContext,
): Generator<RuleBreach> {
  const law = lawOn(data.document.date);
  const cases = caseCodesOf(data);
  const [first] = cases;
  if (!law || first === undefined || cases.length === 1) return;
  yield {
    field: ['case'],
    law,
    on: data.document.date,
    ...messages.severalCases(data.document.number, cases),
  };
}
