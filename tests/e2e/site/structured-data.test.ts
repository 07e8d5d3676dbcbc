import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { recordTypes } from '../../../src/domain/records/index.ts';
import { templates } from '../../../scripts/page-pictures/templates.ts';
import { attribute, fileOf, page } from './built.ts';
import { demoContent } from '../../support/command.ts';
import { atOtherTimes, dialled, ofType, readRecords, speakingOn } from './records.ts';
import { meta, thingsIn, type Thing } from './things.ts';

const site = inject('demo');
const origin = 'https://cong-khai.example';
const today = '2026-11-22';
const records = readRecords(demoContent);

const thingsAt = (address: string): Thing[] => thingsIn(readFileSync(join(site, fileOf(address)), 'utf8'));

const thing = (address: string, type: string): Thing | undefined =>
  thingsAt(address).find((one) => one['@type'] === type);

describe('what pages say for machines', () => {
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

  it('cannot be ended by a title that says so', () => {
    const { site: odd, title } = inject('mischief');
    const html = readFileSync(join(odd, 'don-vi/an-phu/thong-tin-dinh-ky/2026-10/index.html'), 'utf8');
    const report = thingsIn(html).find((one) => one['@type'] === 'Report');
    expect(title).toContain('</script>');
    expect(report?.['headline']).toBe(title);
  });
});

describe('a page that is shared', () => {
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
