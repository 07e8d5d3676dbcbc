import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replaceSite } from '../../../src/cli/build/output-folder.ts';
import { judge } from '../../../src/compliance/compliance.ts';
import { publishedAsOf } from '../../../src/compliance/published.ts';
import { addDays, asOf } from '../../../src/domain/dates.ts';
import { filesBelow } from '../../../src/integration/files.ts';
import { PreviousSites } from '../../../src/integration/previous-sites.ts';
import { startSearchIndex } from '../../../src/integration/search-index.ts';
import { SiteFolder } from '../../../src/integration/site-folder.ts';
import { compiledTemplates } from '../../../src/integration/template-store.ts';
import type { PageCounts } from '../../../src/integration/write-pages.ts';
import { writeSite } from '../../../src/integration/write-site.ts';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import type { Publication } from '../../../src/site/publication.ts';
import { withoutWithdrawn } from '../../../src/site/without-withdrawn.ts';
import { building, project } from '../../support/command.ts';
import { publisherTree } from '../../support/tree.ts';

/** How many series of edits are tried; `SERIES` asks for more, as the long tests do. */
const series = Number(process.env['SERIES'] ?? 2);

/** What a build is made of: files by their paths, a day, and one of two sets of templates. */
interface State {
  files: Map<string, string>;
  day: string;
  templates: 0 | 1;
}

/** The small publisher as it was found. */
const initial = (): State => ({
  files: new Map(
    publisherTree('small').files.map(({ path, bytes }) => [
      path,
      (bytes ?? Buffer.from('')).toString('utf8'),
    ]),
  ),
  day: '2026-11-22',
  templates: 0,
});

/** A file whose path fits, chosen by a number. */
function chosen({ files }: State, pattern: RegExp, number: number): string | undefined {
  const fitting = [...files.keys()].filter((path) => pattern.test(path)).sort();
  return fitting[number % fitting.length];
}

const records =
  /^departments\/[^/]+\/(?:responses|requests|corrections|statements|briefings|reports)\/.*\.md$/;
const renameable = /^departments\/[^/]+\/(?:responses|requests|corrections|statements)\/.*\.md$/;

function edited(state: State, path: string | undefined, edit: (text: string) => string): void {
  const text = path === undefined ? undefined : state.files.get(path);
  if (path !== undefined && text !== undefined) state.files.set(path, edit(text));
}

/** What may happen between two builds. A number chooses what it happens to. */
const edits = {
  'add a record': ({ files }, number) => {
    const month = `2026-${String((number % 6) + 1).padStart(2, '0')}`;
    const folder = 'departments/an-phu/briefings';
    const text = files.get(`${folder}/2026-10.md`) ?? '';
    files.set(`${folder}/${month}.md`, text.replace('period: 2026-10', `period: ${month}`));
  },
  'change a record': (state, number) => {
    edited(state, chosen(state, records, number), (text) => text.replace(/^title: .*$/m, '$& (sửa)'));
  },
  'rename a record': (state, number) => {
    const path = chosen(state, renameable, number);
    if (path === undefined) return;
    state.files.set(path.replace('.md', '-hai.md'), state.files.get(path) ?? '');
    state.files.delete(path);
  },
  'delete a record': (state, number) => {
    const path = chosen(state, records, number);
    if (path !== undefined) state.files.delete(path);
  },
  'change a holiday': (state) => {
    edited(state, 'calendar/2026.yaml', (text) => text.replaceAll("New Year's Day", "The New Year's Day"));
  },
  'change a rule set': (state) => {
    edited(state, 'rulebook/letter-2015.yaml', (text) => text.replace('days: 30', 'days: 20'));
  },
  'change the settings': (state) => {
    edited(state, 'publisher.yaml', (text) => text.replace('An Phu Press', 'The An Phu Press'));
  },
  'let a day pass': (state) => {
    state.day = addDays(state.day, 1);
  },
  'change a template': (state) => {
    state.templates = state.templates === 0 ? 1 : 0;
  },
} satisfies Record<string, (state: State, number: number) => void>;

const editNames = Object.keys(edits) as (keyof typeof edits)[];

