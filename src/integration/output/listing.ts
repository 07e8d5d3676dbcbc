import { Worker } from 'node:worker_threads';

/** A folder of which a listing is wanted. */
export interface Listing {
  folder: string;
  /** The folder where all its files are to have second names, while others write there; what they have written is left. */
  linkedTo?: string | undefined;
}

/**
 * Begins to list, on another thread, the files and folders that a folder holds, however deep, by their paths from there
 * with `/` on every system. @throws Error where it cannot be read, or a file cannot be linked
 */
export function startListing(listing: Listing): Promise<readonly string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
  const thread = new Worker(new URL('./listing-thread.ts', import.meta.url), { workerData: listing });
  thread.once('message', resolve).once('error', reject);
  // What it fails with is thrown where it is waited for.
  promise.catch(() => undefined);
  return promise;
}
