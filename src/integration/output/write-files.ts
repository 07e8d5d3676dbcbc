import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { digestOf } from '../../register/digest.ts';
import type { Pieces } from '../../site/files.ts';
import { csvAt } from '../../site/open-data/tables.ts';
import { loggedReads } from '../../site/publication.ts';
import { storePage, PageCache } from '../pages/page-cache.ts';
import type { KeptPage } from '../pages/page-ledger.ts';
import type { SiteFolder } from './site-folder.ts';
import type { SiteSources } from './write-site.ts';

/** Writes files that are no pages, each by its address and its pieces; one that was made of the same before is kept. */
export async function writeFiles(
  site: SiteFolder,
  files: readonly (readonly [address: string, pieces: () => Pieces])[],
  { publication, cache }: Pick<SiteSources, 'publication' | 'cache'>,
): Promise<void> {
  const folder = cache && join(cache.folder, 'files');
  const before = folder === undefined ? undefined : new PageCache(folder);
  const kept = new Map<string, KeptPage>();
  for (const [address, pieces] of files) {
    const path = address.slice(1);
    const found = before?.restore(path, site, ({ origin }) => cache?.isAsBefore(origin) ?? false);
    if (found) {
      kept.set(path, found);
      const { size: bytes, hash: sha256, origin } = found;
      csvAt(publication, address)?.takeFrom({ bytes, sha256 }, origin?.reads ?? []);
      continue;
    }
    const { made, reads } = loggedReads(publication, () => {
      const content = pieces();
      const key = content.digest === undefined ? '' : digestOf([cache?.engine ?? '', content.digest]);
      const same = key === '' ? undefined : before?.restore(path, site, (one) => one.key === key);
      return { key, same, hash: same?.hash ?? site.writePieces(path, content) };
    });
    const { key, same, hash } = made;
    const origin = cache?.originOf(reads);
    if (same) kept.set(path, { ...same, origin });
    else if (folder !== undefined && origin)
      kept.set(path, { key, origin, ...storePage(folder, path, hash, site.fileOf(path)) });
    // Threads that render pages wait for no more than one file.
    await nextTurn();
  }
  before?.close(kept, site.links);
}
