import { displayDate } from '../domain/dates.ts';
import { lawFor, type Context, type Found, type Rule } from './rule.ts';

function* judge(context: Context): Generator<Found> {
  for (const { file, department, data } of context.register.records.authorisations) {
    const law = lawFor(context, rule.id, data.document.date, department);
    if (!law || data.from <= data.to) continue;
    yield {
      file,
      path: ['to'],
      department,
      law,
      message: {
        vi: `Ủy quyền kết thúc ngày ${displayDate(data.to)}, trước khi bắt đầu (${displayDate(data.from)}). Sửa \`from\` hoặc \`to\` cho đúng với văn bản.`,
        en: `The authorisation ends on ${displayDate(data.to)}, before it begins (${displayDate(data.from)}). Mend \`from\` or \`to\` so that they agree with the document.`,
      },
    };
  }
}

/** An authorisation has a definite term (letter, section 2.1, paragraph 2). */
export const rule: Rule = {
  id: 'authorisation-definite-term',
  title: { vi: 'Ủy quyền có thời hạn', en: 'An authorisation for a definite term' },
  checks: {
    vi: 'Mỗi ủy quyền phải có ngày bắt đầu và ngày kết thúc, và không kết thúc trước khi bắt đầu.',
    en: 'Every authorisation has a first and a last day, and does not end before it begins.',
  },
  judge,
};
