import { closedMonths } from '../../compliance/closing.ts';
import { figures } from '../../compliance/figures.ts';
import {
  recordTypes,
  typeNames,
  departmentTypeNames,
  newsTypeNames,
  type AnyRecord,
  type DepartmentRecord,
} from '../../domain/records/index.ts';
import { problemKinds } from '../../register/problem-kinds.ts';
import { servedFiles } from '../../register/files.ts';
import { placeOf } from '../../register/place.ts';
import { headingsOf, parseText } from '../../register/text.ts';
import { rules } from '../../rules/index.ts';
import { addresses, addressOf, anchorOf, requirementAnchor } from '../addresses.ts';
import { breachAddress, breachesOnRecord } from '../views/shared/breaches.ts';
import { listPagesOf } from '../search/browse.ts';
import { activeSpokespersons } from '../departments.ts';
import { guideFiles, guideHeadings, guideOn, type GuideFile } from '../views/shared/guide-texts.ts';
import { addressIn } from '../href.ts';
import { lapseAddress, lapses } from '../views/shared/lapses.ts';
import { once, type Publication } from '../publication.ts';
import { reportKeys } from '../views/shared/reports.ts';
import { allSchemas } from '../open-data/schemas.ts';
import { locales } from '../translations/index.ts';

/** Pages of which every site has one. */
const fixedPages = [
  ...[addresses.home, addresses.departments, addresses.directory, addresses.lookup, addresses.compliance],
  ...[addresses.reports, addresses.rulebook, addresses.guides, addresses.styles, addresses.data],
  ...[addresses.search, addresses.browse, addresses.admin],
];

/** The pages of all records on file, those that are refused today included: what is wrong with them is told by itself. */
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

/** The address of every page in the publisher's own language, from the root of the site. */
export const pageAddresses = once((publication): ReadonlySet<string> => {
  const { compliance } = publication;
  return new Set([
    ...fixedPages,
    ...recordPages(publication),
    ...formerPages(publication),
    ...lapses(publication).map(lapseAddress),
    ...breachesOnRecord(publication).map(breachAddress),
    ...[...rules, ...problemKinds].map(({ id }) => addresses.rule(id)),
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
    ...folders.map(addresses.departmentFeed),
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
    ...Object.keys(allSchemas).map(addresses.schema),
    ...figures.map(({ id }) => addresses.figureCsv(id)),
    ...reportKeys(publication).map(({ department, period }) => addresses.reportCsv(department, period)),
    ...register.attachments.map(({ department, name }) => addresses.attachment(department, name)),
    ...servedFiles(),
  ]);
});

/** Parts that a page has in every site. */
const fixedAnchors: Readonly<Record<string, readonly string[]>> = {
  [addresses.compliance]: ['so-lieu', 'khoa-so', 'qua-han', 'sap-den-han', 'tre-han', 'trai-quy-dinh'],
  [addresses.data]: ['bang', 'tep', 'theo-doi', 'cach-dung', 'cach-ghi', 'on-dinh'],
  [addresses.home]: ['theo-doi'],
};

/**
 * The anchors of the pages to whose parts a text can lead: records, departments, guides and the rulebook. Only guides
 * have others in each language. Undefined for a guide that cannot be read, whose parts nobody knows.
 */
export function anchorsAt(
  publication: Publication,
  page: string,
  locale: string,
): readonly string[] | undefined {
  const pages = anchorsByPage(publication);
  const anchors = pages.get(addressIn(locale, page)) ?? pages.get(page);
  return anchors ? anchors() : [];
}

const anchorsByPage = once((publication): ReadonlyMap<string, () => readonly string[] | undefined> => {
  const { register } = publication;
  const ofRecord = (record: AnyRecord) => (): string[] =>
    headingsOf(parseText(record.body)).map(({ id }) => id);
  const own = departmentTypeNames.flatMap((type): readonly AnyRecord[] => register.records[type]);
  return new Map<string, () => readonly string[] | undefined>([
    ...own.map((record) => [addressOf(record), ofRecord(record)] as const),
    ...register.records.departments.map(
      (record) =>
        [
          addressOf(record),
          () => [
            'nguoi-phat-ngon',
            ...ofRecord(record)(),
            ...departmentTypeNames
              .filter((type) => (register.departments.get(record.slug)?.[type].length ?? 0) > 0)
              .map((type) => recordTypes[type].address),
          ],
        ] as const,
    ),
    ...guideFiles(publication).flatMap(({ slug }) =>
      locales.map(
        (locale) =>
          [
            addressIn(locale, addresses.guide(slug)),
            () => guideAnchors(guideOn(publication, slug, locale)),
          ] as const,
      ),
    ),
    ...Object.entries(fixedAnchors).map(([page, anchors]) => [page, () => anchors] as const),
    [addresses.rulebook, () => rulebookAnchors(publication)],
  ]);
});

const guideAnchors = (guide: GuideFile | undefined): string[] | undefined =>
  guide?.parsed && guideHeadings(guide.parsed).map(({ anchor }) => anchor);

const rulebookAnchors = ({ register }: Publication): string[] =>
  register.rulebook.flatMap(({ ruleSet: name }) => {
    const { requirements = [], text = [] } = register.ruleSets.get(name) ?? {};
    return [
      name,
      ...requirements.map(({ id }) => requirementAnchor(id)),
      ...text.flatMap(({ id, paragraphs }) => [anchorOf(id), ...paragraphs.map((one) => anchorOf(one.id))]),
    ];
  });
