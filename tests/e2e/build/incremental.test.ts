import { appendFileSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/dates.ts';
import { PageCache } from '../../../src/integration/pages/page-cache.ts';
import { building, project } from '../../support/command.ts';
import { Engine, type Answer, type EngineChange } from '../../support/engines.ts';
import { publisherTree } from '../../support/tree.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/** How many series of edits are tried; `SERIES` asks for more, as the long tests do. */
const series = Number(process.env['SERIES'] ?? 2);

/** What of the engine is changed, by what changes. */
const engineChanges = {
  'a translation that templates show': {
    file: 'src/site/translations/vi/frame.ts',
    from: "home: 'Trang chủ'",
    to: "home: 'Trang đầu'",
  },
  'a translation that views hold': {
    file: 'src/site/translations/vi/departments.ts',
    from: 'Thông tin định kỳ năm',
    to: 'Họp báo năm',
  },
  'the template of a page': {
    file: 'src/site/pages/tra-cuu/index.astro',
    from: '  )}\n</Page>',
    to: '  )}\n  <p>Hết.</p>\n</Page>',
  },
  'a component of some pages': {
    file: 'src/site/components/Months.astro',
    from: '<ol class="months"',
    to: '<ol class="months months-new"',
  },
  'a component of most pages': {
    file: 'src/site/components/Trail.astro',
    from: '<nav class="trail"',
    to: '<nav class="trail trail-new"',
  },
  'the layout': {
    file: 'src/site/layouts/Page.astro',
    from: '<main id="noi-dung">',
    to: '<main id="noi-dung" class="main-new">',
  },
  'the style of a page': {
    file: 'src/site/pages/tra-cuu/index.astro',
    from: '.unless-asked:not(.asked) {',
    to: '.unless-asked:not(.asked, .new) {',
  },
  'the style of every page': {
    file: 'src/site/styles/tables.css',
    from: 'border-collapse: collapse;',
    to: 'border-collapse: separate;',
  },
  'a script of a page': {
    file: 'src/site/client/lookup.ts',
    from: "row.classList.add('asked')",
    to: "row.classList.add('looked-up')",
  },
  'a script of every page': {
    file: 'src/site/client/as-of.ts',
    from: "querySelectorAll<HTMLElement>('.as-of')",
    to: "querySelectorAll<HTMLElement>('a.as-of')",
  },
  'the script of the search': {
    file: 'src/site/client/pagefind/loaded.ts',
    from: "loadData('names.json')",
    to: "loadData('names.json?')",
  },
} satisfies Record<string, EngineChange>;

type EngineName = 'the project' | keyof typeof engineChanges;

/** What a build is made of: files by their paths, a day, and an engine. */
interface State {
  files: Map<string, string>;
  day: string;
  engine: EngineName;
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
  engine: 'the project',
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

/** Changes the engine as one of the names says, chosen by a number, or back again. */
function changeEngine(state: State, number: number, names: readonly (keyof typeof engineChanges)[]): void {
  const name = names[number % names.length] ?? 'the project';
  state.engine = state.engine === name ? 'the project' : name;
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
    edited(state, 'publisher.yaml', (text) => text.replace('An Phú Press', 'The An Phú Press'));
  },
  'let a day pass': (state) => {
    state.day = addDays(state.day, 1);
  },
  'change a translation': (state, number) => {
    changeEngine(state, number, ['a translation that templates show', 'a translation that views hold']);
  },
  'change a template': (state, number) => {
    changeEngine(state, number, [
      'the template of a page',
      'a component of some pages',
      'a component of most pages',
      'the layout',
    ]);
  },
  'change a style': (state, number) => {
    changeEngine(state, number, ['the style of a page', 'the style of every page']);
  },
  'change a script': (state, number) => {
    changeEngine(state, number, ['a script of a page', 'a script of every page', 'the script of the search']);
  },
} satisfies Record<string, (state: State, number: number) => void>;

const editNames = Object.keys(edits) as (keyof typeof edits)[];

const writer = new Engine();
afterAll(() => writer.end());

/** Writes the site of a state; gives what is answered of it. */
async function outcome(
  { files, day, engine }: State,
  cache?: string,
  threads = 0,
): Promise<Omit<Answer, 'number'>> {
  const place = cache ?? temporaryFolder('site');
  const change = engine === 'the project' ? undefined : engineChanges[engine];
  const answer = await writer.write({ files, day, place, keeps: cache !== undefined, threads }, change);
  return { files: answer.files, pages: answer.pages, views: answer.views };
}

test.each(editNames)('An edit of the series changes something: %s', (name) => {
  const state = initial();
  edits[name](state, 0);
  expect(state).not.toEqual(initial());
});

test.each(Object.entries(engineChanges))(
  'A change of the engine can be made: %s',
  (_what, { file, from }) => {
    expect(readFileSync(join(project, file), 'utf8').split(from)).toHaveLength(2);
  },
);

describe('A build that keeps what is as before', () => {
  test('makes, after whatever edits, the same files as one that keeps nothing', building, async () => {
    const step = fc.record({ edit: fc.constantFrom(...editNames), number: fc.nat(50) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
        const cache = temporaryFolder('cache');
        const state = initial();
        let before = await outcome(state, cache);
        for (const { edit, number } of steps) {
          const { engine } = state;
          edits[edit](state, number);
          const again = await outcome(state, cache);
          expect([edit, again.files]).toEqual([edit, (await outcome(state)).files]);
          if (state.engine !== engine) expect([edit, again.files]).not.toEqual([edit, before.files]);
          before = again;
        }
      }),
      { numRuns: series },
    );
  });

  test(
    'renders nothing where nothing has changed, and few pages for a changed record',
    building,
    async () => {
      const cache = temporaryFolder('cache');
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
    'renders those pages alone whose template, style or script has changed, and makes nothing else anew',
    building,
    async () => {
      const cache = temporaryFolder('cache');
      const first = await outcome(initial(), cache);
      const all = first.pages.rendered;
      // One page in two languages; or a few more, or almost all.
      const expected: readonly [keyof typeof engineChanges, (rendered: number) => boolean][] = [
        ['the template of a page', (rendered) => rendered === 2],
        ['the style of a page', (rendered) => rendered === 2],
        ['a script of a page', (rendered) => rendered === 2],
        ['a component of some pages', (rendered) => rendered > 2 && rendered < all / 4],
        ['the style of every page', (rendered) => rendered > all - 4],
        ['the layout', (rendered) => rendered > all - 4],
      ];
      for (const [engine, isExpected] of expected) {
        const { pages, views } = await outcome({ ...initial(), engine }, cache);
        expect([engine, pages.rendered]).toEqual([engine, expect.toSatisfy(isExpected)]);
        expect([engine, views]).toEqual([engine, first.views]);
        expect((await outcome(initial(), cache)).files).toEqual(first.files);
      }
      const translated = await outcome({ ...initial(), engine: 'a translation that views hold' }, cache);
      expect(translated.views).not.toBe(first.views);
    },
  );

  test(
    'makes the same files in several threads as in one, and keeps them for the next',
    building,
    async () => {
      const cache = temporaryFolder('cache');
      const alone = await outcome(initial());
      expect(await outcome(initial(), cache, 2)).toEqual(alone);
      expect((await outcome(initial(), cache, 2)).pages.rendered).toBe(0);
    },
  );

  test(
    'renders a page again that somebody has changed in the site, and one whose list is damaged',
    building,
    async () => {
      const cache = temporaryFolder('cache');
      const state = initial();
      const first = await outcome(state, cache);
      appendFileSync(new PageCache(cache).fileOf('index.html'), '<!-- changed -->');
      const second = await outcome(state, cache);
      expect([second.pages.rendered, second.files]).toEqual([1, first.files]);
      truncateSync(join(cache, 'ledger'), 1000);
      const third = await outcome(state, cache);
      expect([third.pages.kept, third.files]).toEqual([0, first.files]);
    },
  );

  test('leaves nothing in the folder that it runs in', building, async () => {
    await outcome(initial());
    expect(readdirSync(writer.cwd)).toEqual([]);
  });
});
