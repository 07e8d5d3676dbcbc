import type { AsOf, Instant, PlainDate } from '../domain/dates.ts';
import type { MissingYear } from '../domain/deadline.ts';
import type { Duty, DutyOnDay } from '../domain/duty.ts';
import type { Problem } from '../domain/finding.ts';
import type { Law } from '../domain/law.ts';
import type { DepartmentTypeName, RecordOf, TypeName } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { Department, Register } from '../register/register.ts';

/** What every rule is given: the register, and the day as an argument. */
export interface Context {
  readonly register: Register;
  /** What the duties of each rule are about, by the rule’s identity: what a waiver can excuse. */
  readonly dutySubjects: ReadonlyMap<string, DutySubject>;
  readonly today: PlainDate;
  /** The minute that counts as now: the first of `today` where only a day was given. */
  readonly now: Instant;
}

/** What a rule is given for one record. */
export interface RecordContext extends Context {
  /** The rule that is judged. */
  readonly rule: string;
  /** The folder of the department that the record belongs to, and the department itself. */
  readonly folder: string;
  readonly department: Department | undefined;
  /** The law of the rule on a day, if it binds the department: see `lawFor` in `shared/binding.ts`. */
  readonly lawOn: (date: PlainDate) => Law | undefined;
}

/** What a rule says of a record that can be put right; the rule, the file and the department are known from the record. */
export interface RuleProblem extends Pick<
  Problem,
  'field' | 'message' | 'severity' | 'kind' | 'due' | 'daysLate'
> {
  law: Law;
  /** Whether something is left to be done, which passes to the successor of a department that has ended. */
  isOpen?: boolean;
  /** The folder of the department that has to see to it, where the record has passed its matter on. */
  heldBy?: string;
}

/** A rule’s problem with its record: where it is, and whose. */
export type RecordProblem = Omit<RuleProblem, 'heldBy'> &
  Pick<Problem, 'rule' | 'file'> & { department: string };

/**
 * Something of the past that a record truly states, that was against a rule, and that no later action can undo. The
 * wording of its acknowledgement is the same for every rule.
 */
export interface RuleBreach extends Pick<Problem, 'field'> {
  law: Law;
  /** The day on which it happened. */
  on: PlainDate;
  /** What happened, and against what, in whole sentences made of the record's fields alone. */
  happened: Text;
  /** The edit for a record that differs from the document, as what follows “if this is a mistake”. */
  correction: Text;
}

/** What a breach says: what happened, and the edit that corrects it if it is a slip. */
export type BreachMessage = Pick<RuleBreach, 'happened' | 'correction'>;

/** A breach with the record that states it, whose identity is its subject. */
export type RecordBreach = RuleBreach &
  Pick<Problem, 'rule' | 'file'> & { department: string; subject: string };

/** A duty with what to say of it; the wording around it is the same for every rule. */
export interface RuleDuty extends Omit<Duty, 'rule' | 'department' | 'subject'>, Pick<Problem, 'field'> {
  law: Law;
  /** The identity of the record where nothing else is given, see {@link Duty.subject}. */
  subject?: string;
  /** The file of the record where nothing else is given. */
  file?: string;
  /** What is missing while it is unmet, as a sentence. */
  unmet: Text;
  /** What was done late, as the beginning of a sentence that a number of days ends; whole for a duty of every day. */
  done: Text;
  /** The next edit. */
  edit: Text;
}

/** What a duty says while it is unmet: what is missing, and the next edit. */
export type DutyMessage = Pick<RuleDuty, 'unmet' | 'edit'>;

/** A duty whose due date lies in a year without a calendar. */
export interface UndatedDuty extends MissingYear, Pick<Problem, 'field'> {
  start: PlainDate;
  file?: string;
}

/** A duty of a department, under a law. */
export type LegalDuty = Duty & Omit<RuleDuty, 'subject' | 'file'> & { file: string };

