import type { DutyCell, StandingDuty } from '../../../compliance/duty-cell.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';
import type { StatusView } from './status.ts';

/** A state in words; with a mark, and the page of the matter, where there is one. */
export interface MatrixCell {
  mark?: StatusView['state'] | 'breach' | 'breach explained';
  text: string;
  address?: string;
  /** Of how many matters this is the worst, where there are several. */
  share?: string;
}

/** The breaches of a department that a matrix counts, and where they are. */
export interface DepartmentBreaches {
  count: number;
  unexplained: number;
  address: string;
}

/** Why a department has no duty of a rule: nothing has come up, the rule does not bind it, or somebody is in office. */
export type NoDuty = 'none' | 'unbound' | 'inOffice';

/** @param addressOf the page of a duty */
export function matrixCell(
  cell: DutyCell | NoDuty,
  addressOf: (standing: StandingDuty) => string,
  { matrix }: Translations,
): MatrixCell {
  if (typeof cell === 'string')
    return plain({ mark: cell === 'inOffice' ? ('kept' as const) : undefined, text: matrix[cell] });
  const { worst, alike, count } = cell;
  const { state, daysLate, duty } = worst;
  return plain({
    mark: state,
    text: matrix.state[state](state === 'near' || state === 'ahead' ? duty.daysLeft : daysLate),
    address: addressOf(worst),
    share: count > 1 ? matrix.share(alike, count) : undefined,
  });
}

export function breachCell(
  { count, unexplained, address }: DepartmentBreaches,
  { matrix }: Translations,
): MatrixCell {
  if (count === 0) return { text: matrix.noBreach };
  return unexplained > 0
    ? { mark: 'breach', text: matrix.breachesUnexplained(unexplained), address }
    : { mark: 'breach explained', text: matrix.breachesExplained(count), address };
}
