import { closeSync, existsSync, openSync, readFileSync, readSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { largestAttachment } from './attachments.ts';
import { enginePublic } from './engine.ts';
import { filesBelow } from './files-below.ts';
import { limits } from './limits.ts';
import { placeOf } from './places/place.ts';

/** A file of the content tree as it was found, before anything is made of it. */
export interface SourceFile {
  /** Path within the content folder, with `/` on every system. */
  path: string;
  /** Undefined for a symbolic link or whatever else is not a regular file. */
  bytes: Buffer | undefined;
  /** The file as messages name it, where it comes with the engine and lies in no content folder. */
  name?: string;
  /** How many bytes the file has, where they are more than it may have: `bytes` is only their beginning. */
  size?: number;
}

/** What a project is beside the content tree: the same for each of its commits. */
export interface TreeSurroundings {
  /** The content folder as messages name it. */
  root: string;
  /** The addresses, from the root of the site, of the files in the publisher's own `public/`; none where it is not known. */
  publicFiles?: readonly string[];
}

/** The content tree: its files sorted by path. */
export interface SourceTree extends TreeSurroundings {
  files: readonly SourceFile[];
}

/** A tree of files, which are put in order. */
export const sourceTree = (
  { root, publicFiles = [] }: TreeSurroundings,
  files: readonly SourceFile[],
): SourceTree => ({
  root,
  publicFiles,
  files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
});

/** Whether a file at a path within the content folder has more bytes than it may have, so that it is not read. */
export const isTooLarge = (path: string, size: number): boolean =>
  size > limits.fileBytes && (size > largestAttachment || placeOf(path).is !== 'attachment');

/** A folder that cannot be read at all, with the system's code for why and the path at which it failed. */
export class UnreadableFolder extends Error {
  readonly code: string;
  readonly path: string;
  constructor({ code, path, message }: NodeJS.ErrnoException, folder: string) {
    super(code ?? message);
    this.code = code ?? message;
    this.path = path ?? folder;
  }
}

/**
 * Reads every file below a folder, once. Names that begin with a dot are passed over, and no symbolic link is
 * followed. @throws UnreadableFolder if there is no such folder or it may not be read.
 */
export function readTree(folder: string, surroundings: TreeSurroundings = { root: folder }): SourceTree {
  const files: SourceFile[] = [];
  const memory = new FileMemory();
  const walk = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = inside ? `${inside}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(path);
      else
        files.push({
          path,
          ...(entry.isFile() ? contentOf(folder, path, memory) : { bytes: undefined }),
        });
    }
  };
  try {
    walk('');
  } catch (error) {
    throw new UnreadableFolder(error as NodeJS.ErrnoException, folder);
  }
  return sourceTree(surroundings, files);
}

/** The paths, from the root of the site, of the files below a folder that is served as it is. */
function servedFrom(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return filesBelow(folder).map((path) => `/${path}`);
}

/** The addresses, from the root of the site, of the files in the `public/` of a project. */
export const publicFilesOf = (project: string): readonly string[] => servedFrom(join(project, 'public'));

/** The addresses, from the root of the site, of the files that it serves as they are: the publisher's own and the engine's. */
export const servedFiles = ({ publicFiles = [] }: Pick<SourceTree, 'publicFiles'>): readonly string[] =>
  [...new Set([...servedFrom(enginePublic), ...publicFiles])].toSorted();

/**
 * What a file holds; of one with more bytes than it may have, its beginning and its size. A name that is not UTF-8 cannot
 * be opened by the name that Node.js gives; its path is refused in any case.
 */
function contentOf(folder: string, path: string, memory: FileMemory): Omit<SourceFile, 'path'> {
  const file = join(folder, path);
  try {
    const whole = memory.read(file);
    if (whole) return { bytes: whole };
    const { size } = statSync(file);
    return isTooLarge(path, size) ? { bytes: beginningOf(file), size } : { bytes: readFileSync(file) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && path.includes('\ufffd'))
      return { bytes: Buffer.alloc(0) };
    throw error;
  }
}

/** More than almost any record has, so that most files are read in one step. */
const fewBytes = 64 * 1024;

/** For how many bytes memory is taken in one piece: one for each file of a record takes more than it holds, and leaves holes. */
const bytesAtOnce = 16 * fewBytes;

/** The memory of the files of a tree, which are all kept as long as any of them. */
class FileMemory {
  #room = Buffer.alloc(0);

  /** The bytes of a file, where they are fewer than {@link fewBytes}; undefined where they are more. */
  read(path: string): Buffer | undefined {
    if (this.#room.length < fewBytes) this.#room = Buffer.allocUnsafeSlow(bytesAtOnce);
    const length = readInto(this.#room.subarray(0, fewBytes), path);
    if (length === fewBytes) return undefined;
    const bytes = this.#room.subarray(0, length);
    this.#room = this.#room.subarray(length);
    return bytes;
  }
}

/** The first bytes of a file that is too large to be read. */
function beginningOf(path: string): Buffer {
  const bytes = Buffer.alloc(4096);
  return bytes.subarray(0, readInto(bytes, path));
}

/** Reads the first bytes of a file, and gives how many there were. */
function readInto(bytes: Buffer, path: string): number {
  const file = openSync(path, 'r');
  try {
    return readSync(file, bytes);
  } finally {
    closeSync(file);
  }
}

/** The folder as seen from where the command runs, or as it was typed if it lies elsewhere. */
export function folderName(folder: string, cwd: string): string {
  const here = relative(cwd, resolve(cwd, folder));
  const name = here === '' ? '.' : here.startsWith('..') || isAbsolute(here) ? folder : here;
  return name.split(sep).join('/').replace(/\/$/, '');
}
