import type { Alteration, RuleChange } from '../../../domain/law-changes.ts';
import { addresses } from '../../addresses.ts';
import type { Translations } from '../../translations/index.ts';
import { termsText } from '../shared/law-terms.ts';
import { plain } from '../shared/plain.ts';
import { linked, otherChange } from '../shared/alteration-text.ts';

/** What a law changed, as a reader sees it. */
export interface LawChangeView {
  /** What happened, in a few t. */
  what: string;
  /** Where that stands, where it is not one of the facts. */
  source?: string;
  /** To what: rules with their pages, or the words of a ground or a requirement. */
  to: readonly { text: string; address?: string }[];
  facts: readonly ChangedFact[];
  /** The anchor of a new requirement in the list of all changes. */
  anchor?: string;
}

/** One fact with what it was before, if there was something. */
export interface ChangedFact {
  label: string;
  before?: string;
  after: string;
}

/**
 * Alterations in words, rules that changed in the same way together.
 *
 * @param rule the rule on whose page these stand, so that it is not named again
 */
export const lawChangeViews = (
  alterations: readonly Alteration[],
  t: Translations,
  rule?: string,
): LawChangeView[] =>
  changesIn(alterations, t).map(({ anchor, ...change }) =>
    plain({
      ...change,
      to: change.to.filter(({ address }) => rule === undefined || address !== addresses.rule(rule)),
      anchor: rule === undefined ? anchor : undefined,
    }),
  );

function changesIn(alterations: readonly Alteration[], t: Translations): LawChangeView[] {
  const changes = new Map<string, RuleChange[]>();
  for (const alteration of alterations) {
    if (alteration.is !== 'rule-altered' || alteration.change.field === 'requirements') continue;
    changes.set(alteration.rule, [...(changes.get(alteration.rule) ?? []), alteration.change]);
  }
  const alike = Map.groupBy(changes, ([, ofRule]) => JSON.stringify(ofRule));
  const altered = [...alike.values()].map((same): LawChangeView => {
    const [rule = '', ofRule = []] = same[0] ?? [];
    return {
      what: same.length > 1 ? t.lawChanges.alike(same.length) : t.lawChanges.is['rule-altered'],
      to: same.map(([id]) => linked(id, t)),
      facts: ofRule.map((change) => ({
        label: t.lawChanges.field[change.field],
        before: termsText(rule, change.field, change.before, t),
        after: termsText(rule, change.field, change.after, t),
      })),
    };
  });
  return [...altered, ...alterations.flatMap((alteration) => otherChange(alteration, t))];
}
