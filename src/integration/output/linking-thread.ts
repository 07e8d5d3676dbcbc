import { parentPort } from 'node:worker_threads';
import { makeLinks, type Link } from './linking.ts';

/** Runs in a thread of its own: makes the links of each message, and ends at the message `end`. */
parentPort?.on('message', (links: readonly Link[] | 'end') => {
  if (links === 'end') parentPort?.close();
  else makeLinks(links);
});
