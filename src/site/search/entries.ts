import type { PagefindIndex } from 'pagefind';
import { isOfWorkingYear } from '../../domain/periods.ts';
import type { Text } from '../../domain/text.ts';
import { recordTypes, type DepartmentRecord, type RecordOf } from '../../domain/records/index.ts';
import { addresses, addressOf } from '../addresses.ts';
import { answerOf } from '../views/shared/answer.ts';
import { factsOf } from '../views/parts/facts.ts';
import { wordsOf } from '../markdown.ts';
import { nameIn } from '../views/shared/names.ts';
import type { Publication } from '../publication.ts';
import { read } from '../readings.ts';
import { dateOf } from '../views/shared/record-dates.ts';
import { titleOf } from '../views/shared/record-title.ts';
import { withMarkedD } from './marked-d.ts';
import { departmentFilters, recordFilters, type Filters } from './filters.ts';
import { pageTypes } from './named-page.ts';
import type { SitePage } from './site-pages.ts';
import type { Translations } from '../translations/index.ts';

export type Entry = Parameters<PagefindIndex['addCustomRecord']>[0];

/** What is found of a page. */
interface Findable {
  url: string;
  title: string;
  titleEn?: string;
  /** What kind of page it is, in both languages. */
  type: string;
  /** The department that it is of, or is. */
  department?: string;
  /** Its texts, which follow as sentences. */
  parts: readonly (string | undefined)[];
  filters: Filters;
  date?: string;
}

/** Facts that are not searched for by words; each would fill the index with words of one record. */
const unsearched = ['title', 'attachments', 'owners'];

export const inBoth = ({ vi, en }: Text): string => `${vi}. ${en}`;

/** The entry of a page. Everything in `meta` is searched as well, a title before all else. */
function entryFor(page: Findable, { language }: Translations): Entry {
  const { url, title, titleEn, type, department, parts, filters, date } = page;
  const sentences = parts.flatMap((part) => part?.replace(/(?<![.\s])[.\s]+$/, '') || []);
  const content = sentences.join('. ');
  const meta = { title, titleEn, type, department, date };
  const known = Object.entries(meta).filter((one): one is [string, string] => Boolean(one[1]));
  return {
    url,
    language,
    content: withMarkedD(content),
    meta: Object.fromEntries(known.map(([key, text]) => [key, withMarkedD(text)])),
    filters,
    ...(date ? { sort: { date } } : {}),
  };
}

export function entryOf(record: DepartmentRecord, publication: Publication, t: Translations): Entry {
  publication.readLog?.note(read('record', record.id));
  const title = titleOf(record, t);
  const facts = factsOf(record, publication, t, unsearched).flatMap(({ values }) =>
    values.map(({ text }) => text),
  );
  const page = {
    url: addressOf(record),
    title,
    type: [inBoth(recordTypes[record.type].title), periodWords(record)].filter(Boolean).join('. '),
    department: nameIn(record.department, publication, t),
    parts: [title, answerOf(record, publication, t), wordsOf(record.body), ...facts],
    filters: recordFilters(record, publication),
    date: dateOf(record),
  };
  return entryFor(page, t);
}

/** The period of a report as people type it, whose title has a quarter in Roman numerals and a working year in full. */
function periodWords(record: DepartmentRecord): string | undefined {
  if (record.type !== 'reports') return undefined;
  const { period } = record.data;
  const quarter = /-Q([1-4])$/.exec(period)?.[1];
  const words = [quarter && `Quý ${quarter}. Quarter ${quarter}`, isOfWorkingYear(period) && period];
  return words.filter(Boolean).join('. ') || undefined;
}

export function departmentEntry({ slug, data, body }: RecordOf<'departments'>, t: Translations): Entry {
  const former = (data.formerNames ?? []).flatMap(({ name, nameEn }) => [name, nameEn]);
  const { outOfHours, hotline } = data;
  const reach = [outOfHours?.phone, outOfHours?.note, hotline];
  const page = {
    url: addresses.department(slug),
    title: data.name,
    titleEn: data.nameEn,
    type: inBoth(recordTypes.departments.title),
    department: data.name,
    parts: [data.name, data.nameEn, ...former, data.address, data.phone, data.email, ...reach, wordsOf(body)],
    filters: departmentFilters(slug),
    date: data.validFrom,
  };
  return entryFor(page, t);
}

/** The entry of a page that no record is behind. */
export function pageEntry(url: string, { type, title, texts, readers }: SitePage, t: Translations): Entry {
  const page = {
    url,
    title: title.vi,
    titleEn: title.en,
    type: [pageTypes[type], readers].flatMap((text) => (text ? inBoth(text) : [])).join('. '),
    parts: [title.vi, ...texts],
    filters: { loai: [type] },
  };
  return entryFor(page, t);
}
