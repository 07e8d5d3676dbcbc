import type { Alteration } from '../../../domain/law-changes.ts';
import { addresses } from '../../addresses.ts';
import type { Translations } from '../../translations/index.ts';
import { alteredRules } from '../shared/law/altered-rules.ts';
import { plain } from '../shared/plain.ts';
import { otherChange } from '../shared/law/other-changes.ts';

/** What a law changed, as a reader sees it. */
export interface LawChangeView {
  /** What happened, in a few words. */
  what: string;
  /** The source, where it is not one of the facts. */
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
 * @param rule the rule whose page shows these, so that it is not named again
 */
export const lawChangeViews = (
  alterations: readonly Alteration[],
  t: Translations,
  rule?: string,
): LawChangeView[] =>
  [...alteredRules(alterations, t), ...alterations.flatMap((one) => otherChange(one, t))].map(
    ({ anchor, ...change }) =>
      plain({
        ...change,
        to: change.to.filter(({ address }) => rule === undefined || address !== addresses.rule(rule)),
        anchor: rule === undefined ? anchor : undefined,
      }),
  );
