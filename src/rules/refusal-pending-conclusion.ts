import { isPlaceholder } from '../domain/contact.ts';
import { displayDate, type PlainDate } from '../domain/dates.ts';
import type { Text } from '../domain/text.ts';
import { refusalsUnder } from './refusals.ts';
import type { Context, Found, Rule } from './rule.ts';

/** The grounds that end with the official conclusion of somebody else. */
const untilConcluded: readonly string[] = ['pending-inspection', 'pending-complaint', 'pending-dispute'];

function* judge(context: Context): Generator<Found> {
  for (const { record, on, law } of refusalsUnder(context, rule.id)) {
    const { refusal } = record.data;
    if (!refusal || !untilConcluded.includes(refusal.ground)) continue;
    const place = { file: record.file, department: record.department, law };
    if (!refusal.barredBy || isPlaceholder(refusal.barredBy)) {
      yield { ...place, path: ['refusal', 'barredBy'], message: unbarred };
    }
    const { concludedOn } = refusal;
    if (concludedOn && concludedOn <= context.today) {
      const message = concludedOn < on ? concludedBefore(concludedOn, on) : concluded(concludedOn);
      yield { ...place, path: ['refusal', 'concludedOn'], message };
    }
  }
}

const unbarred: Text = {
  vi: 'Căn cứ này chỉ dùng được khi có quy định không cho cung cấp thông tin trước khi có kết luận, mà bản ghi không dẫn quy định nào. Thêm hoặc sửa `barredBy` trong `refusal` với tên văn bản và điều khoản; nếu không có quy định ấy, trả lời báo chí rồi sửa `outcome`.',
  en: 'This ground holds only where a provision bars disclosure before the conclusion, and the record cites none. Add or mend `barredBy` under `refusal` with the text and its article; if there is none, answer the press and change `outcome`.',
};

const concluded = (day: PlainDate): Text => ({
  vi: `Vụ việc đã có kết luận chính thức ngày ${displayDate(day)}, nên căn cứ từ chối không còn. Trả lời báo chí, rồi sửa \`outcome\` và ghi \`answeredAt\`, \`speaker\`, \`approval\`; nếu ghi nhầm ngày, sửa \`concludedOn\`.`,
  en: `The matter was officially concluded on ${displayDate(day)}, so the ground for the refusal is gone. Answer the press, then change \`outcome\` and write \`answeredAt\`, \`speaker\` and \`approval\`; if the day is a slip, mend \`concludedOn\`.`,
});

const concludedBefore = (day: PlainDate, refused: PlainDate): Text => ({
  vi: `Vụ việc đã có kết luận chính thức ngày ${displayDate(day)}, trước khi từ chối (${displayDate(refused)}), nên không được từ chối. Trả lời báo chí, rồi sửa \`outcome\` và \`answeredAt\`; nếu ghi nhầm ngày, sửa \`concludedOn\`.`,
  en: `The matter had been officially concluded on ${displayDate(day)}, before the refusal (${displayDate(refused)}), so there was no ground for it. Answer the press, then change \`outcome\` and \`answeredAt\`; if the day is a slip, mend \`concludedOn\`.`,
});

/** What is not concluded may be refused where the law bars disclosure, until it is (letter, section 2.2.2, third dash). */
export const rule: Rule = {
  id: 'refusal-pending-conclusion',
  title: { vi: 'Từ chối khi chưa có kết luận', en: 'A refusal before the conclusion' },
  checks: {
    vi: 'Từ chối vì đang thanh tra, giải quyết khiếu nại, tố cáo hoặc tranh chấp phải dẫn quy định không cho cung cấp, và không còn giá trị khi đã có kết luận.',
    en: 'A refusal on a pending inspection, complaint or dispute cites what bars disclosure, and stands only until the conclusion.',
  },
  judge,
};
