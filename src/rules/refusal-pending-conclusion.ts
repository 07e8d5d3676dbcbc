import { isPlaceholder } from '../domain/placeholder.ts';
import { displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { Text } from '../domain/text.ts';
import type { RecordOf } from '../domain/records/index.ts';
import { refusalOf, type Refusal } from './shared/refusals.ts';
import type { BreachMessage, RecordContext, Rule, RuleBreach, RuleProblem } from './rule.ts';

/**
 * What is not concluded may be refused where the law bars disclosure, until it is (letter, section 2.2.2, third dash). A
 * refusal without such a provision or after the conclusion is a breach; once a conclusion comes, an answer is owed.
 */
export const rule: Rule = {
  id: 'refusal-pending-conclusion',
  title: { vi: 'Từ chối khi chưa có kết luận', en: 'A refusal before the conclusion' },
  checks: {
    vi: 'Từ chối vì đang thanh tra, giải quyết khiếu nại, tố cáo hoặc tranh chấp phải dẫn quy định không cho cung cấp, và không còn giá trị khi đã có kết luận.',
    en: 'A refusal because of a pending inspection, complaint or dispute cites what bars disclosure, and holds only until the conclusion.',
  },
  problems: { requests: findProblems },
  breaches: { requests: findBreaches },
};

type Request = RecordOf<'requests'>;

const messages = {
  noProvision: (written: string): Text => ({
    vi: `“${written}” không phải là quy định không cho cung cấp thông tin. Ghi ở \`barredBy\` tên văn bản và điều khoản đã dẫn khi từ chối; nếu không dẫn quy định nào, xóa dòng này.`,
    en: `“${written}” is not a provision that bars disclosure. Write in \`barredBy\` the text and its article cited in the refusal; if none was cited, delete this line.`,
  }),

  concluded: (day: PlainDate): Text => ({
    vi: `Vụ việc đã có kết luận chính thức ngày ${displayDate(day)}, nên căn cứ từ chối không còn. Trả lời báo chí, rồi sửa \`outcome\` và ghi \`answeredAt\`, \`speaker\`, \`approval\`; nếu ghi nhầm ngày, sửa \`concludedOn\`.`,
    en: `The matter was officially concluded on ${dateText(day)}, so the ground for the refusal is gone. Answer the press, then change \`outcome\` and write \`answeredAt\`, \`speaker\` and \`approval\`; if the day is a mistake, correct \`concludedOn\`.`,
  }),

  unbarred: (on: PlainDate): BreachMessage => ({
    happened: {
      vi: `Yêu cầu bị từ chối (${displayDate(on)}) khi chưa có kết luận mà bản ghi không dẫn quy định nào không cho cung cấp thông tin trước khi có kết luận, trong khi căn cứ này chỉ dùng được khi có quy định ấy.`,
      en: `The request was refused (${dateText(on)}) pending a conclusion, but the record cites no provision that bars disclosure before it; this ground applies only where there is one.`,
    },
    correction: {
      vi: 'thêm `barredBy:` vào `refusal` với tên văn bản và điều khoản đã dẫn khi từ chối',
      en: 'add `barredBy:` under `refusal` with the text and its article cited in the refusal',
    },
  }),

  concludedBefore: (day: PlainDate, refused: PlainDate): BreachMessage => ({
    happened: {
      vi: `Vụ việc đã có kết luận chính thức ngày ${displayDate(day)}, trước khi yêu cầu bị từ chối (${displayDate(refused)}), nên khi đó không còn căn cứ để từ chối.`,
      en: `The matter had been officially concluded on ${dateText(day)}, before the request was refused (${dateText(refused)}), so there was no ground for it any more.`,
    },
    correction: {
      vi: 'sửa `concludedOn` thành ngày của văn bản kết luận',
      en: 'change `concludedOn` to the day of the conclusion',
    },
  }),
};

/** The grounds that end with the official conclusion of somebody else. */
const untilConcluded: readonly string[] = ['pending-inspection', 'pending-complaint', 'pending-dispute'];

/** The refusal of a request on such a ground. */
function pending(record: Request, context: RecordContext): Refusal | undefined {
  const refused = refusalOf(record, context);
  return refused && untilConcluded.includes(record.data.refusal?.ground ?? '') ? refused : undefined;
}

function* findProblems(record: Request, context: RecordContext): Generator<RuleProblem> {
  const refused = pending(record, context);
  if (!refused) return;
  const { law, on } = refused;
  const { barredBy, concludedOn } = record.data.refusal ?? {};
  if (barredBy && isPlaceholder(barredBy))
    yield { law, field: ['refusal', 'barredBy'], message: messages.noProvision(barredBy) };
  if (concludedOn && on <= concludedOn && concludedOn <= context.today) {
    const message = messages.concluded(concludedOn);
    yield { law, field: ['refusal', 'concludedOn'], message, kind: 'duty', isOpen: true };
  }
}

function* findBreaches(record: Request, context: RecordContext): Generator<RuleBreach> {
  const refused = pending(record, context);
  if (!refused) return;
  const { law, on } = refused;
  const { barredBy, concludedOn } = record.data.refusal ?? {};
  if (!barredBy) yield { law, on, field: ['refusal', 'barredBy'], ...messages.unbarred(on) };
  if (concludedOn && concludedOn < on)
    yield { law, on, field: ['refusal', 'concludedOn'], ...messages.concludedBefore(concludedOn, on) };
}
