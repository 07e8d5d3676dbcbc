import type { CaseData } from '../views/data/figure.ts';
import type { Row } from './csv.ts';

/** The cases of a figure as a table, a row each, under their headings. */
export const caseRows = (cases: readonly CaseData[]): Row[] => [
  ['department_folder', 'day', 'type', 'subject', 'state', 'counts', 'days'],
  ...cases.map(({ department, day, type, subject, state, counts, days }) => [
    department,
    day,
    type,
    subject,
    state ?? '',
    String(counts),
    days ?? '',
  ]),
];
