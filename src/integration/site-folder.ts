import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageLinks } from '../site/links/page-reader.ts';
import { sha256 } from './digest.ts';
import { filesBelow } from './files.ts';

/** The folder in which a site takes shape, with the SHA-256 of each of its files by its path. */
export class SiteFolder {
  readonly folder: string;
  readonly hashes = new Map<string, string>();
  /** Where pages lead that have been read. */
  readonly links = new Map<string, PageLinks>();
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Writes a file, with the folders above it, and gives its hash. */
  write(path: string, content: string | Uint8Array): string {
    writeFileSync(this.#at(path), content);
    const hash = sha256(content);
    this.hashes.set(path, hash);
    return hash;
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
    this.hashes.set(path, sha256(readFileSync(join(this.folder, path))));
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

/** A second name for a file, or a copy where the file system has none to give. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
