import { Feed } from 'feed';
import type { FeedEntry, FeedView } from '../views/feed.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plain text as HTML: the feeds of this library declare every text to be HTML. */
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign);

function itemOf({ id, page, title, answer, html, published, updated, author, type }: FeedEntry) {
  const description = escaped(answer);
  return {
    id: id ?? page,
    link: page,
    title: escaped(title),
    description,
    content: html ?? description,
    date: new Date(updated),
    ...(published === undefined ? {} : { published: new Date(published) }),
    author: [{ name: author.name, link: author.page }],
    category: [{ name: type.title, term: type.address }],
  };
}

/** A feed as Atom (RFC 4287). */
export function atomText({
  locale,
  id,
  page,
  feeds,
  title,
  description,
  updated,
  entries,
}: FeedView): string {
  const feed = new Feed({
    id,
    link: page,
    title,
    description,
    language: locale,
    updated: new Date(updated),
    feedLinks: { atom: feeds.atom },
    author: { name: title, link: page },
  });
  for (const entry of entries) feed.addItem(itemOf(entry));
  return feed.atom1();
}
