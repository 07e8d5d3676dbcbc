import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, decodeFirst, encode, Tokenizer } from 'cborg';

/** A file of a search index, by its path within the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What every file of an index begins with, once it is unpacked. */
const signature = Buffer.from('pagefind_dcd');

/** How many bytes of words a file holds where numbers are kept together, and how much of their beginning those share. */
const [most, shared] = [28_000, 4];

/** Thrown when the files are not such as the version of Pagefind that is pinned writes them. */
class UnknownIndex extends Error {
  constructor(cause?: unknown) {
    super(
      'Pagefind writes its index otherwise than version 1.6 does: change src/site/search/chunks.ts along with it.',
      { cause },
    );
  }
}

/** A word as Pagefind writes it, with where it occurs and what is spelt like it. */
type Word = readonly [word: string, ...occurrences: unknown[]];

/** The words of an index in files that each hold a range of them. */
type Range = readonly [first: string, last: string, file: string];

/**
 * Cuts the words of an index into smaller files. Pagefind fills a file until it has some 25 KB packed, and a query
 * of three syllables loads three of them for the sake of three words.
 * @param fill how many bytes of words a file holds, unpacked, before the next word begins another
 * @throws UnknownIndex
 */
export function inSmallChunks(files: readonly IndexFile[], fill: number): IndexFile[] {
  const cut = new Map<string, IndexFile[]>();
  const ranges = new Map<string, Range[]>();
  for (const file of files) {
    const [, name] = /^index\/(.*)\.pf_index$/.exec(file.path) ?? [];
    if (name === undefined) continue;
    const chunks = chunksOf(file, fill);
    cut.set(
      file.path,
      chunks.map((words, at) => ({ path: `index/${name}-${at}.pf_index`, content: pack([words]) })),
    );
    ranges.set(
      name,
      chunks.map((words, at) => [words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '', `${name}-${at}`]),
    );
  }
  return files.flatMap((file) =>
    file.path.endsWith('.pf_meta') ? withRanges(file, ranges) : (cut.get(file.path) ?? [file]),
  );
}

/** The list of an index's files with the smaller ones in place of each. */
function withRanges(file: IndexFile, ranges: ReadonlyMap<string, readonly Range[]>): IndexFile {
  const [version, pages, chunks, ...rest] = listOf(decode(unpack(file)));
  const smaller = listOf(chunks).flatMap((chunk) => ranges.get(String(listOf(chunk)[2])) ?? []);
  return { path: file.path, content: pack([version, pages, smaller, ...rest]) };
}

/** What is read of a file. @throws UnknownIndex if the library cannot read it */
function known<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UnknownIndex(error);
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new UnknownIndex();
  return value;
}

/** The words of a file, which is an array of one array of them, each with its size in bytes. @throws UnknownIndex */
function* wordsOf(file: IndexFile): Generator<{ word: Word; size: number }> {
  const bytes = unpack(file);
  const { count, begin } = known(() => {
    const tokens = new Tokenizer(bytes);
    tokens.next();
    return { count: Number(tokens.next().value), begin: tokens.pos() };
  });
  let left: Uint8Array = bytes.subarray(begin);
  for (let at = 0; at < count; at += 1) {
    const [word, after] = known(() => decodeFirst(left) as [unknown, Uint8Array]);
    const [name, ...occurrences] = listOf(word);
    if (typeof name !== 'string') throw new UnknownIndex();
    yield { word: [name, ...occurrences], size: left.length - after.length };
    left = after;
  }
}

/**
 * The words of a file in groups that make a file each. The beginning of a number is looked up in one file only, so
 * numbers that begin alike stay together.
 */
function chunksOf(file: IndexFile, fill: number): Word[][] {
  const chunks: Word[][] = [];
  let filled = most;
  let before = '';
  for (const { word, size } of wordsOf(file)) {
    const [name] = word;
    const alike = /\d/.test(name) && name.slice(0, shared) === before.slice(0, shared);
    if (filled + size > (alike ? most : fill)) {
      chunks.push([]);
      filled = 0;
    }
    chunks.at(-1)?.push(word);
    filled += size;
    before = name;
  }
  return chunks;
}

/** What a file of an index holds, without what it begins with. @throws UnknownIndex */
export function unpack({ content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new UnknownIndex();
  return bytes.subarray(signature.length);
}

const pack = (data: unknown): Uint8Array => gzipSync(Buffer.concat([signature, encode(data)]));
