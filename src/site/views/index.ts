import type { Publication } from '../publication.ts';
import { aboutView } from './about.ts';
import { breachKeys, breachView } from './breach.ts';
import { browseListKeys, browseListView } from './browse-list.ts';
import { browseView } from './browse.ts';
import { complianceView } from './compliance.ts';
import { departmentKeys, departmentView } from './department.ts';
import { departmentsView } from './departments.ts';
import { directoryView } from './directory.ts';
import { editorView } from './editor.ts';
import { editorStartView } from './editor-start.ts';
import { figureView } from './figure.ts';
import { homeView } from './home.ts';
import { lapseKeys, lapseView } from './lapse.ts';
import { lookupView } from './lookup.ts';
import { lookupYearKeys, lookupYearView } from './lookup-year.ts';
import { monthKeys, monthView } from './month.ts';
import { guideKeys, guideView } from './guide.ts';
import { guidesView } from './guides.ts';
import { notFoundView } from './not-found.ts';
import { openDataView } from './open-data.ts';
import { refusalGroundView } from './refusal-ground.ts';
import { refusalGroundsView } from './refusal-grounds.ts';
import { outletView } from './outlet.ts';
import { outletsView } from './outlets.ts';
import { recordKeys, recordView } from './record.ts';
import { reportView } from './report.ts';
import { reportsView } from './reports.ts';
import { ruleKeys, ruleView } from './rule.ts';
import { rulebookView } from './rulebook.ts';
import { searchView } from './search.ts';
import { figureKeys } from './shared/figures-today.ts';
import { groundKeys } from './shared/refusals.ts';
import { outletKeys } from './shared/outlet-records.ts';
import { reportKeys } from './shared/reports-on-file.ts';
import { stylesView } from './styles.ts';

/** The parameters in the address of a page or a file, by the names that its pattern has in brackets. */
export type Params = Readonly<Record<string, string>>;

/** A page: the template that shows it, where it stands, and what it shows. */
export interface PageDefinition<View extends object = object> {
  /** Its template below `site/pages/`, which says its address: `quy-dinh/[rule].astro` stands at `/quy-dinh/[rule]/`. */
  template: string;
  /** The parameters of each such page; one without any for a page of which there is one. */
  params: (publication: Publication) => readonly Params[];
  /** What it shows, in a language. @throws Error for parameters of no page */
  view: (publication: Publication, params: Params, locale: string) => View;
  /** Whether it exists once, in the publisher's own language, and has no twins. */
  isAlone?: true;
}

type MadeOfKey<Key, View> = (publication: Publication, key: Key, locale: string) => View;

/** A page of which there is one. */
const one = <View extends object>(
  template: string,
  view: (publication: Publication, locale: string) => View,
): PageDefinition<View> => ({
  template,
  params: () => [{}],
  view: (publication, _params, locale) => view(publication, locale),
});

/** A page of which there is one for each key, whose parts are the parameters of its address. */
const each = <Key extends object, View extends object>(
  template: string,
  keys: (publication: Publication) => readonly Key[],
  view: MadeOfKey<Key, View>,
): PageDefinition<View> => ({
  template,
  params: (publication) => keys(publication).map((key) => ({ ...key }) as Params),
  view: (publication, params, locale) => view(publication, params as Key, locale),
});

/** A page of which there is one for each of some names, which is the one parameter of its address. */
function eachNamed<Name extends string, View extends object>(
  template: string,
  names: (publication: Publication) => readonly Name[],
  view: MadeOfKey<Name, View>,
): PageDefinition<View> {
  const [, parameter = ''] = /\[(?:\.{3})?(\w+)\]/.exec(template) ?? [];
  return {
    template,
    params: (publication) => names(publication).map((name) => ({ [parameter]: name })),
    view: (publication, params, locale) => view(publication, params[parameter] as Name, locale),
  };
}

/** Every page of a site, by the name of the file that makes its view. */
export const pages = {
  about: one('gioi-thieu.astro', aboutView),
  breach: each('don-vi/[department]/trai-quy-dinh/[rule]/[type]/[slug].astro', breachKeys, breachView),
  browse: one('tim-kiem/duyet/index.astro', browseView),
  'browse-list': eachNamed('tim-kiem/duyet/[...list].astro', browseListKeys, browseListView),
  compliance: one('tuan-thu/index.astro', complianceView),
  department: eachNamed('don-vi/[department]/index.astro', departmentKeys, departmentView),
  departments: one('don-vi/index.astro', departmentsView),
  directory: one('nguoi-phat-ngon.astro', directoryView),
  editor: { ...one('admin/soan-thao.astro', editorView), isAlone: true },
  'editor-start': one('admin/index.astro', editorStartView),
  figure: eachNamed('tuan-thu/[figure].astro', figureKeys, figureView),
  guide: eachNamed('huong-dan/[guide].astro', guideKeys, guideView),
  guides: one('huong-dan/index.astro', guidesView),
  home: one('index.astro', homeView),
  lapse: each('don-vi/[department]/qua-han/[rule]/[subject].astro', lapseKeys, lapseView),
  lookup: one('tra-cuu/index.astro', lookupView),
  'lookup-year': eachNamed('tra-cuu/[year].astro', lookupYearKeys, lookupYearView),
  month: eachNamed('tuan-thu/thang/[month].astro', monthKeys, monthView),
  'not-found': { ...one('404.astro', notFoundView), isAlone: true },
  'open-data': one('du-lieu.astro', openDataView),
  outlet: eachNamed('co-quan-bao-chi/[outlet].astro', outletKeys, outletView),
  outlets: one('co-quan-bao-chi/index.astro', outletsView),
  record: each('don-vi/[department]/[type]/[slug].astro', recordKeys, recordView),
  'refusal-ground': eachNamed('quy-dinh/tu-choi/[ground].astro', groundKeys, refusalGroundView),
  'refusal-grounds': one('quy-dinh/tu-choi/index.astro', refusalGroundsView),
  report: each('tuan-thu/bao-cao/[department]/[period].astro', reportKeys, reportView),
  reports: one('tuan-thu/bao-cao/index.astro', reportsView),
  rule: eachNamed('quy-dinh/[rule].astro', ruleKeys, ruleView),
  rulebook: one('quy-dinh/index.astro', rulebookView),
  search: one('tim-kiem/index.astro', searchView),
  styles: one('huong-dan/giao-dien.astro', stylesView),
} satisfies Readonly<Record<string, PageDefinition>>;

export type PageName = keyof typeof pages;

/** What a page shows. */
export type ViewOf<Name extends PageName> = ReturnType<(typeof pages)[Name]['view']>;
