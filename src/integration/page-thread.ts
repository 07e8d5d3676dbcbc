import { parentPort, workerData } from 'node:worker_threads';
import type { AsOf } from '../domain/dates.ts';
import type { SourceTree } from '../register/files.ts';
import { pagesOf } from '../site/page-list.ts';
import type { Publication } from '../site/publication.ts';
import { PageQueue } from './page-queue.ts';
import { PageWriter, type PagePlace, type WrittenPage } from './page-writer.ts';
import { servedUnder } from './prepare-publication.ts';
import { publicationOfTree } from './read-content.ts';

/** Runs in a thread of its own: reads a publication and writes pages of it for as long as there are some to take. */

/** What the thread needs. A register is full of functions, so that its tree is sent and read again. */
export interface PageTask {
  tree: SourceTree;
  day: AsOf;
  /** The path under which the site is served, with a slash at both ends. */
  base: string;
  others: Pick<Publication, 'followsClock' | 'past'>;
  place: PagePlace;
  next: Int32Array<SharedArrayBuffer>;
  /** The files that the publisher's own stand for, of which no page is made. */
  taken: ReadonlySet<string>;
}

const { tree, day, base, others, place, next, taken } = workerData as PageTask;
// A buffer arrives as a plain array of bytes.
const files = tree.files.map((file) => (file.bytes ? { ...file, bytes: Buffer.from(file.bytes) } : file));
const publication = { ...publicationOfTree({ ...tree, files }, day), ...others };
const pages = [...pagesOf(servedUnder(base, publication))].filter(({ file }) => !taken.has(file));
const queue = new PageQueue(next);
const writer = await PageWriter.in(place);
for (let batch = queue.take(pages); batch.length > 0; batch = queue.take(pages)) {
  const written: WrittenPage[] = [];
  for (const page of batch) written.push(await writer.write(page));
  parentPort?.postMessage(written);
}
