import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { engineFolder } from './engine.ts';
import { digestOf, digestOfFiles } from './digest.ts';
import { writeInOneStep } from './write-in-one-step.ts';

/**
 * A folder of JSON for one version of the program, which is known by the engine's files that matter, the versions of all
 * that they use, and that of Node.js. A copy of the program, or the installed package, comes without the lock file.
 */
export class VersionFolder {
  readonly #folder: string;
  #isMade = false;

  constructor(folder: string, engineFiles: readonly string[]) {
    const files = digestOfFiles(engineFolder, [...engineFiles, 'package.json', 'package-lock.json']);
    this.#folder = join(folder, digestOf([process.version, files]));
  }

  /** What a file holds; undefined if there is no such file, or it is damaged. */
  read(name: string): unknown {
    try {
      return JSON.parse(readFileSync(join(this.#folder, name), 'utf8'));
    } catch {
      return undefined;
    }
  }

  /** Writes a file in one step. Where nothing can be written nothing is, for all that is kept here only saves time. */
  write(name: string, text: string): void {
    const file = join(this.#folder, name);
    try {
      this.#make(dirname(file));
      writeInOneStep(file, text);
    } catch {
      // The next command works it out again.
    }
  }

  /** Makes a folder in this one; the first time, removes those of other versions. */
  #make(folder: string): void {
    mkdirSync(folder, { recursive: true });
    if (this.#isMade) return;
    const above = dirname(this.#folder);
    for (const other of readdirSync(above).filter((entry) => join(above, entry) !== this.#folder))
      rmSync(join(above, other), { recursive: true, force: true });
    this.#isMade = true;
  }
}
