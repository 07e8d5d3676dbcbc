import { existsOn } from '../../domain/authority.ts';
import { displayDate, type PlainDate } from '../../domain/dates.ts';
import { dateText } from '../../domain/english-dates.ts';
import type { Problem } from '../../domain/finding.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import type { Matter, MatterRecord } from '../matters.ts';
import type { Register } from '../register.ts';

const messages = {
  toItself: {
    vi: 'Vụ việc được ghi là chuyển cho chính đơn vị này. Sửa `department` thành thư mục của đơn vị nhận; nếu không chuyển đi đâu, xóa `transferredTo` và các dòng con. Giao cho một bộ phận trong đơn vị thì ghi ở `interim`.',
    en: 'The matter is recorded as passed to this very department. Change `department` to the folder of the one that receives it; if it was not passed on, delete `transferredTo` and the lines below it. What was passed to a unit within the department belongs in `interim`.',
  },

  notThere: ({ data }: RecordOf<'departments'>, on: PlainDate): Text => {
    const { name, nameEn, validFrom, validTo } = data;
    const isGone = validTo !== undefined && validTo < on;
    return {
      vi: `${name} được ghi là nơi nhận ngày ${displayDate(on)}, mà đơn vị ấy ${isGone ? `đã kết thúc sau ngày ${displayDate(validTo)}` : `đến ngày ${displayDate(validFrom)} mới có`}. Xem văn bản, rồi sửa \`department\` hoặc \`on\` ở đây.`,
      en: `The ${nameEn} is recorded as the receiver on ${dateText(on)}, but that department ${isGone ? `ceased to exist after ${dateText(validTo)}` : `has existed only since ${dateText(validFrom)}`}. Check the document, and correct \`department\` or \`on\` here.`,
    };
  },

  referredToItself: {
    vi: 'Bản ghi ghi chính đơn vị này là nơi có thẩm quyền, mà từ chối vì không thuộc quyền hạn. Sửa `department` thành thư mục của đơn vị có thẩm quyền; nếu cơ quan ấy không có trên trang, xóa dòng này và thêm `name` với tên cơ quan.',
    en: 'The record gives this very department as the competent one. Change `department` to the folder of the one that is competent; if it is not on this site, delete this line and add `name` with the name of the body.',
  },

  unreferred: {
    vi: 'Yêu cầu bị từ chối vì không thuộc quyền hạn phát ngôn mà bản ghi không nói ai có thẩm quyền, nên bên yêu cầu và bạn đọc không biết hỏi ở đâu. Đây là chính sách của trang, Công văn không quy định. Thêm `referredTo:` phía trên dòng này, bên dưới là `department` với thư mục của đơn vị nếu đơn vị ấy có trên trang, nếu không thì `name` với tên cơ quan; đã báo cho bên yêu cầu thì thêm `on` và `document`.',
    en: 'The request was refused as outside the authority to speak, but the record does not say who is competent, so nobody knows whom to ask. This is this publisher’s policy; the letter sets no such duty. Above this line, add `referredTo:` and below it `department` with the folder of the department if it is on this site, else `name` with the name of the body; if the other side was told, add `on` and `document`.',
  },

  cameBack: (way: readonly string[]): Text => {
    const steps = way.map((folder) => `\`${folder}\``).join(' → ');
    return {
      vi: `Vụ việc được chuyển vòng về đơn vị đã chuyển nó đi: ${steps}. Thời hạn vẫn chạy suốt, và đơn vị này lại phải trả lời. Nếu ghi nhầm, sửa \`department\` theo văn bản chuyển; nếu đúng như vậy thì giữ nguyên.`,
      en: `The matter has come back to a department that had passed it on: ${steps}. The clock has been running throughout, and that department owes the answer again. If this is a mistake, correct \`department\` according to the document; if it is what happened, leave it as it is.`,
    };
  },
};

/** Matters that were passed on, or requests that were referred, to nobody else, to a department that was not there, or in a circle. */
export function* transferProblems(register: Register): Generator<Problem> {
  const { requests, responses } = register.records;
  for (const record of [...requests, ...responses]) yield* problemsOfTransfer(record, register);
  for (const record of requests) yield* problemsOfReferral(record, register);
}

function* problemsOfTransfer(record: MatterRecord, register: Register): Generator<Problem> {
  const { file, department, data } = record;
  const { department: to, on } = data.transferredTo ?? {};
  if (to === undefined) return;
  const problem = { rule: 'transfer', file, field: ['transferredTo', 'department'] };
  if (to === department) yield { ...problem, message: messages.toItself };
  else yield* absence(to, on, problem, register);
  const way = wayBack(record, register.matterOf(record.id));
  if (way) yield { ...problem, severity: 'warning', message: messages.cameBack(way) };
}

function* problemsOfReferral(
  { file, department, data }: RecordOf<'requests'>,
  register: Register,
): Generator<Problem> {
  const { refusal, referredTo } = data;
  if (refusal?.ground === 'outside-authority' && !referredTo) {
    const field = ['refusal', 'ground'];
    yield { rule: 'referral', severity: 'warning', file, field, message: messages.unreferred };
  }
  const to = referredTo?.department;
  if (to === undefined) return;
  const problem = { rule: 'referral', file, field: ['referredTo', 'department'] };
  if (to === department) yield { ...problem, message: messages.referredToItself };
  else yield* absence(to, referredTo?.on, problem, register);
}

/** Says of a department that was not there on a day that it was not. */
function* absence(
  folder: string,
  on: PlainDate | undefined,
  problem: Omit<Problem, 'message'>,
  register: Register,
): Generator<Problem> {
  const receiver = register.departments.get(folder)?.record;
  if (receiver && on !== undefined && !existsOn(receiver.data, on))
    yield { ...problem, message: messages.notThere(receiver, on) };
}

/** The departments through which a matter came back with the transfer of a record, the first of them again at the end. */
function wayBack({ department, data }: MatterRecord, matter: Matter | undefined): string[] | undefined {
  if (!matter) return undefined;
  const to = data.transferredTo?.department ?? '';
  const before = matter.transfers.map(({ from }) => from);
  const passed = before.slice(0, before.indexOf(department) + 1);
  const first = passed.indexOf(to);
  return first === -1 ? undefined : [...passed.slice(first), to];
}
