import { recordTypes, type DepartmentTypeName } from '../../domain/records/index.ts';
import { slugFrom, type SlugFormat } from '../../domain/slug.ts';
import type { Text } from '../../domain/text.ts';
import type { Place } from './place.ts';

/** A path that fits nowhere, and the identity that its record would have once put right. */
export const wrongPlace = (
  rule: 'file-misplaced' | 'file-name',
  vi: string,
  en: string,
  id?: string,
): Place => ({
  is: 'wrong',
  rule,
  message: { vi, en },
  id,
});

/** The ending of a record, and those that editors and operating systems add to it or put in its place. */
const endings = /(?:\.(?:md|markdown|txt|docx?|odt|rtf|pdf|html?)){1,9}$/i;

/** Kinds of file whose text has to be copied out of them. */
const documents = /\.(?:docx?|odt|rtf|pdf|html?)$/i;

/** Whether what a file holds begins as a record does. */
const isRecordText = (bytes: Uint8Array | undefined): boolean =>
  /^\ufeff?\s*---\s/.test(new TextDecoder().decode(bytes?.subarray(0, 64)));

/** The name that fits a type of record best, without its ending; empty where none can be told. */
const fittingSlug = (pattern: RegExp, slug: string): string =>
  [slug, slugFrom(slug), slug.toUpperCase()].find((name) => pattern.test(name)) ?? '';

/** A file in the folder of a type: the record that it is, or the name that it should have. */
export function record(
  type: 'outlets' | DepartmentTypeName,
  department: string,
  name: string,
  bytes: Uint8Array | undefined,
): Place {
  const { pattern, form } = recordTypes[type].slug;
  const folder = department ? `${department}/${type}` : type;
  const bare = name.replace(endings, '').replace(/\.[^.]*$/, '');
  const slug = name.endsWith('.md') ? name.slice(0, -'.md'.length) : bare;
  if (!name.endsWith('.md') || endings.test(slug)) {
    const right = fittingSlug(pattern, bare);
    const file = right ? { vi: `\`${right}.md\``, en: `\`${right}.md\`` } : namedLike(form);
    const message = isRecordText(bytes) && !documents.test(name) ? toRename(file) : toCopy(file);
    return { is: 'wrong', rule: 'file-name', message, id: `${folder}/${right}` };
  }
  return pattern.test(slug)
    ? { is: 'record', type, department, slug, id: `${folder}/${slug}` }
    : badName(recordTypes[type].slug, slug, (right) => `${folder}/${right}`);
}

const namedLike = ({ vi, en }: Text): Text => ({
  vi: `một tên có đuôi \`.md\`, trước đuôi là ${vi}`,
  en: `a name that ends in \`.md\`, preceded by ${en}`,
});

const toRename = ({ vi, en }: Text): Text => ({
  vi: `Bản ghi phải là tệp Markdown có đuôi \`.md\`. Đổi tên tệp thành ${vi}; tệp đính kèm thì để trong \`attachments/\`.`,
  en: `A record must be a Markdown file that ends in \`.md\`. Rename it to ${en}; attachments belong in \`attachments/\`.`,
});

/** Renaming makes no record of a file that holds none. */
const toCopy = ({ vi, en }: Text): Text => ({
  vi: `Tệp này không phải là bản ghi, và đổi đuôi cũng không thành bản ghi. Tạo tệp ${vi} (chạy \`npm run new\`, hoặc chép một bản ghi cùng loại), chép nội dung của tệp này vào dưới dòng \`---\` thứ hai, rồi xóa tệp này hoặc chuyển vào \`attachments/\`.`,
  en: `This file is not a record, and changing its ending does not turn it into one. Create ${en} (run \`npm run new\`, or copy a record of its type), copy the text of this file to below the second \`---\`, then delete this file or move it to \`attachments/\`.`,
});

/** A name that cannot be part of an address, with the one that can be made of it. */
export function badName(
  { form, pattern }: Pick<SlugFormat, 'form' | 'pattern'>,
  slug: string,
  idOf: (slug: string) => string | undefined,
  what: Text = { vi: '', en: 'it ' },
): Place {
  const plain = fittingSlug(pattern, slug);
  const fits = plain !== '';
  return wrongPlace(
    'file-name',
    `Tên \`${slug}\` không hợp lệ, vì tên là một phần của địa chỉ trang. Tên phải là ${form.vi}. ${fits ? `Đổi tên ${what.vi}thành \`${plain}\`.` : 'Đổi tên cho đúng.'}`,
    `The name \`${slug}\` is not valid, because it is part of an address. It must be ${form.en}. ${fits ? `Rename ${what.en}to \`${plain}\`.` : 'Rename it.'}`,
    idOf(plain),
  );
}
