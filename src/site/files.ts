import { newsTypeNames } from '../domain/records/index.ts';
import { digestOfText } from '../register/digest.ts';
import { addresses, type FeedAddresses } from './addresses.ts';
import { atomText } from './feeds/atom.ts';
import { calendarText } from './feeds/due-dates-calendar.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { contactCardsText } from './feeds/vcard.ts';
import { catalogue } from './open-data/catalogue.ts';
import { csv } from './open-data/csv.ts';
import { dataPackage } from './open-data/data-package.ts';
import { caseRows } from './open-data/figure-table.ts';
import { json, jsonByLine, jsonLines } from './open-data/json.ts';
import { reportRows } from './open-data/report-table.ts';
import { breachesCsv, recordsCsv } from './open-data/tables.ts';
import { xlsx } from './spreadsheets/xlsx.ts';
import type { Publication } from './publication.ts';
import { locales } from './translations/locales.ts';
import { calendarView } from './views/due-dates-calendar.ts';
import { contactChangesView } from './views/contact-changes.ts';
import { contactCardsView, departmentCardKeys, personCardKeys } from './views/contact-cards.ts';
import { breachesView } from './views/data/breaches.ts';
import { catalogueView } from './views/data/catalogue.ts';
import { dataPackageView } from './views/data/data-package.ts';
import { departmentDataKeys, departmentDataView } from './views/data/department.ts';
import { emergencyDataKeys, emergencyDataView } from './views/data/emergency-publication.ts';
import { figureDataView } from './views/data/figure.ts';
import { findingsView } from './views/data/findings.ts';
import { recordsKeys, recordsView } from './views/data/records.ts';
import { reportDataView } from './views/data/report.ts';
import { schemaKeys, schemaView } from './views/data/schema.ts';
import { breachesSheet } from './views/data/sheets/breaches.ts';
import { figureSheet } from './views/data/sheets/figure.ts';
import { recordsSheet } from './views/data/sheets/records.ts';
import { reportSheet } from './views/data/sheets/report.ts';
import { sheetTranslations, type SheetView } from './views/data/sheets/sheet.ts';
import { siteView } from './views/data/site.ts';
import { departmentKeys } from './views/department.ts';
import { feedView, type FeedView } from './views/feed.ts';
import { robotsText, robotsView } from './views/robots.ts';
import { figureKeys } from './views/shared/figures-today.ts';
import { outletKeys } from './views/shared/outlet-records.ts';
import { reportKeys } from './views/shared/reports-on-file.ts';

/** A file of the site that is no page: a table, a feed, a calendar. It is the same in every language. */
export interface SiteFile {
  /** Its address, from the root of the site. */
  address: string;
  /** What it is made from: plain data, as of a page. */
  view: () => object;
  pieces: () => Pieces;
}

/** The text or the bytes of a file, in pieces of which each can be kept in memory. */
export interface Pieces extends Iterable<string | Uint8Array> {
  /** A digest of what they are made from, where that is made in much less time than they are. */
  digest?: string;
}

export const siteFile = <View extends object>(
  address: string,
  view: () => View,
  textOf?: (view: View) => string,
): SiteFile => ({ address, view, pieces: () => (textOf ? [textOf(view())] : jsonLines(view())) });

/** Files have no twins: what they say in words is in the publisher's own language. */
const locale = locales[0];

/** Every file of a publication that is no page, but for what belongs to the editor, to the search and to hosts. */
export const siteFiles = (publication: Publication): SiteFile[] => [
  ...dataFiles(publication),
  ...sheetFiles(publication),
  ...feedFiles(publication),
  ...calendarFiles(publication),
  ...contactCardFiles(publication),
  siteFile('/robots.txt', () => robotsView(publication), robotsText),
];

