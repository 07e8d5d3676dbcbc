import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, inject, it, test } from 'vitest';
import { attribute, filesBelow, linksOf, page, textOf } from './built.ts';

const site = inject('demo');
const paths = filesBelow(site);

const csv = (path: string): Record<string, string>[] =>
  parseCsv(readFileSync(join(site, path), 'utf8'), { bom: true, columns: true });

const figures = paths.flatMap((path) => /^data\/figures\/(.+)\.csv$/.exec(path)?.[1] ?? []);
const months = paths.flatMap((path) => /^tuan-thu\/thang\/(.+)\/index\.html$/.exec(path)?.[1] ?? []);
const reports = paths.flatMap(
  (path) => /^tuan-thu\/bao-cao\/([^/]+\/[^/]+)\/index\.html$/.exec(path)?.[1] ?? [],
);

const numbersOf = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

/** The rows of a table as texts. */
const rowsOf = (address: string, part = 'tbody'): string[][] =>
  page(site, address)
    .querySelectorAll(`${part} tr`)
    .map((row) => row.querySelectorAll('th, td').map(textOf));

describe('A figure', () => {
  it('is there to be followed, each with its page and its file', () => {
    expect(figures.length).toBeGreaterThan(12);
    for (const figure of figures) expect(paths).toContain(`tuan-thu/${figure}/index.html`);
  });

  test.each(figures)('%s has as many cases on its page and in its file as it says', (figure) => {
    const cases = csv(`data/figures/${figure}.csv`);
    const shown = page(site, `/tuan-thu/${figure}/`).querySelectorAll('.cases > li');
    const [whole = 0] = page(site, `/tuan-thu/${figure}/`)
      .querySelectorAll('.facts dd')
      .map(textOf)
      .flatMap((text) => /^(\d+) \(/.exec(text)?.slice(1) ?? [])
      .map(Number);
    expect(shown).toHaveLength(cases.length);
    expect(cases).toHaveLength(whole);
  });

  test.each(figures)('%s can be made again from its file', (figure) => {
    const cases = csv(`data/figures/${figure}.csv`);
    const counted = cases.filter(({ counts }) => counts === 'true').length;
    const stated = textOf(page(site, `/tuan-thu/${figure}/`).querySelector('.answer'));
    if (stated.endsWith('%')) {
      expect(Number(stated.replace(',', '.').replace('%', ''))).toBeCloseTo(
        (100 * counted) / cases.length,
        1,
      );
    } else if (stated.endsWith('ngày')) {
      const days = cases.map(({ days: taken }) => Number(taken)).sort((a, b) => a - b);
      const middle =
        ((days[Math.floor((days.length - 1) / 2)] ?? 0) + (days[Math.floor(days.length / 2)] ?? 0)) / 2;
      expect(Number(stated.replace(',', '.').replace(' ngày', ''))).toBeCloseTo(middle, 1);
    } else expect(stated === '–' ? 0 : Number(stated)).toBe(counted);
  });

  it('leads from the overview to its cases', () => {
    const targets = linksOf(page(site, '/tuan-thu/')).map(({ href }) => href);
    for (const figure of figures.filter((one) => csv(`data/figures/${one}.csv`).length > 0))
      expect(targets).toContain(`/tuan-thu/${figure}/`);
  });
});

describe('A month that is closed', () => {
  it('stands in the overview with the numbers of its own page', () => {
    const overview = rowsOf('/tuan-thu/').filter(([month = '']) => /^\d\d\/\d{4}$/.test(month));
    expect(overview).toHaveLength(months.length);
    for (const [shown = '', whole] of overview) {
      const [number, year] = shown.split('/');
      const rows = rowsOf(`/tuan-thu/thang/${year}-${number}/`, '.numbers tbody');
      expect(rows.reduce((sum, [, due = '']) => sum + Number(due), 0)).toBe(Number(whole));
    }
  });

  test('says what it was made from', () => {
    expect(textOf(page(site, `/tuan-thu/thang/${months.at(-1)}/`))).toMatch(/Lịch sử Git|commit [0-9a-f]{7}/);
  });
});

describe('A periodic report', () => {
  it('is there for each province and for the central body', () => {
    expect(reports).toEqual(
      expect.arrayContaining(['vinh-ha/2026-Q3', 'dong-sa/2025', 'thach-giang/2026-Q1', 'tong-cuc/2026-Q3']),
    );
    expect(reports.some((report) => report.startsWith('vinh-ha-'))).toBe(false);
  });

  test.each(reports)('%s says the same on paper and as CSV', (report) => {
    const lines = csv(`data/periods/${report}.csv`);
    const totals = page(site, `/tuan-thu/bao-cao/${report}/`)
      .querySelectorAll('table')
      .flatMap((table) => {
        const titles = table.querySelectorAll('thead th').slice(1);
        const cells = table.querySelectorAll('tfoot td');
        return cells.map((cell, index) => {
          const link = titles[index]?.querySelector('a');
          return [
            attribute(link ?? cell, 'href')
              ?.split('/')
              .at(-2) ?? '',
            textOf(cell),
          ] as const;
        });
      });
    expect(totals.length).toBeGreaterThan(0);
    for (const [figure, text] of totals) {
      const line = lines.find((one) => one['figure'] === figure && one['department_folder'] === '');
      if (line?.['kind'] === 'share')
        expect(numbersOf(text)).toEqual([Number(line['counted']), Number(line['whole'])]);
      else if (line?.['kind'] === 'count') expect(Number(text)).toBe(Number(line['value']));
      else
        expect(Number(text.replace(',', '.').replace(' ngày', ''))).toBeCloseTo(Number(line?.['value']), 1);
    }
  });

  it('has the customary form', () => {
    const text = textOf(page(site, '/tuan-thu/bao-cao/vinh-ha/2026-Q3/').querySelector('.paper'));
    for (const part of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'BÁO CÁO',
      'quý III/2026',
      'Kính gửi',
      'Nơi nhận',
      'THỦ TRƯỞNG ĐƠN VỊ',
    ])
      expect(text).toContain(part);
  });
});
