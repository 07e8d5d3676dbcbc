import { figures } from '../../compliance/figures.ts';
import { addresses } from '../addresses.ts';
import { departmentsInOrder, endedDepartments } from './shared/department-tree.ts';
import { examplesOf } from './shared/rule-examples.ts';
import { latest } from './shared/latest.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView } from './page.ts';
import { closedStateView } from './parts/closed-state.ts';
import { contactView } from './parts/contact.ts';
import { daysChartView } from './parts/days-chart.ts';
import { entryViews } from './parts/entries.ts';
import { exampleView } from './parts/example.ts';
import { lawChangeViews } from './parts/law-changes.ts';
import { monthsChartView } from './parts/months-chart.ts';
import { monthCellViews } from './parts/months.ts';
import { officeHoursView } from './parts/office-hours.ts';
import { passageView } from './parts/passage.ts';
import { reckoningView } from './parts/reckoning.ts';
import { reportTableView } from './parts/report-table.ts';
import { statusView } from './parts/status.ts';
import { validityView } from './parts/validity.ts';
import { plain } from './shared/plain.ts';
import { alterations, emergencyBand, paper } from './styles/documents.ts';
import { duties } from './styles/duties.ts';
import { dutyViews } from './styles/duty-entries.ts';
import { factsIn } from './styles/facts.ts';
import { days, fewDays, measures, monthsOnTime } from './styles/figures.ts';
import { rule, today } from './styles/invented.ts';
import { dutyMatrix } from './styles/matrix.ts';
import { closedDuties, months } from './styles/months.ts';

/** The page that shows every component in every state: of invented things, and of the first records where there are any. */
export type StylesView = ReturnType<typeof stylesView>;

export function stylesView(publication: Publication, locale: string | undefined) {
  const t = translationsFor(locale);
  const head = {
    address: addresses.styles,
    title: t.styles.title,
    description: t.styles.description,
    trail: [{ text: t.guide, address: addresses.guides }],
  };
  return {
    page: pageView(publication, head, t.locale),
    today,
    ...ofRecords(publication, t),
    ...ofSpecimens(publication, t),
  };
}

function ofRecords(publication: Publication, t: Translations) {
  const { register, compliance } = publication;
  const isFormer = ({ data }: { data: { to?: string | undefined } }): boolean =>
    data.to !== undefined && data.to < compliance.today;
  const { spokespersons, authorisations } = register.records;
  const people = [
    ...spokespersons.filter((one) => !isFormer(one)).slice(0, 1),
    ...spokespersons.filter(isFormer).slice(0, 1),
  ];
  const ended = endedDepartments(publication).slice(0, 1);
  return {
    passages: ended.flatMap((department) => passageView(department, publication, t) ?? []),
    contacts: people.map((person) => contactView(person, publication, t)),
    officeHours: departmentsInOrder(publication)
      .flatMap((department) => officeHoursView(department, t) ?? [])
      .slice(0, 1),
    validities: authorisations.slice(0, 1).map((one) => validityView(one, publication, t)),
    entries: entryViews(latest(publication, Infinity).slice(-3), publication, t, { mixed: true }),
  };
}

function ofSpecimens(publication: Publication, t: Translations) {
  const example = examplesOf(rule)?.fails[0];
  return plain({
    statuses: duties.map((duty) => statusView(duty, t)),
    closedStates: closedDuties.map((closed) => closedStateView(closed, t)),
    months: monthCellViews(months, today.slice(0, 7), t),
    duties: dutyViews(t),
    reckonings: duties.slice(1, 2).map((duty) => reckoningView(duty, t)),
    facts: factsIn(t),
    message: example && (example.findings[0]?.message[t.language] ?? ''),
    example: example && exampleView(example, t),
    matrix: dutyMatrix(t),
    table: tableOf(publication, t),
    chart: daysChartView('bieu-do-co-han', days, 30, t),
    chartWithoutLimit: daysChartView('bieu-do-khong-han', fewDays, undefined, t),
    monthsChart: monthsChartView('bieu-do-thang', monthsOnTime, t),
    sheet: paper(t),
    emergency: emergencyBand(t),
    lawChanges: lawChangeViews(alterations, t),
  });
}

function tableOf(publication: Publication, t: Translations) {
  const covers = departmentsInOrder(publication).slice(0, measures.length);
  const [total] = measures;
  const lines = figures
    .filter(({ kind }) => kind === 'share')
    .slice(0, 4)
    .flatMap((figure) => (total ? [{ figure, byDepartment: measures, total }] : []));
  return reportTableView(lines, covers, t);
}
