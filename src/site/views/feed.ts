import { dayOf, isInstant, type Instant, type PlainDate } from '../../domain/dates.ts';
import {
  departmentTypeOf,
  newsTypeNames,
  recordTypes,
  type DepartmentRecord,
  type DepartmentTypeName,
} from '../../domain/records/index.ts';
import { valuesAt } from '../../register/reading/source-text.ts';
import { digestOfObject } from '../../register/digest.ts';
import { addresses, addressOf, type FeedAddresses } from '../addresses.ts';
import { answerOf } from './shared/answer.ts';
import { absoluteFor } from '../urls.ts';
import { htmlOf } from '../markdown.ts';
import { nameIn, partyOf } from './shared/names.ts';
import { derived } from '../derived.ts';
import type { Publication } from '../publication.ts';
import { recordsOfOutlet } from './shared/outlet-records.ts';
import { dateOf, momentOf, publishedOn } from './shared/record-dates.ts';
import { titleOf } from './shared/record-title.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { locales } from '../translations/locales.ts';
import { plain } from './shared/plain.ts';

/** How many entries a feed holds; a department has some ten in a quarter. */
const most = { ofAll: 50, ofDepartment: 10, ofOutlet: 20 } as const;

/** What a feed is about: a department, by its folder, an outlet, a type of news, or none of these for everything. */
export interface FeedScope {
  department?: string;
  outlet?: string;
  type?: DepartmentTypeName;
}

/** What is new within a scope. Every address is whole; a minute is in Vietnam’s time, and a day is written as its first minute. */
export interface FeedView {
  locale: string;
  /** The permanent identity of the feed: its page, or for a type, which has no page, its address. */
  id: string;
  page: string;
  feeds: FeedAddresses;
  title: string;
  description: string;
  updated: string;
  /** The latest change first. */
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** The permanent identity of the entry, where it is not its page: several entries may be of one page. */
  id?: string;
  /** The page of the record. */
  page: string;
  title: string;
  answer: string;
  /** The text of the record, where it has one. */
  html?: string;
  /** When the text was given out, where the record says so. */
  published?: string;
  updated: string;
  author: { name: string; page: string };
  /** The type of the record, and what addresses call it. */
  type: { title: string; address: string };
}

/** A minute as feeds write it; of a day its first, since feeds know no days. */
export const minuteOf = (moment: PlainDate | Instant): string =>
  isInstant(moment) ? moment.replace('+', ':00+') : `${moment}T00:00:00+07:00`;

/** When there was last something new in a record by `today`: the minute, if the record has it. */
function changedAt(record: DepartmentRecord, today: PlainDate): PlainDate | Instant {
  const { end } = departmentTypeOf(record);
  const later = (end ? [end.on, ...(end.meanwhile ?? [])] : []).flatMap((field) =>
    valuesAt(record.data, field.split('.')).map(([, value]) => value),
  );
  return later
    .filter((moment) => dayOf(moment) <= today)
    .reduce((last, moment) => (moment > last ? moment : last), momentOf(record));
}

interface News {
  record: DepartmentRecord;
  changed: PlainDate | Instant;
}

function recordsIn(publication: Publication, { department, outlet, type }: FeedScope): DepartmentRecord[] {
  const { register } = publication;
  if (outlet) return [...recordsOfOutlet(publication, outlet)];
  return (type ? [type] : newsTypeNames).flatMap((one): readonly DepartmentRecord[] =>
    department ? (register.departments.get(department)?.[one] ?? []) : register.records[one],
  );
}

function mostIn({ department, outlet }: FeedScope): number {
  if (outlet) return most.ofOutlet;
  return department ? most.ofDepartment : most.ofAll;
}

/** The news within a scope up to the day, what changed last first. */
const newsOf = (publication: Publication, scope: FeedScope): readonly News[] =>
  newsByScope(publication, JSON.stringify(scope));

const newsByScope = derived(
  'news',
  (publication, key): readonly News[] => {
    const scope = JSON.parse(key) as FeedScope;
    const { today } = publication.compliance;
    return recordsIn(publication, scope)
      .filter((record) => dateOf(record) <= today)
      .map((record) => ({ record, changed: changedAt(record, today) }))
      .toSorted((a, b) =>
        a.changed === b.changed ? (a.record.id < b.record.id ? -1 : 1) : a.changed < b.changed ? 1 : -1,
      )
      .slice(0, mostIn(scope));
  },
  (news) => news.map(({ record, changed }) => `${digestOfObject(record)} ${changed}`).join(' '),
);

/** Whose record an entry is about, and of which type. */
export function attributionOf(
  { department, type }: Pick<DepartmentRecord, 'department' | 'type'>,
  publication: Publication,
  t: Translations,
): Pick<FeedEntry, 'author' | 'type'> {
  const absolute = absoluteFor(t.locale, publication.register.publisher);
  const { title, address } = recordTypes[type];
  return {
    author: {
      name: nameIn(department, publication, t),
      page: absolute(addresses.department(department)),
    },
    type: { title: title[t.language], address },
  };
}

function entryOf({ record, changed }: News, publication: Publication, t: Translations): FeedEntry {
  const { publisher } = publication.register;
  const absolute = absoluteFor(t.locale, publisher);
  const published = publishedOn(record);
  return plain({
    page: absolute(addressOf(record)),
    title: titleOf(record, t),
    answer: answerOf(record, publication, t),
    html:
      htmlOf(record.body, { page: addressOf(record), href: absoluteFor(locales[0], publisher) }) || undefined,
    published: published === undefined ? undefined : minuteOf(published),
    updated: minuteOf(changed),
    ...attributionOf(record, publication, t),
  });
}

function addressesOf({ department, outlet, type }: FeedScope): FeedAddresses {
  if (outlet) return addresses.outletFeed(outlet);
  if (department) return addresses.departmentFeed(department);
  return type ? addresses.typeFeed(type) : addresses.feed;
}

/** Whose news it is, and its page. */
function ownerOf(
  { department, outlet }: FeedScope,
  publication: Publication,
  t: Translations,
): { owner: string; page: string } {
  if (outlet) return { owner: partyOf(outlet, publication, t), page: addresses.outlet(outlet) };
  return department
    ? { owner: nameIn(department, publication, t), page: addresses.department(department) }
    : { owner: publication.register.publisher.name[t.language], page: addresses.home };
}

export function feedView(publication: Publication, scope: FeedScope, locale: string | undefined): FeedView {
  const t = translationsFor(locale);
  const { register, compliance } = publication;
  const { publisher } = register;
  const { type } = scope;
  const absolute = absoluteFor(t.locale, publisher);
  const news = newsOf(publication, scope);
  const { atom, json } = addressesOf(scope);
  const { owner, page: ofOwner } = ownerOf(scope, publication, t);
  const page = absolute(ofOwner);
  return {
    locale: t.locale,
    id: type ? absolute(atom) : page,
    page,
    feeds: { atom: absolute(atom), json: absolute(json) },
    title: type ? `${recordTypes[type].plural[t.language]} · ${owner}` : owner,
    description: publisher.description[t.language],
    updated: minuteOf(news[0]?.changed ?? compliance.today),
    entries: news.map((one) => entryOf(one, publication, t)),
  };
}
