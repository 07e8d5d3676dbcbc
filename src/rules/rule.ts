import type { Term } from '../domain/authority.ts';
import { addDays, type PlainDate, type Instant } from '../domain/dates.ts';
import type { Trace, MissingYear } from '../domain/deadline.ts';
import type { Duty, DutyOnDay } from '../domain/duty.ts';
import type { FindingKind } from '../domain/finding.ts';
import { lawOn, type Law, type Severity } from '../domain/law.ts';
import type { DepartmentTypeName, RecordOf, TypeName } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { Department, Register } from '../register/register.ts';
import type { FieldPath } from '../register/source.ts';
import { actingFor } from './office.ts';

/** What a rule is judged on: the register, and the day as an argument. */
export interface Context {
  readonly register: Register;
  readonly today: PlainDate;
  /** The minute that counts as now: the first of `today` where only a day was given. */
  readonly now: Instant;
}

/** A place in the tree: a field of a file, or the top of the file where no field is named. */
export interface Place {
  file: string;
  path?: FieldPath | undefined;
}

/** What a rule has found, before its place is looked up. */
export interface Found extends Place {
  department: string;
  law: Law;
  message: Text;
  /** A lesser severity than the law's own. */
  severity?: Severity;
  kind?: FindingKind;
  due?: PlainDate;
  daysLate?: number;
  /** Whether it is something left open, which passes to whoever carries on for a department that has ended. */
  open?: boolean;
}

/**
 * Something of the past that a record truly states, that was against a rule, and that no later action can undo. What to
 * say of how it is acknowledged is the same for every rule.
 */
export interface FoundBreach extends Place {
  department: string;
  law: Law;
  /** The identity of the record that states it. */
  subject: string;
  /** The day on which it happened. */
  on: PlainDate;
  /** What happened, and against what, in whole sentences made of the record's fields alone. */
  happened: Text;
  /** The edit for a record that differs from the document, as what follows “if this is a slip”. */
  correction: Text;
}

/** What of the past can breach a rule. */
export interface PastBreach {
  /** The types of the records that tell of it: an explanation names one of them. */
  records: readonly DepartmentTypeName[];
  /** Every breach that true records tell of. */
  find(context: Context): Iterable<FoundBreach>;
}

/** A duty with what to say of it; the wording around it is the same for every rule. */
export interface Owed extends Duty, Place {
  law: Law;
  /** What is wanting while it is unmet, as a sentence. */
  unmet: Text;
  /** What was done late, as the beginning of a sentence that a number of days ends; whole for a duty of every day. */
  done: Text;
  /** The next edit. */
  edit: Text;
}

/** A duty as it stands on the day, with the waiver that excuses it, if one does. */
export interface StandingDuty extends DutyOnDay, Owed {
  waiver: RecordOf<'waivers'> | undefined;
}

/** A duty whose due date lies in a year without a calendar. */
export interface Unreckoned extends MissingYear, Place {
  department: string;
  start: PlainDate;
}

/** What a rule set has to give a rule whose duty has a term: how long it is, and what starts its clock. */
export interface LegalTerm {
  /** The units in which the rule can reckon. */
  units: readonly ('days' | 'hours')[];
  /** The type of record whose clock runs. */
  record: TypeName;
  /** The fields of the record that may start it. */
  fields: readonly string[];
}

/** A page of the built site as its readers have it. */
export interface BuiltPage {
  /** Its words, without anything that readers do not see. */
  text: string;
  /** Where its links lead. */
  links: ReadonlySet<string>;
}

/** The page of a department as it was built, by its folder; undefined if none was. */
export type PageOf = (department: string) => BuiltPage | undefined;

/** A rule: its identity, what it checks, and functions from the register and the day to what they find. */
export interface Rule {
  /** Permanent, printed with every finding; the file's name and the page's address. */
  id: string;
  title: Text;
  /** What is checked, in one sentence. */
  checks: Text;
  /** For a rule whose duty has a term that the law gives. */
  term?: LegalTerm;
  /** For a rule that the past can breach. What any other finds is put right by an edit or by a later action. */
  breach?: PastBreach;
  /** What is wrong today and can be put right. Absent where the schema of the record finds it all. */
  judge?(context: Context): Iterable<Found>;
  /** What is owed, and by when. */
  duties?(context: Context): Iterable<Owed | Unreckoned>;
  /** What follows from how the duties of all rules stand. */
  followUp?(context: Context, duties: readonly StandingDuty[]): Iterable<Found>;
  /** What the built pages do not show although they must. Judged before a site is put in place. */
  published?(context: Context, pageOf: PageOf): Iterable<Found>;
}

/**
 * The law of a rule on a day, if it binds that department; after its end, if it binds whoever carries on, since what
 * happens then to its records is their doing.
 */
export function lawFor(
  { register }: Context,
  rule: string,
  date: PlainDate,
  department: string | Department,
): Law | undefined {
  const owner = typeof department === 'string' ? register.departments.get(department) : department;
  const law = lawOn(register.rulebook, rule, date);
  if (!law || !owner) return undefined;
  const { validTo } = owner.record.data;
  const [bound = owner] = validTo && validTo < date ? actingFor(register, owner.folder, date) : [];
  return law.bound.includes(bound.record.data.kind) ? law : undefined;
}

/** Whether a rule may bind a department at any time: asked before the days of a whole archive are gone through. */
export const mayBind = ({ register }: Context, rule: string, { record }: Department): boolean =>
  register.rulebook.some(({ laws }) => laws.get(rule)?.bound.includes(record.data.kind));

/**
 * The first law of a rule within a stretch of days, and the day from which it binds, for duties that last: what
 * began before the law did is judged from the law's first day on.
 */
export function lawWithin(
  context: Context,
  rule: string,
  [from, to]: readonly [from: PlainDate, to: PlainDate],
  department: Department,
): { law: Law; from: PlainDate } | undefined {
  const later = context.register.rulebook.map((set) => set.from).filter((day) => from < day && day <= to);
  for (const day of [from, ...later]) {
    const law = lawFor(context, rule, day, department);
    if (law) return { law, from: day };
  }
  return undefined;
}

/**
 * The stretches of a department's life in which a rule binds it, for duties of every day. A new rule set that has the
 * rule as well does not interrupt one.
 */
export function daysBound(context: Context, rule: string, department: Department): Term[] {
  const { validFrom, validTo } = department.record.data;
  const changes = context.register.rulebook
    .flatMap(({ from, to }) => (to ? [from, addDays(to, 1)] : [from]))
    .filter((day) => validFrom < day && (!validTo || day <= validTo));
  const starts = [...new Set([validFrom, ...changes])].sort();
  const stretches: Term[] = [];
  for (const [index, from] of starts.entries()) {
    if (!lawFor(context, rule, from, department)) continue;
    const next = starts[index + 1];
    const to = next ? addDays(next, -1) : validTo;
    const last = stretches.at(-1);
    if (last?.to && addDays(last.to, 1) === from) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}

/** Whether a reckoning ended in a year without a calendar. */
export const isUnreckoned = (result: Trace | MissingYear): result is MissingYear => 'missingYear' in result;
