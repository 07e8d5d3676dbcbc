import { fork, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageCounts } from '../../src/integration/write-pages.ts';
import { plain, project } from './command.ts';

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

/** What an engine has written: a hash of what each file really holds, and how many pages it rendered and kept. */
export interface Answer {
  number: number;
  files: ReadonlyMap<string, string>;
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

/** Copies the project's engine, and changes something in it. @throws Error if that does not stand there */
function changedCopy({ file, from, to }: EngineChange): string {
  const folder = mkdtempSync(join(tmpdir(), 'cong-khai-engine-'));
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  cpSync(join(project, script), join(folder, script));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} has “${from}” not just once.`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  return folder;
}

/** An engine in a process of its own, so that several that differ may write the same site one after another. */
export class Engine {
  readonly #copy: string | undefined;
  readonly #process: ChildProcess;
  #count = 0;

  /** That of the project, or a copy of it with something changed. */
  constructor(change?: EngineChange) {
    this.#copy = change && changedCopy(change);
    this.#process = fork(join(this.#copy ?? project, script), {
      serialization: 'advanced',
      // A copy is compiled this once, and nothing of it is to be kept.
      env: this.#copy === undefined ? plain : process.env,
      execArgv: [],
      stdio: 'inherit',
    });
  }

  /** Writes a site. @throws Error if the process ends before it has */
  write(order: Omit<Order, 'number'>): Promise<Answer> {
    const number = (this.#count += 1);
    return new Promise((settle, fail) => {
      const ended = (status: number | null) => {
        fail(new Error(`The engine ended with ${status}.`));
      };
      const hear = (answer: Answer) => {
        if (answer.number !== number) return;
        this.#process.off('message', hear).off('exit', ended);
        settle(answer);
      };
      this.#process.on('message', hear).once('exit', ended);
      this.#process.send({ ...order, number });
    });
  }

  /** Ends it, and takes its copy away. */
  async end(): Promise<void> {
    const ended = new Promise((settle) => this.#process.once('exit', settle));
    this.#process.disconnect();
    await ended;
    if (this.#copy !== undefined) rmSync(this.#copy, { recursive: true, force: true });
  }
}
