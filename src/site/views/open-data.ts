import { figures } from '../../compliance/figures.ts';
import { newsTypeNames, recordTypes, typeNames } from '../../domain/records/index.ts';
import { addresses, type FeedAddresses } from '../addresses.ts';
import { absoluteFor } from '../urls.ts';
import { dataExamples, type DataExample } from '../open-data/data-examples.ts';
import { dataVersion } from '../open-data/version.ts';
import type { Publication } from '../publication.ts';
import { dataThing } from '../json-ld/open-data.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';

/** All that is published as data, and how it is used. */
export interface OpenDataView {
  page: PageView;
  /** A whole address elsewhere. */
  licence?: { name: string; url: string };
  version: string;
  /** The day of the data, in words, and how many records there are. */
  day: string;
  recordCount: string;
  tables: readonly DataTableView[];
  files: readonly DataFileView[];
  figures: readonly (Link & { sheet: string; csv: string })[];
  feeds: readonly (FeedAddresses & { name: string })[];
  /** The whole addresses of the files of any department, with a word in place of its folder. */
  ofAnyDepartment: { data: string; atom: string; json: string; calendar: string; contacts: string };
  examples: readonly DataExample[];
}

/** The table of a type of records. */
interface DataTableView {
  title: string;
  count: string;
  /** For people; the other files are for programs. */
  sheet: string;
  csv: string;
  json: string;
  schema: string;
}

/** Another file: what it is called, what is in it, its format and where it is. */
interface DataFileView {
  name: string;
  explanation: string;
  format: string;
  address: string;
}

export function openDataView(publication: Publication, locale: string | undefined): OpenDataView {
  const t = translationsFor(locale);
  const { publisher } = publication.register;
  const { licence } = publisher;
  const whole = absoluteFor(undefined, publisher);
  const head = {
    address: addresses.data,
    title: t.dataTitle,
    description: t.dataDescription,
    about: dataThing(publication, t),
  };
  return plain({
    page: pageView(publication, head, locale),
    licence: licence && { name: licence.name[t.language], url: licence.url },
    version: dataVersion,
    day: t.date(publication.compliance.today),
    recordCount: t.amount(publication.register.size),
    tables: tablesOf(publication, t),
    files: filesOf(t),
    figures: figures.map(({ id, title }) => ({
      text: title[t.language],
      address: addresses.figure(id),
      sheet: addresses.figureSheet(id),
      csv: addresses.figureCsv(id),
    })),
    feeds: feedsOf(t),
    ofAnyDepartment: anyDepartment(t.openDataPage.departmentPart, whole),
    examples: dataExamples((type) => whole(addresses.csv(type))),
  });
}

const tablesOf = ({ register }: Publication, t: Translations): DataTableView[] =>
  typeNames.map((type) => ({
    title: recordTypes[type].plural[t.language],
    count: t.amount(register.records[type].length),
    sheet: addresses.sheet(type),
    csv: addresses.csv(type),
    json: addresses.json(type),
    schema: addresses.schema(type),
  }));

function filesOf({ openDataPage, sheet, breach, findingsFile, manifestFile }: Translations): DataFileView[] {
  const files = [
    [openDataPage.dataPackage, openDataPage.dataPackageExplained, 'JSON', addresses.dataPackage],
    [openDataPage.catalogue, openDataPage.catalogueExplained, 'JSON-LD', addresses.catalogue],
    [breach.data, breach.dataExplained, sheet.link, addresses.breachesSheet],
    [breach.data, breach.dataExplained, 'CSV', addresses.csv('breaches')],
    [breach.data, breach.dataExplained, 'JSON', addresses.json('breaches')],
    [findingsFile, openDataPage.findingsExplained, 'JSON', addresses.findings],
    [manifestFile, openDataPage.manifestExplained, 'JSON', addresses.manifest],
  ] as const;
  return files.map(([name, explanation, format, address]) => ({ name, explanation, format, address }));
}

const feedsOf = ({ openDataPage, contactChanges, language }: Translations): OpenDataView['feeds'] => [
  { name: openDataPage.everything, ...addresses.feed },
  { name: contactChanges.title, ...addresses.directoryFeed },
  ...newsTypeNames.map((type) => ({ name: recordTypes[type].plural[language], ...addresses.typeFeed(type) })),
];

function anyDepartment(part: string, whole: (address: string) => string): OpenDataView['ofAnyDepartment'] {
  const pattern = (address: string) => decodeURI(whole(address));
  const feed = addresses.departmentFeed(part);
  return {
    data: pattern(addresses.departmentData(part)),
    atom: pattern(feed.atom),
    json: pattern(feed.json),
    calendar: pattern(addresses.departmentCalendar(part)),
    contacts: pattern(addresses.departmentContacts(part)),
  };
}
