import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { contest } from '../../../scripts/bench/contest.ts';
import { growthOf } from '../../../scripts/bench/growth.ts';
import { pictureOf } from '../../../scripts/bench/picture.ts';
import { Progress } from '../../../scripts/bench/progress.ts';
import { speedFiles, speedSection, withSpeedSection } from '../../../scripts/bench/readme.ts';
import { median, resultsSchema, type Results, type Run } from '../../../scripts/bench/results.ts';
import { tableOf } from '../../../scripts/bench/table.ts';
import type { Work } from '../../../scripts/bench/works.ts';

const project = join(import.meta.dirname, '../../..');

const run = (seconds: number, status = 0): Run => ({ seconds, peakMemory: 2e8, status });

/** Results of two hundred records and of a thousand. */
const results: Results = resultsSchema.parse({
  machine: { cpu: 'A processor & more', cores: 2, memory: 8 * 2 ** 30, platform: 'linux' },
  tools: { 'Node.js': '24.21.0', Hugo: '0.111.3', Eleventy: '3.1.8', 'markdownlint-cli2': null },
  records: 200,
  seed: 1,
  measurements: [
    { work: 'start', records: 1000, runs: [run(0.5)] },
    { work: 'check', records: 200, runs: [run(4), run(1), run(1.5)] },
    { work: 'check', records: 1000, runs: [run(4.5)] },
    { work: 'read', records: 200, runs: [run(0.75)] },
    { work: 'build-cold', records: 200, runs: [run(8)], pages: 600 },
    { work: 'build-cold', records: 1000, runs: [run(30)], pages: 2600 },
    { work: 'hugo', records: 200, runs: [run(5)], pages: 590 },
    { work: 'eleventy', records: 200, runs: [run(4), run(7, 1)], pages: 0 },
  ],
  published: { files: 1000, bytes: 12_000_000, pages: 600 },
  loads: [{ page: 'home', address: '/', html: 4000, styles: 4000, scripts: 900, fonts: 60_000 }],
  searches: [{ kind: { vi: 'một từ', en: 'a word' }, query: 'án', bytes: 150_000, results: 3 }],
});

