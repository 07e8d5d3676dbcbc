import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { departmentSettings, sharedSettings } from '../../../../src/editor/settings.ts';
import { locales } from '../../../../src/site/translations/index.ts';
import { views } from '../../../../src/site/views/index.ts';
import { fixturePublication } from '../../../support/publications.ts';

const project = resolve(import.meta.dirname, '../../../..');

/** One in which all is well, one with breaches and lapses, and one with departments that have ended. */
const publishers = ['small', 'trouble', 'sap-nhap-2025'];

const cases = publishers.flatMap((name) => {
  const publication = fixturePublication(name);
  const again = fixturePublication(name);
  return locales.flatMap((locale) =>
    Object.entries(views).map(([view, allOf]) => ({ name, locale, view, allOf, publication, again })),
  );
});

describe('A view is plain data', () => {
  test.each(cases)('$view of $name in $locale', ({ allOf, publication, again, locale }) => {
    const all = allOf(publication, locale);
    expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all);
    expect(allOf(again, locale)).toStrictEqual(all);
  });
});

test('The settings of the editor are plain data as well', () => {
  const publication = fixturePublication('small');
  const folders = [...publication.register.departments.keys()];
  const settings = [
    sharedSettings(publication),
    ...folders.map((folder) => departmentSettings(publication, folder)),
  ];
  expect(JSON.parse(JSON.stringify(settings))).toStrictEqual(settings);
});

test('Every file that makes a view is in the list', async () => {
  const files = ['', 'data/'].flatMap((folder) =>
    readdirSync(join(project, 'src/site/views', folder))
      .filter((file) => file.endsWith('.ts') && !['index.ts', 'page.ts'].includes(file))
      .map((file) => `${folder}${file.replace(/\.ts$/, '')}`),
  );
  const making = await Promise.all(
    files.map(async (name) => {
      const exported = (await import(join(project, `src/site/views/${name}.ts`))) as object;
      return Object.keys(exported).some((one) => one.endsWith('View')) ? [name] : [];
    }),
  );
  expect(Object.keys(views).sort()).toEqual(making.flat().sort());
});

test('The publishers have what the pages of records can show', () => {
  const kinds = cases.map(({ publication }) => publication.compliance);
  expect(kinds.some(({ breaches }) => breaches.length > 0)).toBe(true);
  expect(kinds.some(({ duties }) => duties.some(({ state }) => state === 'overdue'))).toBe(true);
  expect(kinds.some(({ duties }) => duties.some(({ passedFrom }) => passedFrom !== undefined))).toBe(true);
});
