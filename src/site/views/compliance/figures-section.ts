import type { FigureCase, FigureKind, CountedDuty } from '../../../compliance/figure.ts';
import { addresses } from '../../addresses.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { daysChartView, type DaysChartView } from '../parts/days-chart.ts';
import type { NumbersTableView } from '../parts/numbers-table.ts';
import { figuresToday, isOfRule, isCountedDuty, limitOf, type FigureToday } from '../shared/figures-today.ts';
import { valueText } from '../shared/figure-text.ts';
import { plain } from '../shared/plain.ts';

/** The figures of all records on the day. */
export interface FiguresSection {
  /** The duties of each rule that were met in time. */
  onTime: NumbersTableView;
  /** How long answers took, with the page of that figure; left out where nothing was answered. */
  answerTimes?: { address: string; chart: DaysChartView };
  /** The figures that are parts of a whole, those that are numbers of things, and those that are medians of days. */
  shares: NumbersTableView;
  counts: NumbersTableView;
  medians: NumbersTableView;
}

export function figuresSection(publication: Publication, t: Translations): FiguresSection {
  const figures = figuresToday(publication);
  const onTime = figures.filter(({ figure, total }) => isOfRule(figure) && total.whole > 0);
  const ofKind = (kind: FigureKind) =>
    figures.filter(({ figure }) => !isOfRule(figure) && figure.kind === kind);
  return plain({
    onTime: onTimeTable(onTime, t),
    answerTimes: answerTimes(publication, figures, t),
    shares: shareTable(ofKind('share'), t),
    counts: countTable(ofKind('count'), t),
    medians: medianTable(ofKind('days'), t),
  });
}

const onTimeTable = (figures: readonly FigureToday[], t: Translations): NumbersTableView => ({
  columns: [
    t.rulebook,
    t.figure.closed,
    t.figure.kept,
    t.figure.late,
    t.figure.overdue,
    t.figure.waived,
    t.figure.share,
  ],
  rows: figures.map(({ figure, cases, total }) => {
    const { kept, late, overdue, waived } = countStates(cases);
    return {
      name: figure.title[t.language],
      address: addresses.figure(figure.id),
      numbers: [
        ...[total.whole, kept, late, overdue, waived].map(t.amount),
        valueText(figure.kind, total, t),
      ],
    };
  }),
});

const figureTable = (
  figures: readonly FigureToday[],
  headings: readonly string[],
  numbersOf: (figure: FigureToday) => string[],
  t: Translations,
): NumbersTableView => ({
  columns: [t.figures, ...headings],
  rows: figures.map((one) => ({
    name: one.figure.title[t.language],
    address: addresses.figure(one.figure.id),
    numbers: [...numbersOf(one), valueText(one.figure.kind, one.total, t)],
  })),
});

const shareTable = (figures: readonly FigureToday[], t: Translations): NumbersTableView =>
  figureTable(
    figures,
    [t.figure.counted, t.figure.whole, t.figure.ratio],
    ({ total }) => [t.amount(total.counted), t.amount(total.whole)],
    t,
  );

const countTable = (figures: readonly FigureToday[], t: Translations): NumbersTableView =>
  figureTable(figures, [t.figure.count], () => [], t);

const medianTable = (figures: readonly FigureToday[], t: Translations): NumbersTableView =>
  figureTable(figures, [t.charts.cases, t.figure.median], ({ total }) => [t.amount(total.counted)], t);

function answerTimes(
  publication: Publication,
  figures: readonly FigureToday[],
  t: Translations,
): FiguresSection['answerTimes'] {
  const found = figures.find(({ figure }) => figure.id === 'days-to-answer');
  if (!found) return undefined;
  const days = found.cases.flatMap(({ days = [] }) => days);
  const chart = daysChartView('thoi-gian-tra-loi', days, limitOf(found.figure, publication), t);
  return chart && { address: addresses.figure(found.figure.id), chart };
}

/** How many duties among the cases of a figure are in each state; what lapsed with its department counts as overdue. */
function countStates(cases: readonly FigureCase[]): Record<Exclude<CountedDuty['state'], 'lapsed'>, number> {
  const counts = { ahead: 0, near: 0, kept: 0, late: 0, overdue: 0, waived: 0 };
  for (const { about } of cases)
    if (isCountedDuty(about)) counts[about.state === 'lapsed' ? 'overdue' : about.state] += 1;
  return counts;
}
