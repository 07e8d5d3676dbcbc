import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from '../../register/digest.ts';
import { filesBelow } from '../../register/files-below.ts';
import { shardParts } from '../../integration/sharding/shard-ledger.ts';
import type { SiteFolder } from '../../integration/output/site-folder.ts';
import { CannotRun } from '../command/cannot-run.ts';
import { shardProblems, type ShardInFolder } from './shard-problems.ts';

/**
 * Puts the files of shards together in the folder of a site. What several shards have, such as styles, is taken once.
 * `onProgress` is told how many files of how many have been seen. @throws CannotRun for a file that is not as it was built
 */
export function putTogether(
  shards: readonly ShardInFolder[],
  site: SiteFolder,
  cwd: string,
  onProgress: (done: number, of: number) => void,
): void {
  const all = shards.reduce((sum, { hashes }) => sum + hashes.size, 0);
  let done = 0;
  for (const shard of shards) {
    const from = resolve(cwd, shard.folder, shardParts.site);
    refuseStrangers(shard, from);
    for (const [path, hash] of shard.hashes) {
      take(site, path, hash, join(from, path), shard);
      onProgress((done += 1), all);
    }
    for (const [page, links] of shard.links) site.links.set(page, links);
  }
}

/** @throws CannotRun where a shard lacks a file, or has one that it was not built with */
function refuseStrangers(shard: ShardInFolder, from: string): void {
  const found = new Set(existsSync(from) ? filesBelow(from) : []);
  const [path] = found.symmetricDifference(new Set(shard.hashes.keys()));
  if (path !== undefined) throw new CannotRun(shardProblems.changedFile(path, shard));
}

function take(site: SiteFolder, path: string, hash: string, from: string, shard: ShardInFolder): void {
  const bytes = readFileSync(from);
  if (sha256(bytes) !== hash) throw new CannotRun(shardProblems.changedFile(path, shard));
  const taken = site.hashes.get(path);
  if (taken === hash) return;
  if (taken !== undefined) throw new CannotRun(shardProblems.differentFile(path, shard));
  site.link(path, from, { hash, size: bytes.length });
}
