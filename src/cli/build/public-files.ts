import { dirname } from 'node:path/posix';
import { generatedFiles } from '../../integration/static-files/site-files.ts';
import { pagesOf } from '../../site/page-list.ts';
import type { Publication } from '../../site/publication.ts';
import { CannotRun } from '../command/cannot-run.ts';

/** What is made last, of the whole site, and a file in each of the folders that others fill. */
const others = [
  ...['_headers', '_redirects', 'data/manifest.json', 'sitemap-index.xml', 'sitemap-0.xml'],
  ...['_astro/style.css', 'pagefind/pagefind.js'],
];

/** The folders above a file. */
function* foldersAbove(path: string): Generator<string> {
  for (let above = dirname(path); above !== '.'; above = dirname(above)) yield above;
}

/**
 * Sees that the publisher's own files can lie beside what is made: one goes before a made file of its name, but not before a
 * folder. @throws CannotRun where one has the name of a folder, or a folder of them that of a file
 */
export function checkPublicFiles(publication: Publication): void {
  const own = (publication.register.tree.publicFiles ?? []).map((address) => address.slice(1));
  if (own.length === 0) return;
  const made = new Set([
    ...others,
    ...[...pagesOf(publication)].map(({ file }) => file),
    ...[...generatedFiles(publication)].map(([address]) => address.slice(1)),
  ]);
  const folders = new Set([...made].flatMap((path) => [...foldersAbove(path)]));
  for (const path of own) {
    if (folders.has(path))
      throw new CannotRun({
        vi: `“public/${path}” là tệp, nhưng trang cần một thư mục tên như vậy. Đổi tên hoặc xóa tệp ấy, rồi chạy lại.`,
        en: `“public/${path}” is a file, but the site needs a folder of that name. Rename or delete the file, and run the command again.`,
      });
    const folder = [...foldersAbove(path)].find((above) => made.has(above));
    if (folder !== undefined)
      throw new CannotRun({
        vi: `“public/${folder}” là thư mục, nhưng trang cần một tệp tên như vậy. Đổi tên hoặc xóa thư mục ấy, rồi chạy lại.`,
        en: `“public/${folder}” is a folder, but the site needs a file of that name. Rename or delete the folder, and run the command again.`,
      });
  }
}
