import type { PlainDate } from './dates.ts';
import type { DepartmentKind } from './records/departments.ts';
import type { Text } from './text.ts';

/** How far a citation has been checked; only a `verified` one can fail a build. */
export const citationStatuses = ['verified', 'secondary', 'unverified'] as const;

/** How far a citation has been checked. */
export type CitationStatus = (typeof citationStatuses)[number];

/** Where a rule, a number or a day off stands in a published text. */
export interface Citation {
  text: Text;
  status: CitationStatus;
}

/** How grave a finding is: an error blocks, a warning and a notice do not. */
export type Severity = 'error' | 'warning' | 'notice';

/** One rule as a rule set has it: what a new law can change without a change of code. */
export interface Law {
  ruleSet: string;
  requirements: readonly string[];
  citation: Citation;
  severity: Severity;
  bound: readonly DepartmentKind[];
  /** The length of a term in days, for rules with a term in days. */
  days?: number | undefined;
  /** The length of a term in hours, for rules with a term in hours. */
  hours?: number | undefined;
  /** The fields of which the earliest starts the clock, for rules with a term. */
  startsAt?: readonly string[] | undefined;
  /** The day that has to come within the term, for rules with several that might; the first of the rule where it is left out. */
  metBy?: string | undefined;
}

/** A law whose term is a number of days. */
export type LawOfDays = Law & { days: number };

/** A law whose term is a number of hours. */
export type LawOfHours = Law & { hours: number };

/** Whether the term of a law is a number of days. */
export const hasDays = (law: Law): law is LawOfDays => law.days !== undefined;

/** Whether the term of a law is a number of hours. */
export const hasHours = (law: Law): law is LawOfHours => law.hours !== undefined;

/** A rule set as the publisher applies it: from its first day to its last, both included. */
export interface AppliedRuleSet {
  ruleSet: string;
  from: PlainDate;
  to?: PlainDate | undefined;
  laws: ReadonlyMap<string, Law>;
}

/** Every rule set that applies, oldest first. */
export type Rulebook = readonly AppliedRuleSet[];

/** The rule set in force on a day, if one is. */
export const ruleSetOn = (rulebook: Rulebook, date: PlainDate): AppliedRuleSet | undefined =>
  rulebook.findLast((set) => set.from <= date && (!set.to || date <= set.to));

/** The law of a rule on a day, or undefined where no rule set in force has it. */
export const lawOn = (rulebook: Rulebook, rule: string, date: PlainDate): Law | undefined =>
  ruleSetOn(rulebook, date)?.laws.get(rule);

/** An error whose citation nobody has verified can only warn. */
export const severityOf = (law: Pick<Law, 'severity' | 'citation'>): Severity =>
  law.severity === 'error' && law.citation.status !== 'verified' ? 'warning' : law.severity;
