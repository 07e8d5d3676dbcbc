import { Feed } from 'feed';
import type { DepartmentRecord } from '../domain/records/index.ts';
import { recordTypes } from '../domain/records/index.ts';
import { addresses, addressOf } from './addresses.ts';
import { answerOf } from './answer.ts';
import { latest } from './latest.ts';
import { htmlOf } from './markdown.ts';
import { nameIn } from './names.ts';
import type { Publication } from './publication.ts';
import { dateOf, titleOf } from './record.ts';
import type { Words } from './translations/index.ts';

/** How many entries a feed holds. */
const entries = 50;

/** Midnight in Vietnam of the day that a record tells of; feeds know instants only. */
const midnight = (record: DepartmentRecord): Date => new Date(`${dateOf(record)}T00:00:00+07:00`);

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plain text for a reader that takes every text for HTML, as the feeds tell it to. */
const plain = (text: string): string => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign);

/** What is new, as an Atom feed of the whole publisher or of one department. */
export function atomOf(publication: Publication, words: Words, base: string, folder?: string): string {
  const { register, compliance } = publication;
  const { publisher } = register;
  const absolute = (address: string): string =>
    new URL(`${base.replace(/\/$/, '')}${address}`, publisher.site).href;
  const department = folder ? nameIn(folder, publication, words) : undefined;
  const records = latest(publication, entries, folder);
  const feed = new Feed({
    id: absolute(folder ? addresses.department(folder) : addresses.home),
    link: absolute(folder ? addresses.department(folder) : addresses.home),
    title: department ?? publisher.name[words.language],
    description: publisher.description[words.language],
    language: words.language,
    updated: records[0] ? midnight(records[0]) : new Date(`${compliance.today}T00:00:00+07:00`),
    feedLinks: { atom: absolute(folder ? addresses.departmentFeed(folder) : addresses.feed) },
    copyright: '',
    author: { name: department ?? publisher.name[words.language] },
  });
  for (const record of records) {
    const owner = nameIn(record.department, publication, words);
    const answer = plain(answerOf(record, publication, words));
    feed.addItem({
      id: absolute(addressOf(record)),
      link: absolute(addressOf(record)),
      title: plain(titleOf(record, words)),
      description: answer,
      content: htmlOf(record.body) || answer,
      date: midnight(record),
      published: midnight(record),
      author: [{ name: owner }],
      category: [{ name: recordTypes[record.type].title[words.language] }],
    });
  }
  return feed.atom1();
}
