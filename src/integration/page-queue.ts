/** How many pages a thread takes at a time: enough that asking costs nothing, few enough that all end together. */
const atOnce = 25;

/** Pages that several threads share, each taking the next ones when it has written its last. */
export class PageQueue {
  /** The number of the next page that nobody has taken, which the threads share. */
  readonly next: Int32Array<SharedArrayBuffer>;

  constructor(next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))) {
    this.next = next;
  }

  /** Takes the next pages of a list; none once all are taken. */
  take<T>(pages: readonly T[]): T[] {
    const from = Atomics.add(this.next, 0, atOnce);
    return pages.slice(from, from + atOnce);
  }

  /** Leaves nothing to take, so that threads end. */
  close(): void {
    Atomics.store(this.next, 0, 2 ** 30);
  }
}
