import { Feed } from 'feed';
import { dayOf, isInstant, type Instant, type PlainDate } from '../../domain/dates.ts';
import {
  departmentTypeOf,
  newsTypeNames,
  recordTypes,
  type DepartmentRecord,
  type DepartmentTypeName,
} from '../../domain/records/index.ts';
import { addresses, addressOf, type FeedAddresses } from '../addresses.ts';
import { answerOf } from '../answer.ts';
import { absoluteFor } from '../href.ts';
import { htmlOf } from '../markdown.ts';
import { nameIn } from '../names.ts';
import type { Publication } from '../publication.ts';
import { dateOf, firstOf, momentOf, titleOf } from '../record.ts';
import { publishedOn } from '../structured-data.ts';
import { locales, type Words } from '../translations/index.ts';

/** How many entries a feed holds. */
const entries = 50;

/** What a feed tells of: a department, a type of news, or neither for everything. */
export interface FeedScope {
  department?: string | undefined;
  type?: DepartmentTypeName | undefined;
}

/** The parameters and the scope of the feed of every type; Astro wants a list of its own for each format. */
export const typeFeedPaths = () =>
  newsTypeNames.map((type) => ({ params: { type: recordTypes[type].address }, props: { type } }));

/** A feed before it takes one of its formats. Every address is absolute, and a day stands for its first minute. */
interface Channel {
  /** What never changes: the page that it belongs to, or for a type, which has none, its own address. */
  id: string;
  page: string;
  feeds: FeedAddresses;
  title: string;
  description: string;
  updated: string;
  entries: Entry[];
}

interface Entry {
  /** The page of the record, which is what the entry is known by as well. */
  page: string;
  title: string;
  answer: string;
  html: string;
  /** When the text was given out, where the record says so. */
  published: string | undefined;
  updated: string;
  author: { name: string; page: string };
  type: { title: string; address: string };
}

/** A minute as feeds write it; of a day its first, since feeds know no days. */
function minuteOf(moment: PlainDate | Instant): string;
function minuteOf(moment: PlainDate | Instant | undefined): string | undefined;
function minuteOf(moment: PlainDate | Instant | undefined): string | undefined {
  if (moment === undefined) return undefined;
  return isInstant(moment) ? moment.replace('+', ':00+') : `${moment}T00:00:00+07:00`;
}

/** When by `today` a record last told something new: the minute, where it knows more than the day. */
function changedAt(record: DepartmentRecord, today: PlainDate): PlainDate | Instant {
  const { end } = departmentTypeOf(record);
  const [told, outcome] = [momentOf(record), end && firstOf(record, [end.on])];
  return outcome && outcome > told && dayOf(outcome) <= today ? outcome : told;
}

/** The news within a scope up to the day, what changed last first. */
function newsOf({ register, compliance: { today } }: Publication, { department, type }: FeedScope) {
  return (type ? [type] : newsTypeNames)
    .flatMap((one): readonly DepartmentRecord[] =>
      department ? (register.departments.get(department)?.[one] ?? []) : register.records[one],
    )
    .filter((record) => dateOf(record) <= today)
    .map((record) => ({ record, changed: changedAt(record, today) }))
    .toSorted((a, b) =>
      a.changed === b.changed ? (a.record.id < b.record.id ? -1 : 1) : a.changed < b.changed ? 1 : -1,
    )
    .slice(0, entries);
}

function channelOf(publication: Publication, words: Words, scope: FeedScope): Channel {
  const { register, compliance } = publication;
  const { publisher } = register;
  const { department, type } = scope;
  const absolute = absoluteFor(words.locale, publisher);
  // A text is the same in every language, and so is where its links lead.
  const inText = absoluteFor(locales[0], publisher);
  const news = newsOf(publication, scope);
  const { atom, json } = department
    ? addresses.departmentFeed(department)
    : type
      ? addresses.typeFeed(type)
      : addresses.feed;
  const page = absolute(department ? addresses.department(department) : addresses.home);
  const owner = department ? nameIn(department, publication, words) : publisher.name[words.language];
  return {
    id: type ? absolute(atom) : page,
    page,
    feeds: { atom: absolute(atom), json: absolute(json) },
    title: type ? `${recordTypes[type].plural[words.language]} · ${owner}` : owner,
    description: publisher.description[words.language],
    updated: minuteOf(news[0]?.changed ?? compliance.today),
    entries: news.map(({ record, changed }) => {
      const own = absolute(addressOf(record));
      return {
        page: own,
        title: titleOf(record, words),
        answer: answerOf(record, publication, words),
        html: htmlOf(record.body, { page: addressOf(record), href: inText }),
        published: minuteOf(publishedOn(record)),
        updated: minuteOf(changed),
        author: {
          name: nameIn(record.department, publication, words),
          page: absolute(addresses.department(record.department)),
        },
        type: {
          title: recordTypes[record.type].title[words.language],
          address: recordTypes[record.type].address,
        },
      };
    }),
  };
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plain text for a reader that takes every text for HTML, as Atom feeds of this library tell it to. */
const plain = (text: string): string => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign);

/** What is new within a scope, as an Atom feed (RFC 4287). */
export function atomOf(publication: Publication, words: Words, scope: FeedScope = {}): string {
  const { id, page, feeds, title, description, updated, entries } = channelOf(publication, words, scope);
  const feed = new Feed({
    id,
    link: page,
    title,
    description,
    language: words.locale,
    updated: new Date(updated),
    feedLinks: { atom: feeds.atom },
    author: { name: title, link: page },
  });
  for (const entry of entries) {
    const answer = plain(entry.answer);
    feed.addItem({
      id: entry.page,
      link: entry.page,
      title: plain(entry.title),
      description: answer,
      content: entry.html || answer,
      date: new Date(entry.updated),
      ...(entry.published === undefined ? {} : { published: new Date(entry.published) }),
      author: [{ name: entry.author.name, link: entry.author.page }],
      category: [{ name: entry.type.title, term: entry.type.address }],
    });
  }
  return feed.atom1();
}

/**
 * What is new within a scope, as a JSON Feed (version 1.1). The library's is of version 1, which knows no language, and
 * takes for text the titles that its Atom takes for HTML.
 */
export function jsonFeedOf(publication: Publication, words: Words, scope: FeedScope = {}): object {
  const { page, feeds, title, description, entries } = channelOf(publication, words, scope);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: feeds.json,
    description,
    language: words.locale,
    authors: [{ name: title, url: page }],
    items: entries.map((entry) => ({
      id: entry.page,
      url: entry.page,
      title: entry.title,
      summary: entry.answer,
      ...(entry.html ? { content_html: entry.html } : { content_text: entry.answer }),
      ...(entry.published === undefined ? {} : { date_published: entry.published }),
      date_modified: entry.updated,
      authors: [{ name: entry.author.name, url: entry.author.page }],
      tags: [entry.type.title],
    })),
  };
}
