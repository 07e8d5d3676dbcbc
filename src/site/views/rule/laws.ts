import { termsOf, type RuleTerms } from '../../../domain/law-changes.ts';
import type { Law } from '../../../domain/law.ts';
import type { RuleSet } from '../../../domain/rule-set.ts';
import { addresses } from '../../addresses.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { concerns } from '../shared/law/concerned-rule.ts';
import { lawChangeViews, type LawChangeView } from '../parts/law-changes.ts';
import { quoteView, type QuoteView } from '../parts/quote.ts';
import { laterLawsOf, notesOnQuoted, sourceOf } from '../shared/law/later-laws.ts';
import { cited, clockLabel, termsText, termText } from '../shared/law/law-terms.ts';
import { plain } from '../shared/plain.ts';

/** What one text says of a rule, from the day on which it applies. */
export interface LawView {
  /** What no earlier text on the page has quoted. */
  quotes: readonly QuoteView[];
  /** What is known and not known of the text that they are from. */
  notes: readonly string[];
  /** Where a text that changes another says it, with how far that was checked. */
  citation?: string;
  /** How long the term is, what starts it, and what has to come within it where that might be several things. */
  term?: { length: string; startsAt: string; metBy?: string };
  /** Which bodies it binds, and since when. */
  bound: string;
  ifBroken: string;
}

/** A later text that changes a rule. */
export interface LaterLawView {
  title: string;
  address: string;
  /** Since when it is in force, in words. */
  inForce?: string;
  /** Since when the publisher applies it, or that it does not. */
  applied: string;
  changes: readonly LawChangeView[];
}

interface LawInForce {
  law: Law;
  terms: RuleTerms;
  set: RuleSet;
  ruleSet: string;
  from: string;
}

/** The law of a rule as each rule set has it; one that leaves the rule as it was has nothing to add. */
function lawsInForce(rule: string, { register }: Publication): LawInForce[] {
  const all = register.rulebook.flatMap(({ ruleSet, from, laws }) => {
    const law = laws.get(rule);
    const set = register.ruleSets.get(ruleSet);
    return law && set ? [{ law, terms: termsOf(law), set, ruleSet, from }] : [];
  });
  const compared = all.map(({ terms }) => JSON.stringify(terms));
  return all.filter((_, index) => compared[index] !== compared[index - 1]);
}

/** @param isBreachable whether a correct record can show a breach of the rule */
export function lawViews(
  rule: string,
  isBreachable: boolean,
  publication: Publication,
  t: Translations,
): LawView[] {
  const quoted = new Set<string>();
  return lawsInForce(rule, publication).map((inForce) => {
    const { law, terms, set, from } = inForce;
    return plain({
      ...quotesOf(rule, inForce, quoted, publication, t),
      citation: set.amendment ? cited(law.citation, t) : undefined,
      term:
        terms.term &&
        plain({
          length: termText(terms.term, t),
          startsAt: termsText(rule, 'startsAt', terms.startsAt, t),
          metBy: terms.metBy && clockLabel(rule, terms.metBy, t),
        }),
      bound: `${law.bound.map((kind) => t.bound[kind]).join(', ')}, ${t.since(from)}`,
      ifBroken:
        isBreachable && terms.severity === 'error'
          ? t.breach.enforcement[publication.register.publisher.enforcement.breach]
          : t.severity[terms.severity],
    });
  });
}

/** What a text says, without what was quoted before, to which it is added. */
function quotesOf(
  rule: string,
  { law, set, ruleSet }: LawInForce,
  quoted: Set<string>,
  { register }: Publication,
  t: Translations,
): Pick<LawView, 'quotes' | 'notes'> {
  const rows = set.requirements.filter(({ id }) => law.requirements.includes(id) && !quoted.has(id));
  for (const { id } of rows) quoted.add(id);
  return {
    quotes: rows.map((row) => quoteView(row, sourceOf(register, ruleSet, rule, row) ?? law.citation, t)),
    notes: notesOnQuoted(register, ruleSet, rows, t.language),
  };
}

export const laterLawViews = (rule: string, publication: Publication, t: Translations): LaterLawView[] =>
  laterLawsOf(publication).flatMap(({ name, set, applied, alterations }) => {
    const ofRule = alterations.filter((alteration) => concerns(alteration, rule));
    if (ofRule.length === 0) return [];
    return [
      plain({
        title: set.shortTitle[t.language],
        address: addresses.ruleSet(name),
        inForce: set.inForceFrom ? t.lawChanges.inForce(set.inForceFrom) : undefined,
        applied: applied ? t.lawChanges.applied(applied.from, applied.to) : t.lawChanges.notApplied,
        changes: lawChangeViews(ofRule, t, rule),
      }),
    ];
  });
