import { monthOf, yearOf, type Month } from '../../../domain/dates.ts';
import type { AssessedDuty } from '../../../compliance/compliance.ts';
import type { Department } from '../../../register/register.ts';
import { addressOf } from '../../addresses.ts';
import { ruleMetBy } from '../../../rules/index.ts';
import type { Publication } from '../../publication.ts';

/** The rule that asks for a briefing every month. */
export const briefingRule = ruleMetBy('briefings')?.id;

/** A month of a department: the duty to give a briefing, and the briefing. */
export interface MonthCell {
  month: Month;
  /** Undefined where no duty has begun, or none exists. */
  duty: AssessedDuty | undefined;
  /** The page of the briefing, if there is one. */
  address: string | undefined;
  /** Whether the department did not exist in that month, or will not. */
  outside: boolean;
}

const cellOf = (
  { record }: Department,
  month: Month,
  { duty, address }: Partial<MonthCell> = {},
): MonthCell => {
  const { validFrom, validTo } = record.data;
  const outside = month < monthOf(validFrom) || (validTo !== undefined && monthOf(validTo) < month);
  return { month, duty, address, outside };
};

/** The briefing of each month of a department, by month, also one that was not required. */
function cellsByMonth({ compliance }: Publication, department: Department): Map<Month, MonthCell> {
  const cells = new Map<Month, MonthCell>();
  for (const briefing of department.briefings) {
    cells.set(briefing.slug, cellOf(department, briefing.slug, { address: addressOf(briefing) }));
  }
  for (const duty of compliance.dutiesOf(department.folder)) {
    const { rule, subject: month } = duty;
    if (rule === briefingRule) cells.set(month, cellOf(department, month, { ...cells.get(month), duty }));
  }
  return cells;
}

const monthNumbers = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** The years in which a department had to give or gave a briefing, the newest first, each with its twelve months. */
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
      .map((month) => cells.get(month) ?? cellOf(department, month)),
  }));
}
