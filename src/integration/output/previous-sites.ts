import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../register/digest.ts';
import { filesBelow } from '../../register/files-below.ts';
import { hasSameContent, type Stamp } from '../cache/stamp.ts';

/** A site as it was put in place. */
export interface PlacedSite {
  /** A digest of all that it was made of. */
  sources: string;
  /** How many pages it has. */
  pages: number;
  /** Its files by their paths. */
  files: ReadonlyMap<string, Stamp>;
}

/** A site of which the next one keeps what is as before. */
export interface EarlierSite extends Pick<PlacedSite, 'files'> {
  /** Where it is: the folder in which the next one takes shape, or another. */
  folder: string;
}

/**
 * What is remembered of the sites that a project has put in one place. The last is not made again of the same sources; the
 * folder of the one before it is where the next takes shape, since most files stay as they are, and a folder of tens of
 * thousands takes long to fill and to clear away. All of it may be deleted at any time.
 */
export class PreviousSites {
  readonly #all: string;
  readonly #folder: string;
  readonly #out: string;

  /** Those in the folder `out`, of the project in `root`, made with the same permissions. */
  constructor(root: string, out: string, permissions: string) {
    this.#out = out;
    this.#all = join(root, '.build/previous');
    this.#folder = join(this.#all, digestOf([out, permissions]));
  }

  /** The site that stands there, if it was made of the same sources and nobody has touched it since. */
  current(sources: string): PlacedSite | undefined {
    const placed = this.#read('placed.json');
    if (placed?.sources !== sources || !existsSync(this.#out)) return undefined;
    const found = filesBelow(this.#out);
    const isSame = (path: string) => {
      const stamp = placed.files.get(path);
      return stamp !== undefined && hasSameContent(join(this.#out, path), stamp);
    };
    return found.length === placed.files.size && found.every(isSame) ? placed : undefined;
  }

  /**
   * The site that the next one begins with: the one before the last, whose folder is put in a place, or the last, which
   * stays where it is; undefined where there is neither.
   */
  reuse(folder: string): EarlierSite | undefined {
    const files = this.#read('spare.json')?.files ?? new Map<string, Stamp>();
    try {
      renameSync(this.#path('spare'), folder);
      return { files, folder };
    } catch {
      const last = existsSync(this.#out) ? this.#read('placed.json') : undefined;
      return last && { files: last.files, folder: this.#out };
    }
  }

  /** Takes note of the site that has just been put in place, and keeps the folder of the one that stood there before. */
  note(placed: PlacedSite, before: string | undefined): void {
    this.#forgetRemoved();
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.#path('place'), this.#out);
    rmSync(this.#path('spare.json'), { force: true });
    rmSync(this.#path('spare'), { recursive: true, force: true });
    if (before !== undefined && this.#keep(before) && existsSync(this.#path('placed.json')))
      renameSync(this.#path('placed.json'), this.#path('spare.json'));
    writeFileSync(this.#path('placed.json'), JSON.stringify({ ...placed, files: [...placed.files] }));
  }

  /** Forgets the sites of places where none stands any more, and those of this place with other permissions. */
  #forgetRemoved(): void {
    mkdirSync(this.#all, { recursive: true });
    for (const name of readdirSync(this.#all)) {
      const folder = join(this.#all, name);
      const file = join(folder, 'place');
      const place = existsSync(file) ? readFileSync(file, 'utf8') : '';
      if (!existsSync(place) || (place === this.#out && folder !== this.#folder))
        rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Whether the folder could be kept: it cannot be moved to another disk. */
  #keep(folder: string): boolean {
    try {
      renameSync(folder, this.#path('spare'));
      return true;
    } catch {
      return false;
    }
  }

  #path(name: 'place' | 'placed.json' | 'spare.json' | 'spare'): string {
    return join(this.#folder, name);
  }

  /** What was noted; undefined if nothing was, or the note was cut short. */
  #read(name: 'placed.json' | 'spare.json'): PlacedSite | undefined {
    try {
      const noted = JSON.parse(readFileSync(this.#path(name), 'utf8')) as Record<keyof PlacedSite, never>;
      return { ...noted, files: new Map(noted.files) };
    } catch {
      return undefined;
    }
  }
}
