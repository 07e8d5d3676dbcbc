import type { Amendment, RuleSet } from './publisher.ts';

type Law = RuleSet['rules'][string];

/** A rule that an amendment adds without saying all that a rule needs. */
export interface IncompleteLaw {
  rule: string;
  missing: readonly string[];
}

const needed = ['requirements', 'citation', 'severity', 'bound'] as const satisfies readonly (keyof Law)[];

const without = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** What an amendment adds without saying enough, so that nothing could be judged by it. */
export const incompleteLaws = (base: RuleSet, change: Amendment): IncompleteLaw[] =>
  Object.entries(change.rules).flatMap(([rule, law]) => {
    const whole: { [K in keyof Law]?: Law[K] | undefined } = { ...base.rules[rule], ...law };
    const missing = needed.filter((key) => whole[key] === undefined);
    return missing.length > 0 ? [{ rule, missing }] : [];
  });

/** What an amendment ends although the set before it does not have it. */
export const endedInVain = (base: RuleSet, { ends, endsGrounds }: Amendment): string[] => [
  ...ends.filter((rule) => !(rule in base.rules)),
  ...endsGrounds.filter((ground) => !(ground in base.refusalGrounds)),
];

/**
 * The law as an amendment leaves it: rules altered, added and ended, grounds added and ended, and a catalogue of
 * topics in the place of the old one if it has one. The text is its own, since the base has a page for its text.
 */
export function amend(base: RuleSet, change: Amendment): RuleSet {
  const altered = Object.entries(change.rules).map(([rule, law]) => [
    rule,
    { ...base.rules[rule], ...law } as Law,
  ]);
  return {
    title: change.title,
    shortTitle: change.shortTitle,
    source: change.source,
    rules: without({ ...base.rules, ...(Object.fromEntries(altered) as Record<string, Law>) }, change.ends),
    refusalGrounds: without({ ...base.refusalGrounds, ...change.refusalGrounds }, change.endsGrounds),
    topics: change.topics ?? base.topics,
    topicsSource: change.topicsSource ?? base.topicsSource,
    text: change.text,
    requirements: [...base.requirements, ...change.requirements],
    amendment: change,
  };
}
