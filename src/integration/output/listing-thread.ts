import { mkdirSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Listing } from './listing.ts';
import { isAlreadyThere, linkUnlessThere } from './replace-file.ts';

/** Runs in a thread of its own: lists what a folder holds while others work in it. What they remove meanwhile is left out. */
function* entriesBelow({ folder, linkedTo }: Listing, inside = ''): Generator<string> {
  for (const entry of entriesIn(join(folder, inside))) {
    const path = inside ? `${inside}/${entry.name}` : entry.name;
    if (linkedTo !== undefined && !hasSecondName(entry, join(folder, path), join(linkedTo, path))) continue;
    yield path;
    if (entry.isDirectory()) yield* entriesBelow({ folder, linkedTo }, path);
  }
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

/** Gives an entry a second name, unless something has that already. Without either of the two folders it has none. */
function hasSecondName(entry: Dirent, from: string, to: string): boolean {
  try {
    if (entry.isDirectory()) mkdirSync(to);
    else linkUnlessThere(from, to);
    return true;
  } catch (error) {
    if (isAlreadyThere(error)) return true;
    if (isGone(error)) return false;
    throw error;
  }
}

const isGone = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

if (!isMainThread) {
  const listing = workerData as Listing;
  if (listing.linkedTo !== undefined) mkdirSync(listing.linkedTo, { recursive: true });
  parentPort?.postMessage([...entriesBelow(listing)]);
}
