import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Compiling } from './compiling.ts';
import { engineDigests, type EngineDigests } from '../cache/engine-digests.ts';
import { markUsed, namesInSet, temporary } from './template-set.ts';
import type { TemplateSources } from './template-sources.ts';

/** Compiled templates of a site. */
export interface CompiledTemplates {
  /** The folder of the templates. */
  templates: string;
  /** The folder of the files that come with them. */
  assets: string;
  /** Whether they are kept for later builds; not where a project has pages of its own, which may show whatever they read. */
  areKept: boolean;
}

/** What templates a build needs, where they are kept, and what compiles them, unless an earlier build has. */
interface Needed {
  sources: TemplateSources;
  engine: EngineDigests;
  set: string;
  compiling: Compiling | undefined;
}

/** The surroundings of a build that needs templates. */
export interface StoreOptions {
  /** The variables of the environment. */
  env: NodeJS.ProcessEnv;
  /** Called where another build compiles templates of the project, and this one waits for it. */
  onWait: () => void;
}

/**
 * The compiled templates for a build of a project, from an earlier build of the same or by Astro; a digest of the whole engine
 * says what they are compiled from. They are kept in the project's folder `.build/templates`, which may be deleted at any time,
 * unless the project has pages of its own.
 */
export class TemplateStore {
  readonly #root: string;
  readonly #folder: string;
  readonly #options: StoreOptions;
  readonly #processes: Compiling[] = [];
  #idle: Compiling | undefined;
  #needed: Needed | undefined;

  /** Of the project in `root`. Where it keeps none yet, Astro is loaded from now on, since it will be needed. */
  constructor(root: string, options: StoreOptions) {
    this.#root = root;
    this.#folder = join(root, '.build/templates');
    this.#options = options;
    const isKept = (name: string) => !name.startsWith(temporary);
    if (!existsSync(this.#folder) || !readdirSync(this.#folder).some(isKept)) this.#idle = this.#started();
  }

  /**
   * Begins to compile what a build needs, unless it is kept, and gives the digests of what makes its site. May be called as
   * soon as it is known what that is made of, and again of the same.
   */
  begin(sources: TemplateSources): EngineDigests {
    if (this.#needed && isDeepStrictEqual(sources, this.#needed.sources)) return this.#needed.engine;
    const engine = engineDigests(sources);
    const set = join(this.#folder, engine.whole);
    this.#needed = {
      sources,
      engine,
      set,
      compiling: existsSync(set) ? undefined : this.#compiling(sources, set),
    };
    return engine;
  }

  /** Waits until what was begun is there. @throws Error that Astro throws, or that its process has ended */
  async compiled(): Promise<CompiledTemplates> {
    if (!this.#needed) throw new Error('Nobody has said what the templates are made of.');
    const { set, compiling } = this.#needed;
    const folder = (await compiling?.finish()) ?? set;
    const areKept = folder === set;
    if (areKept) markUsed(set);
    return {
      templates: join(folder, namesInSet.templates),
      assets: join(folder, namesInSet.assets),
      areKept,
    };
  }

  /** Ends what is still at work, and removes templates that no other build uses. */
  async close(): Promise<void> {
    await Promise.all(this.#processes.map((one) => one.close()));
  }

  #compiling(sources: TemplateSources, set: string): Compiling {
    const compiling = this.#idle ?? this.#started();
    this.#idle = undefined;
    const isVerbose = Boolean(this.#options.env['DEBUG']);
    compiling.begin({ sources, set, store: this.#folder, isVerbose });
    return compiling;
  }

  #started(): Compiling {
    const compiling = new Compiling(this.#root, this.#options.env, this.#options.onWait);
    this.#processes.push(compiling);
    return compiling;
  }
}
