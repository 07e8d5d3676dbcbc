import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { recordTypes } from '../../../src/domain/records/index.ts';
import { templates } from '../../../scripts/page-pictures/templates.ts';
import { attribute, fileOf, filesBelow, page, parse } from './built.ts';
import { demoContent } from '../../support/command.ts';
import { atOtherTimes, dialled, ofType, readRecords, speakingOn } from './records.ts';

type Thing = Readonly<Record<string, unknown>> & { '@type': string };

const site = inject('demo');
const origin = 'https://cong-khai.example';
const today = '2026-11-22';
const records = readRecords(demoContent);

/** What stands in the page between the tags, as a reader of HTML takes it: nothing in a script is resolved. */
const scripts = (html: string): string[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) => text);

function thingsIn(html: string): Thing[] {
  const graphs = scripts(html).map((text) => JSON.parse(text) as Record<string, unknown>);
  for (const graph of graphs) expect(graph['@context']).toBe('https://schema.org');
  return graphs.flatMap((graph) => graph['@graph'] as Thing[]);
}

const thingsAt = (address: string): Thing[] => thingsIn(readFileSync(join(site, fileOf(address)), 'utf8'));

const thing = (address: string, type: string): Thing | undefined =>
  thingsAt(address).find((one) => one['@type'] === type);

/** Every page for readers by its path, read once. */
const pages = new Map(
  filesBelow(site)
    .filter((path) => path.endsWith('.html') && !/^(en\/)?admin\//.test(path))
    .map((path) => {
      const html = readFileSync(join(site, path), 'utf8');
      return [path, { html, dom: parse(html) }] as const;
    }),
);

// Parsed pages are large, and the process goes on with other tests.
afterAll(() => {
  pages.clear();
});

/** Every text of JSON-LD with the name of the property that has it. */
function texts(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, Array.isArray(value) ? key : name));
}

