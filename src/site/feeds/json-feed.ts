import type { FeedEntry, FeedView } from '../views/feed.ts';

const itemOf = ({ id, page, title, answer, html, published, updated, author, type }: FeedEntry) => ({
  id: id ?? page,
  url: page,
  title,
  summary: answer,
  ...(html === undefined ? { content_text: answer } : { content_html: html }),
  ...(published === undefined ? {} : { date_published: published }),
  date_modified: updated,
  authors: [{ name: author.name, url: author.page }],
  tags: [type.title],
});

/**
 * A feed as JSON Feed (version 1.1). That of the library for Atom is of version 1, which knows no language, and takes for
 * text the titles that its Atom takes for HTML.
 */
export const jsonFeed = ({ locale, page, feeds, title, description, entries }: FeedView): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: page,
  feed_url: feeds.json,
  description,
  language: locale,
  authors: [{ name: title, url: page }],
  items: entries.map(itemOf),
});
