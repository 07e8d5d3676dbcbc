import { fork, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageCounts } from '../../src/integration/pages/write-pages.ts';
import { plain, project } from './command.ts';
import { temporaryFolder } from './temporary.ts';

/** A site that an engine is asked to write. */
export interface Order {
  number: number;
  /** The publisher's files by their paths. */
  files: ReadonlyMap<string, string>;
  /** The day on which it is published. */
  day: string;
  /** The folder in which it is written, and kept for the next one if it `keeps` anything. */
  place: string;
  keeps: boolean;
  threads: number;
}

/** What an engine has written. */
export interface Answer {
  number: number;
  /** A digest of what makes its views. */
  views: string;
  /** A hash of what each file really holds. */
  files: ReadonlyMap<string, string>;
  /** How many pages it rendered and kept. */
  pages: PageCounts;
}

/** A change of the engine's sources: in this file, what stands there once, and what it becomes. */
export interface EngineChange {
  file: string;
  from: string;
  to: string;
}

/** What of the project an engine is. */
const parts = ['src', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** What its process runs. */
const script = 'tests/support/engine-process.ts';

/** Copies the project's engine. */
function copied(): string {
  const folder = temporaryFolder('engine');
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  cpSync(join(project, script), join(folder, script));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Makes a change of the engine in a folder, and gives what takes it back. @throws Error if what it is about does not stand there */
function change(folder: string, { file, from, to }: EngineChange): () => void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} has “${from}” not just once.`);
  const write = (changed: string) => {
    writeFileSync(path, changed);
  };
  write(text.replace(from, () => to));
  return () => {
    write(text);
  };
}

/** Whether a change is of what no process of an engine has loaded: templates and their styles are compiled for a site anew. */
const isCompiled = (changed: EngineChange | undefined): boolean =>
  changed === undefined || /\.(?:astro|css)$/.test(changed.file);

/**
 * A copy of the project's engine, in a process of its own, which is changed where it lies, as somebody who works on it
 * would: paths are in its compiled templates. Its process ends where something is changed that it has loaded.
 */
export class Engine {
  /** The folder that it is run in, which is empty and no project's. */
  readonly cwd = temporaryFolder('cwd');
  readonly #folder = copied();
  #change: EngineChange | undefined;
  #takeBack: (() => void) | undefined;
  #process: ChildProcess | undefined;
  #count = 0;

  /** Writes a site, with something of the project's engine changed or nothing. @throws Error if the process ends before it has */
  async write(order: Omit<Order, 'number'>, changed?: EngineChange): Promise<Answer> {
    await this.#become(changed);
    const process = (this.#process ??= this.#started());
    const number = (this.#count += 1);
    return new Promise((settle, fail) => {
      const ended = (status: number | null) => {
        fail(new Error(`The engine ended with ${status}.`));
      };
      const hear = (answer: Answer) => {
        if (answer.number !== number) return;
        process.off('message', hear).off('exit', ended);
        settle(answer);
      };
      process.on('message', hear).once('exit', ended);
      process.send({ ...order, number });
    });
  }

  /** Ends its process; one that is asked for something afterwards has another. */
  async end(): Promise<void> {
    const process = this.#process;
    if (!process) return;
    this.#process = undefined;
    const ended = new Promise((settle) => process.once('exit', settle));
    process.disconnect();
    await ended;
  }

  async #become(changed: EngineChange | undefined): Promise<void> {
    if (this.#change === changed) return;
    if (!isCompiled(this.#change) || !isCompiled(changed)) await this.end();
    this.#takeBack?.();
    this.#change = changed;
    this.#takeBack = changed && change(this.#folder, changed);
  }

  #started(): ChildProcess {
    const process = fork(join(this.#folder, script), {
      cwd: this.cwd,
      serialization: 'advanced',
      env: { ...plain, NODE_COMPILE_CACHE: join(this.#folder, '.build/node-compile') },
      execArgv: [],
      stdio: 'inherit',
    });
    return process.once('exit', () => {
      if (this.#process === process) this.#process = undefined;
    });
  }
}
