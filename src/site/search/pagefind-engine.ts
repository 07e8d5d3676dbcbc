import type { IndexFile } from './chunks.ts';
import { longestLoading } from './loading-time.ts';

/** Where Pagefind's script comes to what asks a worker; all before it is the engine that the worker has, too. */
const begin = 'var hasWorkerSupport=';

/** The script for a browser that runs no worker. */
const withoutWorker = 'pagefind-without-worker.js';

/** What the script that asks a worker says otherwise than Pagefind's, so that it has no engine of its own. */
const changes: readonly (readonly [said: RegExp, instead: string])[] = [
  [/^/, 'var __publicField=(object,key,value)=>{object[key]=value;};'],
  [
    /initFallback\(\)\{if\(!this\.fallback\)\{this\.fallback=new Pagefind\(this\.initOptions\);\}\}/,
    `async initFallback(){const{Pagefind}=await import("./${withoutWorker}");this.fallback??=new Pagefind(this.initOptions);}`,
  ],
  [/(?<!async )(this\.initFallback\(\);)/g, 'await $1'],
  [/export\{[\w,]*\bcreateInstance\b[\w,]*\};?$/, 'export{createInstance};'],
];

/**
 * What the engine says otherwise than Pagefind's, so that each search ends where a file cannot be loaded. Pagefind keeps to
 * itself that a file of words is missing, and finds nothing; before it adds an index, it waits for its program though that
 * failed; it waits for a file as long as a connection is not given up; and who does not search need not hear why it did not start.
 */
const tellings: readonly (readonly [said: RegExp, instead: string, times: number])[] = [
  [/("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g, '$1', 2],
  [
    /(this\.instances\.push\(\w+\);)while\(this\.primary\.wasm===null\)\{await asyncSleep\(50\);\}/g,
    'await this.primary.getPtr();$1',
    1,
  ],
  [/fetch\((\w+\.input)\)/g, `fetch($1,{signal:AbortSignal.timeout(${longestLoading})})`, 1],
  [/(this\.init\(\w+\?\.language\));/g, '$1.catch(()=>{});', 1],
];

/** The scripts that have the engine. */
const engines = new Set(['pagefind.js', 'pagefind-worker.js']);

/**
 * A script of Pagefind whose search fails where a file that it needs cannot be loaded.
 * @throws Error if the script is written otherwise than that of the version that is pinned
 */
export function tellingFailures({ path, content }: IndexFile): IndexFile {
  if (!engines.has(path)) return { path, content };
  const telling = tellings.reduce((source, [said, instead, times]) => {
    if (source.match(said)?.length !== times) throw otherwiseWritten();
    return source.replace(said, instead);
  }, Buffer.from(content).toString());
  return { path, content: Buffer.from(telling) };
}

const otherwiseWritten = (): Error =>
  new Error(
    'Pagefind writes its script otherwise than version 1.6 does: change src/site/search/pagefind-engine.ts along with it.',
  );

/**
 * Pagefind's script in two. It has the engine that its worker has, too, for browsers that run no worker: these load it by
 * itself, and all others load a third less of Pagefind's scripts.
 * @throws Error if the script is written otherwise than that of the version that is pinned
 */
export function inTwo({ path, content }: IndexFile): IndexFile[] {
  const source = Buffer.from(content).toString();
  const at = source.indexOf(begin);
  const asking = changes.reduce((code, [said, instead]) => {
    if (at < 0 || !said.test(code)) throw otherwiseWritten();
    return code.replace(said, instead);
  }, source.slice(at));
  return [
    { path, content: Buffer.from(asking) },
    { path: withoutWorker, content: Buffer.from(`${source.slice(0, at)}export{Pagefind};`) },
  ];
}
