import { refusalsUnder } from './refusals.ts';
import type { Context, Found, Rule } from './rule.ts';

function* judge(context: Context): Generator<Found> {
  for (const { record, law } of refusalsUnder(context, rule.id)) {
    const { refusal } = record.data;
    if (refusal?.ground !== 'pending-case' || !refusal.exceptionRequested) continue;
    yield {
      file: record.file,
      path: ['refusal', 'exceptionRequested'],
      department: record.department,
      law,
      message: {
        vi: 'Từ chối vì vụ án đang được điều tra hoặc chưa xét xử, nhưng lại ghi là cơ quan có thẩm quyền đã yêu cầu cần thông tin trên báo chí: khi đó không được từ chối. Trả lời báo chí rồi sửa `outcome`; nếu không có yêu cầu ấy, xóa dòng `exceptionRequested`.',
        en: 'The refusal rests on a case under investigation or not yet tried, while an authority is said to have asked for publication, which takes that ground away. Answer the press and change `outcome`; if nobody asked, delete the line `exceptionRequested`.',
      },
    };
  }
}

/** A pending case is no ground where the authorities ask for publication (letter, section 2.2.2, second dash). */
export const rule: Rule = {
  id: 'refusal-pending-case',
  title: { vi: 'Từ chối vì vụ án chưa xét xử', en: 'A refusal on a pending case' },
  checks: {
    vi: 'Không từ chối vì vụ án đang được điều tra hoặc chưa xét xử khi cơ quan có thẩm quyền có yêu cầu cần thông tin trên báo chí.',
    en: 'A case under investigation or not yet tried is no ground where an authority has asked for publication.',
  },
  judge,
};
