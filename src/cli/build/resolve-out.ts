import { existsSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CannotRun } from '../command/cannot-run.ts';
import type { Project } from '../command/content.ts';

/** Where a build reads: the project, in whose folder Astro works, and the folder of the content. */
export interface Sources extends Project {
  content: string;
}

/**
 * The folder that is meant by `--out`; of a link, the folder to which it leads. @throws CannotRun for a link that leads
 * nowhere, and for a folder around or within those that a build reads
 */
export function resolveOut(typed: string, sources: Sources): string {
  const asked = resolve(sources.cwd, typed);
  refuseDanglingLink(asked, typed);
  const out = realPath(asked);
  refuseAroundSources(out, typed, sources);
  refuseWithinSources(out, typed, sources);
  return out;
}

/** A path without links, whether something is there or not. */
const realPath = (path: string): string =>
  existsSync(path) ? realpathSync(path) : join(realPath(dirname(path)), basename(path));

/** Whether a folder is another one or lies in it. */
const isWithin = (inner: string, outer: string): boolean => `${inner}${sep}`.startsWith(`${outer}${sep}`);

/** Where a link leads; undefined for what is none. */
function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function refuseDanglingLink(path: string, typed: string) {
  const target = existsSync(path) ? undefined : linkAt(path);
  if (target === undefined) return;
  throw new CannotRun({
    vi: `--out “${typed}” là liên kết dẫn tới “${target}”, nơi không có gì. Tạo thư mục ấy, hoặc chọn --out khác.`,
    en: `--out “${typed}” is a link to “${target}”, where there is nothing. Make that folder, or choose another --out.`,
  });
}

function refuseAroundSources(out: string, typed: string, { root, cwd, content }: Sources) {
  if (![root, cwd, resolve(cwd, content)].some((inner) => isWithin(realPath(inner), out))) return;
  throw new CannotRun({
    vi: `--out “${typed}” chứa chính dự án hoặc nội dung. Chọn một thư mục riêng như dist.`,
    en: `--out “${typed}” contains the project itself or the content. Choose a separate folder, such as dist.`,
  });
}

/** A site among its own sources would be taken for some of them by the next build, and in `public/` go before what that makes. */
function refuseWithinSources(out: string, typed: string, { root, cwd, content }: Sources) {
  const inContent = relative(realPath(resolve(cwd, content)), out);
  // Reading passes over names that begin with a dot.
  const isContent = !isAbsolute(inContent) && !inContent.split(sep).some((name) => name.startsWith('.'));
  const source = isContent
    ? content
    : ['public', 'src'].find((name) => isWithin(out, realPath(join(root, name))));
  if (source === undefined) return;
  const isThere = existsSync(out);
  throw new CannotRun({
    vi: `--out “${typed}” nằm trong “${source}”, nơi lệnh này đọc, nên lần dựng sau sẽ đọc cả trang đã dựng. Chọn một thư mục riêng như dist${isThere ? `, và xóa “${typed}” nếu đó là trang do lần dựng trước để lại` : ''}.`,
    en: `--out “${typed}” lies in “${source}”, which this command reads, so the next build would read the built site as well. Choose a separate folder, such as dist${isThere ? `, and delete “${typed}” if an earlier build has left its site there` : ''}.`,
  });
}
