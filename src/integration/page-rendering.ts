import { PageThreads } from './page-threads.ts';
import { PageWriter, type PageJob, type PagePlace, type WrittenPage } from './page-writer.ts';

/** How many pages are rendered in a go: few enough that all threads end together, and that none waits for this one. */
export const atOnce = 25;

/** From how many pages on other threads help: each loads the templates first. */
const worthThreads = 200;

/** Renders pages, each lot of them by a thread that is free or else by this one. */
export class PageRendering {
  readonly #place: PagePlace;
  readonly #count: number;
  readonly #onWritten: (page: WrittenPage) => void;
  #lot: PageJob[] = [];
  #given = 0;
  #threads: PageThreads | undefined;
  #writer: PageWriter | undefined;

  /** `count` threads help this one. `onWritten` is told of each page that is written. */
  constructor(place: PagePlace, count: number, onWritten: (page: WrittenPage) => void) {
    this.#place = place;
    this.#count = count;
    this.#onWritten = onWritten;
  }

  async take(job: PageJob): Promise<void> {
    this.#lot.push(job);
    if (this.#lot.length === atOnce) await this.#renderLot();
  }

  /** Renders what is left, and waits until every page is written. @throws Error that a thread was thrown */
  async finish(): Promise<void> {
    await this.#renderLot();
    await this.#threads?.finish();
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    await this.#threads?.close();
  }

  async #renderLot(): Promise<void> {
    const lot = this.#lot;
    this.#lot = [];
    this.#given += lot.length;
    if (this.#given > worthThreads)
      this.#threads ??= new PageThreads(this.#count, this.#place, this.#onWritten);
    if (lot.length === 0 || this.#threads?.take(lot)) return;
    this.#writer ??= await PageWriter.in(this.#place);
    for (const job of lot) this.#onWritten(await this.#writer.write(job));
  }
}
