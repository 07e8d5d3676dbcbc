import { createHash } from 'node:crypto';
import { closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteSize } from '../../hosts/limits.ts';
import { SiteLinks } from '../../site/links/site-links.ts';
import { sha256 } from '../../register/digest.ts';
import { filesBelow } from '../../register/files-below.ts';
import { CannotRun } from '../../cli/command/cannot-run.ts';
import type { Text } from '../../domain/text.ts';
import { Linking } from './linking.ts';
import { startListing } from './listing.ts';
import type { WrittenPage } from '../pages/page-writer.ts';
import type { EarlierSite } from './previous-sites.ts';
import { DestinationFolder } from './destination-folder.ts';
import { siteSize } from './site-size.ts';
import { linkOrCopy, openAnew, replaceFile } from './replace-file.ts';
import { hasSameContent, isSameFile, stampOf, type Stamp } from '../cache/stamp.ts';

/** The folder in which a site takes shape, with the SHA-256 of each of its files by its path. */
export class SiteFolder {
  readonly folder: string;
  /** Where pages lead that have been read. */
  readonly links = new SiteLinks();
  readonly #hashes = new Map<string, string>();
  /** How many bytes its files have, by their paths. */
  readonly #sizes = new Map<string, number>();
  readonly #destination: DestinationFolder;
  /** Stamps of files that were seen to be as they were stamped. */
  readonly #stamps = new Map<string, Stamp>();
  readonly #before: EarlierSite | undefined;
  /** Files of the earlier site that are to be in this folder too, though that may not yet be. */
  readonly #relied = new Set<string>();
  readonly #linking = new Linking();
  /** What the earlier site has, to which somebody may have added. */
  readonly #found: Promise<readonly string[]>;

  /** `before` is an earlier site that is in the folder already, or whose files are linked there until `linked` ends. */
  constructor(folder: string, before?: EarlierSite) {
    this.folder = folder;
    this.#destination = new DestinationFolder(folder);
    this.#before = before;
    const linkedTo = before?.folder === folder ? undefined : folder;
    this.#found = before ? startListing({ folder: before.folder, linkedTo }) : Promise.resolve([]);
  }

  /** The SHA-256 of each file in hexadecimal digits, by its path. */
  get hashes(): ReadonlyMap<string, string> {
    return this.#hashes;
  }

  /** Whether it has a file at a path. */
  has(path: string): boolean {
    return this.#hashes.has(path);
  }

