import { minifySync } from 'rolldown/utils';
import type { IndexFile } from './chunks.ts';

/** What of Pagefind's interface this site uses. */
export interface InterfaceUse {
  languages: readonly string[];
  /** The elements that its pages have. */
  elements: readonly string[];
}

/** The modules with the words of each language, and the files that they were made of, as the code of the interface lists them. */
const wordsListed =
  /\[([\w$,]+)\](,[\w$]+=[\w$]+,[\w$]+=)\[("\.\.\/\.\.\/translations\/[\w-]+\.json"[^\]]*)\]/;

/** Where it loads the search. A browser that could not load a script does not ask for it again, unless it is called otherwise. */
const searchLoaded = /import\((`\$\{this\.options\.bundlePath\}pagefind\.js)`\)/;
const loadedAnew = 'import($1`).catch(()=>import($1#${performance.now()}`))';

/** How it names what a module exports, and what its elements are. */
const moduleExports = /(?<![\w$])[\w$]+\(([\w$]+),\{[^{}]*\}\);/g;
const elementDefined = /customElements\.get\("([\w-]+)"\)\|\|customElements\.define\("\1",([\w$]+)\);/g;
const elementExported = /Pagefind\w+:\(\)=>([\w$]+),?/g;

/**
 * A script of Pagefind as it is sent to readers: minified, and the interface with what the site uses of it alone. Pagefind
 * comes with the words of 46 languages and with elements for other kinds of search, more than half of what a telephone would
 * load of it.
 * @throws Error if the interface lists its languages or elements, or loads the search, otherwise than the version that is pinned
 */
export function smallScript({ path, content }: IndexFile, use: InterfaceUse): IndexFile {
  if (!path.endsWith('.js')) return { path, content };
  const source = Buffer.from(content).toString();
  const needed = path.startsWith('pagefind-component-ui') ? withOnly(use, source) : source;
  const module = /\bexport\{/.test(source);
  const { code } = minifySync(path, needed, { module, compress: true, mangle: true });
  return { path, content: Buffer.from(code) };
}

/** The interface without any mention of what is not used, so that the minifier drops it. */
function withOnly(use: InterfaceUse, source: string): string {
  const unused = new Set<string>();
  const found: string[] = [];
  const isUsed = (name: string, kept: readonly string[], inCode: string): boolean => {
    if (!kept.includes(name)) unused.add(inCode);
    else found.push(name);
    return kept.includes(name);
  };
  const mentioned = (whole: string, inCode: string): string => (unused.has(inCode) ? '' : whole);
  const small = source
    .replace(wordsListed, (_whole, modules: string, between: string, files: string) => {
      const names = modules.split(',');
      const kept = files.split(',').flatMap((file, at) => {
        const [, language = ''] = /translations\/([\w-]+)\.json/.exec(file) ?? [];
        const name = names[at] ?? '';
        return isUsed(language, use.languages, name) ? [{ file, name }] : [];
      });
      return `[${kept.map(({ name }) => name).join()}]${between}[${kept.map(({ file }) => file).join()}]`;
    })
    .replace(elementDefined, (whole, name: string, inCode: string) =>
      isUsed(name, use.elements, inCode) ? whole : '',
    )
    .replace(moduleExports, mentioned)
    .replace(elementExported, mentioned)
    .replace(searchLoaded, loadedAnew);
  if (found.length !== use.languages.length + use.elements.length || !searchLoaded.test(source))
    throw new Error(
      'Pagefind lists the languages or elements of its interface, or loads the search, otherwise than version 1.6 does: change src/site/search/pagefind-code.ts along with it.',
    );
  return small;
}
