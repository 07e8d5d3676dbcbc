import { dirname } from 'node:path';
import type { SiteSize } from '../../hosts/limits.ts';

/** How large a site is whose files have that many bytes, by their paths. */
export function siteSize(files: Iterable<readonly [path: string, bytes: number]>): SiteSize {
  const folders = new Map<string, number>();
  const size = { files: 0, bytes: 0, largest: { path: '', bytes: 0 } };
  for (const [path, bytes] of files) {
    size.files += 1;
    size.bytes += bytes;
    if (bytes > size.largest.bytes) size.largest = { path, bytes };
    countIn(folders, dirname(path));
  }
  const [fullest = ['', 0]] = [...folders].sort(([, a], [, b]) => b - a);
  return {
    ...size,
    entries: size.files + folders.size,
    fullest: { path: fullest[0], files: fullest[1] },
  };
}

/** Counts a file in its folder; the folders above are counted as well, with no file of their own. */
function countIn(folders: Map<string, number>, folder: string): void {
  folders.set(folder, (folders.get(folder) ?? 0) + 1);
  for (let above = dirname(folder); !folders.has(above); above = dirname(above)) folders.set(above, 0);
}
