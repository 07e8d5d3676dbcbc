import type { Alteration, RuleChange } from '../../../../domain/law-changes.ts';
import type { Translations } from '../../../translations/index.ts';
import type { LawChangeView } from '../../parts/law-changes.ts';
import { termsText } from './law-terms.ts';
import { linked } from './other-changes.ts';

/** What a law altered of one rule. */
type AlteredRule = readonly [rule: string, changes: readonly RuleChange[]];

/** The rules that a law altered, those in the same way together. New requirements are changes by themselves. */
export function alteredRules(alterations: readonly Alteration[], t: Translations): LawChangeView[] {
  const changes = new Map<string, RuleChange[]>();
  for (const alteration of alterations) {
    if (alteration.is !== 'rule-altered' || alteration.change.field === 'requirements') continue;
    changes.set(alteration.rule, [...(changes.get(alteration.rule) ?? []), alteration.change]);
  }
  const alike = Map.groupBy(changes, ([, ofRule]) => JSON.stringify(ofRule));
  return [...alike.values()].map((same) => changeOf(same, t));
}

/** What several rules have in common. */
function changeOf(same: readonly AlteredRule[], t: Translations): LawChangeView {
  const [rule = '', changes = []] = same[0] ?? [];
  return {
    what: same.length > 1 ? t.lawChanges.alike(same.length) : t.lawChanges.is['rule-altered'],
    to: same.map(([id]) => linked(id, t)),
    facts: changes.map((change) => ({
      label: t.lawChanges.field[change.field],
      before: termsText(rule, change.field, change.before, t),
      after: termsText(rule, change.field, change.after, t),
    })),
  };
}
