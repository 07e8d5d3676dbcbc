import type { Plugin } from 'vite';

/** A file of compiled code: the sources in it, and the files that it loads. */
interface Chunk {
  sources: readonly string[];
  loads: readonly string[];
}

/** Whether a file of compiled code is the program that renders pages. */
export const isEntry = (file: string): boolean => file.startsWith('prerender-entry');

/** What Vite makes of the templates, as it tells while it does. */
export class TemplateChunks {
  readonly #chunks = new Map<string, Chunk>();

  /** Listens to Vite. */
  readonly plugin: Plugin = {
    name: 'cong-khai:template-chunks',
    applyToEnvironment: ({ name }) => name === 'prerender',
    generateBundle: (_options, bundle) => {
      for (const output of Object.values(bundle))
        if (output.type === 'chunk')
          this.#chunks.set(output.fileName, {
            sources: output.moduleIds,
            loads: [...output.imports, ...output.dynamicImports],
          });
    },
  };

  /**
   * The files that a template brings, in one order; all of them if it is in none that is known. Among them are those of
   * packages, and of sheets, which are not written.
   */
  filesOf(template: string): string[] {
    const having = this.#having((source) => source === template);
    return this.#withLoaded(
      having.length > 0 ? having : [...this.#chunks.keys()].filter((file) => !isEntry(file)),
    );
  }

  /** The files that the program loads to render any page, among them a project's middleware: all but those of templates. */
  filesAround(templates: ReadonlySet<string>): string[] {
    const ofTemplates = new Set(this.#having((source) => templates.has(source)));
    const loaded = [...this.#chunks].flatMap(([file, { loads }]) => (isEntry(file) ? loads : []));
    return this.#withLoaded(loaded.filter((file) => !ofTemplates.has(file)));
  }

  /** Whether a source is in one of those files; also if it is in none that is known. */
  mayHave(files: readonly string[], source: string): boolean {
    const having = this.#having((one) => one === source);
    return having.length === 0 || having.some((file) => files.includes(file));
  }

  /** The files that a source is in which fits. */
  #having(fits: (source: string) => boolean): string[] {
    return [...this.#chunks].flatMap(([file, { sources }]) => (sources.some(fits) ? [file] : []));
  }

  /** Files with all that they load, in one order. */
  #withLoaded(some: readonly string[]): string[] {
    const files = new Set(some);
    for (const file of files) for (const loaded of this.#chunks.get(file)?.loads ?? []) files.add(loaded);
    return [...files].sort();
  }
}
