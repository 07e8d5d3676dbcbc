import { severityOf, type Citation, type Law as LawOfSet, type Severity } from './law.ts';
import { ownValue } from './own-value.ts';
import type { RefusalGround, Requirement, RuleSet } from './rule-set.ts';

/** A law of any rule set. */
type Law = Omit<LawOfSet, 'ruleSet'>;

/** How long a term is, in the unit in which the law gives it. */
export type TermLength = { days: number } | { hours: number };

/** What can change of a rule from one rule set to the next. */
export interface RuleTerms {
  /** How long the duty's term is; undefined for a rule without one. */
  term: TermLength | undefined;
  /** The fields of the record of which the earliest starts the clock. */
  startsAt: readonly string[];
  /** The field with the day that has to come within the term; undefined where the law leaves no choice. */
  metBy: string | undefined;
  /** The kinds of department that it binds. */
  bound: Law['bound'];
  /** How grave a breach is, with how far the citation has been checked. */
  severity: Severity;
  citation: Citation;
  /** The requirements that the rule keeps. */
  requirements: readonly string[];
}

/** One thing that changed of a rule, before and after. */
export type RuleChange = {
  [F in keyof RuleTerms]: { field: F; before: RuleTerms[F]; after: RuleTerms[F] };
}[keyof RuleTerms];

/** A catalogue of topics and the text that has it. */
export type Topics = Pick<RuleSet, 'topics' | 'topicsSource'>;

/** One alteration of the law. */
export type Alteration =
  | { is: 'rule-altered'; rule: string; change: RuleChange }
  | { is: 'rule-added'; rule: string; law: Law }
  | { is: 'rule-ended'; rule: string; law: Law }
  | { is: 'ground-added'; ground: string; entry: RefusalGround }
  | { is: 'ground-altered'; ground: string; before: RefusalGround; after: RefusalGround }
  | { is: 'ground-ended'; ground: string; entry: RefusalGround }
  | { is: 'topics-replaced'; before: Topics; after: Topics }
  | { is: 'requirement-added'; requirement: Requirement }
  | { is: 'requirement-ended'; requirement: Requirement };

/** What can change of a rule, in the order in which it is told. */
const fields = ['term', 'startsAt', 'metBy', 'bound', 'severity', 'citation', 'requirements'] as const;

/** Lists are compared without regard to their order. */
const unordered = (value: unknown): unknown => (Array.isArray(value) ? value.toSorted() : value);

const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(unordered(a)) === JSON.stringify(unordered(b));

function termOf({ days, hours }: Law): TermLength | undefined {
  if (hours !== undefined) return { hours };
  return days === undefined ? undefined : { days };
}

/** The terms of a law that another rule set can change. */
export const termsOf = (law: Law): RuleTerms => ({
  term: termOf(law),
  startsAt: law.startsAt ?? [],
  metBy: law.metBy,
  bound: law.bound,
  severity: severityOf(law),
  citation: law.citation,
  requirements: law.requirements,
});

function rulesAltered(base: RuleSet, amended: RuleSet): Alteration[] {
  return Object.entries(base.rules).flatMap(([rule, law]): Alteration[] => {
    const next = ownValue(amended.rules, rule);
    if (!next) return [{ is: 'rule-ended', rule, law }];
    const [before, after] = [termsOf(law), termsOf(next)];
    return fields
      .filter((field) => !same(before[field], after[field]))
      .map((field) => ({
        is: 'rule-altered',
        rule,
        change: { field, before: before[field], after: after[field] } as RuleChange,
      }));
  });
}

const rulesAdded = (base: RuleSet, amended: RuleSet): Alteration[] =>
  Object.entries(amended.rules)
    .filter(([rule]) => !(rule in base.rules))
    .map(([rule, law]) => ({ is: 'rule-added', rule, law }));

function grounds(base: RuleSet, amended: RuleSet): Alteration[] {
  const altered = Object.entries(base.refusalGrounds).flatMap(([ground, entry]): Alteration[] => {
    const after = amended.refusalGrounds[ground];
    if (!after) return [{ is: 'ground-ended', ground, entry }];
    return same(entry, after) ? [] : [{ is: 'ground-altered', ground, before: entry, after }];
  });
  const added = Object.entries(amended.refusalGrounds)
    .filter(([ground]) => !(ground in base.refusalGrounds))
    .map(([ground, entry]): Alteration => ({ is: 'ground-added', ground, entry }));
  return [...altered, ...added];
}

const topicsOf = ({ topics, topicsSource }: RuleSet): Topics => ({ topics, topicsSource });

function requirements(base: RuleSet, amended: RuleSet): Alteration[] {
  const without = ({ requirements: rows }: RuleSet, { requirements: others }: RuleSet) => {
    const ids = new Set(others.map(({ id }) => id));
    return rows.filter(({ id }) => !ids.has(id));
  };
  return [
    ...without(amended, base).map((requirement): Alteration => ({ is: 'requirement-added', requirement })),
    ...without(base, amended).map((requirement): Alteration => ({ is: 'requirement-ended', requirement })),
  ];
}

/**
 * What changed from one rule set to the next, as data: rules altered, ended and added in the order of the sets, then
 * grounds, topics and requirements. Empty for two sets that order the same, whatever their titles.
 */
export function lawChanges(base: RuleSet, amended: RuleSet): Alteration[] {
  const [before, after] = [topicsOf(base), topicsOf(amended)];
  return [
    ...rulesAltered(base, amended),
    ...rulesAdded(base, amended),
    ...grounds(base, amended),
    ...(same(before, after) ? [] : [{ is: 'topics-replaced', before, after } as const]),
    ...requirements(base, amended),
  ];
}
