import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkOrCopy } from './site-folder.ts';

/** A page that an earlier build has rendered. */
interface KeptPage {
  /** What it was made of. */
  key: string;
  /** The SHA-256 of its text. */
  hash: string;
  /** Its size in bytes and when it was written, in milliseconds: a file that has others is not that page any more. */
  size: number;
  written: number;
}

const ledgerName = 'pages.json';

/**
 * Pages between builds, each under the key of what it was made of. The folder may be deleted at any time. Its files are
 * second names of those of a built site, so one that somebody has changed there is told by its size and time, and is
 * rendered again.
 */
export class PageCache {
  readonly #folder: string;
  readonly #before: ReadonlyMap<string, KeptPage>;
  readonly #now = new Map<string, KeptPage>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#before = ledgerIn(folder);
  }

  /** The file and the hash of a page that was made of the same; undefined where it has to be rendered. */
  find(path: string, key: string): { file: string; hash: string } | undefined {
    const kept = this.#before.get(path);
    if (kept?.key !== key) return undefined;
    const file = this.#at(path);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.size !== kept.size || found.mtimeMs !== kept.written) return undefined;
    this.#now.set(path, kept);
    return { file, hash: kept.hash };
  }

  /** Keeps a page that has been rendered to a file. */
  keep(path: string, page: { key: string; hash: string; file: string }): void {
    const file = this.#at(path);
    mkdirSync(dirname(file), { recursive: true });
    rmSync(file, { force: true });
    linkOrCopy(page.file, file);
    const { size, mtimeMs } = statSync(file);
    this.#now.set(path, { key: page.key, hash: page.hash, size, written: mtimeMs });
  }

  /** How many pages of the build before there are no more. */
  get dropped(): number {
    return [...this.#before.keys()].filter((path) => !this.#now.has(path)).length;
  }

  /** Forgets pages that there are no more, and writes down the others for the next build. */
  close(): void {
    for (const path of this.#before.keys())
      if (!this.#now.has(path)) rmSync(this.#at(path), { force: true });
    mkdirSync(this.#folder, { recursive: true });
    const ledger = join(this.#folder, ledgerName);
    writeFileSync(`${ledger}.new`, JSON.stringify([...this.#now]));
    renameSync(`${ledger}.new`, ledger);
  }

  #at(path: string): string {
    return join(this.#folder, 'pages', path);
  }
}

/** What a folder keeps; nothing if there is none, or its list is damaged. */
function ledgerIn(folder: string): ReadonlyMap<string, KeptPage> {
  const ledger = join(folder, ledgerName);
  try {
    return new Map(JSON.parse(readFileSync(ledger, 'utf8')) as [string, KeptPage][]);
  } catch {
    return new Map();
  }
}
