import type { AssessedDuty } from '../../../compliance/compliance.ts';

/** The duty that a reader asks about first: the one that is worst off. */
export function chiefDuty(duties: readonly AssessedDuty[]): AssessedDuty | undefined {
  const gravity = { overdue: 0, near: 1, ahead: 2, lapsed: 3, late: 4, kept: 5 } as const;
  return duties.toSorted((a, b) => gravity[a.state] - gravity[b.state])[0];
}
