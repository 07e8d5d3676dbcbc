import type { Publication } from '../publication.ts';
import { breachKeys, breachView } from './breach.ts';
import { browseListKeys, browseListView } from './browse-list.ts';
import { browseView } from './browse.ts';
import { calendarKeys, calendarView } from './calendar.ts';
import { complianceView } from './compliance.ts';
import { contactCardsView, departmentCardKeys, personCardKeys } from './contact-cards.ts';
import { breachesView } from './data/breaches.ts';
import { catalogueView } from './data/catalogue.ts';
import { dataPackageView } from './data/data-package.ts';
import { departmentDataKeys, departmentDataView } from './data/department.ts';
import { emergencyDataKeys, emergencyDataView } from './data/emergency.ts';
import { figureDataView } from './data/figure.ts';
import { findingsView } from './data/findings.ts';
import { recordsKeys, recordsView } from './data/records.ts';
import { reportDataView } from './data/report.ts';
import { schemaKeys, schemaView } from './data/schema.ts';
import { siteView } from './data/site.ts';
import { departmentKeys, departmentView } from './department.ts';
import { departmentsView } from './departments.ts';
import { directoryView } from './directory.ts';
import { editorView } from './editor.ts';
import { editorStartView } from './editor-start.ts';
import { feedKeys, feedView } from './feed.ts';
import { figureView } from './figure.ts';
import { homeView } from './home.ts';
import { lapseKeys, lapseView } from './lapse.ts';
import { lookupView } from './lookup.ts';
import { monthKeys, monthView } from './month.ts';
import { guideKeys, guideView } from './guide.ts';
import { guidesView } from './guides.ts';
import { notFoundView } from './not-found.ts';
import { openDataView } from './open-data.ts';
import { recordKeys, recordView } from './record.ts';
import { reportView } from './report.ts';
import { reportsView } from './reports.ts';
import { robotsView } from './robots.ts';
import { ruleKeys, ruleView } from './rule.ts';
import { rulebookView } from './rulebook.ts';
import { searchView } from './search.ts';
import { figureKeys } from './shared/figures-today.ts';
import { reportKeys } from './shared/reports-on-file.ts';
import { stylesView } from './styles.ts';

/** Every view of one file, in the language of the pages; data files have none, and take no notice of it. */
type AllOf = (publication: Publication, locale: string) => object[];

/** The view of a page of which there is one. */
const one =
  (view: (publication: Publication, locale: string) => object): AllOf =>
  (publication, locale) => [view(publication, locale)];

/** The views of a page of which there is one for each key. */
const each =
  <K>(
    keys: (publication: Publication) => readonly K[],
    view: (publication: Publication, key: K, locale: string) => object,
  ): AllOf =>
  (publication, locale) =>
    keys(publication).map((key) => view(publication, key, locale));

/** Everything that pages and data files are made of, by the file that makes it. */
export const views: Readonly<Record<string, AllOf>> = {
  breach: each(breachKeys, breachView),
  browse: one(browseView),
  'browse-list': each(browseListKeys, browseListView),
  calendar: each(calendarKeys, calendarView),
  compliance: one(complianceView),
  'contact-cards': each(
    (publication) => [...departmentCardKeys(publication), ...personCardKeys(publication)],
    contactCardsView,
  ),
  'data/breaches': one(breachesView),
  'data/catalogue': one(catalogueView),
  'data/data-package': one(dataPackageView),
  'data/department': each(departmentDataKeys, departmentDataView),
  'data/emergency': each(emergencyDataKeys, emergencyDataView),
  'data/figure': each(figureKeys, figureDataView),
  'data/findings': one(findingsView),
  'data/records': each(recordsKeys, recordsView),
  'data/report': each(reportKeys, reportDataView),
  'data/schema': each(schemaKeys, (_, kind) => schemaView(kind)),
  'data/site': one(siteView),
  department: each(departmentKeys, departmentView),
  departments: one(departmentsView),
  directory: one(directoryView),
  editor: one(editorView),
  'editor-start': one(editorStartView),
  feed: each(feedKeys, feedView),
  figure: each(figureKeys, figureView),
  home: one(homeView),
  lapse: each(lapseKeys, lapseView),
  lookup: one(lookupView),
  month: each(monthKeys, monthView),
  guide: each(guideKeys, guideView),
  guides: one(guidesView),
  'not-found': one(notFoundView),
  'open-data': one(openDataView),
  record: each(recordKeys, recordView),
  report: each(reportKeys, reportView),
  reports: one(reportsView),
  robots: one(robotsView),
  rule: each(ruleKeys, ruleView),
  rulebook: one(rulebookView),
  search: one(searchView),
  styles: one(stylesView),
};
