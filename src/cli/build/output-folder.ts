import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CannotRun } from '../command/cannot-run.ts';
import { isRunning } from '../../integration/processes/is-running.ts';
import { shardParts } from '../../integration/sharding/shard-ledger.ts';
import { exchange } from './exchange.ts';
import { resolveOut, type Sources } from './resolve-out.ts';

/** What a build makes: the file that each has, and how messages call it. */
const products = {
  site: { mark: 'data/manifest.json', name: { vi: 'trang đã dựng', en: 'built site' } },
  shard: { mark: shardParts.ledger, name: { vi: 'phần đã dựng', en: 'built shard' } },
} as const;

/**
 * The folder that a build replaces; of a link, the folder to which it leads. What a killed build has left aside is put
 * back first. @throws CannotRun for one that holds anything else than a site, or a shard, of this project
 */
export function outputFolder(
  typed: string,
  sources: Sources,
  product: keyof typeof products = 'site',
): string {
  const { mark, name } = products[product];
  const out = resolveOut(typed, sources);
  try {
    mkdirSync(dirname(out), { recursive: true });
    accessSync(workFolder(out), constants.W_OK);
    removeLeftovers(out);
    if (!existsSync(out) || isEmpty(out) || existsSync(join(out, mark))) return out;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotRun({
      vi: `Không ghi được vào “${typed}” (${code}). Kiểm tra --out.`,
      en: `“${typed}” cannot be written (${code}). Check --out.`,
    });
  }
  throw new CannotRun({
    vi: `“${typed}” có tệp không thuộc ${name.vi}. Dọn thư mục ấy hoặc chọn --out khác.`,
    en: `“${typed}” holds files that are no ${name.en}. Empty that folder or choose another --out.`,
  });
}

const nameFor = (out: string): string => `.${basename(out)}-building-`;

/** Where a build writes: beside the site that it replaces, or inside it where that is a volume, since folders cannot be moved between disks. */
const workFolder = (out: string): string => (isMountPoint(out) ? out : dirname(out));

/** Ends the name of a folder that is being cleared away. */
const cleared = '-cleared';

/** Removes what killed builds have left beside a site, and puts back a site that one of them had set aside. */
export function removeLeftovers(out: string): void {
  const name = nameFor(out);
  const place = workFolder(out);
  if (!existsSync(place)) return;
  const remove = (folder: string) => {
    rmSync(folder, { recursive: true, force: true });
  };
  const leftovers = readdirSync(place).filter((entry) => entry.startsWith(name));
  for (const leftover of leftovers.filter((entry) => entry.endsWith(cleared))) remove(join(place, leftover));
  for (const leftover of leftovers.filter((entry) => !entry.endsWith(cleared))) {
    const pid = Number(leftover.slice(name.length));
    if (pid !== process.pid && isRunning(pid)) continue;
    const folder = join(place, leftover);
    if (!existsSync(out) && existsSync(asideIn(folder))) renameSync(asideIn(folder), out);
    for (const filled of [join(folder, 'pages'), folder]) hideWithin(filled);
    renameSync(folder, `${folder}${cleared}`);
    remove(`${folder}${cleared}`);
  }
}

/**
 * Gives everything directly in a folder another name. The step that exchanges two folders is a process of its own, which
 * outlives a killed build for a moment: it has changed them before this, or does not find them after. A new name for a
 * folder above would not do, since a process that has looked it up goes on in it, and would put a folder that is half
 * cleared away in the place of the site.
 */
function hideWithin(folder: string) {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return;
  for (const name of readdirSync(folder)) renameSync(join(folder, name), join(folder, `${name}${cleared}`));
}

/** The path of a folder beside that of the site, where a build writes before it replaces anything. */
export function stagingFolder(out: string): string {
  removeLeftovers(out);
  return join(workFolder(out), `${nameFor(out)}${process.pid}`);
}

/** Removes the folder in which a build has written. An error is ignored, since the next build removes it as well. */
export function removeStagingFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The disk may be out of order, which is what the build ends with.
  }
}

/** Sees that Astro can work in the project: it says of a folder that may not be written that it is not there. @throws Error of the system */
export function checkProjectFolder(root: string): void {
  const astro = join(root, '.astro');
  accessSync(existsSync(astro) ? astro : root, constants.W_OK);
}

/** Where the previous site is kept while the new one is put in place. */
const asideIn = (folder: string): string => join(folder, 'before');

/** Whether another file system begins at a folder, such as a volume: it can be filled and not be renamed. */
const isMountPoint = (out: string): boolean =>
  existsSync(out) && statSync(out).dev !== statSync(dirname(out)).dev;

/** Whether a folder is empty, but for what every file system has at its root. */
const isEmpty = (out: string): boolean => readdirSync(out).every((name) => name === 'lost+found');

/**
 * Puts the parts of a finished site in the places of those before, one after another: a volume cannot be exchanged as a
 * whole. A build that is killed here leaves parts of both, each of them whole; the next one puts that right.
 */
function replaceWithin(built: string, out: string, folder: string) {
  const parts = readdirSync(built);
  const aside = asideIn(folder);
  mkdirSync(aside, { recursive: true });
  for (const name of parts) {
    const [from, to] = [join(built, name), join(out, name)];
    if (existsSync(to) && exchange(from, to)) continue;
    if (existsSync(to)) renameSync(to, join(aside, name));
    renameSync(from, to);
  }
  const kept = new Set([...parts, basename(folder), 'lost+found']);
  for (const name of readdirSync(out)) if (!kept.has(name)) rmSync(join(out, name), { recursive: true });
}

/**
 * Puts a finished site in the place of the one before it, in one step where the machine has such a step. Elsewhere by two
 * renames; what is killed between them is put right by whichever command comes next. Gives the folder in which the one
 * before it lies now, if it lies in one.
 */
export function replaceSite(built: string, out: string, folder: string): string | undefined {
  const aside = asideIn(folder);
  const isVolume = isMountPoint(out);
  try {
    if (isVolume) {
      replaceWithin(built, out, folder);
      return undefined;
    }
    const isFirst = !existsSync(out);
    if (!isFirst && exchange(built, out)) return built;
    if (!isFirst) renameSync(out, aside);
    renameSync(built, out);
    return isFirst ? undefined : aside;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (isVolume)
      throw new CannotRun({
        vi: `Không thay được hết “${out}” (${code}), nên ở đó có thể lẫn phần của trang cũ và trang mới. Chạy lại lệnh này.`,
        en: `“${out}” could not be replaced completely (${code}), so it may hold parts of both the previous site and the new one. Run this command again.`,
      });
    if (existsSync(aside)) renameSync(aside, out);
    throw new CannotRun({
      vi: `Không thay được “${out}” (${code}). Trang cũ còn nguyên.`,
      en: `“${out}” cannot be replaced (${code}). The previous site is untouched.`,
    });
  }
}
