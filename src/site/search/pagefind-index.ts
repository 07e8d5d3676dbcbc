import { createIndex } from 'pagefind';
import { inSmallChunks, unpack, type IndexFile } from './chunks.ts';
import type { Entry } from './entries.ts';

/** How many records are on their way to Pagefind's process at once: enough for it to work on while pages are rendered. */
const inFlight = 512;

/** Makes one index in Pagefind's own process, beside whatever else is running. @throws Error if Pagefind fails */
export async function indexOf(
  entries: readonly Entry[],
  maxFragments = entries.length,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi', maxFragments });
  if (!index) throw new Error(errors.join('\n'));
  for (let at = 0; at < entries.length; at += inFlight) {
    await Promise.all(entries.slice(at, at + inFlight).map((entry) => index.addCustomRecord(entry)));
  }
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(failed.join('\n'));
  await index.deleteIndex();
  return inSmallChunks(files);
}

/** What Pagefind calls the pages of an index, by their addresses; each has to have a file of its own. */
export const pagesOf = (files: readonly IndexFile[]): ReadonlyMap<string, string> =>
  new Map(
    files.flatMap((file) => {
      const [, page] = /^fragment\/(.*)\.pf_fragment$/.exec(file.path) ?? [];
      if (page === undefined) return [];
      const { url } = JSON.parse(unpack(file).toString()) as { url: string };
      return [[url, page]];
    }),
  );

export const isIndex = ({ path }: IndexFile): boolean =>
  /\.(pf_meta|pf_fragment|pf_index|pf_filter)$|entry\.json$/.test(path);

export const isEngine = (file: IndexFile): boolean =>
  isIndex(file) || /^pagefind(-worker)?\.js$|^wasm\..*\.pagefind$/.test(file.path);

export const isInterface = ({ path }: IndexFile): boolean => path.startsWith('pagefind-component-ui.');

export const isGuide = (file: IndexFile): boolean => isIndex(file) && !file.path.endsWith('.pf_fragment');

export const within = (folder: string, files: readonly IndexFile[]): IndexFile[] =>
  files.map(({ path, content }) => ({ path: `${folder}/${path}`, content }));
