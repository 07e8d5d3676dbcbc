import { addDays, displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import { originalDepartment, type Duty } from '../domain/duty.ts';
import type { RecordOf } from '../domain/records/index.ts';
import { holderOn, type Transfer } from '../domain/transfer.ts';
import type { Text } from '../domain/text.ts';
import { pathIn } from '../register/places/place.ts';
import type { Register } from '../register/register.ts';
import { linesOfSuccession } from '../rules/shared/acting.ts';
import type { LegalDuty, RecordProblem } from '../rules/rule.ts';

type Ended = RecordOf<'departments'>;

/** A department that has ended, and the one that carries on what it left open. */
export interface Succession {
  ended: Ended;
  /** The successors in between, which have ended as well. */
  through: readonly Ended[];
  successor: RecordOf<'departments'>;
}

/**
 * Who carries on for a department that ended before a day, through every successor that has ended as well; undefined
 * while the department exists, or if nobody who exists is named. Of several successors it is the one named first.
 */
export function successionOf(
  register: Register,
  department: string,
  today: PlainDate,
): Succession | undefined {
  const [line = []] = linesOfSuccession(register, department, today);
  const [ended, ...after] = line.map(({ record }) => record);
  const successor = after.pop();
  return ended && successor ? { ended, through: after, successor } : undefined;
}

/**
 * A duty with whoever owes it on a day. A matter that was passed on is owed by whoever has it. What is still to be done when
 * that department has ended passes to the successor, with the document that says so: whatever a record left open, and a
 * period whose clock still runs. A period that was over by the last day was the department's own, and what was left undone
 * in it lapses. What has been done stays with whoever did it.
 */
export function dutyWithHolder(duty: LegalDuty, register: Register, today: PlainDate): LegalDuty {
  const day = dayOfHolding(duty, today);
  const held = dutyAfterTransfers(duty, register, day);
  const ended = register.departments.get(held.department)?.record;
  const last = ended?.data.validTo;
  if (!ended || last === undefined || day <= last) return held;
  const isOver = !duty.subject.includes('/') && duty.trace.due <= last;
  if (isOver) return { lapsesOn: addDays(last, 1), ...held };
  const passed = successionOf(register, held.department, day);
  const unmet = inTurn([held.unmet, passed ? passage(passed) : withoutSuccessor(register, ended)]);
  return passed
    ? { ...held, unmet, department: passed.successor.slug, passedFrom: duty.department }
    : { ...held, unmet };
}

/** The day by whose end it counts who owes a duty: that on which it was met, if it was. */
const dayOfHolding = ({ metOn }: Pick<Duty, 'metOn'>, day: PlainDate): PlainDate =>
  metOn !== undefined && metOn < day ? metOn : day;

/** The department that has met a duty by a day, where that is known of it. */
const departmentThatMet = (
  { metOn, metBy }: Pick<Duty, 'metOn' | 'metBy'>,
  day: PlainDate,
): string | undefined => (metOn !== undefined && metOn <= day ? metBy : undefined);

function dutyAfterTransfers(duty: LegalDuty, register: Register, day: PlainDate): LegalDuty {
  const { department, transfers = [] } = duty;
  const past = transfers.filter(({ on }) => on <= day);
  if (past.length === 0) return duty;
  const holder = departmentThatMet(duty, day) ?? holderOn(department, transfers, day);
  const unmet = inTurn([duty.unmet, ...past.map((transfer) => transferred(transfer, register)), clockRunsOn]);
  return holder === department
    ? { ...duty, unmet }
    : { ...duty, unmet, department: holder, passedFrom: department };
}

/** A duty with whoever owed it at the end of a day: it may have passed on since. */
export function dutyAsOf<D extends Duty>(duty: D, register: Register, date: PlainDate): D {
  const { passedFrom, transfers = [], ...rest } = duty;
  if (passedFrom === undefined && transfers.length === 0) return duty;
  const first = originalDepartment(duty);
  const day = dayOfHolding(duty, date);
  const holder = departmentThatMet(duty, day) ?? holderOn(first, transfers, day);
  const department = successionOf(register, holder, day)?.successor.slug ?? holder;
  return {
    ...rest,
    transfers,
    department,
    ...(department === first ? {} : { passedFrom: first }),
  } as unknown as D;
}

/** What a rule finds left open, as it stands after the department has ended: the successor has to see to it. */
export function problemAfterSuccession(
  problem: RecordProblem,
  register: Register,
  today: PlainDate,
): RecordProblem {
  const passed = problem.isOpen ? successionOf(register, problem.department, today) : undefined;
  if (!passed) return problem;
  const message = inTurn([problem.message, passage(passed)]);
  return { ...problem, department: passed.successor.slug, message };
}

/** What became of a department, in a sentence for each that has ended. */
export function passage({ ended, through, successor }: Succession): Text {
  const line = [ended, ...through, successor];
  return inTurn(line.slice(1).map((next, index) => step(line[index] ?? ended, next)));
}

function step({ data }: Ended, { data: next }: Ended): Text {
  const { name, nameEn, succession } = data;
  const { vi, en } = lastDayOf(data);
  return {
    vi: `${name} ${vi}; ${next.name} tiếp nhận${succession ? ` theo văn bản ${succession.number}` : ''}.`,
    en: `${nameEn} ${en}; ${next.nameEn} carries on${succession ? ` under document ${succession.number}` : ''}.`,
  };
}

function withoutSuccessor(register: Register, { slug, data }: Ended): Text {
  const file = pathIn(register, `departments/${slug}/department.md`);
  const { vi, en } = lastDayOf(data);
  return {
    vi: `${data.name} ${vi} mà chưa ghi đơn vị nào tiếp nhận: thêm \`successors\` và \`succession\` vào \`${file}\`.`,
    en: `${data.nameEn} ${en}, and nobody is recorded as carrying on: add \`successors\` and \`succession\` to \`${file}\`.`,
  };
}

/** That a matter was passed on, in a sentence. */
function transferred({ to, on, document }: Transfer, { departments }: Register): Text {
  const { name = to, nameEn = to } = departments.get(to)?.record.data ?? {};
  return {
    vi: `Ngày ${displayDate(on)} đã chuyển cho ${name} theo văn bản ${document}.`,
    en: `It was passed to the ${nameEn} on ${dateText(on)}, by document ${document}.`,
  };
}

const clockRunsOn: Text = {
  vi: 'Thời hạn vẫn tính từ đầu.',
  en: 'The clock has been running from the start.',
};

const inTurn = (sentences: readonly Text[]): Text => ({
  vi: sentences.map(({ vi }) => vi).join(' '),
  en: sentences.map(({ en }) => en).join(' '),
});

const lastDayOf = ({ validTo = '' }: Ended['data']): Text => ({
  vi: `kết thúc hoạt động sau ngày ${displayDate(validTo)}`,
  en: `ceased to exist after ${dateText(validTo)}`,
});
