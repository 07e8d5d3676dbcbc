import { ownValue } from './own-value.ts';
import type { Amendment, RuleSet } from './rule-set.ts';

type Law = RuleSet['rules'][string];
type Change = Amendment['rules'][string];

/** A rule that an amendment adds without saying all that a rule needs. */
export interface IncompleteLaw {
  rule: string;
  missing: readonly string[];
}

/** An entry of an amendment that cannot be carried out: what it ends is not there, or what it adds is there already. */
export interface MisnamedEntry {
  list: 'ends' | 'endsGrounds' | 'endsRequirements' | 'unbinds' | 'requirements';
  index: number;
  key: string;
}

const needed = ['requirements', 'citation', 'severity', 'bound'] as const satisfies readonly (keyof Law)[];

const without = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** The rules that an amendment adds incompletely, so that nothing could be judged by them. */
export const incompleteLaws = (base: RuleSet, change: Amendment): IncompleteLaw[] =>
  Object.entries(change.rules).flatMap(([rule, law]) => {
    const whole: { [K in keyof Law]?: Law[K] | undefined } = { ...ownValue(base.rules, rule), ...law };
    const missing = needed.filter((key) => whole[key] === undefined);
    return missing.length > 0 ? [{ rule, missing }] : [];
  });

/** What an amendment ends although the set before it does not have it. */
export function needlessEnds(base: RuleSet, change: Amendment): MisnamedEntry[] {
  const bound = new Set<string>(Object.values(base.rules).flatMap((law) => law.bound));
  const required = new Set(base.requirements.map(({ id }) => id));
  const lists = {
    ends: (rule: string) => Object.hasOwn(base.rules, rule),
    endsGrounds: (ground: string) => Object.hasOwn(base.refusalGrounds, ground),
    endsRequirements: (id: string) => required.has(id),
    unbinds: (kind: string) => bound.has(kind),
  };
  return (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) =>
    change[list].flatMap((key, index) => (lists[list](key) ? [] : [{ list, index, key }])),
  );
}

/** The requirements that an amendment adds under a name that is taken: by the set before it, or by one above. */
export function takenRequirements(base: RuleSet, { requirements }: Amendment): MisnamedEntry[] {
  const taken = new Set(base.requirements.map(({ id }) => id));
  return requirements.flatMap(({ id }, index) => {
    if (taken.has(id)) return [{ list: 'requirements', index, key: id }];
    taken.add(id);
    return [];
  });
}

/** A law with what an amendment alters of it. A term in one unit takes the place of a term in the other. */
function altered(before: Law | undefined, change: Change): Law {
  const rest = { ...before };
  if (change.hours !== undefined) delete rest.days;
  if (change.days !== undefined) delete rest.hours;
  return { ...rest, ...change } as Law;
}

/** The laws without the kinds of department that an amendment frees; a law that then binds nobody is left out. */
const unbound = (laws: Readonly<Record<string, Law>>, kinds: Amendment['unbinds']): Record<string, Law> =>
  Object.fromEntries(
    Object.entries(laws)
      .map(
        ([rule, law]) =>
          [rule, { ...law, bound: law.bound.filter((kind) => !kinds.includes(kind)) }] as const,
      )
      .filter(([, { bound }]) => bound.length > 0),
  );

/**
 * The law as an amendment leaves it: rules altered, added and ended, grounds and requirements added and ended, and
 * a catalogue of topics in the place of the old one if it has one. The text is its own, since the base has a page
 * for its text.
 */
export function amend(base: RuleSet, change: Amendment): RuleSet {
  const laws = Object.fromEntries(
    Object.entries(change.rules).map(([rule, law]) => [rule, altered(ownValue(base.rules, rule), law)]),
  );
  const remaining = base.requirements.filter(({ id }) => !change.endsRequirements.includes(id));
  return {
    title: change.title,
    shortTitle: change.shortTitle,
    inForceFrom: change.inForceFrom,
    source: change.source,
    rules: unbound(without({ ...base.rules, ...laws }, change.ends), change.unbinds),
    refusalGrounds: without({ ...base.refusalGrounds, ...change.refusalGrounds }, change.endsGrounds),
    topics: change.topics ?? base.topics,
    topicsSource: change.topicsSource ?? base.topicsSource,
    authorities: change.authorities ?? base.authorities,
    text: change.text,
    requirements: [...remaining, ...change.requirements],
    amendment: change,
  };
}
