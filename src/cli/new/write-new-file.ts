import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotRun } from '../command/cannot-run.ts';

/** Writes a file that must not exist yet, with the folders above it, and gives its path. @throws CannotRun if it exists */
export function writeNewFile(file: string, text: string): string {
  if (existsSync(file)) {
    throw new CannotRun({
      vi: `Đã có tệp ${file}, nên không ghi gì. Mở tệp ấy mà sửa, hoặc chọn tên khác bằng --slug.`,
      en: `The file ${file} already exists, so nothing was written. Edit it, or choose another name with --slug.`,
    });
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  return file;
}
