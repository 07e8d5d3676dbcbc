import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, it, vi } from 'vitest';
import { judgeOn, smallRegister } from '../../support/tree.ts';
import { newsTypeNames, recordTypes, type DepartmentTypeName } from '../../../src/domain/records/index.ts';
import { atomText } from '../../../src/site/feeds/atom.ts';
import { jsonFeed } from '../../../src/site/feeds/json-feed.ts';
import { feedView } from '../../../src/site/views/feed.ts';
import { attribute, fileOf, filesBelow, linksOf, page, parse, textOf } from './built.ts';
import { demoContent } from '../../support/command.ts';
import { ofType, readRecords, type WrittenRecord } from './records.ts';

const records = readRecords(demoContent);
const folders = ofType(records, 'departments').map(({ department }) => department);
const news = records.filter(({ type }) => (newsTypeNames as readonly string[]).includes(type));
const host = 'https://cong-khai.example';

/** Where a record's page is. */
const pageOf = ({ department, type, slug }: WrittenRecord): string =>
  `${host}/don-vi/${department}/${recordTypes[type as DepartmentTypeName].address}/${slug}/`;

/** Every feed without the ending of its format, and the records that it tells of. */
const feeds: [path: string, about: WrittenRecord[]][] = [
  ['feed', news],
  ...folders.map((folder): [string, WrittenRecord[]] => [
    `don-vi/${folder}/feed`,
    news.filter(({ department }) => department === folder),
  ]),
  ...ofType(records, 'outlets').map(({ slug }): [string, WrittenRecord[]] => [
    `co-quan-bao-chi/${slug}/feed`,
    news.filter(({ typed }) => typed['outlet'] === slug || typed['from'] === slug),
  ]),
  ...newsTypeNames.map((type): [string, WrittenRecord[]] => [
    `feed/${recordTypes[type].address}`,
    ofType(news, type),
  ]),
];

const read = (path: string): string => readFileSync(join(inject('demo'), path), 'utf8');

const leadsSomewhere = (address: string): boolean =>
  address.startsWith(`${host}/`) && existsSync(join(inject('demo'), fileOf(new URL(address).pathname)));

/** An instant as RFC 3339 has it. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const time = (text: string): number => new Date(text).getTime();

interface Text {
  '#text': string;
  '@type'?: string;
}

interface AtomEntry {
  id: string;
  title: Text;
  summary: Text;
  content: Text;
  updated: string;
  published?: string;
  link: { '@href': string; '@rel'?: string }[];
  author: { name: string; uri: string }[];
  category: { '@term': string; '@label': string }[];
}

interface Atom extends Pick<AtomEntry, 'id' | 'updated' | 'link' | 'author'> {
  '@xmlns': string;
  title: string;
  entry?: AtomEntry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['entry', 'link', 'author', 'category'].includes(name),
});

/** A feed by a parser that has nothing to do with what wrote it; browsers look whether it is well-formed. */
const atom = (xml: string): Atom => (parser.parse(xml) as { feed: Atom }).feed;

interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  description: string;
  language: string;
  authors: { name: string; url: string }[];
  items: {
    id: string;
    url: string;
    title: string;
    summary: string;
    content_html?: string;
    content_text?: string;
    date_published?: string;
    date_modified: string;
    authors: { name: string; url: string }[];
    tags: string[];
  }[];
}

const json = (text: string) => JSON.parse(text) as JsonFeed;

const newestFirst = (times: readonly string[]): void => {
  expect(times.map(time)).toEqual(times.map(time).toSorted((a, b) => b - a));
};

