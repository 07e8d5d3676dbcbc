import { on } from 'node:events';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { PageWriter, type PageJob, type PagePlace, type WrittenPage } from './page-writer.ts';

/** Runs in a thread of its own: writes the pages of each message, and answers with what it has written. */
async function writePages(port: MessagePort, writer: PageWriter): Promise<void> {
  for await (const [jobs] of on(port, 'message') as AsyncIterable<[readonly PageJob[]]>) {
    const written: WrittenPage[] = [];
    for (const job of jobs) written.push(await writer.write(job));
    port.postMessage(written);
  }
}

if (parentPort) await writePages(parentPort, await PageWriter.in(workerData as PagePlace));
