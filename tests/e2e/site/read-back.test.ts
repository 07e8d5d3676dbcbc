import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { recordTypes, type DepartmentTypeName } from '../../../src/domain/records/index.ts';
import { attribute, filesBelow, linksOf, page, textOf } from './built.ts';
import { demoContent } from '../../support/command.ts';
import { readRecords, type WrittenRecord } from './records.ts';

const months = [
  'January February March April May June',
  'July August September October November December',
].flatMap((names) => names.split(' '));

/** Every day that a text states in one of the ways in which records, pages and data write days, as `YYYY-MM-DD`. */
function daysIn(text: string): string[] {
  const pad = (part: string | number) => String(part).padStart(2, '0');
  const inFigures = [...text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g)].map(
    ([, day = '', month = '', year = '']) => `${year}-${pad(month)}-${pad(day)}`,
  );
  const inWords = [...text.matchAll(/\b(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})\b/g)].flatMap(
    ([, day = '', month = '', year = '']) =>
      months.includes(month) ? [`${year}-${pad(months.indexOf(month) + 1)}-${pad(day)}`] : [],
  );
  return [...(text.match(/\b\d{4}-\d{2}-\d{2}/g) ?? []), ...inFigures, ...inWords];
}

const written = (record: WrittenRecord): string[] =>
  daysIn(`${JSON.stringify(record.typed)}\n${record.body}`);

interface Duty {
  rule: string;
  subject: string;
  start: string;
  due: string;
  metOn?: string;
}

interface Published {
  asOf: string;
  duties: readonly Duty[];
}

/** Every moment of a text, as its attributes have it, and what is read of it, in digits. */
const toldOn = (element: HtmlElement): string[] => [
  ...daysIn(textOf(element)),
  ...element.querySelectorAll('time').flatMap((time) => daysIn(attribute(time, 'datetime') ?? '')),
];

describe.each([
  ['the demo', inject('demo'), demoContent],
  ['the small publisher', inject('small'), inject('smallContent')],
])('Read back, %s states no day that no field holds', (_name, site, content) => {
  const records = readRecords(content);
  const own = records.filter(({ department, type }) => department !== '' && type !== 'departments');
  const addressOf = ({ type, department, slug }: WrittenRecord) =>
    `/don-vi/${department}/${recordTypes[type as DepartmentTypeName].address}/${slug}/`;
  const byAddress = new Map(own.map((record) => [addressOf(record), record]));
  const folders = [...new Set(own.map(({ department }) => department))];
  const data = new Map(
    folders.map((folder) => [
      folder,
      JSON.parse(readFileSync(join(site, `data/departments/${folder}.json`), 'utf8')) as Published,
    ]),
  );
  const allDuties = [...data.values()].flatMap(({ duties }) => duties);
  const life = (folder: string) =>
    records.filter(({ type, slug }) => type === 'departments' && slug === folder).flatMap(written);

  /** The duties that are about a record: by its identity, or by its period where it bears one. */
  const dutiesOf = ({ type, department, slug }: WrittenRecord): readonly Duty[] =>
    allDuties.filter(
      ({ subject }) =>
        subject === `${department}/${type}/${slug}` ||
        (subject === slug && data.get(department)?.duties.some((one) => one.subject === slug)),
    );

  /** What may stand on the page of a record: its days, those of what it names or links to, and what is reckoned. */
  function known(record: WrittenRecord, main: HtmlElement): Set<string> {
    const linked = linksOf(main).flatMap(({ href }) => {
      const [address = ''] = href.replace(/^\/en\//, '/').split('#', 1);
      const folder = /^\/don-vi\/([^/]+)\/$/.exec(address)?.[1];
      const other = byAddress.get(address);
      return other ? written(other) : folder ? life(folder) : [];
    });
    const named = own
      .filter(({ department, slug }) => {
        const typed = JSON.stringify(record.typed);
        return typed.includes(`"${slug}"`) || typed.includes(`"${department}/${slug}"`);
      })
      .flatMap(written);
    const reckoned = dutiesOf(record).flatMap(({ start, due, metOn }) => [start, due, metOn ?? start]);
    const asOf = data.get(record.department)?.asOf ?? '';
    return new Set([...written(record), ...linked, ...named, ...reckoned, ...life(record.department), asOf]);
  }

  it.each(['', '/en'])('on the page of a record, in the language at “%s/”', (language) => {
    let count = 0;
    const wrong = own.flatMap((record) => {
      const main = page(site, `${language}${addressOf(record)}`).querySelector('main');
      if (!main) return [`${addressOf(record)} has no main part`];
      const duties = dutiesOf(record);
      const [may, reckonings] = [known(record, main), main.querySelectorAll('details')];
      // A reckoning names the days that it skips: those lie between the first day and the last.
      const skipped = new Set(
        reckonings
          .flatMap(toldOn)
          .filter((day) => duties.some(({ start, due }) => start <= day && day <= due)),
      );
      const told = toldOn(main);
      count += told.length;
      return told
        .filter((day) => !may.has(day) && !skipped.has(day))
        .map((day) => `${language}${addressOf(record)}: ${day}`);
    });
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(2 * own.length);
  });

  it('in the calendars of departments, whose entries fall on what is due', () => {
    const calendars = filesBelow(site).filter((path) => /(^|\/)don-vi\/[^/]+\/lich\.ics$/.test(path));
    expect(calendars.length).toBeGreaterThan(1);
    for (const path of calendars) {
      const folder = /don-vi\/([^/]+)\//.exec(path)?.[1] ?? '';
      const duties = data.get(folder)?.duties ?? [];
      const text = readFileSync(join(site, path), 'utf8').replace(/\r\n[ \t]/g, '');
      const events = text.slice(text.indexOf('BEGIN:VEVENT'));
      const starts = [...events.matchAll(/^DTSTART[^:]*:(\d{4})(\d{2})(\d{2})/gm)].map(
        ([, year, month, day]) => `${year}-${month}-${day}`,
      );
      const due = new Set(duties.map((duty) => duty.due));
      expect(
        starts.filter((day) => !due.has(day)),
        path,
      ).toEqual([]);
    }
  });

  it.each([...new Set(own.map(({ type }) => type))])('in data/%s.csv', (type) => {
    const may = new Set([
      ...own.filter((record) => record.type === type).flatMap(written),
      ...allDuties.flatMap(({ start, due, metOn }) => [start, due, metOn ?? start]),
    ]);
    const told = daysIn(readFileSync(join(site, `data/${type}.csv`), 'utf8'));
    expect(told.filter((day) => !may.has(day))).toEqual([]);
  });
});
