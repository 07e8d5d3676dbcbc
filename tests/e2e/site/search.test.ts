import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { addressOf } from '../../../src/site/addresses.ts';
import { inSmallChunks } from '../../../src/site/search/chunks.ts';
import { smallScript } from '../../../src/site/search/pagefind-code.ts';
import { inTwo, tellingFailures } from '../../../src/site/search/pagefind-engine.ts';
import type { TypeName } from '../../../src/domain/records/index.ts';
import { fileOf, filesBelow, linksOf, page } from './built.ts';
import { demoContent } from '../../support/command.ts';
import { readRecords } from './records.ts';

const site = inject('demo');
const files = filesBelow(site);
const records = readRecords(demoContent);

describe('the index of the search', () => {
  it.each([
    ['engine', 6],
    ['contacts', 6],
    ['older/1', 6],
    ['guide', 3],
  ])('has its words in small files, each of which it names: %s', (part, least) => {
    const isWords = (path: string) => path.startsWith(`pagefind/${part}/index/`);
    const words = files.filter(isWords);
    const [meta = ''] = files.filter(
      (path) => path.startsWith(`pagefind/${part}/`) && path.endsWith('.pf_meta'),
    );
    const told = gunzipSync(readFileSync(join(site, meta))).toString('latin1');
    expect(words.length).toBeGreaterThanOrEqual(least);
    for (const path of words) {
      expect(told).toContain(path.replace(/^.*\/|\.pf_index$/g, ''));
      expect(readFileSync(join(site, path)).length, path).toBeLessThan(10_000);
    }
  });

  it.each([
    ['without Pagefind’s signature', gzipSync('something else')],
    [
      'with something else in it',
      gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from([0x63])])),
    ],
  ])('is not touched %s: the build stops and says why', (_case, content) => {
    expect(() => inSmallChunks([{ path: 'index/vi_0.pf_index', content }], 7_000)).toThrow(
      /src\/site\/search\/chunks\.ts/,
    );
  });
});

describe('the engine of the search', () => {
  const script = (name: string) => readFileSync(join(site, `pagefind/engine/${name}.js`), 'utf8');

  it('is in the worker’s script, and for browsers without workers in another, but not in the one that all load', () => {
    const names = ['pagefind', 'pagefind-worker', 'pagefind-without-worker'];
    expect(names.filter((name) => script(name).includes('WebAssembly'))).toEqual(names.slice(1));
    expect(script('pagefind')).toContain('pagefind-without-worker.js');
  });

  const source =
    'class Pagefind{}var hasWorkerSupport=1;class Wrapper{init(){this.initFallback();}initFallback(){if(!this.fallback){this.fallback=new Pagefind(this.initOptions);}}}export{createInstance,search};';
  it.each([
    ['as one part', source.replace('var hasWorkerSupport=1;', '')],
    ['with another way to do without a worker', source.replaceAll('initFallback', 'withoutWorker')],
    ['without what makes an instance', source.replace('createInstance', 'create')],
  ])('is not touched %s: the build stops and says why', (_case, changed) => {
    const file = (content: string) => ({ path: 'pagefind.js', content: Buffer.from(content) });
    expect(inTwo(file(source)).map(({ path }) => path)).toEqual([
      'pagefind.js',
      'pagefind-without-worker.js',
    ]);
    expect(() => inTwo(file(changed))).toThrow(/src\/site\/search\/pagefind-engine\.ts/);
  });

  it('stops the build where it keeps failures to itself in another way', () => {
    const file = {
      path: 'pagefind-worker.js',
      content: Buffer.from('load("load_index_chunk")).catch(()=>{})'),
    };
    expect(() => tellingFailures(file)).toThrow(/src\/site\/search\/pagefind-engine\.ts/);
  });
});

