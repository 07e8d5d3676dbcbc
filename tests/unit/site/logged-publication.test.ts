import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/dates.ts';
import { departmentTypeNames } from '../../../src/domain/records/index.ts';
import { SiteCache } from '../../../src/integration/cache/site-cache.ts';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import { siteFiles } from '../../../src/site/files.ts';
import { loggedPublication } from '../../../src/site/logged-publication.ts';
import { pagesOf } from '../../../src/site/page-list.ts';
import { loggedReads, type Publication } from '../../../src/site/publication.ts';
import { everything, type Reads } from '../../../src/site/read-log.ts';
import { passedMatters } from '../../support/matters.ts';
import { fixturePublicationOn, publicationOf } from '../../support/publications.ts';
import { publisherTree, type Overlay } from '../../support/tree.ts';

/** What makes each page and file of a publication, by its address. */
const views = (publication: Publication): [string, () => object][] => [
  ...[...pagesOf(publication)].map(({ file, view }): [string, () => object] => [file, view]),
  ...siteFiles(publication).map(({ address, view }): [string, () => object] => [address, view]),
];

/** What each of them shows, and what was read for it. */
const contents = (publication: Publication): Map<string, { made: string; reads: Reads }> =>
  new Map(
    views(publication).map(([path, view]) => [path, loggedReads(publication, () => JSON.stringify(view()))]),
  );

const isKnown = (reads: Reads) => !reads.has(everything);

/** What a publication shows, and what each part of it was made of. */
function made(plain: Publication) {
  const cache = new SiteCache('', plain, '');
  return [...contents(loggedPublication(plain))].map(([path, content]) => ({
    path,
    ...content,
    origin: cache.originOf(content.reads),
  }));
}

/** What is kept of it when another is built, and what of that would be another. */
function keptOf(
  before: ReturnType<typeof made>,
  changed: Publication,
): { kept: string[]; differing: string[] } {
  const other = new SiteCache('', changed, '');
  const after = new Map(views(loggedPublication(changed)));
  const kept = before.filter(({ origin }) => other.isAsBefore(origin));
  const differing = kept.filter((one) => {
    const view = after.get(one.path);
    return !view || JSON.stringify(view()) !== one.made;
  });
  return { kept: kept.map(({ path }) => path), differing: differing.map(({ path }) => path) };
}

/** A publisher, and the files that it has beside those of its fixture. */
type Case = readonly [what: string, name: string, added: Overlay];

const cases: readonly Case[] = [
  ...['demo', 'small', 'sap-nhap-2025'].map((name): Case => [name, name, {}]),
  ['small, with matters that were passed on', 'small', passedMatters],
];

describe.each(cases)('a publication of %s that is logged', (_what, name, added) => {
  const plain = publicationOf(readRegister(publisherTree(name, added)));
  const today = plain.compliance.today;
  const before = made(plain);
  const keptFor = (changed: Publication) => keptOf(before, changed);

  test('shows the same as any other', () => {
    const others = contents(plain);
    const differing = before.filter(({ path, made }) => others.get(path)?.made !== made);
    expect(differing.map(({ path }) => path)).toEqual([]);
    expect(before.length).toBe(others.size);
    expect([...others.values()].some(({ reads }) => isKnown(reads))).toBe(false);
  });

  test('tells that the pages below each department were made of it', () => {
    const below = before.flatMap(({ path, reads }) => {
      const [, folder] = /^don-vi\/([^/]+)\/[^/]+\//.exec(path) ?? [];
      return folder === undefined ? [] : [{ folder, reads }];
    });
    const known = below.filter(({ reads }) => isKnown(reads));
    expect(known.length).toBeGreaterThan(below.length * 0.9);
    const names = (reads: Reads) => new Set([...reads].flatMap((one) => one.split(/[ /]/)));
    expect(known.filter(({ folder, reads }) => !names(reads).has(folder))).toEqual([]);
  });

  test.each(goneFrom([...plain.register.departments.keys()], name))(
    'of which nothing is kept that changes with the records in %s',
    (place) => {
      const overlay = without(place, name, added);
      if (!overlay) return;
      const { kept, differing } = keptFor(fixturePublicationOn(today, name, overlay));
      expect(kept.length).toBeGreaterThan(0);
      expect(differing).toEqual([]);
    },
  );

  test.each([1, 9, 40, 400])('of which nothing is kept that is another after %i days', (days) => {
    const { kept, differing } = keptFor(fixturePublicationOn(addDays(today, days), name, added));
    expect(kept.length).toBeGreaterThan(0);
    expect(differing).toEqual([]);
  });

  test.each(departmentTypeNames)(
    'of which most is kept where the text of one of its %s is longer',
    (type) => {
      const [record] = plain.register.records[type].filter(({ body }) => body);
      if (!record) return;
      const file = record.file.replace(/^[^/]*\//, '');
      const text = [...publisherTree(name, added).files].find(({ path }) => path === file)?.bytes?.toString();
      const changed = { ...added, [file]: `${text}\nCâu này được thêm sau.\n` };
      const { kept, differing } = keptFor(fixturePublicationOn(today, name, changed));
      expect(kept.length).toBeGreaterThan(before.length / 4);
      expect(differing).toEqual([]);
    },
  );
});

describe.each(Object.keys(passedMatters))('where a matter is told of in %s', (path) => {
  const told = passedMatters[path]?.toString() ?? '';
  const publicationWith = (text: string | null) => {
    const others = Object.entries(passedMatters).filter(([one]) => one !== path);
    const own: [string, string][] = text === null ? [] : [[path, text]];
    return fixturePublicationOn('2026-11-22', 'small', Object.fromEntries([...others, ...own]));
  };

  test.each([
    ['is added', null],
    ['has another number', told.replaceAll(/number: \d+/g, 'number: 999')],
  ])('nothing of other departments is kept that changes when it %s', (_what, text) => {
    const [plain, changed] = [publicationWith(text), publicationWith(told)];
    const { kept, differing } = keptOf(made(plain), changed);
    expect(kept.length).toBeGreaterThan(0);
    expect(differing).toEqual([]);
  });
});

/**
 * Where records are taken away, as patterns: in a department, those of one type in all departments, and those of one type in
 * one, which of the largest publisher would take too long.
 */
const goneFrom = (folders: readonly string[], publisher: string): string[] => [
  ...folders.map((folder) => `${folder}/*`),
  ...departmentTypeNames.map((type) => `*/${type}`),
  ...(publisher === 'demo'
    ? []
    : folders.flatMap((folder) => departmentTypeNames.map((type) => `${folder}/${type}`))),
];

/** The records of a place are gone, but not the departments; undefined where there are none. */
function without(place: string, publisher: string, added: Overlay): Overlay | undefined {
  const isGone = (path: string) => matchesGlob(path, `departments/${place}/*.md`);
  const own = publisherTree(publisher).files.map(({ path }) => path);
  if (![...own, ...Object.keys(added)].some(isGone)) return undefined;
  return {
    ...Object.fromEntries(Object.entries(added).filter(([path]) => !isGone(path))),
    ...Object.fromEntries(own.filter(isGone).map((path) => [path, null])),
  };
}
