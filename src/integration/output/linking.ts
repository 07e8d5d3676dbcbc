import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { linkOrCopy, makeFolder } from './replace-file.ts';

/** A file that is to have a second name. */
export interface Link {
  from: string;
  to: string;
}

/** How many files the other thread is given at a time. Fewer than that are not worth the start of one. */
const atOnce = 500;

/** Gives many files second names in a new folder, on another thread while this one goes on. */
export class Linking {
  readonly #ended = Promise.withResolvers<undefined>();
  #thread: Worker | undefined;
  #lot: Link[] = [];

  /** Has a file given a second name by the time that `finish` ends. */
  add(link: Link): void {
    this.#lot.push(link);
    if (this.#lot.length < atOnce) return;
    this.#thread ??= this.#started();
    this.#thread.postMessage(this.#lot);
    this.#lot = [];
  }

  /** Makes what is left, and waits until all is made. @throws Error of the system */
  async finish(): Promise<void> {
    makeLinks(this.#lot.splice(0));
    if (!this.#thread) return;
    this.#thread.postMessage('end');
    await this.#ended.promise;
  }

  #started(): Worker {
    const thread = new Worker(new URL('./linking-thread.ts', import.meta.url));
    const { promise, resolve, reject } = this.#ended;
    thread.once('error', reject).once('exit', () => {
      resolve(undefined);
    });
    // What it fails with is thrown where it is waited for.
    promise.catch(() => undefined);
    return thread;
  }
}

/** Makes links, with the folders above them. */
export function makeLinks(links: readonly Link[]): void {
  const made = new Set<string>();
  for (const { from, to } of links) {
    const folder = dirname(to);
    if (!made.has(folder)) makeFolder(folder);
    made.add(folder);
    linkOrCopy(from, to);
  }
}
