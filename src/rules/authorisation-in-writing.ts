import { displayDate } from '../domain/dates.ts';
import { lawFor, type Context, type Found, type Rule } from './rule.ts';

function* judge(context: Context): Generator<Found> {
  for (const { file, department, data } of context.register.records.authorisations) {
    const law = lawFor(context, rule.id, data.document.date, department);
    if (!law || data.document.date <= data.from) continue;
    yield {
      file,
      path: ['document', 'date'],
      department,
      law,
      message: {
        vi: `Văn bản ủy quyền ký ngày ${displayDate(data.document.date)}, sau ngày bắt đầu có hiệu lực (${displayDate(data.from)}): không thể phát ngôn khi chưa có văn bản. Sửa \`from\` thành ngày ký hoặc muộn hơn; nếu ghi nhầm ngày ký, sửa \`date\`.`,
        en: `The authorisation was signed on ${displayDate(data.document.date)}, after the day on which it takes effect (${displayDate(data.from)}): nobody may speak before the document exists. Set \`from\` to the day of signature or later; if that day is a slip, mend \`date\`.`,
      },
    };
  }
}

/** An authorisation is a document, signed before anybody speaks under it (letter, section 2.1, paragraph 2). */
export const rule: Rule = {
  id: 'authorisation-in-writing',
  title: { vi: 'Ủy quyền bằng văn bản', en: 'An authorisation in writing' },
  checks: {
    vi: 'Mỗi ủy quyền phải có văn bản ghi số và ngày, ký không muộn hơn ngày bắt đầu có hiệu lực.',
    en: 'Every authorisation has a document with number and date, signed no later than it takes effect.',
  },
  judge,
};
