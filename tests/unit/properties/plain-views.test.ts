import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorFiles } from '../../../src/editor/editor-files.ts';
import { siteFiles } from '../../../src/site/files.ts';
import { locales } from '../../../src/site/translations/locales.ts';
import { pages, type PageDefinition } from '../../../src/site/views/index.ts';
import { fixturePublication } from '../../support/publications.ts';

const project = resolve(import.meta.dirname, '../../..');

/** One in which all is well, one with breaches and lapses, and one with departments that have ended. */
const publishers = ['small', 'trouble', 'sap-nhap-2025'];

const cases = publishers.flatMap((name) => {
  const publication = fixturePublication(name);
  const again = fixturePublication(name);
  return locales.flatMap((locale) =>
    Object.entries<PageDefinition>(pages).map(([page, definition]) => ({
      name,
      locale,
      page,
      definition,
      publication,
      again,
    })),
  );
});

describe('A view is plain data', () => {
  test.each(cases)('$page of $name in $locale', ({ definition, publication, again, locale }) => {
    const allOf = (published: typeof publication) =>
      definition.params(published).map((params) => definition.view(published, params, locale));
    const all = allOf(publication);
    expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all);
    expect(allOf(again)).toStrictEqual(all);
  });

  test.each(publishers)('every file of %s', (name) => {
    const viewsOf = () => {
      const publication = fixturePublication(name);
      return [...siteFiles(publication), ...editorFiles(publication)].map(({ address, view }) => ({
        address,
        view: view(),
      }));
    };
    const all = viewsOf();
    expect(all.length).toBeGreaterThan(50);
    expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all);
    expect(viewsOf()).toStrictEqual(all);
  });
});

/** The names of the files in a folder of views that export one. */
const filesWithViews = (folder: string): string[] =>
  readdirSync(join(project, 'src/site/views', folder))
    .filter((file) => file.endsWith('.ts') && !['index.ts', 'page.ts'].includes(file))
    .filter((file) => {
      const code = readFileSync(join(project, 'src/site/views', folder, file), 'utf8');
      return /^export (const|function) \w+View\b/m.test(code);
    })
    .map((file) => `${folder}${file.replace(/\.ts$/, '')}`);

test('Every file that makes a view makes a page or a file of the site', () => {
  const list = readFileSync(join(project, 'src/site/files.ts'), 'utf8');
  const makesFile = (name: string) => list.includes(`from './views/${name}.ts'`);
  const makers = [...filesWithViews(''), ...filesWithViews('data/')];
  expect(makers.length).toBeGreaterThan(30);
  expect(makers.filter((name) => !(name in pages) && !makesFile(name))).toEqual([]);
});

test('Every template among the pages is the template of one, and says its parameters', () => {
  const templates = readdirSync(join(project, 'src/site/pages'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split('\\').join('/'))
    .filter((file) => file.endsWith('.astro'));
  const listed = Object.values<PageDefinition>(pages).map(({ template }) => template);
  expect(listed.toSorted()).toEqual(templates.toSorted());
});

test('The publishers have what the pages of records can show', () => {
  const kinds = cases.map(({ publication }) => publication.compliance);
  expect(kinds.some(({ breaches }) => breaches.length > 0)).toBe(true);
  expect(kinds.some(({ duties }) => duties.some(({ state }) => state === 'overdue'))).toBe(true);
  expect(kinds.some(({ duties }) => duties.some(({ passedFrom }) => passedFrom !== undefined))).toBe(true);
});
