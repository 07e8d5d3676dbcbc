import { Worker } from 'node:worker_threads';
import type { CompilingAnswer, CompilingOrder } from './compiling-thread.ts';

/**
 * Compiles a set of templates by Astro, in a thread of its own: Astro takes about as long to load as a command, and compiling
 * them longer than either, and neither keeps this thread from its work.
 */
export class Compiling {
  readonly #thread: Worker;
  readonly #compiled = Promise.withResolvers<undefined>();

  /** Starts the thread, in which Astro is loaded. `onWait` is called where another build compiles templates of the project. */
  constructor(env: NodeJS.ProcessEnv, onWait: () => void) {
    const { promise, resolve, reject } = this.#compiled;
    // What it fails with is thrown where it is waited for.
    promise.catch(() => undefined);
    this.#thread = new Worker(new URL('./compiling-thread.ts', import.meta.url), {
      // Astro would tell its makers of each build.
      env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
      // What Node.js compiles of Astro is not kept: that are two thousand files, for what is seldom loaded.
      execArgv: [],
    });
    this.#thread.once('error', reject).once('exit', () => {
      reject(new Error('The thread that compiles templates ended before it had compiled them.'));
    });
    this.#thread.on('message', (answer: CompilingAnswer) => {
      if (answer === 'compiled') resolve(undefined);
      else onWait();
    });
  }

  begin(order: CompilingOrder): void {
    this.#thread.postMessage(order);
  }

  /** Waits until the set is there. @throws Error that the thread was thrown, or that it has ended */
  async finish(): Promise<void> {
    await this.#compiled.promise;
  }

  /** Ends the thread, whatever it is at. */
  async close(): Promise<void> {
    await this.#thread.terminate();
  }
}
