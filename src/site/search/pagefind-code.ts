import { minifySync, parseSync, Visitor, type ESTree } from 'rolldown/utils';
import type { IndexFile } from './chunks.ts';

/** What the words of each language in Pagefind's interface are read from, as the code of the interface names it. */
const wordsFile = /^\.\.\/\.\.\/translations\/([\w-]+)\.json$/;

/** A word that the interface has in every language. */
const everywhere = 'zero_results';

/**
 * A script of Pagefind as it is sent to readers: minified, and the interface with its words in the languages of the site
 * alone. Pagefind comes with those of 46 languages, a third of what a telephone would load of it.
 * @throws Error if the interface lists its languages otherwise than the version that is pinned
 */
export function smallScript({ path, content }: IndexFile, languages: readonly string[]): IndexFile {
  if (!path.endsWith('.js')) return { path, content };
  const source = Buffer.from(content).toString();
  const needed = path.startsWith('pagefind-component-ui') ? withWordsOf(languages, source) : source;
  const module = path.endsWith('pagefind.js');
  const { code } = minifySync(path, needed, { module, compress: true, mangle: true });
  return { path, content: Buffer.from(code) };
}

/** The interface without its words in other languages. */
function withWordsOf(languages: readonly string[], source: string): string {
  const { program } = parseSync('interface.js', source);
  const listed: string[] = [];
  const words: ESTree.ObjectExpression[] = [];
  new Visitor({
    Literal: ({ value }) => {
      const [, language] = typeof value === 'string' ? (wordsFile.exec(value) ?? []) : [];
      if (language !== undefined) listed.push(language);
    },
    ObjectExpression: (node) => {
      if (node.properties.some((one) => one.type === 'Property' && nameOf(one.key) === everywhere))
        words.push(node);
    },
  }).visit(program);
  if (listed.length !== words.length || !languages.every((language) => listed.includes(language)))
    throw new Error(
      'Pagefind lists the languages of its interface otherwise than version 1.6 does: change src/site/search/pagefind-code.ts along with it.',
    );
  const others = words.filter((_words, at) => !languages.includes(listed[at] ?? ''));
  return others.reduceRight((text, { start, end }) => `${text.slice(0, start)}{}${text.slice(end)}`, source);
}

const nameOf = (key: ESTree.PropertyKey): string | undefined =>
  key.type === 'Identifier' ? key.name : undefined;
