import type { Plugin } from 'vite';

/** Whether a file of compiled code is the program that renders pages. */
export const isEntry = (file: string): boolean => file.startsWith('prerender-entry');

/** What Vite makes of the templates, as it tells while it does. */
export class TemplateChunks {
  /** The files of compiled code, each with those that it loads. */
  readonly #loads = new Map<string, readonly string[]>();
  /** The files that each source is in. */
  readonly #filesWith = new Map<string, string[]>();

  /** Listens to Vite. */
  readonly plugin: Plugin = {
    name: 'cong-khai:template-chunks',
    applyToEnvironment: ({ name }) => name === 'prerender',
    generateBundle: (_options, bundle) => {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const { fileName, moduleIds, imports, dynamicImports } = output;
        this.#loads.set(fileName, [...imports, ...dynamicImports]);
        for (const source of moduleIds)
          this.#filesWith.set(source, [...(this.#filesWith.get(source) ?? []), fileName]);
      }
    },
  };

  /**
   * The files that a template brings, in one order; all of them if it is in none that is known. Among them are those of
   * packages, and of sheets, which are not written.
   */
  filesOf(template: string): string[] {
    return this.#withLoaded(
      this.#filesWith.get(template) ?? [...this.#loads.keys()].filter((file) => !isEntry(file)),
    );
  }

  /** The files that the program loads to render any page, among them a project's middleware: all but those of templates. */
  filesAround(templates: ReadonlySet<string>): string[] {
    const ofTemplates = new Set([...templates].flatMap((template) => this.#filesWith.get(template) ?? []));
    const loaded = [...this.#loads].flatMap(([file, loads]) => (isEntry(file) ? loads : []));
    return this.#withLoaded(loaded.filter((file) => !ofTemplates.has(file)));
  }

  /** Whether a source is in one of those files; also if it is in none that is known. */
  mayHave(files: readonly string[], source: string): boolean {
    return this.#filesWith.get(source)?.some((file) => files.includes(file)) ?? true;
  }

  /** Files with all that they load, in one order. */
  #withLoaded(some: readonly string[]): string[] {
    const files = new Set(some);
    for (const file of files) for (const loaded of this.#loads.get(file) ?? []) files.add(loaded);
    return [...files].sort();
  }
}
