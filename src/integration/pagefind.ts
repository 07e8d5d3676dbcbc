import { Worker } from 'node:worker_threads';
import type { IndexFile } from '../site/search/chunks.ts';
import type { IndexRequest, MakeIndex } from '../site/search/pagefind-index.ts';
import type { IndexAnswer } from './pagefind-thread.ts';

/** Pagefind at work. */
export interface Pagefind {
  /** Makes one index after the other. @throws Error if Pagefind fails, or ends without an answer */
  makeIndex: MakeIndex;
  end: () => void;
}

/**
 * Starts Pagefind in a thread of its own. Pagefind prints a trace for each request that its process can no longer be
 * sent; what the thread prints is dropped, and the error of the request says what failed. The thread ends when there is
 * no answer to wait for any more, by which a process of Pagefind that has died is known.
 */
export function startPagefind(): Pagefind {
  const thread = new Worker(new URL('./pagefind-thread.ts', import.meta.url), { stdout: true, stderr: true });
  const { promise: ended, reject } = Promise.withResolvers<never>();
  thread.once('error', reject).once('exit', () => {
    reject(new Error('Pagefind gives no answer'));
  });
  // It is thrown where an answer is waited for.
  ended.catch(() => undefined);
  const answered = (request: IndexRequest): Promise<IndexFile[]> =>
    new Promise((settle, fail) => {
      thread.once('message', (answer: IndexAnswer) => {
        if ('files' in answer) settle(answer.files);
        else fail(new Error(answer.failure));
      });
      thread.postMessage(request);
    });
  return {
    makeIndex: (request) => Promise.race([answered(request), ended]),
    end: () => {
      thread.postMessage('end');
    },
  };
}
