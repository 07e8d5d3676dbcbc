import type { Text } from '../domain/text.ts';

/** A kind of fault with no law behind it, a convention of the data or policy of the publisher, with a page of its own. */
export interface FaultKind {
  id: string;
  title: Text;
  checks: Text;
}

/** Every identifier that a finding can bear, beside the rules of law. */
export const faultKinds: readonly FaultKind[] = [
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
    checks: { vi: 'Tệp được lưu bằng bảng mã UTF-8.', en: 'Files are saved as UTF-8.' },
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
    title: { vi: 'Lỗi của phần mềm', en: 'A defect of the software' },
    checks: {
      vi: 'Phần mềm đọc và đánh giá được mọi tệp. Nếu không, đó là lỗi của phần mềm chứ không phải của người soạn, và các tệp khác vẫn được kiểm tra.',
      en: 'The software can read and judge every file. Where it cannot, that is a defect of the software and not of the author, and all other files are checked all the same.',
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
      en: 'Every file lies in the folder of its type.',
    },
  },
  {
    id: 'file-name',
    title: { vi: 'Tên tệp', en: 'The name of a file' },
    checks: {
      vi: 'Tên tệp là chữ thường không dấu, chữ số và dấu gạch nối; thông tin định kỳ và báo cáo mang tên của kỳ.',
      en: 'Names are lower-case letters without diacritics, digits and hyphens; briefings and reports bear their period.',
    },
  },
  {
    id: 'identity-duplicate',
    title: { vi: 'Hai bản ghi trùng tên', en: 'Two records with one identity' },
    checks: {
      vi: 'Không có hai bản ghi có tên chỉ khác nhau ở chữ hoa, dấu hoặc chỗ để.',
      en: 'No two records have names that differ only in case, diacritics or folder.',
    },
  },
  {
    id: 'front-matter',
    title: { vi: 'Phần đầu tệp', en: 'The front matter' },
    checks: {
      vi: 'Phần đầu tệp nằm giữa hai dòng `---`, mỗi dòng có dạng `tên-trường: giá trị`; không mã nào được chạy.',
      en: 'The front matter stands between two lines of `---`, each line a `field: value`; no code is ever run.',
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
      vi: 'Mỗi giá trị đúng cách viết của trường, ví dụ ngày ghi là 2026-11-25.',
      en: 'Every value has the form of its field: a day is written 2026-11-25, for example.',
    },
  },
  {
    id: 'reference-dangling',
    title: { vi: 'Dẫn đến bản ghi không có', en: 'A reference that leads nowhere' },
    checks: {
      vi: 'Mọi tên dẫn đến người, cơ quan báo chí, đơn vị hay tệp khác đều dẫn đến thứ có thật.',
      en: 'Every name of a person, outlet, department or file leads to one that exists.',
    },
  },
  {
    id: 'text-letters',
    title: { vi: 'Chữ giống chữ đ, ký tự ẩn', en: 'Look-alike letters and invisible characters' },
    checks: {
      vi: 'Chữ đ là chữ đ của tiếng Việt, và không có ký tự không nhìn thấy.',
      en: 'The letter đ is the Vietnamese one, and no invisible characters are present.',
    },
  },
  {
    id: 'body',
    title: { vi: 'Nội dung không an toàn', en: 'Unsafe text' },
    checks: {
      vi: 'Nội dung là Markdown thuần: không mã HTML, không hình ảnh, liên kết chỉ dùng https:, mailto:, tel: hoặc địa chỉ trong trang.',
      en: 'The text is plain Markdown: no HTML, no pictures, links by https:, mailto:, tel: or within the site.',
    },
  },
  {
    id: 'attachment',
    title: { vi: 'Tệp đính kèm', en: 'An attachment' },
    checks: {
      vi: 'Tệp đính kèm thuộc loại được phép, không quá lớn, và nội dung đúng với tên.',
      en: 'An attachment is of a listed type, not too large, and holds what its name says.',
    },
  },
  {
    id: 'calendar-missing',
    title: { vi: 'Thiếu lịch của năm', en: 'A year without a calendar' },
    checks: {
      vi: 'Năm mà một hạn rơi vào phải có tệp lịch ngày nghỉ; không đoán ngày nghỉ.',
      en: 'The year in which a due date falls has its calendar on file; days off are never guessed.',
    },
  },
  {
    id: 'emergency-completed',
    title: { vi: 'Hoàn thiện thông tin khẩn cấp', en: 'An emergency statement is completed' },
    checks: {
      vi: 'Thông tin đột xuất ghi `emergency: true` được bổ sung đủ thời điểm, người phát ngôn, ý kiến của thủ trưởng, mức độ tác động và nội dung. Số ngày để bổ sung là chính sách của trang: Công văn không quy định luồng khẩn cấp. Quá số ngày ấy thì cảnh báo.',
      en: 'An urgent statement with `emergency: true` is given its moment, speaker, approval, impact and text. The days for that are policy of this publisher: the letter knows no emergency lane. Past them there is a warning.',
    },
  },
];
