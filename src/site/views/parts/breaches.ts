import type { PlainDate } from '../../../domain/dates.ts';
import { addresses } from '../../addresses.ts';
import { nameIn } from '../shared/names.ts';
import { titleLanguage, titleOf } from '../shared/record-title.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import type { Link } from '../shared/link.ts';
import { plain } from '../shared/plain.ts';
import {
  breachAddress,
  happenedText,
  isExplained,
  type BreachOfRecord,
} from '../shared/breaches-on-record.ts';

/** A breach as an entry of a list. */
export interface BreachEntryView {
  /** In a list of several departments: whose record it is. */
  department?: string;
  rule: Link;
  /** The first day on which something of it happened, as `2026-10-26` and in words; none where the record no longer shows it. */
  on?: { day: PlainDate; dayText: string };
  title: string;
  /** The `lang` of the title, where it is not that of the page. */
  titleLanguage?: string;
  address: string;
  status: { text: string; isExplained: boolean };
  happened: readonly string[];
}

/** Breaches as a list, the latest first. */
export interface BreachListView {
  /** That not all are listed, and where they are. */
  latest?: Link;
  entries: readonly BreachEntryView[];
  /** Those that are folded under how many they are; none where there are none. */
  folded?: { text: string; entries: readonly BreachEntryView[] };
}

/** How many breaches a page lists; the table of data has all of them. */
const mostBreaches = 50;

/** The state of a breach, in a word or two: explained, not yet explained, or no longer shown by the record. */
export function breachStatus(onRecord: BreachOfRecord, { breach }: Translations): string {
  if (onRecord.breaches.length === 0) return breach.gone;
  return isExplained(onRecord) ? breach.explained : breach.unexplained;
}

/** The latest of some breaches. @param open how many of them are not folded; `mixed` is as of {@link breachEntryViews} */
export function breachListView(
  breaches: readonly BreachOfRecord[],
  publication: Publication,
  t: Translations,
  { mixed = false, open = mostBreaches } = {},
): BreachListView {
  const entries = breachEntryViews(breaches.slice(0, mostBreaches), publication, t, { mixed });
  const folded = entries.slice(open);
  return plain({
    latest:
      breaches.length > mostBreaches
        ? { text: t.breach.latest(mostBreaches, breaches.length), address: addresses.breachesSheet }
        : undefined,
    entries: entries.slice(0, open),
    folded: folded.length > 0 ? { text: t.breach.more(folded.length), entries: folded } : undefined,
  });
}

/** @param mixed whether breaches of several departments are together, so that each says whose it is */
export const breachEntryViews = (
  breaches: readonly BreachOfRecord[],
  publication: Publication,
  t: Translations,
  { mixed = false } = {},
): BreachEntryView[] =>
  breaches.map((one) =>
    plain({
      department: mixed ? nameIn(one.department, publication, t) : undefined,
      rule: { text: t.ruleTitle(one.rule), address: addresses.rule(one.rule) },
      on: one.on === undefined ? undefined : { day: one.on, dayText: t.date(one.on) },
      title: titleOf(one.record, t),
      titleLanguage: titleLanguage(one.record, t),
      address: breachAddress(one),
      status: { text: breachStatus(one, t), isExplained: isExplained(one) },
      happened: one.breaches.map((breach) => happenedText(breach, publication)[t.language]),
    }),
  );