describe('what pages say for machines', () => {
  it('is one graph at most, with addresses of pages and files that are there', () => {
    for (const [path, { html }] of pages) {
      expect(scripts(html).length, path).toBeLessThanOrEqual(1);
      for (const [key, text] of thingsIn(html).flatMap((one) => texts(one))) {
        if (!['url', 'item', 'contentUrl'].includes(key)) continue;
        expect(text.startsWith(`${origin}/`), `${path}: ${text}`).toBe(true);
        expect(existsSync(join(site, fileOf(text.slice(origin.length)))), `${path}: ${text}`).toBe(true);
      }
    }
  });

  it.each(
    Object.entries({
      home: ['WebSite'],
      department: ['GovernmentOrganization', 'BreadcrumbList'],
      briefing: ['Report', 'BreadcrumbList'],
      statement: ['BreadcrumbList'],
      response: ['BreadcrumbList'],
      spokesperson: ['Person', 'BreadcrumbList'],
      authorisation: ['BreadcrumbList'],
      data: ['Dataset'],
      missing: [],
    }),
  )('on the page of %s is %j', (template, types) => {
    const address = templates[template] ?? '';
    expect(thingsAt(address).map((one) => one['@type'])).toEqual(types);
    if (template === 'missing') return;
    expect(thingsAt(`/en${address}`).map((one) => one['@type'])).toEqual(types);
  });

  it('names the home page with how the site is searched', () => {
    expect(thing('/', 'WebSite')?.['potentialAction']).toEqual({
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${origin}/tim-kiem/?q={q}` },
      'query-input': 'required name=q',
    });
    const form = page(site, '/').querySelector('form[role="search"]');
    expect(form && attribute(form, 'action')).toBe('/tim-kiem/');
    expect(form?.querySelector('input')?.getAttributeValue('name')).toBe('q');
  });

  it.each(ofType(records, 'departments').map(({ department, typed }) => [department, typed] as const))(
    'gives %s its name and the contacts of those who speak for it on the day, and of nobody else',
    (department, typed) => {
      const about = thing(`/don-vi/${department}/`, 'GovernmentOrganization');
      expect(about?.['name']).toBe(typed['name']);
      const speaking = speakingOn(ofType(records, 'spokespersons'), today).filter(
        (person) => person.department === department,
      );
      const ended = typed['validTo'] !== undefined && (typed['validTo'] as string) < today;
      const expected = ended ? [] : speaking.map((person) => person.typed);
      const points = (about?.['contactPoint'] ?? []) as Thing[];
      const stated = points.filter(({ contactType }) => contactType === 'Người phát ngôn');
      expect(points.slice(stated.length).map((point) => `tel:${String(point['telephone'])}`)).toEqual(
        ended ? [] : atOtherTimes(typed),
      );
      expect(stated.map((contact) => contact['telephone']).sort()).toEqual(
        expected.map((person) => dialled(person).replace('tel:', '')).sort(),
      );
      expect(stated.map((contact) => contact['email']).sort()).toEqual(
        expected.map((person) => person['email']).sort(),
      );
      for (const contact of stated) {
        expect(contact).toMatchObject({
          '@type': 'ContactPoint',
          contactType: 'Người phát ngôn',
          availableLanguage: 'vi',
        });
      }
    },
  );

  it('says when an office is open as schema.org has it', () => {
    expect(thing('/don-vi/thach-giang/', 'GovernmentOrganization')?.['location']).toEqual({
      '@type': 'GovernmentBuilding',
      openingHours: ['Mo-Fr 07:30-11:30', 'Mo-Fr 13:30-17:00'],
    });
  });

  it('calls nobody under the number of a role that has ended', () => {
    const former = ofType(records, 'spokespersons').filter(
      ({ typed }) => typed['to'] !== undefined && (typed['to'] as string) < today,
    );
    expect(former.length).toBeGreaterThan(0);
    for (const { department, slug, typed } of former) {
      const person = thing(`/don-vi/${department}/nguoi-phat-ngon/${slug}/`, 'Person');
      expect(person?.['name']).toBe(typed['name']);
      expect(person?.['telephone'], slug).toBeUndefined();
      expect(person?.['worksFor']).toMatchObject({ '@type': 'EmployeeRole', endDate: typed['to'] });
    }
  });

  it('dates every text by the day on which it was given out', () => {
    for (const { department, slug, typed } of ofType(records, 'briefings')) {
      const report = thing(`/don-vi/${department}/thong-tin-dinh-ky/${slug}/`, 'Report');
      expect(report).toMatchObject({
        headline: typed['title'],
        datePublished: typed['releasedAt'],
        inLanguage: 'vi',
      });
    }
  });

  it('tells the way down as the page shows it', () => {
    for (const [path, { html, dom }] of pages) {
      const shown = dom.querySelectorAll('nav.trail a');
      const steps = thingsIn(html).find((one) => one['@type'] === 'BreadcrumbList');
      const items = (steps?.['itemListElement'] ?? []) as Thing[];
      expect(items.length, path).toBe(shown.length === 0 ? 0 : shown.length + 1);
      expect(items.slice(0, -1).map((item) => item['item'])).toEqual(
        shown.map((link) => `${origin}${attribute(link, 'href') ?? ''}`),
      );
      expect(items.map((item) => item['position'])).toEqual(items.map((_, index) => index + 1));
    }
  });

  it('cannot be ended by a title that says so', () => {
    const { site: odd, title } = inject('mischief');
    const html = readFileSync(join(odd, 'don-vi/an-phu/thong-tin-dinh-ky/2026-10/index.html'), 'utf8');
    const report = thingsIn(html).find((one) => one['@type'] === 'Report');
    expect(title).toContain('</script>');
    expect(report?.['headline']).toBe(title);
  });
});

describe('a page that is shared', () => {
  const meta = (dom: HtmlElement): Map<string, string> =>
    new Map(
      dom
        .querySelectorAll('meta')
        .map((element) => [
          attribute(element, 'property') ?? attribute(element, 'name') ?? '',
          attribute(element, 'content') ?? '',
        ]),
    );

  it('says its title, its summary, its address, its language and its picture, which is there', () => {
    for (const [path, { dom }] of pages) {
      const about = meta(dom);
      const canonical = dom.querySelector('link[rel="canonical"]');
      expect(about.get('og:title'), path).toMatch(/\p{L}/u);
      expect(about.get('og:description'), path).toBe(about.get('description'));
      expect(about.get('og:url'), path).toBe(canonical && attribute(canonical, 'href'));
      const english = path.startsWith('en/');
      expect(about.get('og:locale'), path).toBe(english ? 'en_GB' : 'vi_VN');
      expect(about.get('og:locale:alternate'), path).toBe(english ? 'vi_VN' : 'en_GB');
      expect(about.get('og:image:alt'), path).toMatch(/\p{L}/u);
      expect(about.get('twitter:card'), path).toBe('summary_large_image');
      const image = about.get('og:image') ?? '';
      expect(image.startsWith(`${origin}/preview/`), path).toBe(true);
      expect(existsSync(join(site, image.slice(origin.length))), `${path}: ${image}`).toBe(true);
    }
  });

  it.each(
    Object.entries({
      home: ['website', 'site'],
      department: ['website', 'departments'],
      spokesperson: ['profile', 'spokespersons'],
      briefing: ['article', 'briefings'],
      response: ['article', 'responses'],
      data: ['website', 'site'],
    }),
  )('as %s is a %s', (template, [kind, picture]) => {
    const about = meta(page(site, templates[template] ?? ''));
    expect([about.get('og:type'), about.get('og:image')]).toEqual([kind, `${origin}/preview/${picture}.png`]);
  });

  it.each(['site', ...Object.keys(recordTypes).filter((type) => type !== 'outlets')])(
    'has a picture of 1200 by 630 pixels for %s, of 30 KB at most',
    (name) => {
      const png = readFileSync(join(site, `preview/${name}.png`));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThanOrEqual(30 * 1024);
    },
  );
});
