import { Worker } from 'node:worker_threads';
import type { PageJob, PagePlace, WrittenPage } from './page-writer.ts';

/** How many lots of pages a thread has at most: the one that it writes, and the next. */
const mostLots = 2;

/** A thread, and how many lots of pages it has that it has not written yet. */
interface PageThread {
  thread: Worker;
  lots: number;
}

/** Threads that write pages beside this one. */
export class PageThreads {
  readonly #threads: readonly PageThread[];
  readonly #onWritten: (page: WrittenPage) => void;
  readonly #allWritten = Promise.withResolvers<undefined>();
  #isEnding = false;

  /** Starts `count` threads. `onWritten` is told of each page that one of them has written. */
  constructor(count: number, place: PagePlace, onWritten: (page: WrittenPage) => void) {
    this.#onWritten = onWritten;
    // What a thread fails with is thrown where its end is waited for.
    this.#allWritten.promise.catch(() => undefined);
    this.#threads = Array.from({ length: count }, () => this.#started(place));
  }

  /** Gives pages to the thread that has the least to do; false, and nothing done, where all have enough. */
  take(jobs: readonly PageJob[]): boolean {
    const [idlest] = this.#threads.toSorted((a, b) => a.lots - b.lots);
    if (!idlest || idlest.lots >= mostLots) return false;
    idlest.lots += 1;
    idlest.thread.postMessage(
      jobs,
      jobs.map(({ view }) => view.buffer),
    );
    return true;
  }

  /** Waits until every page is written. @throws Error that a thread was thrown */
  async finish(): Promise<void> {
    this.#isEnding = true;
    this.#endIfAllWritten();
    await this.#allWritten.promise;
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ thread }) => thread.terminate()));
  }

  #started(place: PagePlace): PageThread {
    const thread = new Worker(new URL('./page-thread.ts', import.meta.url), { workerData: place });
    const started = { thread, lots: 0 };
    thread.once('error', this.#allWritten.reject);
    thread.on('message', (written: readonly WrittenPage[]) => {
      for (const page of written) this.#onWritten(page);
      started.lots -= 1;
      this.#endIfAllWritten();
    });
    return started;
  }

  #endIfAllWritten(): void {
    if (this.#isEnding && this.#threads.every(({ lots }) => lots === 0)) this.#allWritten.resolve(undefined);
  }
}
