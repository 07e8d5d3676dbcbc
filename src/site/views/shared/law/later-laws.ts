import type { PlainDate } from '../../../../domain/dates.ts';
import { lawChanges, type Alteration } from '../../../../domain/law-changes.ts';
import type { Citation } from '../../../../domain/law.ts';
import { ownValue } from '../../../../domain/own-value.ts';
import type { Requirement, RuleSet } from '../../../../domain/rule-set.ts';
import type { Language } from '../../../../domain/text.ts';
import type { Register } from '../../../../register/register.ts';
import { once } from '../../../publication.ts';

type Laws = Pick<Register, 'ruleSets' | 'rulebook'>;

/** A rule set that changes another, what it changes, and whether this publisher applies it. */
export interface LaterLaw {
  name: string;
  set: RuleSet;
  applied: Applied | undefined;
  alterations: readonly Alteration[];
}

/** Since when a publisher applies a rule set: by itself, or as part of a later one that rests on it. */
export interface Applied {
  /** The later set, where this one applies as part of it. */
  within?: RuleSet;
  from: PlainDate;
  to?: PlainDate | undefined;
}

/** A rule set whose text is shown whole. */
export interface WholeText {
  name: string;
  set: RuleSet;
  /** The day from which the publisher applies it, unless only what rests on it is applied. */
  from: PlainDate | undefined;
}

/** A set, the set that it changes, the set that this one changes, and so on. */
function chainOf(ruleSets: Laws['ruleSets'], name: string): string[] {
  const amends = ruleSets.get(name)?.amendment?.amends;
  return amends === undefined ? [name] : [name, ...chainOf(ruleSets, amends)];
}

/** The texts that are shown whole: those that apply, and those on which one that applies rests. */
export function wholeTexts({ rulebook, ruleSets }: Laws): WholeText[] {
  const roots = new Set(rulebook.flatMap(({ ruleSet }) => chainOf(ruleSets, ruleSet).slice(-1)));
  return [...roots].flatMap((name) => {
    const set = ruleSets.get(name);
    return set ? [{ name, set, from: rulebook.find(({ ruleSet }) => ruleSet === name)?.from }] : [];
  });
}

/** The first day of a set in law; for one that gives none, that of the set that it changes. */
const beginsOn = (ruleSets: Laws['ruleSets'], chain: readonly string[]): PlainDate =>
  chain.map((name) => ruleSets.get(name)?.inForceFrom).find((day) => day !== undefined) ?? '';

/** Every rule set on file that changes another, oldest first. */
export function laterLaws({ ruleSets, rulebook }: Laws): LaterLaw[] {
  const order = [...ruleSets.keys()]
    .map((name) => ({ name, chain: chainOf(ruleSets, name) }))
    .map(({ name, chain }) => ({ name, begins: beginsOn(ruleSets, chain), above: chain.length }))
    .sort((a, b) => (a.begins === b.begins ? a.above - b.above : a.begins < b.begins ? -1 : 1));
  return order.flatMap(({ name }) => {
    const set = ruleSets.get(name);
    const base = set?.amendment && ruleSets.get(set.amendment.amends);
    if (!base) return [];
    const applied = appliedOf({ ruleSets, rulebook }, name);
    return [{ name, set, applied, alterations: lawChanges(base, set) }];
  });
}

/** The same, of a publication. */
export const laterLawsOf = once(({ register }): LaterLaw[] => laterLaws(register));

function appliedOf({ ruleSets, rulebook }: Laws, name: string): Applied | undefined {
  const entry = rulebook.find(({ ruleSet }) => ruleSet === name);
  if (entry) return { from: entry.from, to: entry.to };
  const later = rulebook.find(({ ruleSet }) => chainOf(ruleSets, ruleSet).includes(name));
  const within = later && ruleSets.get(later.ruleSet);
  return within && { within, from: later.from, to: later.to };
}

/**
 * The source of a requirement that a rule keeps: the citation of the set that brought it, even where later sets cite
 * another source for the rule.
 */
export function sourceOf(
  { ruleSets }: Pick<Laws, 'ruleSets'>,
  ruleSet: string,
  rule: string,
  { id, citation }: Requirement,
): Citation | undefined {
  if (citation) return citation;
  return ownValue(originOf({ ruleSets }, ruleSet, id)?.rules ?? {}, rule)?.citation;
}

/** The set that brought a requirement. */
function originOf(
  { ruleSets }: Pick<Laws, 'ruleSets'>,
  ruleSet: string,
  requirement: string,
): RuleSet | undefined {
  const first = chainOf(ruleSets, ruleSet).findLast((name) =>
    ruleSets.get(name)?.requirements.some(({ id }) => id === requirement),
  );
  return first === undefined ? undefined : ruleSets.get(first);
}

/** What is known and not known of the texts from which requirements are quoted word for word. */
export function notesOnQuoted(
  laws: Pick<Laws, 'ruleSets'>,
  ruleSet: string,
  rows: readonly Requirement[],
  language: Language,
): string[] {
  const origins = rows.filter(({ quote }) => quote).map(({ id }) => originOf(laws, ruleSet, id));
  return [...new Set(origins.flatMap((set) => (set ? [set.source.note[language]] : [])))];
}
