import { isPlaceholder } from '../domain/placeholder.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { RecordContext, Rule, RuleProblem } from './rule.ts';

/** Items of the press digest are handled with the General Department (letter, section 2.2.5, paragraph 1). */
export const rule: Rule = {
  id: 'digest-followed-up',
  title: { vi: 'Xử lý mục điểm tin báo chí', en: 'An item of the digest is followed up' },
  checks: {
    vi: 'Vụ việc lấy từ Điểm tin báo chí phải ghi số điểm tin và việc phối hợp xử lý.',
    en: 'A matter taken from the press digest records the issue of the digest and how it was handled.',
  },
  problems: { responses: findProblems },
};

const messages = {
  noDigest: {
    vi: 'Vụ việc lấy từ Điểm tin báo chí mà không ghi số điểm tin và việc xử lý. Thêm `digest:` với `issue` (số, ngày của điểm tin) và `followUp` (đã phối hợp xử lý thế nào, theo văn bản nào); nếu không lấy từ điểm tin, sửa `origin`.',
    en: 'The matter comes from the press digest, but neither the issue nor the follow-up is recorded. Add `digest:` with `issue` (number and day of the digest) and `followUp` (how it was handled, by which document); if it comes from elsewhere, correct `origin`.',
  },

  nothingDone: (followUp: string): Text => ({
    vi: `“${followUp}” không cho biết đơn vị đã xử lý mục điểm tin này thế nào. Ghi ở \`followUp\` đã phối hợp với đơn vị nào của Tổng cục, bằng văn bản nào.`,
    en: `“${followUp}” does not say how this item of the digest was handled. Write in \`followUp\` with which unit of the General Department, and by which document.`,
  }),
};

function* findProblems(
  { data }: RecordOf<'responses'>,
  { today, lawOn }: RecordContext,
): Generator<RuleProblem> {
  if (data.origin !== 'digest') return;
  const law = lawOn(data.receivedOn ?? data.publishedOn ?? data.reply?.date ?? today);
  if (!law) return;
  if (!data.digest) yield { field: ['digest'], law, message: messages.noDigest };
  else if (isPlaceholder(data.digest.followUp))
    yield { field: ['digest', 'followUp'], law, message: messages.nothingDone(data.digest.followUp) };
}
