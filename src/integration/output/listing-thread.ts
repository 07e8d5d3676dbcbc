import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';

/** Runs in a thread of its own: lists what a folder holds while others work in it. What they remove meanwhile is left out. */
function* entriesBelow(folder: string, inside = ''): Generator<string> {
  for (const entry of namesIn(join(folder, inside))) {
    const path = inside ? `${inside}/${entry.name}` : entry.name;
    yield path;
    if (entry.isDirectory()) yield* entriesBelow(folder, path);
  }
}

function namesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

if (!isMainThread) parentPort?.postMessage([...entriesBelow(workerData as string)]);
