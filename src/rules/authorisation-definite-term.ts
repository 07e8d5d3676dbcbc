import { displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { BreachMessage, RecordContext, Rule, RuleBreach, RuleProblem } from './rule.ts';

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
  problems: { authorisations: findProblems },
  breaches: { authorisations: findBreaches },
};

type Authorisation = RecordOf<'authorisations'>;

const messages = {
  endsBeforeItBegins: (from: PlainDate, to: PlainDate): Text => ({
    vi: `Ủy quyền kết thúc ngày ${displayDate(to)}, trước khi bắt đầu (${displayDate(from)}). Sửa \`from\` hoặc \`to\` cho đúng với văn bản.`,
    en: `The authorisation ends on ${dateText(to)}, before it begins (${dateText(from)}). Correct \`from\` or \`to\` so that they agree with the document.`,
  }),

  withoutEnd: ({ document, person, from }: Authorisation['data']): BreachMessage => ({
    happened: {
      vi: `Văn bản ${document.number} ủy quyền cho ${person.name} từ ngày ${displayDate(from)} mà không có ngày kết thúc, trong khi ủy quyền phải có thời hạn xác định.`,
      en: `Document ${document.number} authorises ${person.name} from ${dateText(from)} without a last day, but an authorisation must be for a definite term.`,
    },
    correction: {
      vi: 'thêm `to:` với ngày kết thúc ghi trong văn bản',
      en: 'add `to:` with the last day that the document gives',
    },
  }),
};

function* findProblems({ data }: Authorisation, { lawOn }: RecordContext): Generator<RuleProblem> {
  const law = lawOn(data.document.date);
  if (!law || data.to === undefined || data.from <= data.to) return;
  yield {
    field: ['to'],
    law,
    message: messages.endsBeforeItBegins(data.from, data.to),
  };
}

function* findBreaches({ data }: Authorisation, { lawOn }: RecordContext): Generator<RuleBreach> {
  const law = lawOn(data.document.date);
  if (!law || data.to !== undefined) return;
  yield {
    field: ['to'],
    law,
    on: data.document.date,
    ...messages.withoutEnd(data),
  };
}
