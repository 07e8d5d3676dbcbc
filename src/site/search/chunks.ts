import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of a search index, by its path within the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What every file of an index begins with, once it is unpacked. */
const signature = Buffer.from('pagefind_dcd');

/** How many bytes of words a file holds, unpacked, before the next word begins another. */
const fill = 12_000;

/** How many bytes it holds where numbers are kept together, and how much of their beginning those share. */
const [most, shared] = [4 * fill, 4];

/** Thrown when the files are not such as the version of Pagefind that is pinned writes them. */
class UnknownIndex extends Error {
  constructor() {
    super(
      'Pagefind writes its index otherwise than version 1.6 does: change src/site/search/chunks.ts along with it.',
    );
  }
}

/**
 * Cuts the words of an index into smaller files. Pagefind fills its own until they weigh some 25 KB packed, and a query
 * of three syllables loads three of them for the sake of three words.
 * @throws UnknownIndex
 */
export function inSmallChunks(files: readonly IndexFile[]): IndexFile[] {
  const cut = new Map<string, IndexFile[]>();
  const ranges = new Map<string, Buffer[]>();
  for (const file of files) {
    const [, name] = /^index\/(.*)\.pf_index$/.exec(file.path) ?? [];
    if (name === undefined) continue;
    const chunks = chunksOf(file);
    cut.set(
      file.path,
      chunks.map((words, at) => ({
        path: `index/${name}-${at}.pf_index`,
        content: pack(array([array(words)])),
      })),
    );
    ranges.set(
      name,
      chunks.map((words, at) => array([wordOf(words.at(0)), wordOf(words.at(-1)), text(`${name}-${at}`)])),
    );
  }
  return files.flatMap((file) => {
    if (!file.path.endsWith('.pf_meta')) return cut.get(file.path) ?? [file];
    const [version, pages, chunks, ...rest] = items(unpack(file));
    if (!version || !pages || !chunks) throw new UnknownIndex();
    const smaller = items(chunks).flatMap((chunk) => ranges.get(textOf(items(chunk)[2])) ?? []);
    return [{ path: file.path, content: pack(array([version, pages, array(smaller), ...rest])) }];
  });
}

/**
 * The words of a file with all that is said of each, in groups that make a file each. A number that somebody has typed
 * in part is looked for in one file alone, so numbers that begin alike stay together.
 */
function chunksOf(file: IndexFile): Buffer[][] {
  const [words] = items(unpack(file));
  const chunks: Buffer[][] = [];
  let filled = most;
  let before = '';
  for (const word of items(words)) {
    const name = textOf(wordOf(word));
    const alike = /\d/.test(name) && name.slice(0, shared) === before.slice(0, shared);
    if (filled + word.length > (alike ? most : fill)) {
      chunks.push([]);
      filled = 0;
    }
    chunks.at(-1)?.push(word);
    filled += word.length;
    before = name;
  }
  return chunks;
}

const wordOf = (entry: Buffer | undefined): Buffer => {
  const [word] = items(entry);
  if (!word) throw new UnknownIndex();
  return word;
};

/** What a file of an index holds, without what it begins with. @throws UnknownIndex */
export function unpack({ content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new UnknownIndex();
  return bytes.subarray(signature.length);
}

const pack = (data: Buffer): Uint8Array => gzipSync(Buffer.concat([signature, data]), { level: 9 });

/** The kinds of value in CBOR (RFC 8949) that carry a length. */
const kinds = { bytes: 2, text: 3, array: 4, map: 5, tag: 6 } as const;

/** The head of a value: its kind, its length or number, and where what it holds begins. */
function headAt(data: Buffer, at: number): { kind: number; count: number; next: number } {
  const first = data.readUInt8(at);
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { kind, count: short, next: at + 1 };
  if (short > 27) throw new UnknownIndex();
  const size = 2 ** (short - 24);
  const count = size === 8 ? Number(data.readBigUInt64BE(at + 1)) : data.readUIntBE(at + 1, size);
  return { kind, count, next: at + 1 + size };
}

/** Where a value ends. */
function endOf(data: Buffer, start: number): number {
  let at = start;
  for (let open = 1; open > 0; open -= 1) {
    const { kind, count, next } = headAt(data, at);
    at = kind === kinds.bytes || kind === kinds.text ? next + count : next;
    if (kind === kinds.array) open += count;
    if (kind === kinds.map) open += 2 * count;
    if (kind === kinds.tag) open += 1;
  }
  return at;
}

/** The values of an array, each as it is written. */
function items(data: Buffer | undefined): Buffer[] {
  if (!data) throw new UnknownIndex();
  const { kind, count, next } = headAt(data, 0);
  if (kind !== kinds.array) throw new UnknownIndex();
  const values: Buffer[] = [];
  for (let at = next; values.length < count;) {
    const end = endOf(data, at);
    values.push(data.subarray(at, end));
    at = end;
  }
  return values;
}

function textOf(data: Buffer | undefined): string {
  if (!data) throw new UnknownIndex();
  const { kind, count, next } = headAt(data, 0);
  if (kind !== kinds.text) throw new UnknownIndex();
  return data.toString('utf8', next, next + count);
}

function head(kind: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(kind << 5) | count]);
  const size = count < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size, (kind << 5) | (size === 2 ? 25 : 26));
  bytes.writeUIntBE(count, 1, size);
  return bytes;
}

const array = (values: readonly Buffer[]): Buffer =>
  Buffer.concat([head(kinds.array, values.length), ...values]);

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(kinds.text, bytes.length), bytes]);
};