describe('the feeds of the demo', () => {
  it('are there for the whole, for every department, every outlet and every type of news, in both formats', () => {
    const expected = [...feeds.map(([path]) => path), 'nguoi-phat-ngon/feed'].flatMap((path) => [
      `${path}.json`,
      `${path}.xml`,
    ]);
    const found = filesBelow(inject('demo')).filter((path) => /(^|\/)feed(\/[^/]+)?\.(xml|json)$/.test(path));
    expect(found.sort()).toEqual(expected.sort());
  });

  it.each(feeds)('%s.xml has all that Atom asks for (RFC 4287), of what it is about', (path, about) => {
    const feed = atom(read(`${path}.xml`));
    const { entry: entries = [] } = feed;
    expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect([feed.title, feed.updated, feed.author[0]?.name]).toEqual([
      expect.stringMatching(/\S/),
      expect.stringMatching(instant),
      feed.title,
    ]);
    expect(URL.canParse(feed.id)).toBe(true);
    expect(feed.link.find((link) => link['@rel'] === 'self')?.['@href']).toBe(`${host}/${path}.xml`);
    expect(feed.link.filter((link) => link['@rel'] === 'alternate').map((link) => link['@href'])).toSatisfy(
      ([address = '', ...more]: string[]) => leadsSomewhere(address) && more.length === 0,
    );
    const most = { 'don-vi': 10, 'co-quan-bao-chi': 20 }[path.split('/', 1)[0] ?? ''] ?? 50;
    expect(new Set(entries.map(({ id }) => id)).size).toBe(Math.min(most, about.length));
    expect(about.map(pageOf)).toEqual(expect.arrayContaining(entries.map(({ id }) => id)));
    for (const { id, link, title, updated, published, author, category } of entries) {
      expect(link.map((one) => one['@href'])).toEqual([id]);
      expect(leadsSomewhere(id), id).toBe(true);
      expect(title['#text']).toMatch(/\S/);
      expect(updated).toMatch(instant);
      expect(published === undefined || instant.test(published)).toBe(true);
      expect(time(updated)).toBeGreaterThanOrEqual(time(published ?? updated));
      expect(author).toHaveLength(1);
      expect(category.map((one) => id.includes(`/${one['@term']}/`))).toEqual([true]);
    }
    newestFirst([feed.updated, ...entries.map(({ updated }) => updated)]);
  });

  it.each(feeds)('%s.json has all that JSON Feed 1.1 asks for, and what the Atom feed has', (path) => {
    const feed = json(read(`${path}.json`));
    const { entry: entries = [], title } = atom(read(`${path}.xml`));
    const { home_page_url: home, authors } = feed;
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: home,
      feed_url: `${host}/${path}.json`,
      description: feed.description,
      language: 'vi',
      authors: [{ name: title, url: authors[0]?.url }],
      items: feed.items,
    });
    expect(feed.description).toMatch(/\S/);
    expect([home, authors[0]?.url ?? ''].every(leadsSomewhere)).toBe(true);
    expect(feed.items.map(({ id, date_modified: at }) => [id, time(at)])).toEqual(
      entries.map(({ id, updated }) => [id, time(updated)]),
    );
    for (const [index, item] of feed.items.entries()) {
      const { id, url, content_html: html, content_text: text, date_published: published } = item;
      expect(url).toBe(id);
      expect(published && time(published)).toBe(entries[index]?.published && time(entries[index].published));
      expect(item.date_modified).toMatch(instant);
      expect([html, text].filter((content) => content !== undefined)).toHaveLength(1);
      expect(item.authors[0]?.name).toBe(entries[index]?.author[0]?.name);
      expect(item.tags).toEqual(entries[index]?.category.map((one) => one['@label']));
      expect(textOf(parse(html ?? ''))).toBe(
        html === undefined ? '' : textOf(parse(entries[index]?.content['#text'] ?? '')),
      );
    }
  });

  it('begin with what is new', () => {
    const { items } = json(read('feed.json'));
    expect(items).toHaveLength(50);
    expect(items[0]?.title).toBe('Sự cố rò rỉ khí tại kho lạnh Nam Cồn đang kê biên');
  });

  it.each([
    ['/', [['/feed.xml', '/feed.json']]],
    [
      '/don-vi/vinh-ha/',
      [
        ['/feed.xml', '/feed.json'],
        ['/don-vi/vinh-ha/feed.xml', '/don-vi/vinh-ha/feed.json'],
      ],
    ],
    [
      '/en/don-vi/vinh-ha/',
      [
        ['/feed.xml', '/feed.json'],
        ['/don-vi/vinh-ha/feed.xml', '/don-vi/vinh-ha/feed.json'],
      ],
    ],
  ])('are made known by %s to feed readers, and to its readers at its foot', (address, known) => {
    const dom = page(inject('demo'), address);
    const links = dom.querySelectorAll('link[rel="alternate"][type]').map((link) => attribute(link, 'href'));
    expect(links).toEqual(known.flat());
    expect(linksOf(dom.querySelector('.foot')).map(({ href }) => href)).toEqual(
      expect.arrayContaining(known.at(-1) ?? []),
    );
  });
});

