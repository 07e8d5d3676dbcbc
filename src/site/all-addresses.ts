import { closedMonths } from '../compliance/closing.ts';
import { figures } from '../compliance/figures.ts';
import {
  recordTypes,
  typeNames,
  departmentTypeNames,
  type AnyRecord,
  type DepartmentRecord,
} from '../domain/records/index.ts';
import { faultKinds } from '../register/faults.ts';
import { placeOf } from '../register/place.ts';
import type { GuideText } from '../register/register.ts';
import { headingsOf, parseText, wordsIn } from '../register/text.ts';
import { rules } from '../rules/index.ts';
import { addresses, addressOf, anchorOf, requirementAnchor } from './addresses.ts';
import { breachAddress, breachesOnRecord } from './breaches.ts';
import { listPagesOf } from './browse.ts';
import { activeSpokespersons } from './departments.ts';
import { sectionAnchor } from './guides.ts';
import { addressIn } from './href.ts';
import { lapseAddress, lapses } from './lapses.ts';
import { newsTypes } from './latest.ts';
import { once, type Publication } from './publication.ts';
import { reportPaths } from './reports.ts';
import { allSchemas } from './schemas.ts';
import { locales } from './translations/index.ts';

/** Pages of which every site has one. */
const fixedPages = [
  ...[addresses.home, addresses.departments, addresses.directory, addresses.lookup, addresses.compliance],
  ...[addresses.reports, addresses.rulebook, addresses.guides, addresses.styles, addresses.data],
  ...[addresses.search, addresses.browse, addresses.admin],
];

/** The name of a guide in addresses, which it has in common with its translations; undefined for any other file. */
export const guideSlug = (path: string): string | undefined =>
  /^guide\/(?:[^/]+\/)?([^/]+)\.mdx$/.exec(path)?.[1];

/** The slugs of the guides of a content folder, in whichever language there is a text. */
const guideSlugs = ({ register }: Publication): string[] =>
  register.tree.files.flatMap(({ path }) => guideSlug(path) ?? []);

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
    ...[...rules, ...faultKinds].map(({ id }) => addresses.rule(id)),
    ...guideSlugs(publication).map(addresses.guide),
    ...figures.map(({ id }) => addresses.figure(id)),
    ...closedMonths(compliance).map(addresses.closing),
    ...reportPaths(publication).map(({ params }) => addresses.report(params.department, params.period)),
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
    ...newsTypes.map(addresses.typeFeed),
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
    ...reportPaths(publication).map(({ params }) => addresses.reportCsv(params.department, params.period)),
    ...register.attachments.map(({ department, name }) => addresses.attachment(department, name)),
  ]);
});

/**
 * The anchors of the pages to whose parts a text can lead: records, departments, guides, the rulebook and compliance.
 * A guide that is not translated has those of the publisher's own language.
 */
export function anchorsAt(
  publication: Publication,
  page: string,
  locale: string = locales[0],
): readonly string[] {
  const known = anchorsByPage(publication);
  return (known.get(addressIn(locale, page)) ?? known.get(page))?.() ?? [];
}

const anchorsByPage = once((publication): ReadonlyMap<string, () => readonly string[]> => {
  const { register } = publication;
  const ofRecord = (record: AnyRecord) => (): string[] =>
    headingsOf(parseText(record.body)).map(({ id }) => id);
  const own = departmentTypeNames.flatMap((type): readonly AnyRecord[] => register.records[type]);
  return new Map<string, () => readonly string[]>([
    ...own.map((record) => [addressOf(record), ofRecord(record)] as const),
    ...register.records.departments.map(
      (record) =>
        [
          addressOf(record),
          () => [
            ...ofRecord(record)(),
            ...departmentTypeNames
              .filter((type) => (register.departments.get(record.slug)?.[type].length ?? 0) > 0)
              .map((type) => recordTypes[type].address),
          ],
        ] as const,
    ),
    ...register.guides.map((guide) => [guideAddress(guide), () => guideAnchors(guide)] as const),
    [addresses.compliance, () => complianceAnchors],
    [addresses.rulebook, () => rulebookAnchors(publication)],
  ]);
});

/** The language that a guide is written in. */
export const guideLocale = ({ path }: GuideText): string => /^guide\/([^/]+)\//.exec(path)?.[1] ?? locales[0];

/** The page of a guide in its own language. */
export const guideAddress = (guide: GuideText): string =>
  addressIn(guideLocale(guide), addresses.guide(guideSlug(guide.path) ?? ''));

/** The anchors of a guide's sections. */
export const guideAnchors = ({ body }: GuideText): string[] =>
  headingsOf(parseText(body)).flatMap(({ node }) =>
    node.type === 'heading' && node.depth === 2 ? [sectionAnchor(wordsIn(node))] : [],
  );

/** The parts of the page on compliance that are always there. */
const complianceAnchors = ['so-lieu', 'khoa-so', 'qua-han', 'sap-den-han', 'tre-han', 'trai-quy-dinh'];

const rulebookAnchors = ({ register }: Publication): string[] =>
  register.rulebook.flatMap(({ ruleSet: name }) => {
    const { requirements = [], text = [] } = register.ruleSets.get(name) ?? {};
    return [
      name,
      ...requirements.map(({ id }) => requirementAnchor(id)),
      ...text.flatMap(({ id, paragraphs }) => [anchorOf(id), ...paragraphs.map((one) => anchorOf(one.id))]),
    ];
  });
