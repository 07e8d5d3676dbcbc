import { setImmediate as nextTurn } from 'node:timers/promises';
import { PageThreads } from './page-threads.ts';
import { PageWriter, type PageJob, type PagePlace, type WrittenPage } from './page-writer.ts';

/** How many pages are rendered in a go, a lot: few enough that all threads end together, and that none waits for this one. */
export const atOnce = 25;

/** From how many pages on other threads help: each loads the templates first, and takes time to warm up. */
const worthThreads = 500;

/** How many lots wait for a thread at most, of some 200 KB each: enough for all threads once this one is heard again. */
const mostWaiting = 32;

/** How other threads help, and with what. */
interface Help {
  /** How many threads help. */
  count: number;
  /** How many pages there will be at least. */
  atLeast: number;
  /** What this thread does beside, turn by turn. */
  busy: Promise<unknown>;
}

/**
 * Renders pages on other threads, while this one makes what they show. It renders a lot itself where there are too few for
 * other threads, and, once it has done what no other can do, where too many wait or nothing is left to be made.
 */
export class PageRendering {
  readonly #place: PagePlace;
  readonly #count: number;
  readonly #onWritten: (page: WrittenPage) => void;
  readonly #waiting: (readonly PageJob[])[] = [];
  #lot: PageJob[] = [];
  #given = 0;
  readonly #expected: number;
  #isBusy = true;
  #threads: PageThreads | undefined;
  #writer: PageWriter | undefined;

  /** `onWritten` is told of each page that is written. */
  constructor(place: PagePlace, { count, atLeast, busy }: Help, onWritten: (page: WrittenPage) => void) {
    this.#place = place;
    this.#count = count;
    this.#onWritten = onWritten;
    this.#expected = atLeast;
    const free = () => {
      this.#isBusy = false;
    };
    busy.then(free, free);
    this.#startThreads();
  }

  /** Has a page rendered by the time that `finish` ends. */
  async render(job: PageJob): Promise<void> {
    this.#lot.push(job);
    if (this.#lot.length === atOnce) await this.#addLot();
  }

  /** Renders what is left, and waits until every page is written. @throws Error that a thread was thrown */
  async finish(): Promise<void> {
    await this.#addLot();
    while (this.#waiting.length > 0) {
      await this.#helpOrWait();
      // Other threads are heard.
      await nextTurn();
    }
    await this.#threads?.finish();
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    await this.#threads?.close();
  }

  async #addLot(): Promise<void> {
    if (this.#lot.length === 0) return;
    this.#waiting.push(this.#lot);
    this.#given += this.#lot.length;
    this.#lot = [];
    this.#startThreads();
    this.#threads?.give();
    while (this.#waiting.length > (this.#threads ? mostWaiting : 0)) await this.#helpOrWait();
  }

  #startThreads(): void {
    if (Math.max(this.#given, this.#expected) > worthThreads)
      this.#threads ??= new PageThreads(this.#count, this.#place, this.#waiting, this.#onWritten);
  }

  /** Renders a lot where nothing else is this thread’s to do, and waits a turn for other threads to render where something is. */
  async #helpOrWait(): Promise<void> {
    if (this.#threads && this.#isBusy) await nextTurn();
    else await this.#renderNext();
  }

  async #renderNext(): Promise<void> {
    this.#writer ??= await PageWriter.in(this.#place);
    for (const job of this.#waiting.shift() ?? []) this.#onWritten(await this.#writer.write(job));
  }
}
