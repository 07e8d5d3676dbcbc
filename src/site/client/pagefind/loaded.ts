import { longestLoading } from '../../search/loading-time.ts';
import type { NameList } from '../../search/named-page.ts';
import type * as Engine from './engine/pagefind.js';
import { Names } from './names.ts';
import { newest, Parts, ranking, type OlderList } from './parts.ts';

/** What every search needs. */
export interface Loaded {
  parts: Parts;
  names: Names;
}

const addressOf = (file: string): string => new URL(`./${file}`, import.meta.url).href;

const loadData = async (file: string): Promise<unknown> =>
  (await fetch(addressOf(file), { signal: AbortSignal.timeout(longestLoading) })).json();

/** Starts Pagefind. A browser that could not load a script does not ask for it again, unless it is called otherwise. */
async function startEngine(options: object): Promise<Engine.Instance> {
  const address = addressOf('engine/pagefind.js');
  const { createInstance } = (await import(address).catch(
    () => import(`${address}#${performance.now()}`),
  )) as typeof Engine;
  const instance = createInstance({ ...options, mergeFilter: { part: newest }, ranking });
  await instance.init();
  return instance;
}

/** Loads what every search needs. @throws Error if something of it cannot be loaded */
export async function load(options: object): Promise<Loaded> {
  const [instance, older, names] = await Promise.all([
    startEngine(options),
    loadData('older.json'),
    loadData('names.json'),
  ]);
  return { parts: new Parts(instance, older as OlderList), names: new Names(names as NameList) };
}