  /** Writes a file, with the folders above it, and gives its hash. */
  write(path: string, content: string | Uint8Array): string {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const hash = this.#list(path, bytes);
    const before = this.#before?.files.get(path);
    if (this.#before && before?.hash === hash && hasSameContent(join(this.#before.folder, path), before))
      this.#relied.add(path);
    else {
      this.#relied.delete(path);
      replaceFile(this.#destination.placeOf(path), bytes);
    }
    return hash;
  }

  /** Writes a file in pieces of text or bytes, and gives its hash; one too long to be kept in memory is written piece by piece. */
  writePieces(path: string, pieces: Iterable<string | Uint8Array>): string {
    const chunks = chunksOf(pieces);
    const first = chunks.next();
    const second = chunks.next();
    if (second.done) return this.write(path, first.value ?? '');
    return this.#writeChunks(path, [[first.value ?? '', second.value], chunks]);
  }

  /** Links a file of another folder, of which this is known, to its place. */
  link(path: string, from: string, { hash, size }: Pick<Stamp, 'hash' | 'size'>): void {
    linkOrCopy(from, this.#destination.placeOf(path));
    this.#note(path, hash, size);
  }

  /**
   * Has a file of another folder linked to its place by the time that `linked` ends. Its stamp serves in both places; a copy,
   * where the file system has no second names, is known by its content.
   */
  linkLater(path: string, from: string, stamp: Stamp): void {
    this.#noteStamped(path, stamp);
    if (this.#before) linkOrCopy(from, this.#destination.placeOf(path));
    else this.#linking.add({ from, to: join(this.folder, path) });
  }

  /** Waits until all files are in their places. @throws Error of the system; CannotRun if the earlier site was removed meanwhile */
  async linked(): Promise<void> {
    await this.#linking.finish();
    const found = new Set(await this.#found);
    for (const path of this.#relied) if (!found.has(path)) throw new CannotRun(removedMeanwhile(path));
  }

  /** Keeps a file that the folder holds from an earlier site, if it is the very one that was stamped; says whether it is. */
  keep(path: string, stamp: Stamp): boolean {
    if (!this.#before || !isSameFile(join(this.#before.folder, path), stamp)) return false;
    this.#relied.add(path);
    const { hash, size, written, inode } = stamp;
    this.#noteStamped(path, { hash, size, written, inode });
    return true;
  }

  /** Where one of its files can be read, though it may not yet be in its place. */
  fileOf(path: string): string {
    return join(this.#before && this.#relied.has(path) ? this.#before.folder : this.folder, path);
  }

  /** Writes copies of all files of another folder. */
  copyAll(from: string): void {
    for (const path of filesBelow(from)) this.write(path, readFileSync(join(from, path)));
  }

  /** Takes note of a file that somebody else has written. */
  note(path: string): void {
    this.#list(path, readFileSync(join(this.folder, path)));
  }

  /** Takes note of a page that has been written here, whose text is not read again. */
  notePage(path: string, { hash, size, links }: Pick<WrittenPage, 'hash' | 'size' | 'links'>): void {
    this.#note(path, hash, size);
    this.links.set(path, links);
  }

  /** Removes what it has of the earlier site and is no part of this one. */
  async clear(): Promise<void> {
    const folders = new Set(['.']);
    for (const path of this.#hashes.keys())
      for (let above = dirname(path); !folders.has(above); above = dirname(above)) folders.add(above);
    // A folder in the place of a file, or the other way round, has replaced it already.
    for (const path of await this.#found)
      if (!folders.has(path) && !this.has(path))
        rmSync(join(this.folder, path), { recursive: true, force: true });
  }

  /** How large the site is. */
  size(): SiteSize {
    return siteSize(this.#sizes);
  }

  /** Its files as they are now. */
  stamps(): ReadonlyMap<string, Stamp> {
    return new Map(
      [...this.#hashes].map(([path, hash]) => [
        path,
        this.#stamps.get(path) ?? stampOf(join(this.folder, path), hash),
      ]),
    );
  }

  /** Takes note of what a file holds, and gives its hash. */
  #list(path: string, bytes: Uint8Array): string {
    return this.#note(path, sha256(bytes), bytes.length);
  }

  #note(path: string, hash: string, size: number): string {
    this.#hashes.set(path, hash);
    this.#sizes.set(path, size);
    return hash;
  }

  #noteStamped(path: string, stamp: Stamp): void {
    this.#stamps.set(path, stamp);
    this.#note(path, stamp.hash, stamp.size);
  }

  #writeChunks(path: string, parts: readonly Iterable<string | Uint8Array>[]): string {
    const sum = createHash('sha256');
    let size = 0;
    const file = openAnew(this.#destination.placeOf(path));
    try {
      for (const chunks of parts)
        for (const chunk of chunks) {
          const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
          sum.update(bytes);
          size += bytes.length;
          writeFileSync(file, bytes);
        }
    } finally {
      closeSync(file);
    }
    return this.#note(path, sum.digest('hex'), size);
  }
}

const removedMeanwhile = (path: string): Text => ({
  vi: `Trang đã đăng bị xóa trong lúc dựng trang mới: không còn tệp ${path}. Chạy lại lệnh này.`,
  en: `The site that was there was removed while the new one was built: ${path} is gone. Run this command again.`,
});

/** How many characters or bytes of a file are kept in memory, at the least. */
const sizeAtOnce = 1_000_000;

/** A file in larger pieces. */
function* chunksOf(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array, undefined> {
  let some: (string | Uint8Array)[] = [];
  let size = 0;
  for (const piece of pieces) {
    some.push(piece);
    size += piece.length;
    if (size < sizeAtOnce) continue;
    yield joined(some);
    some = [];
    size = 0;
  }
  if (size > 0) yield joined(some);
}

/** Pieces as one: a file is all text, or all bytes. */
const joined = (pieces: readonly (string | Uint8Array)[]): string | Uint8Array =>
  pieces.every((piece) => typeof piece === 'string')
    ? pieces.join('')
    : Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
