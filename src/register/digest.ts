import { createHash, hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';

/** The SHA-256 of a file’s content, in hexadecimal digits, as the manifest has it. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content);

/** The first half of a SHA-256 in hexadecimal digits. Cut from all of them, it would hold them all in memory. */
const firstHalf = (digest: Buffer): string => digest.toString('hex', 0, 16);

/** A digest of one text. */
export const digestOfText = (text: string): string => firstHalf(hash('sha256', text, 'buffer'));

/** A digest of texts and bytes in their order, none of which can run into the next. */
export function digestOf(parts: Iterable<string | Uint8Array>): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(`${part.length}\0`).update(part);
  return firstHalf(digest.digest());
}

const ofObjects = new WeakMap<object, string>();

/** A digest of plain data that nothing changes any more, worked out once. */
export function digestOfObject(data: object): string {
  const known = ofObjects.get(data);
  if (known !== undefined) return known;
  const digest = digestOfText(JSON.stringify(data));
  ofObjects.set(data, digest);
  return digest;
}

/**
 * A digest of files and of all files in folders, by their paths from a folder; what is not there counts as such. Of the
 * files in folders those alone that `isCounted`, if it is given.
 */
export const digestOfFiles = (
  folder: string,
  paths: readonly string[],
  isCounted: (path: string) => boolean = () => true,
): string => digestOf(paths.flatMap((path) => contentsOf(folder, path, isCounted)));

function contentsOf(
  folder: string,
  path: string,
  isCounted: (path: string) => boolean,
): (string | Uint8Array)[] {
  const file = join(folder, path);
  if (!existsSync(file)) return [path, 'none'];
  if (statSync(file).isFile()) return [path, readFileSync(file)];
  return filesBelow(file)
    .map((inner) => `${path}/${inner}`)
    .filter(isCounted)
    .flatMap((one) => [one, readFileSync(join(folder, one))]);
}
