import type { ProblemKind } from '../problem-kinds.ts';

/** Problems of the form of fields. */
export const fieldKinds: readonly ProblemKind[] = [
  {
    id: 'front-matter',
    title: { vi: 'Phần đầu tệp', en: 'The front matter' },
    checks: {
      vi: 'Phần đầu tệp nằm giữa hai dòng `---`, mỗi dòng có dạng `tên-trường: giá trị`; ghi chú sau dấu `#` ở một dòng riêng; không mã nào được chạy.',
      en: 'The front matter is enclosed by two lines of `---`, each line in it a `field: value`; a note after `#` has a line of its own; no code is ever run.',
    },
  },
  {
    id: 'merge-unresolved',
    title: { vi: 'Hai bản chưa được hợp nhất', en: 'Unmerged versions' },
    checks: {
      vi: 'Không tệp nào còn dấu của hai bản chưa được hợp nhất, như dòng `<<<<<<< HEAD`.',
      en: 'No file has the marks of two versions that were not merged, such as a line of `<<<<<<< HEAD`.',
    },
  },
  {
    id: 'key-duplicate',
    title: { vi: 'Trường ghi hai lần', en: 'A field written twice' },
    checks: { vi: 'Mỗi trường chỉ được ghi một lần.', en: 'Every field is written once.' },
  },
  {
    id: 'key-unknown',
    title: { vi: 'Tên trường lạ', en: 'An unknown field' },
    checks: {
      vi: 'Chỉ dùng các trường của loại bản ghi.',
      en: 'Only the fields of the type of record are used.',
    },
  },
  {
    id: 'field-missing',
    title: { vi: 'Thiếu trường bắt buộc', en: 'A required field is missing' },
    checks: { vi: 'Mọi trường bắt buộc đều có giá trị.', en: 'Every required field has a value.' },
  },
  {
    id: 'field-malformed',
    title: { vi: 'Giá trị sai cách viết', en: 'A value in the wrong form' },
    checks: {
      vi: 'Mỗi giá trị nằm trên một dòng và đúng cách viết của trường, ví dụ ngày ghi là năm-tháng-ngày.',
      en: 'Every value is on one line and in the form that its field requires: a day is written year-month-day, for example.',
    },
  },
];
