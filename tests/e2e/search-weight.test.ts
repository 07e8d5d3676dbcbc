import { join } from 'node:path';
import { build } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeArchive } from '../../scripts/bench/archive.ts';
import { changeOne } from '../../scripts/bench/changes.ts';
import { queriesFor, searchLoadOf } from '../../scripts/bench/searches.ts';
import { write } from '../../src/integration/static-files/files.ts';
import { filesBelow } from '../../src/register/files-below.ts';
import { startSearchIndex } from '../../src/integration/search/search-index.ts';
import { today } from '../../scripts/bench/plan.ts';
import { project } from '../support/command.ts';
import { judgeOn, registerOf } from '../support/tree.ts';
import { temporaryFolder } from '../support/temporary.ts';

const place = temporaryFolder('search');
const [archive, site] = [join(place, 'archive'), join(place, 'site')];

/** Enough for several parts of older records, each as large as those of a national archive. */
const records = 1500;

beforeAll(async () => {
  writeArchive(archive, records, 1);
  changeOne(archive);
  const register = registerOf(archive);
  // The code of every page, as Astro bundles it.
  await build({
    input: join(project, 'src/site/client/page.ts'),
    output: { dir: join(site, '_astro'), minify: true },
  });
  for await (const files of startSearchIndex({ register, compliance: judgeOn(register, today) }))
    for (const { path, content } of files) write(site, `pagefind/${path}`, content);
});

describe('the first result of a search', () => {
  it('is looked for in several parts of the older records', () => {
    const parts = filesBelow(join(site, 'pagefind/older')).filter((path) => path.endsWith('.pf_meta'));
    expect(parts.length).toBeGreaterThan(1);
  });

  it.each([
    ['words of every record', 100, records],
    ['words of new records', 10, records],
    ['a word of an old record', 1, 1],
    ['the number of an old document', 1, 1],
    ['the code of an old case', 1, 20],
    ['a word of no record', 0, 0],
    ['a long sentence', 1, records],
  ])('weighs at most 150 KB, packed: %s', (kind, least, most) => {
    const asked = queriesFor(archive).find((one) => one.kind.en === kind) ?? { query: '' };
    const { bytes, results } = searchLoadOf(site, asked);
    expect(results).toBeGreaterThanOrEqual(least);
    expect(results).toBeLessThanOrEqual(most);
    expect(bytes).toBeLessThan(150_000);
  });
});
