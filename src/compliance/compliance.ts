import type { AsOf, PlainDate } from '../domain/dates.ts';
import { originalDepartment, subjectsOf } from '../domain/duty.ts';
import { subjectInOneForm } from '../domain/periods.ts';
import { sortFindings, type Finding } from '../domain/finding.ts';
import { findingOf } from '../register/finding.ts';
import type { Register } from '../register/register.ts';
import { rules as allRules } from '../rules/index.ts';
import { type Rule, type AssessedDuty } from '../rules/rule.ts';
import { farDates } from './far-dates.ts';
import { futureProblems } from './future.ts';
import { type Breach } from './breaches.ts';
import { emergencyProblems } from './emergency-completion.ts';
import { explanationProblems } from './explanation-problems.ts';
import { mailboxProblems } from './mailboxes.ts';
import { ruleSetProblems } from './rule-set-problems.ts';
import { substituteProblems } from './substitutes.ts';
import { Judgement, missingCalendars } from './judgement.ts';

export type { AssessedDuty } from '../rules/rule.ts';

/** A register judged by the law on a day. */
export interface Compliance {
  today: PlainDate;
  findings: readonly Finding[];
  /** Every duty whose clock has started, in the order of rules and records. */
  duties: readonly AssessedDuty[];
  dutiesOf(department: string): readonly AssessedDuty[];
  /** The duties that arose in a department, even if they have passed to another. */
  dutiesFrom(department: string): readonly AssessedDuty[];
  /** The duties of a department that are about one record or one period. */
  dutiesAbout(department: string, subject: string): readonly AssessedDuty[];
  /** Every breach up to the day, in the order of rules and records. */
  breaches: readonly Breach[];
  breachesOf(department: string): readonly Breach[];
  /** The duties of a record; of a briefing or a report, those of its period that it meets. */
  dutiesOn(record: {
    id: string;
    type: string;
    department: string;
    slug: string;
    file: string;
  }): readonly AssessedDuty[];
}

/** A register with its compliance on a day. */
export interface CheckedContent {
  register: Register;
  compliance: Compliance;
}

/** Judges a register on a day. Pure: the same register and day give the same findings. */
export function judge(register: Register, asOf: AsOf, rules: readonly Rule[] = allRules): Compliance {
  const judgement = new Judgement(register, asOf, rules);
  for (const rule of rules) judgement.judgeBy(rule);
  for (const rule of rules) judgement.followUp(rule);
  const { duties, breaches } = judgement;
  const problems = [
    ...judgement.problems,
    ...judgement.runner.defects,
    ...ruleSetProblems(register, rules),
    ...missingCalendars(register, judgement.undated),
    ...emergencyProblems(register, asOf.today),
    ...futureProblems(register, asOf),
    ...farDates(register, asOf.today),
    ...substituteProblems(register, asOf.today),
    ...mailboxProblems(register, asOf.today),
    ...explanationProblems(register, breaches, asOf.today, rules),
  ];
  const byDepartment = Map.groupBy(duties, ({ department }) => department);
  const byOrigin = Map.groupBy(duties, originalDepartment);
  const breachesByDepartment = Map.groupBy(breaches, ({ department }) => department);
  const ofPeriods = new Set<string | undefined>(rules.map(({ metBy }) => metBy));
  const bySubject = Map.groupBy(
    duties.flatMap((duty) => subjectsOf(duty).map((about) => ({ duty, about }))),
    ({ about }) => subjectKey(about.department, about.subject),
  );
  const dutiesAbout = (department: string, subject: string) =>
    bySubject.get(subjectKey(department, subject))?.map(({ duty }) => duty) ?? [];
  return {
    today: asOf.today,
    findings: sortFindings([
      ...register.findings,
      ...judgement.findingsOfRefused(),
      ...problems.map((problem) => findingOf(register, problem)),
    ]),
    duties,
    dutiesOf: (department) => byDepartment.get(department) ?? [],
    dutiesFrom: (department) => byOrigin.get(department) ?? [],
    dutiesAbout,
    breaches,
    breachesOf: (department) => breachesByDepartment.get(department) ?? [],
    dutiesOn: ({ id, type, department, slug, file }) =>
      ofPeriods.has(type)
        ? dutiesAbout(department, slug).filter((duty) => duty.file === file)
        : dutiesAbout(department, id),
  };
}

/**
 * What some rules alone find on a day, and what was found on reading: the same of them as {@link judge} gives. Undefined where
 * one of the identities is of no rule, or of one that looks at the duties of all.
 */
export function findingsByRules(
  register: Register,
  asOf: AsOf,
  ids: ReadonlySet<string>,
  rules: readonly Rule[] = allRules,
): Finding[] | undefined {
  const asked = rulesOf(ids, rules);
  if (asked.length < ids.size) return undefined;
  const judgement = new Judgement(register, asOf, rules);
  for (const rule of asked) judgement.judgeBy(rule);
  return [
    ...register.findings,
    ...judgement.findingsOfRefused(),
    ...judgement.problems.map((problem) => findingOf(register, problem)),
  ];
}

/**
 * Some of what rules find on a day: what they say of the records in some files. {@link judge} finds all of it, and may find
 * more in the same files.
 */
export function findingsInFiles(
  register: Register,
  asOf: AsOf,
  ids: ReadonlySet<string>,
  files: ReadonlySet<string>,
  rules: readonly Rule[] = allRules,
): Finding[] {
  const judgement = new Judgement(register, asOf, rules);
  for (const rule of rulesOf(ids, rules)) judgement.judgeBy(rule, ({ file }) => files.has(file));
  return judgement.problems.map((problem) => findingOf(register, problem));
}

/** The rules of some identities, as far as each judges record by record. */
const rulesOf = (ids: ReadonlySet<string>, rules: readonly Rule[]): Rule[] =>
  rules.filter((rule) => ids.has(rule.id) && !rule.followUp);

/** What a duty is about, apart from every other: a record's identity says whose it is, a period does not. */
export const subjectKey = (department: string, subject: string): string =>
  subject.includes('/') ? subject : `${department} ${subjectInOneForm(subject)}`;
