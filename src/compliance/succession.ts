import { addDays, displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { Duty } from '../domain/duty.ts';
import type { RecordOf } from '../domain/records/index.ts';
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
 * A duty as it stands after its department has ended. What is still to be done passes to the successor, with the
 * document that says so: whatever a record left open, and a period whose clock still runs. A period that was over by
 * the last day was the department's own, and what was left undone in it lapses. What has been done stays with whoever
 * did it.
 */
export function dutyAfterSuccession(duty: LegalDuty, register: Register, today: PlainDate): LegalDuty {
  const ended = register.departments.get(duty.department)?.record;
  const last = ended?.data.validTo;
  const day = duty.metOn !== undefined && duty.metOn < today ? duty.metOn : today;
  if (!ended || last === undefined || day <= last) return duty;
  const isOver = !duty.subject.includes('/') && duty.trace.due <= last;
  if (isOver) return { lapsesOn: addDays(last, 1), ...duty };
  const passed = successionOf(register, duty.department, day);
  const { vi, en } = passed ? passage(passed) : withoutSuccessor(register, ended);
  const unmet = { vi: `${duty.unmet.vi} ${vi}`, en: `${duty.unmet.en} ${en}` };
  return passed
    ? { ...duty, unmet, department: passed.successor.slug, passedFrom: duty.department }
    : { ...duty, unmet };
}

/** A duty with whoever owed it at the end of a day: it may have passed on since. */
export function dutyAsOf<D extends Duty>(duty: D, register: Register, date: PlainDate): D {
  if (duty.passedFrom === undefined) return duty;
  const day = duty.metOn !== undefined && duty.metOn < date ? duty.metOn : date;
  const passed = successionOf(register, duty.passedFrom, day);
  if (passed) return { ...duty, department: passed.successor.slug };
  const { passedFrom, ...rest } = duty;
  return { ...rest, department: passedFrom } as D;
}

/** What a rule finds left open, as it stands after the department has ended: the successor has to see to it. */
export function problemAfterSuccession(
  problem: RecordProblem,
  register: Register,
  today: PlainDate,
): RecordProblem {
  const passed = problem.isOpen ? successionOf(register, problem.department, today) : undefined;
  if (!passed) return problem;
  const { vi, en } = passage(passed);
  const message = { vi: `${problem.message.vi} ${vi}`, en: `${problem.message.en} ${en}` };
  return { ...problem, department: passed.successor.slug, message };
}

/** What became of a department, in a sentence for each that has ended. */
export function passage({ ended, through, successor }: Succession): Text {
  const line = [ended, ...through, successor];
  const steps = line.slice(1).map((next, index) => step(line[index] ?? ended, next));
  return { vi: steps.map(({ vi }) => vi).join(' '), en: steps.map(({ en }) => en).join(' ') };
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

const lastDayOf = ({ validTo = '' }: Ended['data']): Text => ({
  vi: `kết thúc hoạt động sau ngày ${displayDate(validTo)}`,
  en: `ceased to exist after ${dateText(validTo)}`,
});
