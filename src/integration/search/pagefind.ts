import { Worker } from 'node:worker_threads';
import type { IndexFile } from '../../site/search/chunks.ts';
import type { IndexRequest } from '../../site/search/pagefind-index.ts';
import type { IndexAnswer } from './pagefind-thread.ts';
import { threadMemory } from '../processes/thread-memory.ts';

/** Pagefind, running in a thread. */
export interface Pagefind {
  /** Makes an index once those are made that were asked for before. @throws Error if Pagefind fails, or ends without an answer */
  makeIndex: (request: IndexRequest) => Promise<IndexFile[]>;
  end: () => void;
}

/**
 * Starts Pagefind in a thread of its own. When the process of Pagefind dies, it prints a trace for each request that it
 * could not receive: what the thread prints is dropped, and the error of the request says what failed. The thread ends
 * when it waits for no more answers, which is how the death of that process is noticed.
 */
export function startPagefind(): Pagefind {
  const thread = new Worker(new URL('./pagefind-thread.ts', import.meta.url), {
    stdout: true,
    stderr: true,
    resourceLimits: threadMemory,
  });
  const asked: PromiseWithResolvers<IndexFile[]>[] = [];
  let end: Error | undefined;
  const fail = (error: Error) => {
    end ??= error;
    for (const { reject } of asked.splice(0)) reject(end);
  };
  thread.once('error', fail).once('exit', () => {
    fail(new Error('Pagefind gives no answer'));
  });
  thread.on('message', (answer: IndexAnswer) => {
    const first = asked.shift();
    if ('files' in answer) first?.resolve(answer.files);
    else first?.reject(new Error(answer.failure));
  });
  return {
    makeIndex: (request) => {
      if (end) return Promise.reject(end);
      const made = Promise.withResolvers<IndexFile[]>();
      asked.push(made);
      thread.postMessage(request);
      return made.promise;
    },
    end: () => {
      thread.postMessage('end');
    },
  };
}
