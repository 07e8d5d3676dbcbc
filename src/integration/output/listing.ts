import { Worker } from 'node:worker_threads';

/**
 * Begins to list, on another thread, the files and folders that a folder holds, however deep, by their paths from there
 * with `/` on every system. @throws Error where it cannot be read
 */
export function startListing(folder: string): Promise<readonly string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
  const thread = new Worker(new URL('./listing-thread.ts', import.meta.url), { workerData: folder });
  thread.once('message', resolve).once('error', reject);
  // What it fails with is thrown where it is waited for.
  promise.catch(() => undefined);
  return promise;
}
