import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from '../contest.ts';
import { programCalled, runAll, type Call } from '../programs.ts';
import type { Work } from '../works.ts';
import { writeAstroSite } from './astro.ts';
import { writeEleventySite } from './eleventy.ts';
import { writeHugoSite } from './hugo.ts';

/** Another generator that makes pages of the same records. */
interface Peer {
  work: Work & ('hugo' | 'eleventy' | 'astro');
  args: readonly string[];
  /** Writes its project to an empty folder. */
  write: (folder: string, archive: string) => void;
  /** Where it puts its pages, and what else it leaves. */
  output: string;
  leaves: readonly string[];
  isSearched: boolean;
}

const peers: readonly Peer[] = [
  {
    work: 'hugo',
    args: ['--quiet'],
    write: writeHugoSite,
    output: 'public',
    leaves: ['resources'],
    isSearched: true,
  },
  {
    work: 'eleventy',
    args: ['--quiet'],
    write: writeEleventySite,
    output: 'public',
    leaves: ['.cache'],
    isSearched: true,
  },
  {
    work: 'astro',
    args: ['build', '--silent'],
    write: writeAstroSite,
    output: 'dist',
    leaves: ['.cache', '.astro'],
    isSearched: false,
  },
];

/** How Pagefind indexes the Vietnamese pages alone, as this project does. */
const searchOf = (program: string, output: string, folder: string): Call => ({
  program,
  args: ['--site', output, '--glob', '{index.html,don-vi/**/*.html}', '--silent'],
  folder,
});

/** The other generators that were found, each from nothing, in folders of their own below one folder. */
export function peerContenders(
  folder: string,
  archive: string,
  tools: string | undefined,
): (Contender & { prepare: () => void })[] {
  return peers.flatMap(({ work, args, write, output, leaves, isSearched }) => {
    const [generator, search] = [programCalled(work, tools), programCalled('pagefind', tools)];
    if (!generator || !search) return [];
    const place = join(folder, work);
    const generate: Call = { program: generator, args, folder: place };
    const pages = () => globSync(`${output}/**/*.html`, { cwd: place }).length;
    const ready = () => {
      for (const left of [output, ...leaves]) rmSync(join(place, left), { recursive: true, force: true });
    };
    const calls = isSearched ? [generate, searchOf(search, output, place)] : [generate];
    const prepare = () => {
      write(place, archive);
    };
    return [{ work, prepare, ready, pages, run: () => runAll(calls) }];
  });
}
