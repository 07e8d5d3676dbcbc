import { ownValue } from '../domain/own.ts';
import { slugFrom } from '../domain/records/type.ts';
import type { Text } from '../domain/text.ts';

const megabyte = 1024 * 1024;

/** The largest attachment, in bytes: a page on a phone is the reader's. */
export const largestAttachment = 10 * megabyte;

const starts =
  (...bytes: number[]) =>
  (file: Buffer) =>
    bytes.every((byte, index) => file[index] === byte);

/** The attachment types that may be published, and how their content begins. */
const types: Readonly<Record<string, (file: Buffer) => boolean>> = {
  pdf: starts(0x25, 0x50, 0x44, 0x46),
  png: starts(0x89, 0x50, 0x4e, 0x47),
  jpg: starts(0xff, 0xd8, 0xff),
  jpeg: starts(0xff, 0xd8, 0xff),
  docx: starts(0x50, 0x4b, 0x03, 0x04),
  xlsx: starts(0x50, 0x4b, 0x03, 0x04),
  odt: starts(0x50, 0x4b, 0x03, 0x04),
  csv: (file) => !file.includes(0),
};

/** The endings that the name of an attachment may have, without the dot. */
export const attachmentEndings = Object.keys(types);

const endingOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** The name that an attachment should bear. */
export const attachmentName = (name: string): string =>
  `${slugFrom(name.replace(/\.[^.]*$/, ''))}.${endingOf(name)}`;

/** Why a file may not be published as an attachment, if so. */
export function attachmentFault(name: string, bytes: Buffer): Text | undefined {
  const ending = endingOf(name);
  const matches = ownValue(types, ending);
  if (!matches) {
    const listed = attachmentEndings.map((one) => `\`.${one}\``).join(', ');
    return {
      vi: `Tệp đính kèm phải có một trong các đuôi: ${listed}. Chuyển tệp sang một trong các dạng này, hoặc xóa.`,
      en: `An attachment has one of the endings: ${listed}. Convert the file to one of these types, or delete it.`,
    };
  }
  if (name !== attachmentName(name)) {
    return {
      vi: `Tên của tệp đính kèm chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối. Đổi tên thành \`${attachmentName(name)}\`.`,
      en: `The name of an attachment has lower-case letters without diacritics, digits and hyphens only. Rename it to \`${attachmentName(name)}\`.`,
    };
  }
  if (bytes.length > largestAttachment) {
    return {
      vi: `Tệp đính kèm nặng ${(bytes.length / megabyte).toFixed(1)} MB, quá ${largestAttachment / megabyte} MB, khó mở trên điện thoại. Nén hoặc chia nhỏ tệp.`,
      en: `The attachment has ${(bytes.length / megabyte).toFixed(1)} MB, over ${largestAttachment / megabyte} MB, which phones struggle to open. Compress or split it.`,
    };
  }
  if (!matches(bytes)) {
    return {
      vi: `Nội dung của tệp không phải dạng \`.${ending}\` như tên ghi. Lưu lại tệp đúng dạng, hoặc sửa đuôi của tên.`,
      en: `The content of the file is not of the type \`.${ending}\` that its name says. Save it in that type, or mend the ending.`,
    };
  }
  return undefined;
}
