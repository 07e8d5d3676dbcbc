import type { Plugin } from 'vite';

/** A file of compiled code: the sources in it, and the files that it loads. */
interface Chunk {
  sources: readonly string[];
  loads: readonly string[];
}

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
   * The files that a template brings, in one order. Among them are those of packages, and of sheets, which are not written.
   * The path of the template ends with `component`.
   */
  filesOf(component: string): string[] {
    const files = new Set(
      [...this.#chunks].flatMap(([file, { sources }]) =>
        sources.some((source) => source.endsWith(`/${component}`)) ? [file] : [],
      ),
    );
    for (const file of files) for (const loaded of this.#chunks.get(file)?.loads ?? []) files.add(loaded);
    return [...files].sort();
  }
}
