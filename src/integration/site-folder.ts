import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteSize } from '../hosts/limits.ts';
import type { PageLinks } from '../site/links/page-reader.ts';
import { sha256 } from './digest.ts';
import { filesBelow } from './files.ts';

/** The folder in which a site takes shape, with the SHA-256 of each of its files by its path. */
export class SiteFolder {
  readonly folder: string;
  readonly hashes = new Map<string, string>();
  /** How many bytes its files have, by their paths, as far as that is known without asking. */
  readonly sizes = new Map<string, number>();
  /** Where pages lead that have been read. */
  readonly links = new Map<string, PageLinks>();
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Writes a file, with the folders above it, and gives its hash. */
  write(path: string, content: string | Uint8Array): string {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    writeFileSync(this.#at(path), bytes);
    return this.#list(path, bytes);
  }

  /** Puts a file of another folder in its place, whose hash is known. */
  take(path: string, from: string, hash: string): void {
    linkOrCopy(from, this.#at(path));
    this.hashes.set(path, hash);
  }

  /** Writes copies of all files of another folder. */
  copyAll(from: string): void {
    for (const path of filesBelow(from)) this.write(path, readFileSync(join(from, path)));
  }

  /** Takes note of a file that somebody else has written. */
  note(path: string): void {
    this.#list(path, readFileSync(join(this.folder, path)));
  }

  /** How large the site is. */
  size(): SiteSize {
    const folders = new Map<string, number>();
    const size = { files: this.hashes.size, bytes: 0, largest: { path: '', bytes: 0 } };
    for (const path of this.hashes.keys()) {
      const bytes = this.sizes.get(path) ?? statSync(join(this.folder, path)).size;
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

  /** Takes note of what a file holds, and gives its hash. */
  #list(path: string, bytes: Uint8Array): string {
    const hash = sha256(bytes);
    this.hashes.set(path, hash);
    this.sizes.set(path, bytes.length);
    return hash;
  }

  /** The place of a file, in a folder that exists. */
  #at(path: string): string {
    const file = join(this.folder, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    return file;
  }
}

/** Counts a file in its folder; the folders above are counted as well, with no file of their own. */
function countIn(folders: Map<string, number>, folder: string): void {
  folders.set(folder, (folders.get(folder) ?? 0) + 1);
  for (let above = dirname(folder); !folders.has(above); above = dirname(above)) folders.set(above, 0);
}

/** A second name for a file, or a copy where the file system has none to give. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