describe('the feed of changes of contacts', () => {
  const { entry: entries = [], ...feed } = atom(read('nguoi-phat-ngon/feed.xml'));

  it('has an entry for every change, each with an identity of its own, about a page', () => {
    expect(entries.length).toBeGreaterThan(10);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id, link } of entries) {
      const about = link[0]?.['@href'] ?? '';
      expect(id.startsWith(`${about}#`)).toBe(true);
      expect(leadsSomewhere(about), about).toBe(true);
    }
    newestFirst([feed.updated, ...entries.map(({ updated }) => updated)]);
  });

  it('has the same entries in both formats', () => {
    const { items } = json(read('nguoi-phat-ngon/feed.json'));
    expect(items.map(({ id, date_modified: at }) => [id, time(at)])).toEqual(
      entries.map(({ id, updated }) => [id, time(updated)]),
    );
  });

  it('gives numbers and mailboxes of those alone who can be reached by them today', () => {
    const active = new Set(
      filesBelow(join(inject('demo'), 'don-vi')).flatMap((file) =>
        /^[^/]+\/nguoi-phat-ngon\/([^/]+)\.vcf$/.test(file) ? [file.replace(/\.vcf$/, '/')] : [],
      ),
    );
    const withMailbox = entries.filter(({ summary }) => summary['#text'].includes('@'));
    const spokespersons = withMailbox.filter(({ id }) => id.includes('/nguoi-phat-ngon/'));
    expect(spokespersons.length).toBeGreaterThan(0);
    for (const { id } of spokespersons)
      expect(active).toContain(id.replace(`${host}/don-vi/`, '').replace(/#.*$/, ''));
  });
});

describe('a feed', () => {
  it('gives a title that means mischief as text', () => {
    const { site, title } = inject('mischief');
    const entries = atom(readFileSync(join(site, 'feed.xml'), 'utf8')).entry ?? [];
    const html = entries.flatMap((entry) => [entry.title, entry.summary, entry.content]);
    for (const text of html) {
      expect(text['@type']).toBe('html');
      expect(parse(text['#text']).querySelectorAll('script, img')).toEqual([]);
    }
    expect(entries.map((entry) => textOf(parse(entry.title['#text'])))).toContain(title);
    const { items } = json(readFileSync(join(site, 'feed.json'), 'utf8'));
    expect(items.map((item) => item.title)).toContain(title);
  });

  const request = 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md';
  const asked = (lines: string, body = '') => ({
    [request]: `---
receivedAt: 2026-10-06T09:00+07:00
from: bao-an-phu
channel: email
topic: Lịch tiếp công dân
${lines}
---
${body}
`,
  });
  const answered = `outcome: answered
answeredAt: 2026-11-12T10:00+07:00
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-11-12T08:00+07:00`;
  const feedOf = (overlay: Record<string, string>) => {
    const register = smallRegister(overlay);
    const publication = { register, compliance: judgeOn(register, '2026-11-22') };
    const view = feedView(publication, {}, 'vi');
    return {
      items: json(JSON.stringify(jsonFeed(view))).items,
      xml: atomText(view),
    };
  };
  const id = 'https://an-phu.example/don-vi/an-phu/yeu-cau/2026-10-06-lich-tiep-cong-dan/';

  it('tells a request anew once it is answered, under the same name', () => {
    const before = feedOf(asked('outcome: pending')).items.find((item) => item.id === id);
    const after = feedOf(asked(answered)).items;
    expect(before?.date_modified).toBe('2026-10-06T09:00:00+07:00');
    expect(after[0]).toMatchObject({
      id,
      date_modified: '2026-11-12T10:00:00+07:00',
      summary: 'Đã trả lời sau 37 ngày, ngày 12/11/2026.',
    });
    expect(after[0]).not.toHaveProperty('date_published');
  });

  it('has links that can be followed from anywhere', () => {
    const text = 'Xem [đơn vị](/don-vi/an-phu/), [mục](#muc) và [báo](https://bao.example/).';
    const { items } = feedOf(asked(answered, text));
    const links = linksOf(parse(items.find((item) => item.id === id)?.content_html ?? ''));
    expect(links.map(({ href }) => href)).toEqual([
      'https://an-phu.example/don-vi/an-phu/',
      `${id}#muc`,
      'https://bao.example/',
    ]);
  });

  it('is the same whenever and wherever it is made', () => {
    const first = feedOf({});
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      expect(feedOf({})).toEqual(first);
    } finally {
      vi.useRealTimers();
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
