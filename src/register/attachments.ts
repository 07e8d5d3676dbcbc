import { ownValue } from '../domain/own-value.ts';
import { slugFrom } from '../domain/slug.ts';
import type { Text } from '../domain/text.ts';

const megabyte = 1024 * 1024;

/** The largest attachment, in bytes: a page on a phone is the reader's. */
export const largestAttachment = 10 * megabyte;

/** Whether bytes are text in UTF-8. The editor in the browser reads this file too, so nothing of Node.js is asked here. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const starts =
  (...bytes: number[]) =>
  (file: Buffer) =>
    bytes.every((byte, index) => file[index] === byte);

/** How the content of a type of file is recognised: by how it begins, and by how it ends. */
interface FileType {
  begins: (file: Buffer) => boolean;
  isWhole?: (file: Buffer) => boolean;
}

/** Whether a sign is near the end of a file; programs may have added a little after it. */
const endsWith =
  (end: string | Uint8Array, within = 4096) =>
  (file: Buffer) =>
    file.subarray(-within).indexOf(end) >= 0;

/** The end of a ZIP archive: its signature, and the list of its files, which must lie before it. */
const endOfArchive = new Uint8Array([0x50, 0x4b, 0x05, 0x06]);

function isWholeArchive(file: Buffer): boolean {
  const end = file.lastIndexOf(endOfArchive);
  if (end < 0 || end + 22 > file.length) return false;
  return file.readUInt32LE(end + 12) + file.readUInt32LE(end + 16) <= end;
}

/** A ZIP archive that has a file, or a folder, of that name. */
const archive = (name: string): FileType => ({
  begins: (file) => starts(0x50, 0x4b, 0x03, 0x04)(file) && (!isWholeArchive(file) || file.includes(name)),
  isWhole: isWholeArchive,
});

const jpeg: FileType = { begins: starts(0xff, 0xd8, 0xff), isWhole: endsWith(new Uint8Array([0xff, 0xd9])) };

/** The attachment types that may be published. */
const types: Readonly<Record<string, FileType>> = {
  pdf: { begins: starts(0x25, 0x50, 0x44, 0x46), isWhole: endsWith('%%EOF') },
  png: { begins: starts(0x89, 0x50, 0x4e, 0x47), isWhole: endsWith('IEND') },
  jpg: jpeg,
  jpeg,
  docx: archive('word/'),
  xlsx: archive('xl/'),
  odt: archive('application/vnd.oasis.opendocument.text'),
  csv: {
    begins: (file) =>
      !file.includes(0) && !/^(?:%PDF|PK\u0003|\s*<(?:!doctype|html|\?xml))/i.test(headOf(file)),
  },
};

const headOf = (file: Buffer): string => file.subarray(0, 200).toString('latin1');

/** What Git keeps in place of a large file whose content lies elsewhere. */
const isPointer = (file: Buffer): boolean =>
  /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/|^\/?annex\/objects\//.test(
    headOf(file),
  );

/** The endings that the name of an attachment may have, without the dot. */
export const attachmentEndings = Object.keys(types);

const endingOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** The name that an attachment should bear. */
export const attachmentName = (name: string): string =>
  `${slugFrom(name.replace(/\.[^.]*$/, ''))}.${endingOf(name)}`;

/** Why a file may not be published as an attachment, if so; `size` is of the whole file, in bytes. */
export function attachmentMessage(name: string, bytes: Buffer, size = bytes.length): Text | undefined {
  const ending = endingOf(name);
  const type = ownValue(types, ending);
  if (!type) {
    const listed = attachmentEndings.map((one) => `\`.${one}\``).join(', ');
    return {
      vi: `Tệp đính kèm phải có một trong các đuôi: ${listed}. Chuyển tệp sang một trong các dạng này, hoặc xóa.`,
      en: `An attachment must have one of these endings: ${listed}. Convert the file to one of these types, or delete it.`,
    };
  }
  if (name !== attachmentName(name)) {
    return {
      vi: `Tên của tệp đính kèm chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối. Đổi tên thành \`${attachmentName(name)}\`.`,
      en: `The name of an attachment may contain only lower-case letters without diacritics, digits and hyphens. Rename it to \`${attachmentName(name)}\`.`,
    };
  }
  if (size > largestAttachment) {
    return {
      vi: `Tệp đính kèm nặng ${(size / megabyte).toFixed(1).replace('.', ',')} MB, quá ${largestAttachment / megabyte} MB, khó mở trên điện thoại. Nén hoặc chia nhỏ tệp.`,
      en: `The attachment is ${(size / megabyte).toFixed(1)} MB, over ${largestAttachment / megabyte} MB, and hard to open on a phone. Compress or split it.`,
    };
  }
  return contentFault(ending, type, bytes);
}

function contentFault(ending: string, { begins, isWhole }: FileType, bytes: Buffer): Text | undefined {
  if (bytes.length === 0) {
    return {
      vi: 'Tệp đính kèm trống, không có nội dung nào. Tải lại tệp từ bản gốc, hoặc xóa.',
      en: 'The attachment is empty. Upload it again from the original, or delete it.',
    };
  }
  if (isPointer(bytes)) {
    return {
      vi: 'Ở đây chỉ có dòng chỉ dẫn của Git LFS, không có nội dung của tệp, nên bạn đọc sẽ không mở được. Đưa chính tệp vào kho, không qua Git LFS: `git lfs untrack`, rồi thêm lại tệp.',
      en: 'This is a Git LFS pointer and not the file itself, so no reader could open it. Put the file itself into the repository, without Git LFS: `git lfs untrack`, then add the file again.',
    };
  }
  if (!begins(bytes)) {
    return {
      vi: `Nội dung của tệp không phải dạng \`.${ending}\` như tên ghi. Lưu lại tệp đúng dạng, hoặc sửa đuôi của tên.`,
      en: `The content of the file is not of the type \`.${ending}\` that its name says. Save it in that type, or correct the ending.`,
    };
  }
  if (isWhole && !isWhole(bytes)) {
    return {
      vi: `Tệp \`.${ending}\` bị cắt cụt, thiếu phần cuối, nên không mở được. Tải lại tệp từ bản gốc.`,
      en: `The \`.${ending}\` file is cut off before its end, so it cannot be opened. Upload it again from the original.`,
    };
  }
  if (ending === 'csv' && !isUtf8(bytes)) {
    return {
      vi: 'Tệp `.csv` không được lưu bằng bảng mã UTF-8, nên chữ tiếng Việt sẽ hỏng. Trong Excel, chọn Lưu thành › `CSV UTF-8`.',
      en: 'The `.csv` file is not saved as UTF-8, so Vietnamese letters would be garbled. In Excel, choose Save as › `CSV UTF-8`.',
    };
  }
  return undefined;
}
