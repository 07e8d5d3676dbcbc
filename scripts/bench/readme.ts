import { format, resolveConfig } from 'prettier';
import { figure, inSeconds } from './format.ts';
import { growthOf } from './growth.ts';
import { described } from './picture.ts';
import { machineLine, measured, memoryOf, ratioOf, secondsOf, type Results } from './results.ts';
import type { Work } from './works.ts';

/** Where the results that the README shows are kept, and the picture that is drawn of them. */
export const speedFiles = { results: '.github/speed.json', picture: '.github/speed.svg' } as const;

const markers = ['<!-- Written by npm run bench -->', '<!-- The end of what it writes -->'] as const;

/** Cells of a line. */
type Row = readonly string[];

/** How a work is called that others are set beside. */
const short: Partial<Record<Work, string>> = {
  read: 'only reading and splitting front matter',
  'check-in-git': 'all of `check` there',
  hugo: 'Hugo and Pagefind',
  eleventy: 'Eleventy and Pagefind',
  astro: 'Astro alone',
};

const again: readonly Work[] = ['hugo'];

/** The works that the README shows, how they are called there, and what they are set beside. */
const shown: readonly [work: Work, what: string, besides: readonly Work[]][] = [
  ['check', '`check`, all rules, the first time', ['read']],
  ['check-again', '`check` again, nothing changed', ['read']],
  ['check-changed', '`check --scope changed`, one record changed', ['check-in-git']],
  ['build-cold', '`build`, cold', ['hugo', 'eleventy', 'astro']],
  ['build-unchanged', '`build` again, nothing changed', again],
  ['build-record-changed', '… one record changed', again],
  ['build-record-added', '… one new record added', again],
  ['build-old-record-added', '… one record of long ago added', again],
  ['build-template-changed', '… the template of departments’ pages changed', again],
  ['build-layout-changed', '… the template of every page changed', again],
  ['build-day-passed', '… a day later', again],
  ['build-demo', '`build` of the demonstration, cold', []],
];

const inTimes = (ratio: number): string => `${figure(ratio, ratio < 1 ? 2 : 1, 'en')} ×`;
const kilobytes = (bytes: number): string => figure(bytes / 1e3, bytes < 10_000 ? 1 : 0, 'en');

/** What each work took and held, and what that is beside others. */
const timeRows = (results: Results): Row[] =>
  shown.flatMap(([work, what, besides]): Row[] => {
    const one = measured(results, work, results.records);
    if (!one) return [];
    const memory = memoryOf(one);
    const ratios = besides.flatMap((beside) => {
      const ratio = ratioOf(results, work, beside, results.records);
      return ratio === undefined ? [] : [`${inTimes(ratio)} ${short[beside]}`];
    });
    const held = memory === undefined ? '' : `${figure(memory / 1e6, 0, 'en')} MB`;
    return [[what, inSeconds(secondsOf(one), 'en'), ratios.join('; '), held]];
  });

const growthRows = (results: Results): Row[] =>
  (['check', 'build-cold', 'build-record-changed'] as const).flatMap((work): Row[] => {
    const growth = growthOf(results, work, results.records / 2);
    if (!growth) return [];
    const { few, many, ratio, withoutStart } = growth;
    const what = {
      check: '`check`',
      'build-cold': '`build`, cold',
      'build-record-changed': '`build`, one record changed',
    }[work];
    const rest = withoutStart === undefined ? '' : `, ${inTimes(withoutStart)} without starting up`;
    const sizes = `a record among ${figure(many, 0, 'en')} beside one among ${figure(few, 0, 'en')}`;
    return [[`${what}: ${sizes}`, `${inTimes(ratio)}${rest}`]];
  });

function publishedRow({ published, records }: Results): Row[] {
  if (!published) return [];
  const { files, bytes, pages } = published;
  const counted = `${figure(files, 0, 'en')} files (${figure(files / records, 1, 'en')} a record), ${figure(pages, 0, 'en')} pages`;
  const weighed = `${figure(bytes / 1e6, 0, 'en')} MB (${kilobytes(bytes / records)} KB a record, ${kilobytes(bytes / pages)} KB a page)`;
  return [['published', `${counted}, ${weighed}`]];
}

const loadRows = ({ loads }: Results): Row[] =>
  loads.map(({ page, html, styles, scripts, fonts }) => [
    page === 'home' ? 'loaded with the first page, packed' : `with the heaviest page of a ${page}`,
    `HTML and CSS ${kilobytes(html + styles)} KB, JavaScript ${kilobytes(scripts)} KB, fonts at most ${kilobytes(fonts)} KB`,
  ]);

function searchRow({ searches }: Results): Row[] {
  if (searches.length === 0) return [];
  const bytes = searches.map((one) => one.bytes);
  const [least, most] = [Math.min(...bytes), Math.max(...bytes)];
  return [
    [
      `until the first result of a search, ${searches.length} kinds of it`,
      `${kilobytes(least)} to ${kilobytes(most)} KB: code, styles and index`,
    ],
  ];
}

const table = (heads: Row, rows: readonly Row[]): string =>
  rows.length === 0
    ? ''
    : [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');

/** What the README says of speed, in Markdown. */
export async function speedSection(results: Results): Promise<string> {
  const records = `${figure(results.records, 0, 'en')} records in two languages`;
  const costs = [
    ...growthRows(results),
    ...publishedRow(results),
    ...loadRows(results),
    ...searchRow(results),
  ];
  const text = [
    `${machineLine(results)}.`,
    table([records, 'median', 'beside', 'memory'], timeRows(results)),
    table(['growth and weight', ''], costs),
    `![${described(results)}](${speedFiles.picture})\n`,
  ].join('\n\n');
  return format(text, { ...(await resolveConfig('README.md')), parser: 'markdown' });
}

/** A README with that section in the place of the one that it has. @throws Error where it has no place for it */
export function withSpeedSection(readme: string, section: string): string {
  const [from, to] = markers.map((marker) => readme.indexOf(marker));
  if (from === undefined || to === undefined || from < 0 || to < from)
    throw new Error(`README.md has no lines “${markers.join('” and “')}”.`);
  return `${readme.slice(0, from + markers[0].length)}\n\n${section}\n${readme.slice(to)}`;
}
