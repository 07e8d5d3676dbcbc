import { breachKey } from '../../compliance/breaches.ts';
import type { Closing } from '../../compliance/closed-months.ts';
import type { ClosedBreach, ClosedDuty } from '../../compliance/closed-duties.ts';
import { lastDay, type Month } from '../../domain/dates.ts';
import { addresses } from '../addresses.ts';
import { once, type Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import {
  breachEditLine,
  closedBreachLine,
  closedDutyLine,
  dutyEditLine,
  type BreachEditLine,
  type ClosedBreachLine,
  type ClosedDutyLine,
  type DutyEditLine,
} from './month/lines.ts';
import { closedMatrix } from './month/closed-matrix.ts';
import { pageView, type PageView } from './page.ts';
import type { DutyMatrixView } from './parts/duty-matrix.ts';
import type { NumbersTableView } from './parts/numbers-table.ts';
import { closingsOf, tally } from './shared/closings.ts';
import { ruleFigure } from './shared/figures-today.ts';
import { partition } from './shared/partition.ts';
import { plain } from './shared/plain.ts';

/** A month that is over, as it closed, and what was edited in its records since. */
export interface MonthView {
  page: PageView;
  title: string;
  description: string;
  /** Of which records it was made. */
  madeOf: string;
  /** How many files could not be read, in words. */
  leftOut?: string;
  byRule: NumbersTableView;
  /** How every department stood at the end of the month. */
  matrix: DutyMatrixView;
  /** The duties that were not met in time, and those that were. */
  missed: readonly ClosedDutyLine[];
  /** The duties from before the month that were still to be done at its end. */
  carried: readonly ClosedDutyLine[];
  kept: readonly ClosedDutyLine[];
  breaches: readonly ClosedBreachLine[];
  breachEdits: readonly BreachEditLine[];
  edits: readonly DutyEditLine[];
}

const closingsByMonth = once(
  (publication): ReadonlyMap<Month, Closing> =>
    new Map(closingsOf(publication).map((closing) => [closing.month, closing])),
);

export const monthKeys = (publication: Publication): Month[] => [...closingsByMonth(publication).keys()];

/** @throws Error if the month has not closed, or nothing fell due in it */
export function monthView(publication: Publication, month: Month, locale: string | undefined): MonthView {
  const t = translationsFor(locale);
  const closing = closingsByMonth(publication).get(month);
  if (!closing) throw new Error(`No month ${month}`);
  const { duties, carried, breaches, edits, breachEdits, leftOut = 0 } = closing;
  const lineOf = (closed: ClosedDuty) => closedDutyLine(closed, lastDay(month), publication, t);
  const [kept, missed] = partition(duties.toSorted(byDue), ({ state }) => state === 'kept');
  const head = {
    address: addresses.closing(month),
    title: t.closing(month),
    description: t.closingDescription(month),
    trail: [{ text: t.compliance, address: addresses.compliance }],
  };
  return plain({
    page: pageView(publication, head, locale),
    title: head.title,
    description: head.description,
    madeOf: madeOf(closing, t),
    leftOut: leftOut > 0 ? t.closingLeftOut(leftOut) : undefined,
    byRule: ruleTable(duties, t),
    matrix: closedMatrix(closing, publication, t),
    missed: missed.map(lineOf),
    carried: carried.toSorted(byDue).map(lineOf),
    kept: kept.map(lineOf),
    breaches: groupBreaches(breaches).map((closed) => closedBreachLine(closed, publication, t)),
    breachEdits: breachEdits.map((edit) => breachEditLine(edit, publication, t)),
    edits: edits.map((edit) => dutyEditLine(edit, lastDay(month), publication, t)),
  });
}

const byDue = ({ duty: { trace: a } }: ClosedDuty, { duty: { trace: b } }: ClosedDuty): number =>
  a.due === b.due ? 0 : a.due < b.due ? -1 : 1;

/** The breaches by rule and record. */
const groupBreaches = (breaches: readonly ClosedBreach[]): ClosedBreach[][] => [
  ...Map.groupBy(breaches, ({ breach }) => breachKey(breach)).values(),
];

function madeOf({ commit, isUnjudged }: Closing, t: Translations): string {
  if (!commit) return t.closingFromRecords;
  const shortened = commit.slice(0, 7);
  return isUnjudged ? t.closingUnjudged(shortened) : t.closingFromHistory(shortened);
}

const ruleTable = (duties: readonly ClosedDuty[], t: Translations): NumbersTableView => ({
  columns: [
    t.rulebook,
    t.figure.closed,
    t.figure.kept,
    t.figure.late,
    t.unmetAtClose,
    t.figure.waived,
    t.figure.share,
  ],
  rows: [...Map.groupBy(duties, ({ duty }) => duty.rule)].map(([rule, ofRule]) => {
    const { whole, kept, late, overdue, waived } = tally(ofRule);
    return {
      name: t.ruleTitle(rule),
      address: ruleFigure(rule),
      numbers: [...[whole, kept, late, overdue, waived].map(t.amount), t.share(kept, whole)],
    };
  }),
});
