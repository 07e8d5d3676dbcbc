import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../domain/finding.ts';
import { departmentTypeNames, type DepartmentRecord } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { findingOf } from '../register/finding.ts';
import { pathIn, pathWithin } from '../register/places/place.ts';
import { attachmentsNamed } from '../register/references.ts';
import type { Register } from '../register/register.ts';

/** The rule that these findings bear; its page is that of a fault. */
const removedRule = 'published-removed';

/**
 * What a change takes away although it was published: records, departments, attachments and guides, each at the top of
 * the file as it was. An address once published stays: a record is withdrawn, or its new file names the old one. What was
 * refused before the change had never been published.
 */
export function removedFindings(before: Register, now: Register): Finding[] {
  const finding = (file: string, message: Text) => findingOf(before, { rule: removedRule, file, message });
  const paths = new Set(now.tree.files.map(({ path }) => path));
  const gone = new Set(before.tree.files.flatMap(({ path }) => (paths.has(path) ? [] : path)));
  if (gone.size === 0) return [];
  const isGone = (path: string) => gone.has(path);
  const departments = before.records.departments.filter(({ file }) => isGone(pathWithin(before, file)));
  const folders = new Set(departments.map(({ slug }) => slug));
  return [
    ...departments.map(({ file, slug }) => finding(file, departmentGone(slug))),
    ...departmentTypeNames.flatMap((type) =>
      (before.records[type] as readonly DepartmentRecord[])
        .filter(({ file, department }) => isGone(pathWithin(before, file)) && !folders.has(department))
        .filter((record) => !leadsOn(record, now))
        .map((record) => finding(record.file, recordGone(record, before, now))),
    ),
    ...before.attachments
      .filter(({ file, department }) => isGone(pathWithin(before, file)) && !folders.has(department))
      .filter(({ name, department }) => !isWithdrawn(name, department, before, now))
      .map(({ file, name }) => finding(file, attachmentGone(name))),
    ...before.tree.files
      .filter(({ path }) => /^guide\/[^/]+\.mdx$/.test(path) && isGone(path))
      .map(({ path }) => finding(pathIn(before, path), guideGone)),
  ];
}

const recordsLike = ({ type, department }: DepartmentRecord, { departments }: Register) =>
  (departments.get(department)?.[type] ?? []) as readonly DepartmentRecord[];

/** Whether a record of the same folder says that it bore the name before. */
const leadsOn = (record: DepartmentRecord, now: Register): boolean =>
  recordsLike(record, now).some(({ data }) => data.formerly?.includes(record.slug));

/** The record under its new name, if the change only renamed its file. */
const renamed = (record: DepartmentRecord, before: Register, now: Register): DepartmentRecord | undefined =>
  recordsLike(record, now).find(
    ({ id, data, body }) => !before.get(id) && body === record.body && isDeepStrictEqual(data, record.data),
  );

/** Whether every record that named an attachment has been withdrawn, and the attachment with it. */
function isWithdrawn(name: string, department: string, before: Register, now: Register): boolean {
  const naming = departmentTypeNames
    .flatMap((type) => (before.departments.get(department)?.[type] ?? []) as readonly DepartmentRecord[])
    .filter((record) => attachmentsNamed(record).includes(`${department}/${name}`));
  return (
    naming.length > 0 &&
    naming.every(({ id }) => {
      const record = now.get(id);
      return record !== undefined && 'withdrawn' in record.data && record.data.withdrawn !== undefined;
    })
  );
}

const stays: Text = {
  vi: 'đã được đăng, và địa chỉ đã đăng thì giữ mãi, mà thay đổi này xóa hoặc đổi tên tệp',
  en: 'was published, and a published address is kept for good, but this change deletes or renames its file',
};

function recordGone(record: DepartmentRecord, before: Register, now: Register): Text {
  const { slug } = record;
  const other = renamed(record, before, now);
  const [renameVi, renameEn] = other
    ? [
        `Nếu chỉ đổi tên: thêm \`formerly: [${slug}]\` vào \`${other.file}\`, để địa chỉ cũ dẫn đến đó. Nếu phải rút bản ghi`,
        `If it was only renamed: add \`formerly: [${slug}]\` to \`${other.file}\`, so that the old address leads there. If it has to be withdrawn`,
      ]
    : [
        `Nếu đã chuyển sang tệp khác cùng loại: thêm \`formerly: [${slug}]\` vào tệp ấy. Nếu phải rút bản ghi`,
        `If it moved to another file of its type: add \`formerly: [${slug}]\` to that file. If it has to be withdrawn`,
      ];
  return {
    vi: `Bản ghi này ${stays.vi}. ${renameVi}: khôi phục tệp, xóa phần nội dung và thêm \`withdrawn:\` với \`ground\`, \`on\` và \`by\`; trang còn lại chỉ nói vì sao, ngày nào và ai quyết định.`,
    en: `This record ${stays.en}. ${renameEn}: restore the file, delete its text and add \`withdrawn:\` with \`ground\`, \`on\` and \`by\`; the page that remains says only why, when and by whom.`,
  };
}

const departmentGone = (folder: string): Text => ({
  vi: `Đơn vị này ${stays.vi}. Khôi phục thư mục \`departments/${folder}/\`. Nếu đơn vị kết thúc, ghi \`validTo\` và \`successors\`; nếu chỉ đổi tên, giữ thư mục và ghi tên cũ vào \`formerNames\`.`,
  en: `This department ${stays.en}. Restore the folder \`departments/${folder}/\`. If the department ends, write \`validTo\` and \`successors\`; if only its name changes, keep the folder and write the former name into \`formerNames\`.`,
});

const attachmentGone = (name: string): Text => ({
  vi: `Tệp đính kèm này ${stays.vi}. Khôi phục \`${name}\` và dòng dẫn đến tệp; bản mới thì thêm bên cạnh với tên khác. Nếu phải rút, ghi \`withdrawn:\` vào bản ghi dẫn đến tệp.`,
  en: `This attachment ${stays.en}. Restore \`${name}\`, with the line that names it; add a new version under another name. If it has to be withdrawn, write \`withdrawn:\` in the record that names it.`,
});

const guideGone: Text = {
  vi: `Trang hướng dẫn này ${stays.vi}. Khôi phục tệp; nếu hướng dẫn không còn dùng, ghi điều đó và dẫn sang trang mới ngay trong tệp.`,
  en: `This guide ${stays.en}. Restore the file; if it is no longer in use, say so in it and link to the new one.`,
};
