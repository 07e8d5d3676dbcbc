import { on } from 'node:events';
import { parentPort, type MessagePort } from 'node:worker_threads';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { inSmallChunks, type IndexFile } from '../../site/search/chunks.ts';
import type { IndexRequest } from '../../site/search/pagefind-index.ts';

/** Runs in a thread of its own: makes one index for each request, one after the other, and ends at the request `end`. */

/** The answer of the thread: the files of the index, or why Pagefind made none. */
export type IndexAnswer = { files: IndexFile[] } | { failure: string };

/** How many records are sent to the process of Pagefind at a time: enough to keep it busy. */
const inFlight = 512;

async function makeIndex({ entries, maxFragments, fill }: IndexRequest): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi', maxFragments });
  if (!index) throw new Error(errors.join('\n'));
  for (let at = 0; at < entries.length; at += inFlight) {
    const added = await Promise.all(
      entries.slice(at, at + inFlight).map((entry) => index.addCustomRecord(entry)),
    );
    refuse(added.flatMap((one) => one.errors));
  }
  return filesOf(index, fill);
}

/** @throws Error where Pagefind tells of errors */
function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

async function filesOf(index: PagefindIndex, fill: number): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  refuse(errors);
  // What an index took of memory is given back only when its process ends, and the next one would take as much again.
  await close();
  return inSmallChunks(
    files.map(({ path, content }) => ({ path, content })),
    fill,
  ).map(withOwnMemory);
}

/** A file that shares its memory with no other: what is sent to another thread is all memory that a part of is sent. */
const withOwnMemory = ({ path, content }: IndexFile): IndexFile => ({
  path,
  content: new Uint8Array(content),
});

async function answer(port: MessagePort, request: IndexRequest): Promise<void> {
  // Pagefind never answers once its process has died: without this the thread would wait with it, and now it ends.
  port.unref();
  try {
    const files = await makeIndex(request);
    port.postMessage(
      { files } satisfies IndexAnswer,
      files.map(({ content }) => content.buffer as ArrayBuffer),
    );
  } catch (error) {
    port.postMessage({
      failure: error instanceof Error ? error.message : String(error),
    } satisfies IndexAnswer);
  }
  port.ref();
}

async function end(port: MessagePort): Promise<void> {
  await close();
  port.close();
}

async function answerAll(port: MessagePort): Promise<void> {
  for await (const [request] of on(port, 'message') as AsyncIterable<[IndexRequest | 'end']>) {
    if (request === 'end') return end(port);
    await answer(port, request);
  }
}

if (parentPort) void answerAll(parentPort);
