import type { RuleTerms } from '../../../../domain/law-changes.ts';
import type { Citation } from '../../../../domain/law.ts';
import { ruleOf } from '../../../../rules/index.ts';
import { labelOf } from '../fields.ts';
import type { Translations } from '../../../translations/index.ts';
import type { Applied } from './later-laws.ts';

type Field = keyof RuleTerms;

/** What a law says of one field, in plain words. */
export function termsText<F extends Field>(
  rule: string,
  field: F,
  value: RuleTerms[F],
  t: Translations,
): string {
  const texts: { [K in Field]: (value: RuleTerms[K]) => string } = {
    term: (term) => termText(term, t),
    startsAt: (names) => t.lawChanges.oneOf(names.map((name) => clockLabel(rule, name, t))),
    metBy: (name) => (name === undefined ? '' : clockLabel(rule, name, t)),
    bound: (kinds) => kinds.map((kind) => t.bound[kind]).join(', '),
    severity: (severity) => t.severity[severity],
    citation: (citation) => cited(citation, t),
    requirements: (ids) => ids.join(', '),
  };
  return texts[field](value);
}

/** How long a term is, in words. */
export function termText(term: RuleTerms['term'], { lawChanges: texts }: Translations): string {
  if (!term) return texts.noTerm;
  return 'hours' in term ? texts.hours(term.hours) : texts.days(term.days);
}

/** A citation with how far it has been checked. */
export const cited = ({ text, status }: Citation, { language, citationStatus }: Translations): string =>
  `${text[language]} (${citationStatus[status]})`;

/** Since when the publisher applies a text, and as part of what, or that it does not. */
export function appliedText(applied: Applied | undefined, { language, lawChanges }: Translations): string {
  if (!applied) return lawChanges.notApplied;
  if (!applied.within) return lawChanges.applied(applied.from, applied.to);
  return lawChanges.appliedWithin(applied.within.shortTitle[language], applied.from);
}

/** The label of a field that starts or stops the clock of a rule, after that of what it is a part of, as its records have it. */
export function clockLabel(rule: string, field: string, t: Translations): string {
  const record = ruleOf(rule)?.term?.record;
  const path = field.split('.');
  return path.map((key, at) => (record && labelOf(record, path.slice(0, at + 1), t)) ?? key).join(': ');
}
