import {
  dutyCell,
  gravityOf,
  leastGravity,
  type DutyCell,
  type StandingDuty,
} from '../../../compliance/duty-cell.ts';
import type { PlainDate } from '../../../domain/dates.ts';
import { lawOn } from '../../../domain/law.ts';
import type { Department } from '../../../register/register.ts';
import { rules } from '../../../rules/index.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lawFor } from '../../../rules/shared/binding.ts';
import { addresses } from '../../addresses.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { ruleFigure } from '../shared/figures-today.ts';
import type { Link } from '../shared/link.ts';
import { plain } from '../shared/plain.ts';
import {
  breachCell,
  matrixCell,
  type DepartmentBreaches,
  type MatrixCell,
  type NoDuty,
} from './matrix-cell.ts';
import type { StatusView } from './status.ts';
import { trendView, type TrendMonth, type TrendView } from './trend.ts';

/** Departments by duties: how each stands in a month, the worst department first. */
export interface DutyMatrixView {
  /** What the columns of duties are about: rules, with the figures that count their duties. */
  columns: readonly Link[];
  hasBreaches: boolean;
  hasTrends: boolean;
  rows: readonly MatrixRow[];
  /** The departments without anything amiss, where there are too many for a row each. */
  others: readonly MatrixRest[];
}

/** A department with a cell for each column. */
interface MatrixRow extends Link {
  cells: readonly MatrixCell[];
  breaches?: MatrixCell;
  trend?: TrendView;
}

/** A department in a line: its name, its trend, and what it has to do in words. */
interface MatrixRest extends Link {
  trend?: TrendView;
  summary: string;
}

/** What a matrix is made of. */
export interface MatrixSource {
  /** The day on which it is asked whom a rule binds. */
  day: PlainDate;
  departments: readonly Department[];
  nameOf: (department: Department) => string;
  dutiesOf: (folder: string) => readonly StandingDuty[];
  addressOf: (standing: StandingDuty) => string;
  breachesOf: (folder: string) => DepartmentBreaches;
  trendOf?: (folder: string) => readonly TrendMonth[];
}

/** Up to how many departments each have a row, whether anything is amiss or not. */
const mostRows = 40;

/** A department before it is put into words. */
interface Standing {
  department: Department;
  cells: readonly (DutyCell | NoDuty)[];
  breaches: DepartmentBreaches;
  trend: readonly TrendMonth[];
}

/** The rules in force on a day that have duties. */
const dutyRules = ({ register }: Publication, day: PlainDate): Rule[] =>
  rules.filter(({ id, duties }) => duties && lawOn(register.rulebook, id, day));

const isCell = (cell: Standing['cells'][number]): cell is DutyCell => typeof cell !== 'string';

/** How bad it is, the worst first: by state, days, and months in which something was missed. */
function badness({ cells, breaches, trend }: Standing): number[] {
  const held = cells.filter(isCell);
  const late = held.map(({ worst }) => worst.daysLate);
  const gravities = held.map(({ worst }) => gravityOf(worst.state));
  if (breaches.unexplained > 0) gravities.push(gravityOf('lapsed'));
  else if (breaches.count > 0) gravities.push(gravityOf('waived'));
  const missed = trend.filter(({ outcome }) => outcome !== undefined && outcome !== 'kept').length;
  return [Math.min(leastGravity, ...gravities), -Math.max(0, ...late), -sum(late), -missed];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (const [index, one] of a.entries()) if (one !== b[index]) return one - (b[index] ?? 0);
  return 0;
};

/** Whether something was not done on time, or against a rule. */
const isAmiss = ([gravity = leastGravity]: readonly number[]): boolean => gravity <= gravityOf('waived');

export function dutyMatrixView(
  source: MatrixSource,
  publication: Publication,
  t: Translations,
): DutyMatrixView {
  const columns = dutyRules(publication, source.day);
  const all = source.departments
    .map((department) => standingOf(department, columns, source, publication))
    .filter(({ cells, breaches }) => breaches.count > 0 || cells.some((cell) => cell !== 'unbound'))
    .map((standing) => ({ standing, badness: badness(standing) }))
    .toSorted((a, b) => compare(a.badness, b.badness));
  const isShort = all.length <= mostRows;
  const inRows = all.filter((one) => isShort || isAmiss(one.badness)).map(({ standing }) => standing);
  const others = all.slice(inRows.length).map(({ standing }) => standing);
  const hasBreaches = all.some(({ standing }) => standing.breaches.count > 0);
  return {
    columns: columns.map(({ id, title }) => ({ text: title[t.language], address: ruleFigure(id) })),
    hasBreaches,
    hasTrends: source.trendOf !== undefined,
    rows: inRows.map((one) => rowView(one, hasBreaches, source, t)),
    others: others.map((one) => restView(one, source, t)),
  };
}

function standingOf(
  department: Department,
  columns: readonly Rule[],
  { day, dutiesOf, breachesOf, trendOf }: MatrixSource,
  publication: Publication,
): Standing {
  const { folder } = department;
  const byRule = Map.groupBy(dutiesOf(folder), ({ duty }) => duty.rule);
  return {
    department,
    cells: columns.map(
      (rule) => dutyCell(byRule.get(rule.id) ?? []) ?? withoutDuty(rule, day, department, publication),
    ),
    breaches: breachesOf(folder),
    trend: trendOf?.(folder) ?? [],
  };
}

/** A time without a spokesperson is a duty from before it begins on: where there is none, somebody is in office. */
function withoutDuty(
  { id, dutySubject }: Rule,
  day: PlainDate,
  department: Department,
  publication: Publication,
): NoDuty {
  if (!lawFor(publication, id, day, department)) return 'unbound';
  return dutySubject === 'vacancy' ? 'inOffice' : 'none';
}

const linkOf = ({ department }: Standing, source: MatrixSource): Link => ({
  text: source.nameOf(department),
  address: addresses.department(department.folder),
});

function rowView(standing: Standing, hasBreaches: boolean, source: MatrixSource, t: Translations): MatrixRow {
  return plain({
    ...linkOf(standing, source),
    cells: standing.cells.map((cell) => matrixCell(cell, source.addressOf, t)),
    breaches: hasBreaches ? breachCell(standing.breaches, t) : undefined,
    trend: source.trendOf && trendView(standing.trend, t),
  });
}

function restView(standing: Standing, source: MatrixSource, t: Translations): MatrixRest {
  const held = standing.cells.filter(isCell);
  const count = (state: StatusView['state']) => held.filter(({ worst }) => worst.state === state).length;
  return plain({
    ...linkOf(standing, source),
    trend: source.trendOf && trendView(standing.trend, t),
    summary: t.matrix.summary(count('kept'), count('near'), count('ahead')),
  });
}
