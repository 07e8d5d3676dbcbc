import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { CannotRun } from './cannot-run.ts';

/** Signs in the path of a project that Astro, Vite or Node.js take for parts of an address or a pattern, so that they look elsewhere for its files. */
const misread = /[#?%*]/;

/** Sees that a site can be built in the folder of a project. @throws CannotRun */
export function checkProjectFolder(root: string): void {
  checkPath(root);
  checkBuildFolder(root);
}

/** Sees that Astro finds its way to the project. @throws CannotRun */
export function checkPath(root: string): void {
  const sign = misread.exec(root)?.[0];
  if (sign === undefined) return;
  throw new CannotRun({
    vi: `Đường dẫn của dự án “${root}” có dấu ${sign}, mà Astro hiểu theo nghĩa khác. Đổi tên thư mục để đường dẫn không có dấu #, ?, % hay *, rồi chạy lại.`,
    en: `The path of the project, “${root}”, contains ${sign}, which Astro takes for something else. Rename the folder so that the path has no #, ?, % or * in it, and run the command again.`,
  });
}

/** Sees that what is compiled into the project's `.build` finds the packages of the project. @throws CannotRun */
export function checkBuildFolder(root: string): void {
  const folder = join(root, '.build');
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  if (existsSync(folder) && realpathSync(folder).startsWith(`${realpathSync(root)}${sep}`)) return;
  throw new CannotRun({
    vi: `“${folder}” là liên kết dẫn ra ngoài dự án, nơi không tìm được các gói mà trang cần. Xóa liên kết ấy rồi chạy lại; lệnh tự tạo thư mục.`,
    en: `“${folder}” is a link to outside of the project, where the packages that the pages need are not found. Delete that link and run the command again, which makes the folder itself.`,
  });
}
