import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a search finds, the best first, as far as this asks for. */
export interface Answer {
  results: { data: () => Promise<{ raw_url: string }> }[];
}

type Search = (term: string, options: { filters?: object }) => Promise<Answer>;

/**
 * Opens the search of a built site as a browser does, by reading files in place of addresses, which changes how this whole
 * process fetches. @param onLoad is told of each file that a reader would load
 */
export async function openSearch(site: string, onLoad: (file: string) => void = () => {}): Promise<Search> {
  globalThis.fetch = (input) => {
    const [address = ''] = (input as string).split('?');
    const file = address.startsWith('file:') ? fileURLToPath(address) : address;
    onLoad(file);
    return Promise.resolve(new Response(readFileSync(file)));
  };
  const engine = (await import(pathToFileURL(join(site, 'pagefind/pagefind.js')).href)) as {
    createInstance: (options: object) => { search: Search };
  };
  return engine.createInstance({}).search;
}