function publicationOf({ files, day }: State): Publication {
  const tree = [...files].map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const register = readRegister({ root: 'content', files: tree.sort((a, b) => (a.path < b.path ? -1 : 1)) });
  const today = asOf(day);
  if (!today) throw new Error(`${day} is no day.`);
  return withoutWithdrawn(publishedAsOf(register, today, judge(register, today)));
}

let folder = '';
const templates: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-incremental-'));
  const compiled = await compiledTemplates(
    project,
    { publication: publicationOf(initial()), base: '/' },
    true,
  );
  const other = join(folder, 'templates');
  cpSync(compiled.templates, other, { recursive: true });
  const chunks = join(other, 'code/chunks');
  const [record = ''] = readdirSync(chunks).filter((name) => name.startsWith('Page_'));
  appendFileSync(join(chunks, record), '\n// Another version.\n');
  templates.push(compiled.templates, other);
}, 600_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;

/** Writes the site of a state; gives what its files really hold, and how many pages were rendered and kept. */
async function outcome(
  state: State,
  cache?: string,
  threads = 0,
): Promise<{ files: Map<string, string>; pages: PageCounts }> {
  const place = cache ?? join(folder, `site-${(count += 1)}`);
  const [out, built] = [join(place, 'dist'), join(place, 'built')];
  const previous = new PreviousSites(place, out);
  const site = new SiteFolder(built, previous.reuse(built));
  const publication = publicationOf(state);
  const pages = await writeSite(site, {
    publication,
    search: startSearchIndex(publication, cache && join(cache, 'search')),
    threads,
    base: '/',
    templates: templates[state.templates] ?? '',
    ...(cache === undefined ? {} : { cache }),
  });
  site.clear();
  const placed = { sources: '', pages: 0, files: site.stamps() };
  previous.note(placed, replaceSite(built, out, join(place, 'aside')));
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(out, path)))
      .digest('hex');
  const files = new Map(filesBelow(out).map((path) => [path, hash(path)]));
  if (cache === undefined) rmSync(place, { recursive: true });
  return { files, pages };
}

describe('A build that keeps what is as before', () => {
  test('makes, after whatever edits, the same files as one that keeps nothing', building, async () => {
    const step = fc.record({ edit: fc.constantFrom(...editNames), number: fc.nat(50) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
        const cache = mkdtempSync(join(folder, 'cache-'));
        const state = initial();
        await outcome(state, cache);
        for (const { edit, number } of steps) {
          edits[edit](state, number);
          const again = await outcome(state, cache);
          expect([edit, again.files]).toEqual([edit, (await outcome(state)).files]);
        }
      }),
      { numRuns: series },
    );
  });

  test(
    'renders nothing where nothing has changed, and few pages for a changed record',
    building,
    async () => {
      const cache = mkdtempSync(join(folder, 'cache-'));
      const state = initial();
      const first = await outcome(state, cache);
      expect(first.pages.kept).toBe(0);
      const second = await outcome(state, cache);
      expect(second.pages).toEqual({ rendered: 0, kept: first.pages.rendered, dropped: 0 });
      edits['change a record'](state, 0);
      const third = await outcome(state, cache);
      expect(third.pages.rendered).toBeGreaterThan(0);
      expect(third.pages.rendered).toBeLessThan(first.pages.rendered / 4);
      edits['delete a record'](state, 0);
      expect((await outcome(state, cache)).pages.dropped).toBeGreaterThan(0);
    },
  );

  test(
    'makes the same files in several threads as in one, and keeps them for the next',
    building,
    async () => {
      const cache = mkdtempSync(join(folder, 'cache-'));
      const alone = await outcome(initial());
      expect(await outcome(initial(), cache, 2)).toEqual(alone);
      expect((await outcome(initial(), cache, 2)).pages.rendered).toBe(0);
    },
  );

  test(
    'renders a page again that somebody has changed in the site, and one whose list is damaged',
    building,
    async () => {
      const cache = mkdtempSync(join(folder, 'cache-'));
      const state = initial();
      const first = await outcome(state, cache);
      appendFileSync(join(cache, 'pages/index.html'), '<!-- changed -->');
      const second = await outcome(state, cache);
      expect([second.pages.rendered, second.files]).toEqual([1, first.files]);
      writeFileSync(join(cache, 'pages.json'), '{"strings":');
      const third = await outcome(state, cache);
      expect([third.pages.kept, third.files]).toEqual([0, first.files]);
    },
  );
});
