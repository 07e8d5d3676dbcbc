import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { engineFolder } from '../register/engine.ts';
import type { IndexFile } from '../site/search/chunks.ts';
import type { IndexRequest, MakeIndex } from '../site/search/pagefind-index.ts';
import { digestOf, digestOfFiles } from './digest.ts';

/** The code that makes an index of a request, and what pins the version of Pagefind. */
const makers = ['src/site/search/chunks.ts', 'src/integration/pagefind-thread.ts', 'package.json'];

/** Search indexes between builds, each under a digest of all that it is made of. The folder may be deleted at any time. */
export class SearchCache {
  readonly #folder: string;
  readonly #makers = digestOf([process.version, digestOfFiles(engineFolder, makers)]);
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes an index, or takes that of an earlier build for the same request. */
  readonly remembering =
    (make: MakeIndex): MakeIndex =>
    async (request) => {
      const name = this.#nameOf(request);
      this.#used.add(name);
      const kept = this.#read(name);
      if (kept) return kept;
      const files = await make(request);
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(join(this.#folder, name), serialize(files));
      return files;
    };

  /** Drops the indexes that nothing asked for. */
  close(): void {
    mkdirSync(this.#folder, { recursive: true });
    for (const name of readdirSync(this.#folder).filter((one) => !this.#used.has(one)))
      rmSync(join(this.#folder, name));
  }

  #nameOf(request: IndexRequest): string {
    return digestOf([this.#makers, JSON.stringify(request)]);
  }

  /** What a file keeps; undefined if there is none, or it was cut short. */
  #read(name: string): IndexFile[] | undefined {
    try {
      return deserialize(readFileSync(join(this.#folder, name))) as IndexFile[];
    } catch {
      return undefined;
    }
  }
}
