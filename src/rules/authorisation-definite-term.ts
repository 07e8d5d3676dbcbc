import { displayDate } from '../domain/dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { RecordContext, Rule, RuleBreach, RuleProblem } from './rule.ts';

type Authorisation = RecordOf<'authorisations'>;

function* endsBeforeItBegins({ data }: Authorisation, { lawOn }: RecordContext): Generator<RuleProblem> {
  const law = lawOn(data.document.date);
  if (!law || data.to === undefined || data.from <= data.to) return;
  yield {
    field: ['to'],
    law,
    message: {
      vi: `Ủy quyền kết thúc ngày ${displayDate(data.to)}, trước khi bắt đầu (${displayDate(data.from)}). Sửa \`from\` hoặc \`to\` cho đúng với văn bản.`,
      en: `The authorisation ends on ${displayDate(data.to)}, before it begins (${displayDate(data.from)}). Correct \`from\` or \`to\` so that they agree with the document.`,
    },
  };
}

function* withoutEnd({ data }: Authorisation, { lawOn }: RecordContext): Generator<RuleBreach> {
  const law = lawOn(data.document.date);
  if (!law || data.to !== undefined) return;
  yield {
    field: ['to'],
    law,
    on: data.document.date,
    happened: {
      vi: `Văn bản ${data.document.number} ủy quyền cho ${data.person.name} từ ngày ${displayDate(data.from)} mà không có ngày kết thúc, trong khi ủy quyền phải có thời hạn xác định.`,
      en: `Document ${data.document.number} authorises ${data.person.name} from ${displayDate(data.from)} without a last day, and an authorisation is for a definite term.`,
    },
    correction: {
      vi: 'thêm `to:` với ngày kết thúc ghi trong văn bản',
      en: 'add `to:` with the last day that the document gives',
    },
  };
}

/**
 * An authorisation has a definite term (letter, section 2.1, paragraph 2). One signed without a last day was signed so; one
 * that ends before it begins is a slip of the pen.
 */
export const rule: Rule = {
  id: 'authorisation-definite-term',
  title: { vi: 'Ủy quyền có thời hạn', en: 'An authorisation for a definite term' },
  checks: {
    vi: 'Mỗi ủy quyền phải có ngày bắt đầu và ngày kết thúc, và không kết thúc trước khi bắt đầu.',
    en: 'Every authorisation has a first and a last day, and does not end before it begins.',
  },
  problems: { authorisations: endsBeforeItBegins },
  breaches: { authorisations: withoutEnd },
};
