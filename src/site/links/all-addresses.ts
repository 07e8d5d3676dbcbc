import { closedMonths } from '../../compliance/closed-months.ts';
import { figures } from '../../compliance/figures.ts';
import {
  typeNames,
  departmentTypeNames,
  newsTypeNames,
  type DepartmentRecord,
} from '../../domain/records/index.ts';
import { problemKinds } from '../../register/problem-kinds.ts';
import { servedFiles } from '../../register/files.ts';
import { placeOf } from '../../register/places/place.ts';
import { rules } from '../../rules/index.ts';
import { addresses, addressOf } from '../addresses.ts';
import { breachAddress, breachesOnRecord } from '../views/shared/breaches-on-record.ts';
import { listPagesOf } from '../views/shared/browse-lists.ts';
import { activeSpokespersons } from '../views/shared/speakers.ts';
import { speakerYears } from '../views/shared/speaker-years.ts';
import { guideFiles } from '../views/shared/guide-texts.ts';
import { lapseAddress, lapses } from '../views/shared/lapses.ts';
import { once, type Publication } from '../publication.ts';
import { groundKeys } from '../views/shared/refusals.ts';
import { outletKeys } from '../views/shared/outlet-records.ts';
import { reportKeys } from '../views/shared/reports-on-file.ts';
import { allSchemas } from '../open-data/schemas.ts';

/** Pages of which every site has one. */
const fixedPages = [
  ...[addresses.home, addresses.departments, addresses.directory, addresses.lookup, addresses.compliance],
  ...[addresses.reports, addresses.rulebook, addresses.guides, addresses.styles, addresses.data],
  ...[addresses.about, addresses.outlets, addresses.refusalGrounds],
  ...[addresses.search, addresses.browse, addresses.admin],
];

/** The pages of all records on file, also of those that are refused today, which have findings of their own. */
const recordPages = ({ register }: Publication): string[] =>
  register.tree.files.flatMap(({ path }) => {
    const place = placeOf(path);
    return place.is === 'record' && place.type !== 'outlets' ? [addressOf(place)] : [];
  });

/** The addresses that records had before their files were renamed. */
const formerPages = ({ register }: Publication): string[] =>
  departmentTypeNames
    .flatMap((type): readonly DepartmentRecord[] => register.records[type])
    .flatMap((record) => (record.data.formerly ?? []).map((slug) => addressOf({ ...record, slug })));

/** The address of every page in the first language, from the root of the site. */
export const pageAddresses = once((publication): ReadonlySet<string> => {
  const { compliance } = publication;
  return new Set([
    ...fixedPages,
    ...recordPages(publication),
    ...formerPages(publication),
    ...lapses(publication).map(lapseAddress),
    ...breachesOnRecord(publication).map(breachAddress),
    ...[...rules, ...problemKinds].map(({ id }) => addresses.rule(id)),
    ...speakerYears(publication).map(({ address }) => address),
    ...outletKeys(publication).map(addresses.outlet),
    ...groundKeys(publication).map(addresses.refusalGround),
    ...guideFiles(publication).map(({ slug }) => addresses.guide(slug)),
    ...figures.map(({ id }) => addresses.figure(id)),
    ...closedMonths(compliance).map(addresses.closing),
    ...reportKeys(publication).map(({ department, period }) => addresses.report(department, period)),
    ...listPagesOf(publication).map(({ path, page }) => addresses.browseList(path, page)),
  ]);
});

/** The address of every file for readers and their software that is no page: data, feeds, calendars, attachments. */
export const fileAddresses = once((publication): ReadonlySet<string> => {
  const { register } = publication;
  const folders = [...register.departments.keys()];
  const feeds = [
    addresses.feed,
    addresses.directoryFeed,
    ...folders.map(addresses.departmentFeed),
    ...outletKeys(publication).map(addresses.outletFeed),
    ...newsTypeNames.map(addresses.typeFeed),
  ];
  const speakers = [...register.departments.values()].map((department) => ({
    folder: department.folder,
    people: activeSpokespersons(department, publication),
  }));
  return new Set([
    ...[addresses.dataPackage, addresses.catalogue, addresses.findings, addresses.manifest, addresses.age],
    ...[addresses.sitemap, addresses.calendar, '/robots.txt', '/404.html'],
    ...feeds.flatMap(({ atom, json }) => [atom, json]),
    ...folders.flatMap((folder) => [addresses.departmentCalendar(folder), addresses.departmentData(folder)]),
    ...speakers.flatMap(({ folder, people }) =>
      people.length > 0
        ? [addresses.departmentContacts(folder), ...people.map(({ slug }) => addresses.contact(folder, slug))]
        : [],
    ),
    ...[...typeNames, 'breaches'].flatMap((name) => [addresses.csv(name), addresses.json(name)]),
    ...[addresses.breachesSheet, ...typeNames.map(addresses.sheet)],
    ...Object.keys(allSchemas).map(addresses.schema),
    ...figures.flatMap(({ id }) => [addresses.figureSheet(id), addresses.figureCsv(id)]),
    ...reportKeys(publication).flatMap(({ department, period }) => [
      addresses.reportSheet(department, period),
      addresses.reportCsv(department, period),
    ]),
    ...register.attachments.map(({ department, name }) => addresses.attachment(department, name)),
    ...servedFiles(register.tree),
  ]);
});