describe('the interface of the search', () => {
  const code = readFileSync(join(site, 'pagefind/pagefind-component-ui.js'), 'utf8');

  it('has its words in the languages of the site, and in no other', () => {
    const languages = [
      'Không tìm thấy',
      'No results for',
      'Aucun résultat',
      'Keine Ergebnisse',
      'Geen resultate',
    ];
    // A minifier may write a letter as its code.
    const words = code.replace(/\\u([0-9a-f]{4})/gi, (_code, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    expect(languages.filter((some) => words.includes(some))).toEqual(['Không tìm thấy', 'No results for']);
  });

  it('has the elements of the search page and of its dialog, and no other', () => {
    const used = [
      ...page(site, '/tim-kiem/')
        .querySelectorAll('*')
        .map(({ tagName }) => tagName),
      ...['modal', 'modal-header', 'modal-body', 'modal-footer'].map((part) => `pagefind-${part}`),
    ].filter((name) => name.startsWith('pagefind-'));
    const defined = [...code.matchAll(/customElements\.define\([`"']([\w-]+)/g)].map(([, name]) => name);
    expect(defined.toSorted()).toEqual([...new Set(used)].toSorted());
  });

  it('has styles for what it writes, and none for other elements alone', () => {
    const styles = readFileSync(join(site, 'pagefind/pagefind-component-ui.css'), 'utf8');
    const classes = [
      ...['input', 'modal', 'result', 'summary'],
      ...['filter-group', 'keyboard-hint', 'trigger-text'],
    ];
    expect(classes.filter((name) => styles.includes(`.pf-${name}{`))).toEqual(classes.slice(0, 4));
  });

  const english = 'words=[w],files=words,names=["../../translations/en.json"]';
  const input = 'customElements.get("pagefind-input")||customElements.define("pagefind-input",I)';
  const search = 'import(`${this.options.bundlePath}pagefind.js`)';
  const small = (source: string) =>
    smallScript(
      { path: 'pagefind-component-ui.js', content: Buffer.from(source) },
      { languages: ['en'], elements: ['pagefind-input'] },
    );
  it.each([
    ['lists no language', `${input};${search};`],
    ['lists another language', `${english.replace('en.json', 'fr.json')};${input};${search};`],
    ['lists no element', `${english};${search};`],
    ['lists another element', `${english};${input.replaceAll('input', 'entry')};${search};`],
    ['loads the search from elsewhere', `${english};${input};${search.replace('bundle', 'code')};`],
  ])('is not touched where it %s: the build stops and says why', (_case, source) => {
    expect(() => small(`${english};${input};${search};`)).not.toThrow();
    expect(() => small(source)).toThrow(/src\/site\/search\/pagefind-code\.ts/);
  });
});

const lists = files.filter((path) => /^tim-kiem\/duyet\/.+\/index\.html$/.test(path));

/** The records that a page lists. */
const listed = (path: string): string[] =>
  page(site, `/${path}`)
    .querySelectorAll('ul.entries')
    .flatMap((list) => linksOf(list).map(({ href }) => href));

/** Whether a page is the newest of its list, which has no number. */
const isFirst = (path: string): boolean => !/\/\d{1,3}\/index\.html$/.test(path);

/** The outlet whose list a page is of, if it is one's. */
const outletIn = (path: string): string | undefined => /\/co-quan-bao-chi\/([^/]+)\//.exec(path)?.[1];

describe('browsing', () => {
  const all = records
    .filter(({ type }) => type !== 'outlets' && type !== 'departments')
    .map(({ type, department, slug }) => addressOf({ type: type as TypeName, department, slug }))
    .sort();

  it.each([
    ['department', /^tim-kiem\/duyet\/don-vi\//],
    ['year', /^tim-kiem\/duyet\/nam\//],
    ['type and year', /^tim-kiem\/duyet\/(?!don-vi|nam|co-quan-bao-chi)/],
  ])('by %s comes past every record, once', (_by, pattern) => {
    const found = lists.filter((path) => pattern.test(path)).flatMap(listed);
    expect(found.sort()).toEqual(all);
  });

  it('has fewer than a hundred records on a page, and no page without a record', () => {
    for (const path of lists) {
      const { length } = listed(path);
      expect(length, path).toBeGreaterThan(0);
      expect(length, path).toBeLessThan(100);
    }
  });

  it('starts from one page, which leads to every list', () => {
    const start = new Set(linksOf(page(site, '/tim-kiem/duyet/')).map(({ href }) => fileOf(href)));
    for (const path of lists.filter((list) => isFirst(list) && outletIn(list) === undefined))
      expect(start).toContain(path);
  });

  it('comes to the list of an outlet from the page of the outlet', () => {
    const ofOutlets = lists.filter((list) => isFirst(list) && outletIn(list) !== undefined);
    expect(ofOutlets.length).toBeGreaterThan(0);
    for (const path of ofOutlets) {
      const outlet = page(site, `/co-quan-bao-chi/${outletIn(path) ?? ''}/`);
      expect(linksOf(outlet).map(({ href }) => fileOf(href))).toContain(path);
    }
  });
});
