import { breachKey } from '../../../compliance/breaches.ts';
import type { Closing } from '../../../compliance/closed-months.ts';
import { addresses } from '../../addresses.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { monthsChartView, type MonthsChartView } from '../parts/months-chart.ts';
import type { NumbersRow, NumbersTableView } from '../parts/numbers-table.ts';
import { closingsOf, tally } from '../shared/closings.ts';
import { plain } from '../shared/plain.ts';

/** The months that are over, as they closed. */
export interface ClosingsSection {
  /** Left out where no duty fell due in the months that it would show. */
  chart?: MonthsChartView;
  table: NumbersTableView;
}

/** How many months the chart shows. */
const monthsShown = 18;

/** Undefined where no month has closed. */
export function closingsSection(publication: Publication, t: Translations): ClosingsSection | undefined {
  const closings = closingsOf(publication);
  if (closings.length === 0) return undefined;
  const shown = closings.slice(0, monthsShown).map(({ month, duties }) => ({ month, ...tally(duties) }));
  return plain({
    chart: monthsChartView('dung-han-theo-thang', shown.reverse(), t),
    table: {
      columns: [
        t.closedMonth,
        t.figure.due,
        t.figure.kept,
        t.figure.late,
        t.unmetAtClose,
        t.figure.waived,
        t.figure.share,
        t.breach.plural,
        t.laterEdits,
      ] satisfies NumbersTableView['columns'],
      rows: closings.map((closing) => rowOf(closing, t)),
    },
  });
}

function rowOf({ month, duties, edits, breaches, breachEdits }: Closing, t: Translations): NumbersRow {
  const { whole, kept, late, overdue, waived } = tally(duties);
  return {
    name: t.monthName(month),
    address: addresses.closing(month),
    numbers: [
      ...[whole, kept, late, overdue, waived].map(t.amount),
      whole === 0 ? '–' : t.share(kept, whole),
      t.amount(new Set(breaches.map(({ breach }) => breachKey(breach))).size),
      t.amount(edits.length + breachEdits.length),
    ],
  };
}
