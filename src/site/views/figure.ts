import { measure, type FigureCase, type Measure } from '../../compliance/figure.ts';
import { recordTypes } from '../../domain/records/index.ts';
import { addresses } from '../addresses.ts';
import { byName, nameIn } from './shared/names.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { caseView, type CaseView } from './figure/case.ts';
import { pageView, type PageView } from './page.ts';
import { daysChartView, type DaysChartView } from './parts/days-chart.ts';
import type { NumbersTableView } from './parts/numbers-table.ts';
import {
  figureToday,
  isBreach,
  isOfRule,
  isCountedDuty,
  limitOf,
  type FigureToday,
} from './shared/figures-today.ts';
import { valueText } from './shared/figure-text.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';

/** How many cases the page lists; the figure's table of data has all of them. */
const mostCases = 200;

/** A figure on the day, with the cases that it counts. */
export interface FigureView {
  page: PageView;
  title: string;
  value: string;
  /** What is divided by what. */
  formula: string;
  /** Of a share: how many cases count. */
  counted?: string;
  /** How many cases there are, and what they are. */
  whole: string;
  /** The rule and the requirements that the figure keeps. */
  keeps: readonly Link[];
  chart?: DaysChartView;
  byDepartment: NumbersTableView;
  departments: readonly DepartmentCases[];
  /** Where not all cases are listed: that these are the latest of how many, and where all are. */
  latest?: Link;
}

/** The cases of a department, the latest first. */
interface DepartmentCases {
  folder: string;
  name: string;
  cases: readonly CaseView[];
}

/** A department with those of its cases that are listed, and what all of them come to. */
interface Group extends DepartmentCases {
  measured: Measure;
}

export { figureKeys } from './shared/figures-today.ts';

/** @throws Error if there is no such figure */
export function figureView(publication: Publication, id: string, locale: string | undefined): FigureView {
  const t = translationsFor(locale);
  const today = figureToday(publication, id);
  const { figure, cases, total } = today;
  const groups = groupsOf(today, publication, t);
  const days = cases.flatMap(({ days = [] }) => days);
  const title = figure.title[t.language];
  const formula = figure.formula[t.language];
  const head = {
    address: addresses.figure(id),
    title,
    description: formula,
    trail: [{ text: t.compliance, address: addresses.compliance }],
    data: [
      { text: t.sheet.link, address: addresses.figureSheet(id) },
      { text: 'CSV', address: addresses.figureCsv(id) },
    ],
  };
  return plain({
    page: pageView(publication, head, locale),
    title,
    value: valueText(figure.kind, total, t),
    formula,
    counted: figure.kind === 'share' ? t.amount(total.counted) : undefined,
    whole: `${t.amount(total.whole)} (${casesName(cases, t).toLowerCase()})`,
    keeps: keptBy(today, t),
    chart:
      figure.kind === 'days' && cases.length > 0
        ? daysChartView('phan-bo', days, limitOf(figure, publication), t)
        : undefined,
    byDepartment: departmentTable(today, groups, t),
    departments: groups
      .filter(({ cases: listed }) => listed.length > 0)
      .map(({ folder, name, cases: listed }) => ({ folder, name, cases: listed })),
    latest:
      cases.length > mostCases
        ? { text: t.figure.latest(mostCases, cases.length), address: addresses.figureSheet(id) }
        : undefined,
  });
}

function groupsOf({ figure, cases }: FigureToday, publication: Publication, t: Translations): Group[] {
  const latestFirst = cases.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const listed = Map.groupBy(latestFirst.slice(0, mostCases), ({ department }) => department);
  return [...Map.groupBy(cases, ({ department }) => department)]
    .map(([folder, ofDepartment]) => ({
      folder,
      name: nameIn(folder, publication, t),
      cases: (listed.get(folder) ?? []).map((one) => caseView(one, figure, publication, t)),
      measured: measure(figure.kind, ofDepartment),
    }))
    .toSorted((a, b) => byName.compare(a.name, b.name));
}

const keptBy = ({ figure }: FigureToday, t: Translations): Link[] => [
  ...(isOfRule(figure) ? [{ text: t.ruleTitle(figure.id), address: addresses.rule(figure.id) }] : []),
  ...figure.requirements.map((id) => ({ text: id, address: addresses.requirement(id) })),
];

function departmentTable(
  { figure }: FigureToday,
  groups: readonly Group[],
  t: Translations,
): NumbersTableView {
  const isShare = figure.kind === 'share';
  return {
    columns: [t.department, ...(isShare ? [t.figure.counted] : []), t.figure.whole, t.figure.value],
    rows: groups.map(({ folder, name, cases, measured }) => ({
      name,
      address: cases.length > 0 ? `#${folder}` : addresses.department(folder),
      numbers: [
        ...(isShare ? [t.amount(measured.counted)] : []),
        t.amount(measured.whole),
        valueText(figure.kind, measured, t),
      ],
    })),
  };
}

/** What a figure's cases are, by their type. */
function casesName([first]: readonly FigureCase[], { language, duties, breach }: Translations): string {
  if (!first || isCountedDuty(first.about)) return duties;
  return isBreach(first.about) ? breach.plural : recordTypes[first.about.type].plural[language];
}