const dataFiles = (publication: Publication): SiteFile[] => [
  ...recordsKeys().flatMap((type) => {
    const view = () => recordsView(publication, type);
    return [
      { address: addresses.csv(type), view, pieces: () => recordsCsv(publication, type) },
      siteFile(addresses.json(type), view),
    ];
  }),
  ...departmentDataKeys(publication).map((department) =>
    siteFile(addresses.departmentData(department), () => departmentDataView(publication, department)),
  ),
  ...figureKeys().map((figure) =>
    siteFile(
      addresses.figureCsv(figure),
      () => figureDataView(publication, figure),
      (view) => csv(caseRows(view)),
    ),
  ),
  ...reportKeys(publication).map((key) =>
    siteFile(
      addresses.reportCsv(key.department, key.period),
      () => reportDataView(publication, key),
      (view) => csv(reportRows(view)),
    ),
  ),
  ...schemaKeys().map((kind) => siteFile(addresses.schema(kind), () => schemaView(kind), json)),
  {
    address: addresses.csv('breaches'),
    view: () => breachesView(publication),
    pieces: () => breachesCsv(publication),
  },
  siteFile(addresses.json('breaches'), () => breachesView(publication)),
  siteFile(
    addresses.catalogue,
    () => catalogueView(publication),
    (view) => json(catalogue(view)),
  ),
  siteFile(
    addresses.dataPackage,
    () => dataPackageView(publication),
    (view) => json(dataPackage(view)),
  ),
  ...emergencyDataKeys(publication).map((emergency) =>
    siteFile(addresses.emergency, () => emergencyDataView(publication, emergency)),
  ),
  siteFile(addresses.findings, () => findingsView(publication), json),
  // A single line: every page of every reader asks for this file.
  siteFile(
    addresses.age,
    () => siteView(publication),
    (view) => `${JSON.stringify(view)}\n`,
  ),
];

const sheetFile = (address: string, view: () => SheetView): SiteFile => ({
  address,
  view,
  pieces: () => sheetPieces(view()),
});

const sheetPieces = (view: SheetView): Pieces => ({
  digest: digestOfText(JSON.stringify(view)),
  *[Symbol.iterator]() {
    yield xlsx(view, sheetTranslations.sheet.notes);
  },
});

const sheetFiles = (publication: Publication): SiteFile[] => [
  ...recordsKeys().map((type) => sheetFile(addresses.sheet(type), () => recordsSheet(publication, type))),
  sheetFile(addresses.breachesSheet, () => breachesSheet(publication)),
  ...figureKeys().map((figure) =>
    sheetFile(addresses.figureSheet(figure), () => figureSheet(publication, figure)),
  ),
  ...reportKeys(publication).map((key) =>
    sheetFile(addresses.reportSheet(key.department, key.period), () => reportSheet(publication, key)),
  ),
];

function feedFiles(publication: Publication): SiteFile[] {
  const both = ({ atom, json: jsonAddress }: FeedAddresses, view: () => FeedView) => [
    siteFile(atom, view, atomText),
    siteFile(jsonAddress, view, (feed) => jsonByLine(jsonFeed(feed))),
  ];
  return [
    ...both(addresses.feed, () => feedView(publication, {}, locale)),
    ...both(addresses.directoryFeed, () => contactChangesView(publication, locale)),
    ...newsTypeNames.flatMap((type) =>
      both(addresses.typeFeed(type), () => feedView(publication, { type }, locale)),
    ),
    ...departmentKeys(publication).flatMap((department) =>
      both(addresses.departmentFeed(department), () => feedView(publication, { department }, locale)),
    ),
    ...outletKeys(publication).flatMap((outlet) =>
      both(addresses.outletFeed(outlet), () => feedView(publication, { outlet }, locale)),
    ),
  ];
}

const calendarFiles = (publication: Publication): SiteFile[] => [
  siteFile(addresses.calendar, () => calendarView(publication, undefined, locale), calendarText),
  ...departmentKeys(publication).map((department) =>
    siteFile(
      addresses.departmentCalendar(department),
      () => calendarView(publication, department, locale),
      calendarText,
    ),
  ),
];

const contactCardFiles = (publication: Publication): SiteFile[] =>
  [...departmentCardKeys(publication), ...personCardKeys(publication)].map((key) =>
    siteFile(
      key.person === undefined
        ? addresses.departmentContacts(key.department)
        : addresses.contact(key.department, key.person),
      () => contactCardsView(publication, key, locale),
      contactCardsText,
    ),
  );
