import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotRun } from '../command/cannot-run.ts';

/** The folder of the project, where Astro finds its pages. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The folder that a build replaces. @throws CannotRun for one that holds anything else than a site of this project */
export function siteFolder(typed: string, content: string): string {
  const out = resolve(typed);
  const within = [projectFolder, process.cwd(), content].some((inner) =>
    `${resolve(inner)}${sep}`.startsWith(`${out}${sep}`),
  );
  if (within)
    throw new CannotRun({
      vi: `--out “${typed}” chứa chính dự án hoặc nội dung. Chọn một thư mục riêng như dist.`,
      en: `--out “${typed}” holds the project itself or the content. Choose a folder of its own, such as dist.`,
    });
  try {
    mkdirSync(dirname(out), { recursive: true });
    if (!existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, 'data/manifest.json')))
      return out;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotRun({
      vi: `Không ghi được vào “${typed}” (${code}). Kiểm tra --out.`,
      en: `“${typed}” cannot be written (${code}). Check --out.`,
    });
  }
  throw new CannotRun({
    vi: `“${typed}” có tệp không thuộc trang đã dựng. Dọn thư mục ấy hoặc chọn --out khác.`,
    en: `“${typed}” holds files that are no built site. Empty that folder or choose another --out.`,
  });
}

/** A folder beside the site's own, where a build takes shape before it replaces anything. */
export function workshop(out: string): string {
  const name = `.${basename(out)}-building-`;
  for (const left of readdirSync(dirname(out)).filter((entry) => entry.startsWith(name))) {
    const pid = Number(left.slice(name.length));
    if (pid !== process.pid && isRunning(pid)) continue;
    const folder = join(dirname(out), left);
    if (!existsSync(out) && existsSync(asideIn(folder))) renameSync(asideIn(folder), out);
    rmSync(folder, { recursive: true, force: true });
  }
  return join(dirname(out), `${name}${process.pid}`);
}

/** Where the site of before stands while the new one takes its place. */
const asideIn = (folder: string): string => join(folder, 'before');

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Puts a finished site in the place of the one before it: two renames, and nothing in between to be seen. */
export function putInPlace(built: string, out: string, folder: string) {
  const aside = asideIn(folder);
  try {
    if (existsSync(out)) renameSync(out, aside);
    renameSync(built, out);
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, out);
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotRun({
      vi: `Không thay được “${out}” (${code}). Trang cũ còn nguyên.`,
      en: `“${out}” cannot be replaced (${code}). The site of before stands untouched.`,
    });
  }
}
