import { join } from 'node:path';
import { finishSite } from '../../integration/output/finish-site.ts';
import { SiteFolder } from '../../integration/output/site-folder.ts';
import type { PageCounts } from '../../integration/pages/write-pages.ts';
import type { BuiltSite } from '../../site/links/links.ts';
import { pagesOf } from '../../site/page-list.ts';
import type { Publication } from '../../site/publication.ts';
import type { Made } from '../build/build-site.ts';
import { writtenSite } from '../build/built-site.ts';
import type { Faults } from '../build/faults.ts';
import { replaceSite } from '../build/output-folder.ts';
import { inStagingFolder, type Replacement } from '../build/staging.ts';
import { putTogether } from './put-together.ts';
import type { ShardInFolder } from './shard-problems.ts';

/** A site to be made of its shards. */
export interface MergedSite extends Replacement {
  shards: readonly ShardInFolder[];
  /** The folder that the names of the shards' folders begin from. */
  cwd: string;
  /** What is published, as it is served under the base. */
  publication: Publication;
  base: string;
  /** Told how many files of how many have been put in place. */
  onProgress: (done: number, of: number) => void;
  findFaults: (site: BuiltSite) => Faults;
}

/**
 * Makes a site of its shards and puts it in place whole, unless faults in it keep it from that. @throws CannotRun for a file
 * that is not as it was built
 */
export const mergeSite = (merged: MergedSite): Promise<Made> =>
  inStagingFolder(merged.root, merged, async (folder) => {
    const { shards, cwd, publication, base, out, onProgress, findFaults } = merged;
    const site = new SiteFolder(join(folder, 'pages'));
    putTogether(shards, site, cwd, onProgress);
    await finishSite(site, [...pagesOf(publication)], publication, base);
    const { blocking, warnings } = findFaults(writtenSite(site));
    for (const warning of warnings) merged.say(warning);
    if (blocking.length === 0) replaceSite(site.folder, out, folder);
    return { faults: blocking, pages: sumOf(shards), size: site.size() };
  });

/** How many pages all shards rendered, kept and dropped. */
const sumOf = (shards: readonly ShardInFolder[]): PageCounts =>
  shards.reduce(
    (sum, { pages }) => ({
      rendered: sum.rendered + pages.rendered,
      kept: sum.kept + pages.kept,
      dropped: sum.dropped + pages.dropped,
    }),
    { rendered: 0, kept: 0, dropped: 0 },
  );
