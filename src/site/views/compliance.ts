import type { Case, Standing } from '../../compliance/figure.ts';
import { isStanding } from './shared/figures.ts';

/** How many duties among the cases of a figure stand how; what lapsed with its department counts as overdue. */
export function standings(cases: readonly Case[]): Record<Exclude<Standing['state'], 'lapsed'>, number> {
  const counts = { ahead: 0, near: 0, kept: 0, late: 0, overdue: 0, waived: 0 };
  for (const { about } of cases)
    if (isStanding(about)) counts[about.state === 'lapsed' ? 'overdue' : about.state] += 1;
  return counts;
}
