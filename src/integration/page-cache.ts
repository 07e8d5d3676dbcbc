import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../register/digest.ts';
import type { PageLinks } from '../site/links/page-reader.ts';
import type { Origin } from './site-cache.ts';
import { LinkNumbers, linksFromNumbers, type NumberedLinks } from './numbered-links.ts';
import { originsFromNumbers, OriginNumbers, type NumberedOrigin } from './numbered-origins.ts';
import { linkOrCopy } from './replace-file.ts';
import type { SiteFolder } from './site-folder.ts';
import { stampedAgain, stampOf, type Stamp } from './stamp.ts';

/** What a page was made of. */
export interface PageIdentity {
  /** Names its template, its address and its view. */
  key: string;
  /** From what its view was made; none where that was everything. */
  origin?: Origin | undefined;
  /** A digest of its template with all that this brings; none for a file that is no page. */
  template?: string | undefined;
}

/** A page that has been rendered: what it was made of, the SHA-256 of its text, and where it leads. */
export interface RenderedPage extends PageIdentity {
  hash: string;
  links: PageLinks;
}

/** A page that is kept for the next build. */
export type KeptPage = RenderedPage & Stamp;

/**
 * Pages between builds, each under the key of what it was made of. The folder may be deleted at any time. Its files are
 * second names of those of a built site, so one that somebody has changed there is noticed, and is rendered again.
 */
export class PageCache {
  readonly #folder: string;
  readonly #before: ReadonlyMap<string, KeptPage>;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(join(folder, names.pages), { recursive: true });
    this.#before = readLedger(folder);
  }

  /**
   * Puts the page at a path into a site and gives it, if it is as it was kept and was made of the same; undefined where it
   * has to be rendered.
   */
  put(path: string, site: SiteFolder, isOfSame: (page: KeptPage) => boolean): KeptPage | undefined {
    const kept = this.#before.get(path);
    if (!kept || !isOfSame(kept)) return undefined;
    if (site.keep(path, kept)) return kept;
    const file = this.fileOf(path);
    const stamp = stampedAgain(file, kept);
    if (!stamp) return undefined;
    site.takeBeside(path, file, kept.hash);
    return { ...kept, ...stamp };
  }

  /** Where a page is kept. */
  fileOf(path: string): string {
    return keptFile(this.#folder, path);
  }

  /** Writes down all pages of a build for the next one, and forgets those that there are no more. Gives their number. */
  close(pages: ReadonlyMap<string, KeptPage>): number {
    const dropped = [...this.#before.keys()].filter((path) => !pages.has(path));
    for (const path of dropped) rmSync(this.fileOf(path), { force: true });
    writeLedger(this.#folder, pages);
    return dropped.length;
  }
}

/** What a folder holds: the pages, and a ledger of what each was made of. */
const names = { pages: 'pages', ledger: 'pages.json' } as const;

/** Where a folder keeps a page: all lie side by side, since a folder for each costs as much as the page itself. */
const keptFile = (folder: string, path: string): string => join(folder, names.pages, sha256(path));

/** Keeps a page that has been rendered to a file, in a folder of which there is a {@link PageCache}. */
export function keepPage(folder: string, path: string, page: RenderedPage, rendered: string): KeptPage {
  const file = keptFile(folder, path);
  linkOrCopy(rendered, file);
  return { ...page, ...stampOf(file, page.hash) };
}

type Entry = [
  path: string,
  page: Omit<KeptPage, 'links' | 'origin' | 'template'>,
  origin: number | null,
  template: number | null,
  ...links: NumberedLinks,
];

interface Ledger {
  strings: string[];
  origins: NumberedOrigin[];
  entries: Entry[];
}

const ledgerOf = (folder: string): string => join(folder, names.ledger);

/** What a folder keeps; nothing if there is none, or its ledger is damaged. */
function readLedger(folder: string): ReadonlyMap<string, KeptPage> {
  try {
    const { strings, entries, ...ledger } = JSON.parse(readFileSync(ledgerOf(folder), 'utf8')) as Ledger;
    const origins = originsFromNumbers(strings, ledger.origins);
    return new Map(
      entries.map(([path, page, ofOrigin, ofTemplate, ...links]) => {
        const origin = ofOrigin === null ? undefined : origins[ofOrigin];
        const template = ofTemplate === null ? undefined : strings[ofTemplate];
        return [path, { ...page, origin, template, links: linksFromNumbers(strings, links) }];
      }),
    );
  } catch {
    return new Map();
  }
}

function writeLedger(folder: string, pages: ReadonlyMap<string, KeptPage>): void {
  const numbers = new LinkNumbers();
  const originNumbers = new OriginNumbers(numbers);
  const entries = [...pages].map(([path, { links, origin, template, ...page }]): Entry => [
    path,
    page,
    origin ? originNumbers.numberOf(origin) : null,
    template === undefined ? null : numbers.numberOf(template),
    ...numbers.numbered(links),
  ]);
  const { origins } = originNumbers;
  const ledger: Ledger = { strings: numbers.strings, origins, entries };
  writeFileSync(`${ledgerOf(folder)}.new`, JSON.stringify(ledger));
  renameSync(`${ledgerOf(folder)}.new`, ledgerOf(folder));
}
