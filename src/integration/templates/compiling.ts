import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { CompilingAnswer, CompilingOrder } from './compiling-process.ts';
import { withoutTelemetry } from '../telemetry.ts';
import { orderIn, temporary } from './template-set.ts';

/**
 * Compiles a set of templates by Astro, in a process of its own: Astro takes about as long to load as a command, and compiling
 * them longer than either, and neither keeps this one from its work. What that takes of memory, half a gigabyte of which a
 * thread would leave some to the end of the build, is given back when the process ends.
 */
export class Compiling {
  readonly #process: ChildProcess;
  readonly #compiled = Promise.withResolvers<string>();
  /** The folder of a set for this build alone, if it comes to that. */
  #onceOnly: string | undefined;

  /**
   * Starts the process, in which Astro is loaded, for the project in `root`. `onWait` is called where another build compiles
   * templates of it.
   */
  constructor(root: string, env: NodeJS.ProcessEnv, onWait: () => void) {
    const { promise, resolve, reject } = this.#compiled;
    // What it fails with is thrown where it is waited for.
    promise.catch(() => undefined);
    this.#process = fork(new URL('./compiling-process.ts', import.meta.url), {
      // Astro puts what it has half made into the folder that it runs in, where that is not above its output.
      cwd: root,
      env: { ...env, ...withoutTelemetry },
      // What Node.js compiles of Astro is not kept: that are two thousand files, for what is seldom loaded.
      execArgv: [],
      serialization: 'advanced',
    });
    // Closed is what has ended and of which no answer is left.
    this.#process.on('error', reject).once('close', () => {
      reject(new Error('The process that compiles templates ended before it had compiled them.'));
    });
    this.#process.on('message', (answer: CompilingAnswer) => {
      if (answer === 'waiting') onWait();
      else if ('set' in answer) resolve(answer.set);
      else reject(Object.assign(new Error(answer.failure.message), answer.failure));
    });
  }

  /**
   * Gives the process its order, in a file: of a message as long as that the system takes the beginning alone, and this thread
   * has long to read before it sends the rest.
   */
  begin(asked: Omit<CompilingOrder, 'onceOnly'>): void {
    const making = join(asked.store, `${temporary}${this.#process.pid}`);
    const onceOnly = join(asked.store, `${temporary}${process.pid}-${this.#process.pid}`);
    this.#onceOnly = onceOnly;
    mkdirSync(making, { recursive: true });
    writeFileSync(orderIn(making), serialize({ ...asked, onceOnly } satisfies CompilingOrder));
    this.#process.send(making);
  }

  /** Waits until the set is there, and gives its folder. @throws Error that the process was thrown, or that it has ended */
  finish(): Promise<string> {
    return this.#compiled.promise;
  }

  /** Ends the process, whatever it is at, and removes a set that no other build uses. */
  async close(): Promise<void> {
    await this.#end();
    if (this.#onceOnly !== undefined) rmSync(this.#onceOnly, { recursive: true, force: true });
  }

  async #end(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill();
    await ended;
  }
}
