import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../register/digest.ts';
import { NumberedStrings, type SiteLinks } from '../../site/links/site-links.ts';
import { readLedger, writeLedger, type KeptPage, type PageLedger } from './page-ledger.ts';
import { linkOrCopy } from '../output/replace-file.ts';
import type { SiteFolder } from '../output/site-folder.ts';
import { restamped, stampOf, type Stamp } from '../cache/stamp.ts';

/**
 * Pages between builds, each under the key of what it was made of. The folder may be deleted at any time. Its files are
 * second names of those of a built site, so one that somebody has changed there is noticed, and is rendered again.
 */
export class PageCache {
  readonly #folder: string;
  readonly #before: PageLedger;

  /** In a folder, with the links of pages as numbers of `strings`. */
  constructor(folder: string, strings = new NumberedStrings()) {
    this.#folder = folder;
    mkdirSync(join(folder, names.pages), { recursive: true });
    this.#before = readLedger(join(folder, names.ledger), strings);
  }

  /**
   * Restores the page at a path in a site and gives it, if it is as it was stored and was made of the same; undefined where it
   * has to be rendered.
   */
  restore(path: string, site: SiteFolder, isOfSame: (page: KeptPage) => boolean): KeptPage | undefined {
    const kept = this.#before.pages.get(path);
    if (!kept || !isOfSame(kept)) return undefined;
    const found = site.keep(path, kept) ? kept : this.#restoreFile(path, kept, site);
    const links = this.#before.links.get(path);
    if (found && links) site.links.setNumbered(path, links);
    return found;
  }

  #restoreFile(path: string, kept: KeptPage, site: SiteFolder): KeptPage | undefined {
    const file = this.fileOf(path);
    const stamp = restamped(file, kept);
    if (!stamp) return undefined;
    site.linkLater(path, file, stamp);
    return { ...kept, ...stamp };
  }

  /** What is known of the page at a path; undefined if nothing is. */
  of(path: string): KeptPage | undefined {
    return this.#before.pages.get(path);
  }

  /** Where a page is kept. */
  fileOf(path: string): string {
    return keptFile(this.#folder, path);
  }

  /** Writes down all pages of a build for the next one, and forgets those that there are no more. Gives their number. */
  close(pages: ReadonlyMap<string, KeptPage>, links: SiteLinks): number {
    const dropped = [...this.#before.pages.keys()].filter((path) => !pages.has(path));
    for (const path of dropped) rmSync(this.fileOf(path), { force: true });
    writeLedger(join(this.#folder, names.ledger), pages, links);
    return dropped.length;
  }
}

/** What a folder holds: the pages, and a ledger of what each was made of. */
const names = { pages: 'pages', ledger: 'ledger' } as const;

/** Where a folder keeps a page: all lie side by side, since a folder for each costs as much as the page itself. */
const keptFile = (folder: string, path: string): string => join(folder, names.pages, sha256(path));

/** Stores what has been rendered to a file, in a folder of which there is a {@link PageCache}, and gives its stamp. */
export function storePage(folder: string, path: string, hash: string, rendered: string): Stamp {
  const file = keptFile(folder, path);
  linkOrCopy(rendered, file);
  return stampOf(file, hash);
}
