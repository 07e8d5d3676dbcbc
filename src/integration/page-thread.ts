import { parentPort, workerData } from 'node:worker_threads';
import { PageWriter, type PageJob, type PagePlace, type WrittenPage } from './page-writer.ts';

/** Runs in a thread of its own: writes the pages of each message, and answers with what it has written. */

const writer = await PageWriter.in(workerData as PagePlace);

async function write(jobs: readonly PageJob[]): Promise<void> {
  const written: WrittenPage[] = [];
  for (const job of jobs) written.push(await writer.write(job));
  parentPort?.postMessage(written);
}

let last = Promise.resolve();
parentPort?.on('message', (jobs: readonly PageJob[]) => {
  last = last.then(() => write(jobs));
});
