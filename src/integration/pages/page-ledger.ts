import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { NumberedStrings, type NumberedLinks, type SiteLinks } from '../../site/links/site-links.ts';
import { originsFromNumbers, OriginNumbers, type NumberedOrigin } from '../cache/numbered-origins.ts';
import type { Origin } from '../cache/site-cache.ts';
import type { Stamp } from '../cache/stamp.ts';

/** What a page was made of. */
export interface PageIdentity {
  /** Names its template, its address and its view. */
  key: string;
  /** From what its view was made; none where that was everything. */
  origin?: Origin | undefined;
  /** A digest of its template with all that this brings; none for a file that is no page. */
  template?: string | undefined;
}

/** A page that is kept for the next build. */
export type KeptPage = PageIdentity & Stamp;

/** Pages that are kept, by the paths of their files, with their links, if they have any. */
export interface PageLedger {
  pages: ReadonlyMap<string, KeptPage>;
  links: ReadonlyMap<string, NumberedLinks>;
}

type Entry = [
  path: string,
  key: string,
  hash: string,
  size: number,
  written: number,
  inode: number,
  origin: number | null,
  template: number | null,
  /** How many links and anchors it has: their numbers follow those of the page before. */
  addresses: number,
  anchors: number,
];

/** What a ledger holds as JSON. */
interface Written {
  /** What was read, and digests of templates. */
  names: readonly string[];
  origins: readonly NumberedOrigin[];
  entries: readonly Entry[];
}

/** The file of a ledger: JSON, and all links and anchors as numbers of a list of strings, which as JSON would be most of it. */
type LedgerFile = [json: string, numbers: Uint32Array, strings: readonly string[]];

/** Reads a ledger, with links as numbers of `strings`; an empty one if there is none, or it is damaged. */
export function readLedger(file: string, strings: NumberedStrings): PageLedger {
  try {
    return ledgerFrom(deserialize(readFileSync(file)) as LedgerFile, strings);
  } catch {
    return { pages: new Map(), links: new Map() };
  }
}

function ledgerFrom([json, numbers, all]: LedgerFile, strings: NumberedStrings): PageLedger {
  const { names, origins: numberedOrigins, entries } = JSON.parse(json) as Written;
  const origins = originsFromNumbers(names, numberedOrigins);
  const numbersHere = Uint32Array.from(all, strings.numberOf);
  const numbered = numbers.map((number) => numbersHere[number] ?? 0);
  const pages = new Map<string, KeptPage>();
  const links = new Map<string, NumberedLinks>();
  let at = 0;
  for (const [path, key, hash, size, written, inode, origin, template, addresses, anchors] of entries) {
    pages.set(path, {
      key,
      hash,
      size,
      written,
      inode,
      origin: origin === null ? undefined : origins[origin],
      template: template === null ? undefined : names[template],
    });
    const [middle, end] = [at + addresses, at + addresses + anchors];
    if (end > at)
      links.set(path, { addresses: numbered.subarray(at, middle), anchors: numbered.subarray(middle, end) });
    at = end;
  }
  return { pages, links };
}

/** Writes a ledger of pages, in the place of the one before. */
export function writeLedger(file: string, pages: ReadonlyMap<string, KeptPage>, links: SiteLinks): void {
  const names = new NumberedStrings();
  const origins = new OriginNumbers(names);
  const numbers: Uint32Array[] = [];
  const entries = Array.from(pages, ([path, page]): Entry => {
    const { key, hash, size, written, inode, origin, template } = page;
    const { addresses, anchors } = links.numbersOf(path) ?? noLinks;
    numbers.push(addresses, anchors);
    return [
      ...([path, key, hash, size, written, inode] as const),
      origin ? origins.numberOf(origin) : null,
      template === undefined ? null : names.numberOf(template),
      addresses.length,
      anchors.length,
    ];
  });
  const used = onlyUsed(numbers, links.strings);
  // Origins give numbers to names.
  const { origins: numberedOrigins } = origins;
  const json = JSON.stringify({ names: names.all, origins: numberedOrigins, entries } satisfies Written);
  writeFileSync(`${file}.new`, serialize([json, used.numbers, used.strings] satisfies LedgerFile));
  renameSync(`${file}.new`, file);
}

const noLinks: NumberedLinks = { addresses: new Uint32Array(), anchors: new Uint32Array() };

/** Numbers one after another, as those of a list that has no other strings than theirs. */
function onlyUsed(
  lists: readonly Uint32Array[],
  { textOf }: NumberedStrings,
): { strings: string[]; numbers: Uint32Array } {
  const strings: string[] = [];
  const renumbered: number[] = [];
  const numbers = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists)
    for (const number of list) numbers[at++] = renumbered[number] ??= strings.push(textOf(number)) - 1;
  return { strings, numbers };
}
