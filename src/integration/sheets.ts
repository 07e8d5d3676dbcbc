const folders = /[\\/]site[\\/](?:styles|layouts|components)[\\/]/;

/**
 * How styles are bundled: what the layouts and the components bring is one sheet, the same for every page, so that the
 * second page needs none; what a page has for itself is another. Left alone, Vite makes a sheet of every component.
 * The `<style>` of an Astro file is to Vite a module whose name ends in `lang.css`.
 */
export const sheets = {
  groups: [{ name: 'site', test: (module: string) => module.endsWith('.css') && folders.test(module) }],
};
