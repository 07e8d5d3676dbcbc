import type { ProblemKind } from '../problem-kinds.ts';

/** Problems of files as such: where they lie, what they are called, whether they can be read. */
export const fileKinds: readonly ProblemKind[] = [
  {
    id: 'publisher',
    title: { vi: 'Cấu hình của trang', en: 'The publisher’s settings' },
    checks: {
      vi: 'Có tệp `publisher.yaml`, và mọi bộ quy định mà tệp này nêu đều có và đọc được.',
      en: 'There is a `publisher.yaml`, and every rule set that it names exists and can be read.',
    },
  },
  {
    id: 'file-missing',
    title: { vi: 'Thiếu tệp của đơn vị', en: 'The department’s file is missing' },
    checks: {
      vi: 'Thư mục có bản ghi thì phải có `department.md`.',
      en: 'A folder with records has a `department.md`.',
    },
  },
  {
    id: 'file-empty',
    title: { vi: 'Tệp trống', en: 'An empty file' },
    checks: { vi: 'Tệp bản ghi không được để trống.', en: 'No file of a record is empty.' },
  },
  {
    id: 'file-encoding',
    title: { vi: 'Bảng mã của tệp', en: 'The encoding of a file' },
    checks: {
      vi: 'Tệp được lưu bằng bảng mã UTF-8, và chữ tiếng Việt là Unicode, không phải chữ chép từ văn bản dùng phông cũ (TCVN3, VNI).',
      en: 'Files are saved as UTF-8, and Vietnamese is in Unicode, not copied from documents in old fonts (TCVN3, VNI).',
    },
  },
  {
    id: 'file-size',
    title: { vi: 'Tệp quá lớn', en: 'A file that is too large' },
    checks: {
      vi: 'Tệp bản ghi không quá 1 MB, mỗi dòng không quá 10.000 ký tự, không quá 10.000 tên trường và giá trị, không quá 20 cấp thụt vào; quá 50 lỗi trong một tệp thì các lỗi sau chỉ được đếm.',
      en: 'A record has at most 1 MB, 10,000 characters in a line, 10,000 names and values, and 20 levels; beyond 50 findings in one file, the rest are only counted.',
    },
  },
  {
    id: 'software-defect',
    title: { vi: 'Lỗi của phần mềm', en: 'A defect in the software' },
    checks: {
      vi: 'Phần mềm đọc và đánh giá được mọi tệp. Nếu không, đó là lỗi của phần mềm chứ không phải của người soạn, và các tệp khác vẫn được kiểm tra.',
      en: 'The software can read and evaluate every file. Where it cannot, that is a defect in the software and not the author’s mistake, and all other files are still checked.',
    },
  },
  {
    id: 'file-link',
    title: { vi: 'Tệp là liên kết', en: 'A file that is a link' },
    checks: {
      vi: 'Mọi bản ghi là tệp thật, không phải liên kết đến nơi khác.',
      en: 'Every record is a real file, not a link to somewhere else.',
    },
  },
  {
    id: 'file-misplaced',
    title: { vi: 'Tệp sai chỗ', en: 'A file in the wrong place' },
    checks: {
      vi: 'Mỗi tệp nằm trong thư mục của loại bản ghi của nó.',
      en: 'Every file is in the folder of its type.',
    },
  },
  {
    id: 'file-name',
    title: { vi: 'Tên tệp', en: 'The name of a file' },
    checks: {
      vi: 'Tên tệp là chữ thường không dấu, chữ số và dấu gạch nối, dùng được trên mọi máy; thông tin định kỳ và báo cáo mang tên của kỳ.',
      en: 'Names are lower-case letters without diacritics, digits and hyphens, and work on every computer; briefings and reports are named after their period.',
    },
  },
  {
    id: 'identity-duplicate',
    title: { vi: 'Hai bản ghi trùng tên', en: 'Two records with one identity' },
    checks: {
      vi: 'Không có hai bản ghi có tên chỉ khác nhau ở chữ hoa, dấu hoặc chỗ để, không có hai đơn vị trùng tên dưới cùng một đơn vị cấp trên, và tên cũ của một bản ghi không phải là tên hiện nay hay tên cũ của bản ghi khác.',
      en: 'No two records have names that differ only in case, diacritics or folder, no two departments under one parent have the same name, and no former name of a record is the name or a former name of another.',
    },
  },
];