describe('What is reckoned', () => {
  test.each([
    [[3], 3],
    [[4, 1, 1.5], 1.5],
    [[1, 2, 3, 4], 2.5],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('what a record costs among many, beside few, with and without starting up', () => {
    expect(growthOf(results, 'check', 200)).toEqual({ few: 200, many: 1000, ratio: 0.6, withoutStart: 0.8 });
    expect(growthOf(results, 'hugo', 200)).toBeUndefined();
  });
});

describe('Contenders', () => {
  test('take turns, and only measured rounds count', async () => {
    const turns: string[] = [];
    const contender = (work: Work) => ({
      work,
      ready: () => turns.push(`ready ${work}`),
      run: () => Promise.resolve(run(turns.push(work))),
      pages: () => 7,
    });
    let told = '';
    const progress = new Progress(6, 'en', (text) => (told += text));
    const measurements = await contest(
      [contender('check'), contender('read')],
      200,
      { unmeasured: 1, measured: 2 },
      progress,
    );
    const round = ['ready check', 'check', 'ready read', 'read'];
    expect(turns).toEqual([...round, ...round, ...round]);
    expect(measurements).toMatchObject([
      { work: 'check', records: 200, runs: [{ seconds: 6 }, { seconds: 10 }], pages: 7 },
      { work: 'read', records: 200, runs: [{ seconds: 8 }, { seconds: 12 }], pages: 7 },
    ]);
    expect(told.split('\n')).toHaveLength(7);
    expect(told).toMatch(/^\[1\/6\] check, the first time, 200 records… 2 s\n/);
  });
});

test('the table has every figure, in both languages', () => {
  expect(tableOf(results, 'en')).toMatchInlineSnapshot(`
    "A processor & more · 2 × CPU · 8 GB · linux · Node.js 24.21.0 · Hugo 0.111.3 · Eleventy 3.1.8

    Checking, 200 records
      check, the first time                                           1.50 s  × 3  200 MB    2.00 times only reading and splitting front matter (gray-matter, js-yaml)
      only reading and splitting front matter (gray-matter, js-yaml)  0.75 s       200 MB

    Building, 200 records
      build, cold            8.00 s       200 MB  600 pages  1.60 times Hugo and Pagefind
      Hugo and Pagefind      5.00 s       200 MB  590 pages
      Eleventy and Pagefind  5.50 s  × 2  200 MB    0 pages  exit status 1

    As the archive grows
      check, the first time    200 records  1.50 s   7.50 ms
      check, the first time  1,000 records  4.50 s   4.50 ms  a record costs 0.60 times what it does among 200, 0.80 times without starting up
      build, cold              200 records  8.00 s  40.00 ms
      build, cold            1,000 records  30.0 s  30.00 ms  a record costs 0.75 times what it does among 200

    Published
      1,000 files    12 MB  600 pages
      a record     60.0 KB  5.00 files
      a page       20.0 KB  1.67 files

    What a reader loads, packed
      home  HTML 4.0 KB  CSS 4.0 KB  JavaScript 0.9 KB  fonts 60.0 KB

    Until the first result of a search, packed
      a word: “án”  150.0 KB  3 results

    Not found, left out: markdownlint-cli2.
    "
  `);
  expect(tableOf(results, 'vi')).toMatchInlineSnapshot(`
    "A processor & more · 2 × CPU · 8 GB · linux · Node.js 24.21.0 · Hugo 0.111.3 · Eleventy 3.1.8

    Kiểm tra, 200 bản ghi
      check lần đầu                                        1,50 giây  × 3  200 MB    2,00 lần so với chỉ đọc tệp và tách phần đầu (gray-matter, js-yaml)
      chỉ đọc tệp và tách phần đầu (gray-matter, js-yaml)  0,75 giây       200 MB

    Dựng trang, 200 bản ghi
      build lần đầu         8,00 giây       200 MB  600 trang  1,60 lần so với Hugo và Pagefind
      Hugo và Pagefind      5,00 giây       200 MB  590 trang
      Eleventy và Pagefind  5,50 giây  × 2  200 MB    0 trang  mã kết thúc 1

    Khi kho lớn lên
      check lần đầu    200 bản ghi  1,50 giây   7,50 ms
      check lần đầu  1.000 bản ghi  4,50 giây   4,50 ms  mỗi bản ghi tốn gấp 0,60 lần so với khi có 200, không kể khởi động thì 0,80 lần
      build lần đầu    200 bản ghi  8,00 giây  40,00 ms
      build lần đầu  1.000 bản ghi  30,0 giây  30,00 ms  mỗi bản ghi tốn gấp 0,75 lần so với khi có 200

    Được đăng
      1.000 tệp      12 MB  600 trang
      mỗi bản ghi  60,0 KB  5,00 tệp
      mỗi trang    20,0 KB  1,67 tệp

    Người đọc tải, đã nén
      trang đầu  HTML 4,0 KB  CSS 4,0 KB  JavaScript 0,9 KB  phông chữ 60,0 KB

    Đến kết quả tìm kiếm đầu tiên, đã nén
      một từ: “án”  150,0 KB  3 kết quả

    Không có trên máy, bỏ qua: markdownlint-cli2.
    "
  `);
});

describe('The picture', () => {
  const picture = pictureOf(results);

  test('is XML with a title and a description that has its figures', () => {
    const { svg } = new XMLParser({ ignoreAttributes: false }).parse(picture) as {
      svg: Record<string, unknown> & { title: object; desc: object };
    };
    expect(svg['@_role']).toBe('img');
    expect(svg['@_aria-labelledby']).toBe('title desc');
    expect(svg.title).toMatchObject({ '#text': 'Seconds by number of records' });
    expect(JSON.stringify(svg.desc)).toContain('check: 1.5 s with 200 records, 4.5 s with 1,000');
  });

  test('has colours for light and dark grounds, draws what was measured twice and nothing else, and is small', () => {
    expect(picture).toContain('@media (prefers-color-scheme: dark)');
    const drawn = [...picture.matchAll(/<g class="([^"]+)">/g)].map(([, work]) => work);
    expect(drawn).toEqual(['build-cold', 'check']);
    expect(picture).not.toMatch(/NaN|Infinity|undefined/);
    expect(Buffer.byteLength(picture)).toBeLessThan(6_000);
  });
});

describe('The README', () => {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');

  test('has a place for the section, and keeps all around it', () => {
    const [before, after] = withSpeedSection(readme, 'What is new.\n').split('\n\nWhat is new.\n\n');
    expect(readme.startsWith(before ?? '?')).toBe(true);
    expect(readme.endsWith(after ?? '?')).toBe(true);
    expect(() => withSpeedSection('No such lines.', '')).toThrow(/README/);
  });

  test('names the machine and what was measured', async () => {
    const section = await speedSection(results);
    expect(section).toContain('A processor & more · 2 × CPU · 8 GB');
    expect(section).toMatch(/`check`, all rules, the first time +\| 1\.50 s \| 2\.0 × only reading/);
  });

  test.runIf(existsSync(join(project, speedFiles.results)))(
    'says what the kept results say, and shows them',
    async () => {
      const kept = resultsSchema.parse(JSON.parse(readFileSync(join(project, speedFiles.results), 'utf8')));
      expect(readme).toBe(withSpeedSection(readme, await speedSection(kept)));
      expect(readFileSync(join(project, speedFiles.picture), 'utf8')).toBe(pictureOf(kept));
    },
  );
});
