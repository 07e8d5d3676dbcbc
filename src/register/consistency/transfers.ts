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
      vi: `Ngày ${displayDate(on)} vụ việc được chuyển cho ${name}, mà đơn vị ấy ${isGone ? `đã kết thúc sau ngày ${displayDate(validTo)}` : `đến ngày ${displayDate(validFrom)} mới có`}. Xem văn bản chuyển, rồi sửa \`department\` hoặc \`on\` ở đây.`,
      en: `The matter was passed to the ${nameEn} on ${dateText(on)}, but that department ${isGone ? `ceased to exist after ${dateText(validTo)}` : `has existed only since ${dateText(validFrom)}`}. Check the document of the transfer, and correct \`department\` or \`on\` here.`,
    };
  },

  cameBack: (way: readonly string[]): Text => {
    const steps = way.map((folder) => `\`${folder}\``).join(' → ');
    return {
      vi: `Vụ việc được chuyển vòng về đơn vị đã chuyển nó đi: ${steps}. Thời hạn vẫn chạy suốt, và đơn vị này lại phải trả lời. Nếu ghi nhầm, sửa \`department\` theo văn bản chuyển; nếu đúng như vậy thì giữ nguyên.`,
      en: `The matter has come back to a department that had passed it on: ${steps}. The clock has been running throughout, and that department owes the answer again. If this is a mistake, correct \`department\` according to the document; if it is what happened, leave it as it is.`,
    };
  },
};

/** Matters that were passed on to nobody else, to a department that was not there, or in a circle. */
export function* transferProblems(register: Register): Generator<Problem> {
  const { requests, responses } = register.records;
  for (const record of [...requests, ...responses]) yield* problemsOf(record, register);
}

function* problemsOf(record: MatterRecord, register: Register): Generator<Problem> {
  const { file, department, data } = record;
  const { department: to, on = '' } = data.transferredTo ?? {};
  if (to === undefined) return;
  const problem = { rule: 'transfer', file, field: ['transferredTo', 'department'] };
  const receiver = register.departments.get(to)?.record;
  if (to === department) yield { ...problem, message: messages.toItself };
  else if (receiver && !existsOn(receiver.data, on))
    yield { ...problem, message: messages.notThere(receiver, on) };
  const way = wayBack(record, register.matterOf(record.id));
  if (way) yield { ...problem, severity: 'warning', message: messages.cameBack(way) };
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
