import { join } from 'node:path';
import type { SourceFile } from '../files.ts';
import type { RecordPlace } from '../places/place.ts';
import type { KnownFiles } from './known-files.ts';
import { recordAt } from './record-at.ts';
import type { SourceText } from './source-text.ts';
import { TextInBytes } from './text-in-bytes.ts';
import type { FaultlessFile, Register } from '../register.ts';
import { sha256 } from '../digest.ts';
import { VersionFolder } from '../version-folder.ts';

/** The code by which a file is read. */
const engineFiles = ['src/domain', 'src/register'];

/**
 * What is kept of a file: the digest of its bytes, the place of its YAML, the fields as the schema gave them, and whether its
 * text is the bytes as they are.
 */
type Kept = readonly [digest: string, yaml: SourceText['yaml'], data: unknown, isAsTyped: boolean];

/** What is kept of the files of a department, or of all outlets, by their paths. */
type Part = Readonly<Record<string, Kept>>;

const partOf = (path: string): string => path.split('/', path.startsWith('departments/') ? 2 : 1).join('/');

/** What was read of records, kept between commands: a file with the same bytes, read again, gives the same. */
export class RecordCache implements KnownFiles {
  readonly #folder: VersionFolder;
  readonly #parts = new Map<string, Part>();
  readonly #found = new Map<FaultlessFile, Kept>();

  /** The cache of a project, in a folder of it that may be deleted at any time. */
  constructor(root: string) {
    this.#folder = new VersionFolder(join(root, '.build/records'), engineFiles);
  }

  find({ path, bytes }: SourceFile, place: RecordPlace, name: string): FaultlessFile | undefined {
    const kept = this.#part(partOf(path))[path];
    if (!kept || !bytes) return undefined;
    const [digest, yaml, data, isAsTyped] = kept;
    if (digest !== sha256(bytes)) return undefined;
    const source = new TextInBytes(name, bytes, yaml, isAsTyped);
    const file = { source, record: recordAt(place, data, source) };
    this.#found.set(file, kept);
    return file;
  }

  /** Keeps what a register has read, by parts of which some file is new, or other than it was, or gone. */
  keep({ faultless }: Register): void {
    const parts = Map.groupBy(faultless, ([path]) => partOf(path));
    for (const [name, files] of parts) {
      const part: Part = Object.fromEntries(
        files.map(([path, file]) => [path, this.#found.get(file) ?? keptOf(file)]),
      );
      if (!isAlike(part, this.#part(name))) this.#folder.write(`${name}.json`, JSON.stringify(part));
    }
  }

  #part(name: string): Part {
    const known = this.#parts.get(name);
    if (known) return known;
    const part = (this.#folder.read(`${name}.json`) ?? {}) as Part;
    this.#parts.set(name, part);
    return part;
  }
}

const keptOf = ({ source: { bytes, yaml, isAsTyped }, record }: FaultlessFile): Kept => [
  sha256(bytes),
  yaml,
  record.data,
  isAsTyped,
];

function isAlike(part: Part, other: Part): boolean {
  const paths = Object.keys(part);
  return (
    paths.length === Object.keys(other).length && paths.every((path) => part[path]?.[0] === other[path]?.[0])
  );
}
