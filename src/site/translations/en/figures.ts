import { monthText } from './dates.ts';
import { numbers } from './numbers.ts';
import type { figures as original } from '../vi/figures.ts';

/** The compliance page, and the figures with their charts. */
export const figures: typeof original = {
  complianceTitle: 'Compliance',
  complianceDescription: 'What has fallen due, what is overdue, and by how many days.',
  figures: 'Figures',
  figuresExplained:
    'Every number links to its formula, its denominator and the list of cases. A duty that is not yet due and not yet done is not counted.',
  figure: {
    closed: 'Due or done',
    due: 'Due',
    kept: 'On time',
    late: 'Late',
    overdue: 'Overdue',
    waived: 'Excused',
    share: 'Share on time',
    ratio: 'Share',
    count: 'Number',
    median: 'Median',
    value: 'Result',
    counted: 'Counted',
    whole: 'Denominator',
    how: 'How it is calculated',
    cases: 'Case by case',
    latest: (listed, all) =>
      `These are the latest ${numbers.format(listed)} cases. Download all ${numbers.format(all)} (.xlsx spreadsheet, in Vietnamese)`,
    noCases: 'There are no cases yet.',
    byDepartment: 'By department',
    total: 'Total',
    keeps: 'Implements the requirement',
  },
  charts: {
    table: 'The chart as a table',
    days: 'Days',
    cases: 'Cases',
    span: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
    axis: 'days',
    median: (days) => `median ${days}`,
    limit: (days) => `limit of ${days} ${days === 1 ? 'day' : 'days'}`,
    distribution: (count, median, longest) =>
      `${numbers.format(count)} ${count === 1 ? 'case' : 'cases'}. The median is ${median}, the longest took ${longest} ${longest === 1 ? 'day' : 'days'}.`,
    within: (part, whole, share, limit) =>
      `${part} of ${whole} cases (${share}) took no more than ${limit} ${limit === 1 ? 'day' : 'days'}. A case may be due later if its last day is a day off.`,
    monthsOnTime: (months, full) =>
      `Of the last ${months} months that have closed, ${full} had every duty met on time.`,
    worstMonth: (month, kept, whole, share) =>
      `The lowest was ${monthText(month)}: ${kept} of ${whole} duties on time (${share}).`,
    monthsLegend:
      'A full column means that every duty was met on time; the top part and its number are the duties that were not.',
    answerTimes: 'How long a written answer takes',
  },
  onTimeFigures: 'On time',
  shareFigures: 'Shares',
  countFigures: 'Counts',
  medianFigures: 'Days (medians)',
  counts: 'counted',
  countsNot: 'not counted',
};
