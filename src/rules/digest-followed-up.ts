import { isPlaceholder } from '../domain/contact.ts';
import { lawFor, type Context, type Found, type Rule } from './rule.ts';

function* judge(context: Context): Generator<Found> {
  for (const { file, department, data } of context.register.records.responses) {
    if (data.origin !== 'digest') continue;
    const day = data.receivedOn ?? data.publishedOn ?? data.reply?.date ?? context.today;
    const law = lawFor(context, rule.id, day, department);
    if (!law) continue;
    if (!data.digest) {
      yield {
        file,
        path: ['digest'],
        department,
        law,
        message: {
          vi: 'Vụ việc lấy từ Điểm tin báo chí mà không ghi số điểm tin và việc xử lý. Thêm `digest:` với `issue` (số, ngày của điểm tin) và `followUp` (đã phối hợp xử lý thế nào, theo văn bản nào); nếu không lấy từ điểm tin, sửa `origin`.',
          en: 'The matter comes from the press digest, and neither the issue nor the follow-up is recorded. Add `digest:` with `issue` (number and day of the digest) and `followUp` (how it was handled, by which document); if it comes from elsewhere, correct `origin`.',
        },
      };
    } else if (isPlaceholder(data.digest.followUp)) {
      yield {
        file,
        path: ['digest', 'followUp'],
        department,
        law,
        message: {
          vi: `“${data.digest.followUp}” không cho biết đơn vị đã xử lý mục điểm tin này thế nào. Ghi ở \`followUp\` đã phối hợp với đơn vị nào của Tổng cục, bằng văn bản nào.`,
          en: `“${data.digest.followUp}” does not tell how this item of the digest was handled. Write in \`followUp\` with which unit of the General Department, and by which document.`,
        },
      };
    }
  }
}

/** Items of the press digest are handled with the General Department (letter, section 2.2.5, paragraph 1). */
export const rule: Rule = {
  id: 'digest-followed-up',
  title: { vi: 'Xử lý mục điểm tin báo chí', en: 'An item of the digest is followed up' },
  checks: {
    vi: 'Vụ việc lấy từ Điểm tin báo chí phải ghi số điểm tin và việc phối hợp xử lý.',
    en: 'What comes from the press digest records the issue of the digest and how it was handled.',
  },
  judge,
};
