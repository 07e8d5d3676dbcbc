import { readFileSync, statSync } from 'node:fs';
import { sha256 } from '../../register/digest.ts';

/** What is known of a file since it was written. */
export interface Stamp {
  /** The SHA-256 of its content, in hexadecimal digits. */
  hash: string;
  /** In bytes. */
  size: number;
  /** When it was written, in milliseconds. */
  written: number;
  /** The number that the file system gives it, under whichever of its names. */
  inode: number;
}

/** The stamp of a file with a hash. @throws Error if there is no such file */
export function stampOf(file: string, hash: string): Stamp {
  const { size, mtimeMs, ino } = statSync(file);
  return { hash, size, written: mtimeMs, inode: ino };
}

/** Whether a file is the very one that was stamped, under this name or another, and was not written to since. */
export function isSameFile(file: string, { size, written, inode }: Stamp): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.ino === inode && found.size === size && found.mtimeMs === written;
}

/**
 * The stamp of a file as it is now, if it holds what it held when it was stamped: its size and time say so. One that has
 * another time was changed, or came out of the cache of a CI system, which does not keep times to the last digit: its content
 * tells.
 */
export function restamped(file: string, { hash, size, written }: Stamp): Stamp | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.size !== size) return undefined;
  if (found.mtimeMs !== written && sha256(readFileSync(file)) !== hash) return undefined;
  return { hash, size, written: found.mtimeMs, inode: found.ino };
}

/** Whether a file holds what it held when it was stamped. */
export const hasSameContent = (file: string, stamp: Stamp): boolean => restamped(file, stamp) !== undefined;
