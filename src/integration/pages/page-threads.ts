import { Worker } from 'node:worker_threads';
import type { PageJob, PagePlace, WrittenPage } from './page-writer.ts';
import { threadMemory } from '../processes/thread-memory.ts';

/** How many lots of pages a thread has at most: the one that it writes, and enough for as long as this one is not heard. */
const mostLots = 4;

/** A thread, and how many lots of pages it has that it has not written yet. */
interface PageThread {
  thread: Worker;
  lots: number;
}

/** Threads that write pages beside this one, lot by lot as they are free. */
export class PageThreads {
  readonly #threads: readonly PageThread[];
  readonly #waiting: (readonly PageJob[])[];
  readonly #onWritten: (page: WrittenPage) => void;
  readonly #allWritten = Promise.withResolvers<undefined>();
  #isEnding = false;

  /** Starts `count` threads, which take from the lots that wait. `onWritten` is told of each page that one has written. */
  constructor(
    count: number,
    place: PagePlace,
    waiting: (readonly PageJob[])[],
    onWritten: (page: WrittenPage) => void,
  ) {
    this.#waiting = waiting;
    this.#onWritten = onWritten;
    // What a thread fails with is thrown where its end is waited for.
    this.#allWritten.promise.catch(() => undefined);
    this.#threads = Array.from({ length: count }, () => this.#started(place));
  }

  /** Gives lots that wait to the threads that have the least to do, until all have enough. */
  give(): void {
    while (this.#waiting.length > 0) {
      const [idlest] = this.#threads.toSorted((a, b) => a.lots - b.lots);
      if (!idlest || idlest.lots >= mostLots) return;
      const jobs = this.#waiting.shift() ?? [];
      idlest.lots += 1;
      idlest.thread.postMessage(
        jobs,
        jobs.map(({ view }) => view.buffer),
      );
    }
  }

  /** Waits until every page that was given to them is written. @throws Error that a thread was thrown, or that one has ended */
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
    const thread = new Worker(new URL('./page-thread.ts', import.meta.url), {
      workerData: place,
      resourceLimits: threadMemory,
    });
    const started = { thread, lots: 0 };
    thread.once('error', this.#allWritten.reject);
    // Of one that has ended, as at a `process.exit` in a publisher’s own code, no page comes any more.
    thread.once('exit', () => {
      this.#allWritten.reject(new Error('A thread that renders pages ended before it had written them.'));
    });
    thread.on('message', (written: readonly WrittenPage[]) => {
      for (const page of written) this.#onWritten(page);
      started.lots -= 1;
      this.give();
      this.#endIfAllWritten();
    });
    return started;
  }

  #endIfAllWritten(): void {
    if (this.#isEnding && this.#threads.every(({ lots }) => lots === 0)) this.#allWritten.resolve(undefined);
  }
}
