import { describe, expect, test } from 'vitest';
import { SiteCache } from '../../../src/integration/site-cache.ts';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import { siteFiles } from '../../../src/site/files.ts';
import { loggedPublication } from '../../../src/site/logged-publication.ts';
import { pagesOf } from '../../../src/site/page-list.ts';
import { loggedReads, type Publication } from '../../../src/site/publication.ts';
import { everything, type Reads } from '../../../src/site/read-log.ts';
import { passedMatters } from '../../support/matters.ts';
import { fixturePublicationOn, publicationOf } from '../../support/publications.ts';
import { publisherTree, type Overlay } from '../../support/tree.ts';

/** What each page and file of a publication shows, or each that is asked for, and what was read for it, by its address. */
function contents(
  publication: Publication,
  isAskedFor: (path: string) => boolean = () => true,
): Map<string, { made: string; reads: Reads }> {
  const all = [
    ...[...pagesOf(publication)].map(({ file, view }): [string, () => object] => [file, view]),
    ...siteFiles(publication).map(({ address, view }): [string, () => object] => [address, view]),
  ];
  return new Map(
    all
      .filter(([path]) => isAskedFor(path))
      .map(([path, view]) => [path, loggedReads(publication, () => JSON.stringify(view()))] as const),
  );
}

const isKnown = (reads: Reads) => !reads.has(everything);

/** A publisher, and the files that it has beside those of its fixture. */
type Case = readonly [what: string, name: string, added: Overlay];

const cases: readonly Case[] = [
  ...['demo', 'small', 'sap-nhap-2025'].map((name): Case => [name, name, {}]),
  ['small, with matters that were passed on', 'small', passedMatters],
];

describe.each(cases)('a publication of %s that is logged', (_what, name, added) => {
  const plain = publicationOf(readRegister(publisherTree(name, added)));
  const today = plain.compliance.today;
  const before = contents(loggedPublication(plain));

  test('shows the same as any other', () => {
    const others = contents(plain);
    const differing = [...before].filter(([path, { made }]) => others.get(path)?.made !== made);
    expect(differing.map(([path]) => path)).toEqual([]);
    expect(before.size).toBe(others.size);
    expect([...others.values()].some(({ reads }) => isKnown(reads))).toBe(false);
  });

  test('tells which departments the pages below each of them were made of', () => {
    const below = [...before].flatMap(([path, { reads }]) => {
      const [, folder] = /^don-vi\/([^/]+)\/[^/]+\//.exec(path) ?? [];
      return folder === undefined ? [] : [{ folder, reads }];
    });
    const known = below.filter(({ reads }) => isKnown(reads));
    expect(known.length).toBeGreaterThan(below.length * 0.9);
    expect(known.filter(({ folder, reads }) => !reads.has(folder))).toEqual([]);
  });

  test.each([...plain.register.departments.keys()])(
    'of which nothing is kept that changes with %s',
    (folder) => {
      const changed = fixturePublicationOn(today, name, emptied(name, added, folder));
      const [one, other] = [plain, changed].map((publication) => new SiteCache('', publication, ''));
      const isAsBefore = ({ reads }: { reads: Reads }) => other?.isAsBefore(one?.originOf(reads));
      const kept = new Map([...before].filter(([, content]) => isAsBefore(content)));
      expect(kept.size).toBeGreaterThan(0);
      const after = contents(loggedPublication(changed), (path) => kept.has(path));
      const differing = [...kept].filter(([path, { made }]) => after.get(path)?.made !== made);
      expect(differing.map(([path]) => path)).toEqual([]);
    },
  );
});

/** The records of a department are gone, but not the department. */
const emptied = (publisher: string, added: Overlay, folder: string): Overlay => ({
  ...Object.fromEntries(Object.entries(added).filter(([path]) => !path.startsWith(`departments/${folder}/`))),
  ...Object.fromEntries(
    publisherTree(publisher)
      .files.filter(({ path }) => path.startsWith(`departments/${folder}/`) && path.endsWith('.md'))
      .filter(({ path }) => path.split('/').length > 3)
      .map(({ path }) => [path, null]),
  ),
});
