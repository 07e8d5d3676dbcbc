import {
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Whether a system refused to make something since it is there. */
export const isAlreadyThere = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';

/** Writes a file in the place of whatever is there. A file with other names stays what it is under these. */
export function replaceFile(file: string, content: Uint8Array): void {
  const opened = openAnew(file);
  try {
    writeFileSync(opened, content);
  } finally {
    closeSync(opened);
  }
}

/** Opens an empty file for writing, in the place of whatever is there. */
export function openAnew(file: string): number {
  try {
    return openSync(file, 'wx');
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
    removeWhileFilled(file);
    return openSync(file, 'wx');
  }
}

/** Gives a file a second name, in the place of whatever has it; a copy where the file system has no second names. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkUnlessThere(from, to);
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
    removeWhileFilled(to);
    linkUnlessThere(from, to);
  }
}

/**
 * Gives a file a second name; a copy where the file system has no second names. @throws Error `EEXIST` where something has
 * it already
 */
export function linkUnlessThere(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (isAlreadyThere(error)) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Removes a file, or a folder to which a thread may still be adding. */
function removeWhileFilled(path: string): void {
  rmSync(path, { recursive: true, maxRetries: 10, retryDelay: 10 });
}

/** Makes a folder and those above it, in the place of a file that has the name of one of them. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const above = [folder];
    while (!statSync(above[0] ?? '', { throwIfNoEntry: false })) above.unshift(dirname(above[0] ?? ''));
    const [existing = ''] = above;
    if (!statSync(existing).isFile()) throw error;
    rmSync(existing);
    mkdirSync(folder, { recursive: true });
  }
}
