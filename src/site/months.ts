import { yearOf, type Month } from '../domain/dates.ts';
import type { StandingDuty } from '../compliance/compliance.ts';
import type { Department } from '../register/register.ts';
import { addressOf } from './addresses.ts';
import type { Publication } from './publication.ts';

/** A month of a department: how its briefing stands, and where it is. */
export interface MonthCell {
  month: Month;
  /** Undefined where no duty has begun, or none exists. */
  duty: StandingDuty | undefined;
  /** The page of the briefing, if there is one. */
  address: string | undefined;
}

/** The briefing of each month of a department, by month. */
function cellsByMonth({ compliance }: Publication, department: Department): Map<Month, MonthCell> {
  const briefings = new Map(department.briefings.map((briefing) => [briefing.slug, briefing]));
  return new Map(
    compliance
      .dutiesOf(department.folder)
      .filter(({ rule }) => rule === 'briefing-monthly')
      .map((duty) => {
        const briefing = briefings.get(duty.subject);
        return [duty.subject, { month: duty.subject, duty, address: briefing && addressOf(briefing) }];
      }),
  );
}

const monthNumbers = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** The years in which a department owed a briefing, the newest first, each with its twelve months. */
export function yearsOf(
  publication: Publication,
  department: Department,
): { year: string; cells: MonthCell[] }[] {
  const cells = cellsByMonth(publication, department);
  const years = [...new Set([...cells.keys()].map(yearOf))].sort().reverse();
  return years.map((year) => ({
    year,
    cells: monthNumbers
      .map((number) => `${year}-${number}`)
      .map((month) => cells.get(month) ?? { month, duty: undefined, address: undefined }),
  }));
}

/** The briefings of a department in the given months. */
export function monthsOf(
  publication: Publication,
  department: Department,
  months: readonly Month[],
): MonthCell[] {
  const cells = cellsByMonth(publication, department);
  return months.map((month) => cells.get(month) ?? { month, duty: undefined, address: undefined });
}
