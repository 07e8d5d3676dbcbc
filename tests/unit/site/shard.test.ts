import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { IndexFile } from '../../../src/site/search/chunks.ts';
import type { IndexMaker } from '../../../src/site/search/pagefind-index.ts';
import { searchFiles } from '../../../src/site/search/search-files.ts';
import { isInShard, shareOf, type Shard } from '../../../src/site/shard.ts';
import { translationsFor } from '../../../src/site/translations/index.ts';
import { fixturePublication } from '../../support/publications.ts';
import { runs } from '../../support/runs.ts';

/** Makes an index of a file for each entry, as Pagefind does, and one of them all. */
const maker: IndexMaker = {
  makeIndex: ({ entries, maxFragments }) =>
    Promise.resolve([
      ...entries.map((entry, at) => ({
        path: `fragment/${at}.pf_fragment`,
        content: gzipSync(`pagefind_dcd${JSON.stringify(entry)}`),
      })),
      {
        path: 'pagefind-entry.json',
        content: Buffer.from(JSON.stringify([entries.map(({ make }) => make()), maxFragments])),
      },
    ]),
  entryOf: ({ make }) => make(),
};

const textsOf = (files: readonly IndexFile[]) =>
  new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]));

const shardsOf = (of: number): Shard[] => Array.from({ length: of }, (_, at) => ({ number: at + 1, of }));

describe('The shards of a site', () => {
  test('make everything together, and nothing twice', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 100 }), (name, of) => {
        expect(shardsOf(of).filter((shard) => isInShard(name, shard))).toHaveLength(1);
        expect(isInShard(name, undefined)).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });

  test('are about as large as one another, whatever their names have in common', () => {
    const names = Array.from({ length: 8_000 }, (_, at) => `/don-vi/don-vi-${at % 40}/phan-hoi/${at}/`);
    for (const shard of shardsOf(8)) {
      const { length } = names.filter((name) => isInShard(name, shard));
      expect(length).toBeGreaterThan(900);
      expect(length).toBeLessThan(1_100);
    }
  });

  test('take turns in a short list of large pieces of work', () => {
    const work = ['a', 'b', 'c', 'd', 'e'];
    expect(shardsOf(3).map((shard) => shareOf(work, shard))).toEqual([['a', 'd'], ['b', 'e'], ['c']]);
    expect(shareOf(work, undefined)).toBe(work);
  });

  test('make the same search index as one build', async () => {
    const publication = fixturePublication('demo');
    const t = translationsFor('vi');
    const filesOf = async (shard?: Shard) =>
      (await Array.fromAsync(searchFiles(publication, t, maker, shard))).flat();
    const whole = await filesOf();
    const shards: IndexFile[] = [];
    for (const shard of shardsOf(3)) shards.push(...(await filesOf(shard)));
    expect(new Set(whole.map(({ path }) => path.split('/')[0]))).toEqual(
      new Set(['contacts', 'engine', 'guide', 'names.json', 'older', 'older.json', 'pagefind.js']),
    );
    expect(shards).toHaveLength(whole.length);
    expect(textsOf(shards)).toEqual(textsOf(whole));
  });
});
