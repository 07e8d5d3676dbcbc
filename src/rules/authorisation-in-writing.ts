import { displayDate } from '../domain/dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { RecordContext, Rule, RuleBreach } from './rule.ts';

function* signedTooLate(
  { data }: RecordOf<'authorisations'>,
  { lawOn }: RecordContext,
): Generator<RuleBreach> {
  const law = lawOn(data.document.date);
  if (!law || data.document.date <= data.from) return;
  yield {
    field: ['document', 'date'],
    law,
    on: data.from,
    happened: {
      vi: `Ủy quyền có hiệu lực từ ngày ${displayDate(data.from)} mà đến ngày ${displayDate(data.document.date)} văn bản ${data.document.number} mới được ký, trong khi ủy quyền phải bằng văn bản.`,
      en: `The authorisation takes effect on ${displayDate(data.from)}, yet document ${data.document.number} was signed only on ${displayDate(data.document.date)}, and an authorisation is given in writing.`,
    },
    correction: {
      vi: 'sửa `from` hoặc `date` cho đúng với văn bản',
      en: 'correct `from` or `date` so that they agree with the document',
    },
  };
}

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
  breaches: { authorisations: signedTooLate },
};
