import { displayDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { BreachMessage, RecordContext, Rule, RuleBreach } from './rule.ts';

/**
 * An authorisation is a document, signed before anybody speaks under it (letter, section 2.1, paragraph 2). One signed
 * after its first day was signed so.
 */
export const rule: Rule = {
  id: 'authorisation-in-writing',
  title: { vi: 'Ủy quyền bằng văn bản', en: 'An authorisation in writing' },
  checks: {
    vi: 'Mỗi ủy quyền phải có văn bản ghi số và ngày, ký không muộn hơn ngày bắt đầu có hiệu lực.',
    en: 'Every authorisation has a document with number and date, signed no later than it takes effect.',
  },
  breaches: { authorisations: findBreaches },
};

const messages = {
  signedTooLate: ({ from, document }: RecordOf<'authorisations'>['data']): BreachMessage => ({
    happened: {
      vi: `Ủy quyền có hiệu lực từ ngày ${displayDate(from)} mà đến ngày ${displayDate(document.date)} văn bản ${document.number} mới được ký, trong khi ủy quyền phải bằng văn bản.`,
      en: `The authorisation takes effect on ${dateText(from)}, but document ${document.number} was signed only on ${dateText(document.date)}, and an authorisation must be in writing.`,
    },
    correction: {
      vi: 'sửa `from` hoặc `date` cho đúng với văn bản',
      en: 'correct `from` or `date` so that they agree with the document',
    },
  }),
};

function* findBreaches(
  { data }: RecordOf<'authorisations'>,
  { lawOn }: RecordContext,
): Generator<RuleBreach> {
  const law = lawOn(data.document.date);
  if (!law || data.document.date <= data.from) return;
  yield {
    field: ['document', 'date'],
    law,
    on: data.from,
    ...messages.signedTooLate(data),
  };
}