/** A duty with its state on the day, and the waiver that excuses it, if there is one. */
export interface AssessedDuty extends DutyOnDay, Omit<LegalDuty, keyof Duty> {
  waiver: RecordOf<'waivers'> | undefined;
}

/** Functions by record type, each called with one record at a time: an error in one record hides nothing of another. */
export type ByType<Result> = {
  readonly [T in TypeName]?: (record: RecordOf<T>, context: RecordContext) => Iterable<Result>;
};

/** What a rule set has to give a rule whose duty has a term: how long it is, and what starts its clock. */
export interface LegalTerm {
  /** The units in which the rule can reckon. */
  units: readonly ('days' | 'hours')[];
  /** The type of record whose clock runs. */
  record: TypeName;
  /** The fields of the record that may start it, each with the event that it tells of. */
  startedBy: Readonly<Record<string, Text>>;
  /**
   * The fields of the record of which a law may say that it meets the deadline, each with what has then been done as the
   * beginning of a sentence; the first counts where the law does not say. For a rule with several.
   */
  endedBy?: Readonly<Record<string, Text>>;
}

/** A page of the built site as its readers have it. */
export interface BuiltPage {
  /** Its words, without anything that readers do not see. */
  text: string;
  /** Where its links lead. */
  links: ReadonlySet<string>;
}

/** What rules are given on a day, the same for all of them. */
export const contextOf = (register: Register, asOf: AsOf, rules: readonly Rule[]): Context => ({
  register,
  ...asOf,
  dutySubjects: new Map(
    rules.flatMap(({ id, dutySubject }) => (dutySubject ? [[id, dutySubject] as const] : [])),
  ),
});

/** The page of a department as it was built, by its folder; undefined if none was. */
export type PageOf = (department: string) => BuiltPage | undefined;

/** What a duty is about: a period, a time without a spokesperson that is known by its first day, or a record of a type. */
export type DutySubject = 'month' | 'quarter' | 'vacancy' | DepartmentTypeName;

/**
 * A rule. What it is stands first, then what others ask of it, then how records are judged by it; a record type that it
 * says nothing of is not judged. Its entry in a rule set, with citation, severity and who is bound, stands under its `id`.
 */
export interface Rule {
  /** Permanent, printed with every finding; the file's name and the page's address. */
  id: string;
  title: Text;
  /** What is checked, in one sentence. */
  checks: Text;
  /** What its entry in a rule set has to give beside the rest, for a rule whose duty has a term that the law gives. */
  term?: LegalTerm;
  /** The list of a rule set that it reads beside its entry. */
  reads?: 'refusalGrounds' | 'topics';
  /** What a duty of the rule is about, which a waiver and an explanation name. For every rule with duties. */
  dutySubject?: DutySubject;
  /** The type of record by which the duty of a period is met, whose files are named after the period. */
  metBy?: TypeName;
  /** The figure that counts what the rule asks for, beside the share of its duties that were met in time. */
  countedIn?: string;
  /** What is wrong today and can be put right. Absent where the schema of the record finds it all. */
  problems?: ByType<RuleProblem>;
  /** What of the past can breach the rule, by the types of the records that tell of it: an explanation names one of them. */
  breaches?: ByType<RuleBreach>;
  /** What is to be done, and by when. */
  duties?: ByType<RuleDuty | UndatedDuty>;
  /** What is wrong with a change of a record, though the record is right by itself. Judged in a proposal. */
  changes?: {
    readonly [T in TypeName]?: (
      before: RecordOf<T>,
      record: RecordOf<T>,
      context: RecordContext,
    ) => Iterable<RuleProblem>;
  };
  /** What follows from the state of the duties of all rules. */
  followUp?(context: Context, duties: readonly AssessedDuty[]): Iterable<RecordProblem>;
  /** What the built pages do not show although they must. Judged before a site is put in place. */
  published?(context: Context, pageOf: PageOf): Iterable<RecordProblem>;
}
