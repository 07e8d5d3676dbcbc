import { spokespersonsInRole, dayWithin } from '../domain/authority.ts';
import { addDays, type PlainDate } from '../domain/dates.ts';
import {
  daysOf,
  periodsEndingWith,
  quarterInYear,
  quartersEnding,
  type Period,
  type ReportYear,
} from '../domain/periods.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Department, Register } from '../register/register.ts';
import { parentOn } from '../rules/shared/superiors.ts';
import {
  breachesClosedBetween,
  dutiesClosedBetween,
  type ClosedBreach,
  type ClosedDuty,
} from './closed-duties.ts';
import type { Compliance } from './compliance.ts';
import { measure, type FigureCase, type Figure, type Measure } from './figure.ts';
import { figureCases, figures, recordCasesOf } from './figures.ts';

/** A figure of a report: of every department that it covers, in their order, and of all of them together. */
export interface ReportFigure {
  figure: Figure;
  byDepartment: readonly Measure[];
  total: Measure;
}

/**
 * What a department reports to the one above on press work in its area, over a period and as it stood at 24:00 on the
 * period's last day in Vietnam (letter, section 3.1, fourth dash).
 */
export interface PeriodicReport {
  department: Department;
  period: Period;
  first: PlainDate;
  last: PlainDate;
  /** The department itself and those below it that existed in the period. */
  covers: readonly Department[];
  figures: readonly ReportFigure[];
  /** Who spoke on the last day. */
  spokespersons: readonly RecordOf<'spokespersons'>[];
  /** What fell due in the period and was not met in time. */
  lapses: readonly ClosedDuty[];
  /** What happened in the period against a rule. */
  breaches: readonly ClosedBreach[];
  /** The report as it was sent, if it is on file. */
  sent: RecordOf<'reports'> | undefined;
}

/**
 * The quarters and years that are over and on whose last day a department existed, the newest first; of working years the
 * first six and nine months as well.
 */
export function reportPeriods({ record }: Department, today: PlainDate, year: ReportYear): Period[] {
  return quartersEnding(record.data.validFrom, dayWithin(record.data, addDays(today, -1)))
    .flatMap((quarter) => periodsEndingWith(quarterInYear(quarter, year)))
    .reverse();
}

/** Whoever reports on an area: a provincial department on its districts, the central body on all. */
export const isReporting = ({ record }: Department): boolean => record.data.kind !== 'district';

/** A department and all below it that existed on a day of the period, each followed by its own. */
function covered(department: Department, { first, last, below }: PeriodFigures): Department[] {
  const all: Department[] = [];
  const visit = (one: Department) => {
    if (all.includes(one)) return;
    all.push(one);
    for (const child of below.get(one.folder) ?? []) visit(child);
  };
  visit(department);
  return all.filter(
    ({ record: { data } }) => data.validFrom <= last && (data.validTo === undefined || first <= data.validTo),
  );
}

/** The figures of a period by department, made once for all reports on it. */
export interface PeriodFigures {
  period: Period;
  first: PlainDate;
  last: PlainDate;
  /** The departments by the folder of the one above on the last day. */
  below: ReadonlyMap<string | undefined, readonly Department[]>;
  closedOf: (department: string) => readonly ClosedDuty[];
  breachesOf: (department: string) => readonly ClosedBreach[];
  casesOf: (figure: Figure, department: string) => readonly FigureCase[];
}

/**
 * Everything that fell into a period that is over, as it stood at its close. `known` are the cases of records, which are made
 * once for all periods. @throws RangeError if it is none
 */
export function figuresOf(
  register: Register,
  { duties, breaches }: Compliance,
  period: Period,
  known = recordCasesOf(register),
): PeriodFigures {
  const [first, last] = daysOf(period);
  const closed = dutiesClosedBetween(register, duties, [first, last]);
  const breached = breachesClosedBetween(breaches, [first, last]);
  const source = { register, duties: closed, breaches: breached.map(({ breach }) => breach), today: last };
  const breachesBy = Map.groupBy(breached, ({ breach }) => breach.department);
  const closedBy = Map.groupBy(closed, ({ duty }) => duty.department);
  const casesBy = new Map(
    figures.map((figure) => [
      figure.id,
      Map.groupBy(figureCases(figure, source, first, known), ({ department }) => department),
    ]),
  );
  return {
    period,
    first,
    last,
    below: Map.groupBy(register.departments.values(), (one) => parentOn(register, one, last)?.folder),
    closedOf: (department) => closedBy.get(department) ?? [],
    breachesOf: (department) => breachesBy.get(department) ?? [],
    casesOf: ({ id }, department) => casesBy.get(id)?.get(department) ?? [],
  };
}

/** Whether a period has these first and last days, under whatever name. */
function isSameTime(period: Period, [first, last]: [PlainDate, PlainDate]): boolean {
  const [start, end] = daysOf(period);
  return start === first && end === last;
}

/** The report of a department on a period. */
export function reportOf(department: Department, of: PeriodFigures): PeriodicReport {
  const { period, first, last } = of;
  const covers = covered(department, of);
  return {
    department,
    period,
    first,
    last,
    covers,
    figures: figures.map((figure) => {
      const casesOfEach = covers.map(({ folder }) => of.casesOf(figure, folder));
      return {
        figure,
        byDepartment: casesOfEach.map((cases) => measure(figure.kind, cases)),
        total: measure(figure.kind, casesOfEach.flat()),
      };
    }),
    spokespersons: covers.flatMap((one) => spokespersonsInRole(one, last)),
    lapses: covers.flatMap(({ folder }) => of.closedOf(folder).filter(({ state }) => state !== 'kept')),
    breaches: covers.flatMap(({ folder }) => of.breachesOf(folder)),
    sent: department.reports.find(({ data }) => isSameTime(data.period, [first, last])),
  };
}
