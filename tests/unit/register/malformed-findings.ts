import { departmentTypeNames } from '../../../src/domain/records/index.ts';

/** One finding: its line and column, its rule, and its message in Vietnamese and English. */
export type Expected = readonly [place: string, rule: string, vi: string, en: string];

const folders = [...departmentTypeNames, 'attachments'].map((name) => `\`${name}/\``).join(', ');

/** Everything that is wrong in the folder `malformed`, by file; a file that is not named here is valid. */
export const expected: Readonly<Record<string, readonly Expected[]>> = {
  'calendar/notes.txt': [
    [
      '1:1',
      'file-name',
      'Trong `calendar/` chỉ có các tệp `.yaml`, không có thư mục con. Chuyển tệp này ra khỏi thư mục nội dung, hoặc xóa.',
      'Only `.yaml` files belong in `calendar/`, and no folders. Move this file out of the content folder, or delete it.',
    ],
  ],
  'department/mau/awareness/misspelt-top-folder.md': [
    [
      '1:1',
      'file-misplaced',
      'Không có thư mục nào tên là `department/`. Có lẽ là `departments/`: chuyển tệp vào đó.',
      'There is no folder called `department/`. It may be `departments/`: move the file there.',
    ],
  ],
  'departments/child-of-faulty/department.md': [
    [
      '4:1',
      'field-malformed',
      '“Cấp” (`kind`) ghi “huyện”, không hợp lệ. Ghi một trong các giá trị: `central` (Trung ương), `provincial` (Cục (cấp tỉnh)), `district` (Chi cục (cấp huyện)).',
      '“Kind” (`kind`) says “huyện”, which cannot be used. Write one of: `central` (Central), `provincial` (Provincial), `district` (District).',
    ],
  ],
  'departments/department-file-missing/department.md': [
    [
      '1:1',
      'file-missing',
      'Thư mục `departments/department-file-missing/` có bản ghi nhưng không có `department.md`, nên không biết đó là đơn vị nào. Thêm tệp `content/departments/department-file-missing/department.md`.',
      'The folder `departments/department-file-missing/` holds records but no `department.md`, so it is unclear whose they are. Add `content/departments/department-file-missing/department.md`.',
    ],
  ],
  'departments/mau/attachments/Báo cáo quý.pdf': [
    [
      '1:1',
      'attachment',
      'Tên của tệp đính kèm chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối. Đổi tên thành `bao-cao-quy.pdf`.',
      'The name of an attachment has lower-case letters without diacritics, digits and hyphens only. Rename it to `bao-cao-quy.pdf`.',
    ],
  ],
  'departments/mau/attachments/deeper/misplaced.pdf': [
    [
      '1:1',
      'file-misplaced',
      `Tệp nằm ở chỗ không có loại bản ghi nào. Các thư mục của một đơn vị là: ${folders}; bên trong không có thư mục con.`,
      `The file lies where no type of record belongs. A department’s folders are: ${folders}; they have no folders inside.`,
    ],
  ],
  'departments/mau/attachments/not-a-real.pdf': [
    [
      '1:1',
      'attachment',
      'Nội dung của tệp không phải dạng `.pdf` như tên ghi. Lưu lại tệp đúng dạng, hoặc sửa đuôi của tên.',
      'The content of the file is not of the type `.pdf` that its name says. Save it in that type, or correct the ending.',
    ],
  ],
  'departments/mau/attachments/program.exe': [
    [
      '1:1',
      'attachment',
      'Tệp đính kèm phải có một trong các đuôi: `.pdf`, `.png`, `.jpg`, `.jpeg`, `.docx`, `.xlsx`, `.odt`, `.csv`. Chuyển tệp sang một trong các dạng này, hoặc xóa.',
      'An attachment has one of the endings: `.pdf`, `.png`, `.jpg`, `.jpeg`, `.docx`, `.xlsx`, `.odt`, `.csv`. Convert the file to one of these types, or delete it.',
    ],
  ],
  'departments/mau/authorisations/case-placeholder.md': [
    [
      '12:1',
      'authorisation-single-case',
      '“Mã vụ việc” (`case`) ghi “...”, không hợp lệ. Công văn, mục 2.1, đoạn 2 yêu cầu nội dung này. Ghi đúng một mã vụ việc, không có dấu cách, dấu phẩy hay dấu chấm phẩy, theo mẫu `case: XY-2026-…`.',
      '“Case” (`case`) says “...”, which cannot be used. Ordered by: Letter, section 2.1, paragraph 2. Write exactly one case code, without spaces, commas or semicolons, like `case: XY-2026-…`.',
    ],
  ],
  'departments/mau/authorisations/case-twice.md': [
    [
      '12:1',
      'authorisation-single-case',
      '“Mã vụ việc” (`case`) ghi nhiều giá trị, mà chỉ nhận một. Công văn, mục 2.1, đoạn 2 yêu cầu nội dung này. Ghi đúng một mã vụ việc, không có dấu cách, dấu phẩy hay dấu chấm phẩy: `case: MA-2026-0001` hoặc `case: MA-2026-0002`. Nếu văn bản nêu đủ các giá trị ấy, ghi thành danh sách: `case: [MA-2026-0001, MA-2026-0002]`.',
      '“Case” (`case`) holds several values, and takes one. Ordered by: Letter, section 2.1, paragraph 2. Write exactly one case code, without spaces, commas or semicolons: `case: MA-2026-0001` or `case: MA-2026-0002`. If the document gives them all, write a list: `case: [MA-2026-0001, MA-2026-0002]`.',
    ],
  ],
  'departments/mau/awarenes/misspelt-folder.md': [
    [
      '1:1',
      'file-misplaced',
      'Không có loại bản ghi nào tên là `awarenes`. Có lẽ là `awareness/`: chuyển tệp vào `departments/mau/awareness/`.',
      'No type of record is called `awarenes`. It may be `awareness/`: move the file to `departments/mau/awareness/`.',
    ],
  ],
  'departments/mau/awareness/aliases-without-end.md': [
    [
      '2:1',
      'front-matter',
      'Giá trị của `a0` bắt đầu bằng dấu `&` nên phải đặt cả giá trị trong ngoặc: `a0: "&a0 [x, x, x, x, x, x, x, x, x, x]"`.',
      'The value of `a0` begins with `&`, so all of it must stand in quotes: `a0: "&a0 [x, x, x, x, x, x, x, x, x, x]"`.',
    ],
  ],
  'departments/mau/awareness/ampersand-first.md': [
    [
      '7:1',
      'front-matter',
      'Giá trị của “Đối tượng” (`audience`) bắt đầu bằng dấu `&` nên phải đặt cả giá trị trong ngoặc: `audience: "&Toàn thể công chức"`.',
      'The value of “Audience” (`audience`) begins with `&`, so all of it must stand in quotes: `audience: "&Toàn thể công chức"`.',
    ],
  ],
  'departments/mau/awareness/asterisk-first.md': [
    [
      '7:1',
      'front-matter',
      'Giá trị của “Đối tượng” (`audience`) bắt đầu bằng dấu `*` nên phải đặt cả giá trị trong ngoặc: `audience: "*Toàn thể công chức"`.',
      'The value of “Audience” (`audience`) begins with `*`, so all of it must stand in quotes: `audience: "*Toàn thể công chức"`.',
    ],
  ],
  'departments/mau/awareness/bracket-first.md': [
    [
      '7:1',
      'front-matter',
      'Giá trị của “Đối tượng” (`audience`) bắt đầu bằng dấu `[` nên phải đặt cả giá trị trong ngoặc: `audience: "[Toàn thể] công chức"`.',
      'The value of “Audience” (`audience`) begins with `[`, so all of it must stand in quotes: `audience: "[Toàn thể] công chức"`.',
    ],
  ],
  'departments/mau/awareness/brackets-too-deep.md': [
    [
      '8:1',
      'file-size',
      'Dòng này dài 10.008 ký tự, quá 10.000 ký tự của một dòng. Tách thành nhiều dòng ngắn hơn, hoặc xóa phần thừa.',
      'This line has 10,008 characters, over the 10,000 of a line. Break it into shorter lines, or delete what is not needed.',
    ],
  ],
  'departments/mau/awareness/colon-and-no-break-space.md': [
    [
      '3:5',
      'front-matter',
      'Sau dấu hai chấm của “Ngày” (`date`) phải có một dấu cách thường. Sửa thành `date: 2026-09-01`.',
      'A plain space must follow the colon of “Date” (`date`). Make it `date: 2026-09-01`.',
    ],
  ],
  'departments/mau/awareness/colon-missing.md': [
    [
      '3:1',
      'front-matter',
      'Dòng này không có dạng `tên-trường: giá trị`. Thêm dấu hai chấm sau tên trường; nếu là phần tiếp của dòng trên, nối vào dòng trên; nếu là nội dung, thêm một dòng `---` phía trên.',
      'This line does not read `field: value`. Add the colon after the field’s name; if it goes on from the line above, join it to that line; if it is text, put a line of `---` above it.',
    ],
  ],
  'departments/mau/awareness/colon-of-double-width.md': [
    [
      '7:9',
      'front-matter',
      'Dấu hai chấm của “Đối tượng” (`audience`) là dấu “：” rộng, không phải “:”. Xóa và gõ lại, rồi một dấu cách: `audience: Toàn thể công chức`.',
      'The colon of “Audience” (`audience`) is the wide “：” and not “:”. Delete it, type a colon, and then a space: `audience: Toàn thể công chức`.',
    ],
  ],
  'departments/mau/awareness/colon-unquoted.md': [
    [
      '7:1',
      'front-matter',
      'Giá trị của “Đối tượng” (`audience`) có dấu hai chấm nên phải đặt cả giá trị trong ngoặc: `audience: "Công chức: toàn thể"`.',
      'The value of “Audience” (`audience`) has a colon, so all of it must stand in quotes: `audience: "Công chức: toàn thể"`.',
    ],
  ],
  'departments/mau/awareness/colon-without-space.md': [
    [
      '3:5',
      'front-matter',
      'Sau dấu hai chấm của “Ngày” (`date`) phải có một dấu cách thường. Sửa thành `date: 2026-09-01`.',
      'A plain space must follow the colon of “Date” (`date`). Make it `date: 2026-09-01`.',
    ],
  ],
  'departments/mau/awareness/date-as-clock-time.md': [
    [
      '3:1',
      'field-malformed',
      '“Ngày” (`date`) ghi “10:30”, không hợp lệ. Ghi một ngày có thật, viết năm-tháng-ngày, theo mẫu `date: 2026-…-…`.',
      '“Date” (`date`) says “10:30”, which cannot be used. Write an existing day, written year-month-day, like `date: 2026-…-…`.',
    ],
  ],
  'departments/mau/awareness/date-in-vietnamese-order.md': [
    [
      '3:1',
      'field-malformed',
      '“Ngày” (`date`) ghi “25/11/2026”, không hợp lệ. Sửa thành `date: 2026-11-25`.',
      '“Date” (`date`) says “25/11/2026”, which cannot be used. Make it `date: 2026-11-25`.',
    ],
  ],
  'departments/mau/awareness/date-that-does-not-exist.md': [
    [
      '3:1',
      'field-malformed',
      '“Ngày” (`date`) ghi “2026-02-29”, không hợp lệ. Ghi một ngày có thật, viết năm-tháng-ngày, theo mẫu `date: 2026-…-…`.',
      '“Date” (`date`) says “2026-02-29”, which cannot be used. Write an existing day, written year-month-day, like `date: 2026-…-…`.',
    ],
  ],
  'departments/mau/awareness/deeper/misplaced.md': [
    [
      '1:1',
      'file-misplaced',
      `Tệp nằm ở chỗ không có loại bản ghi nào. Các thư mục của một đơn vị là: ${folders}; bên trong không có thư mục con.`,
      `The file lies where no type of record belongs. A department’s folders are: ${folders}; they have no folders inside.`,
    ],
  ],
  'departments/mau/awareness/empty.md': [
    [
      '1:1',
      'file-empty',
      'Tệp trống, không có nội dung nào. Chép vào đây một tệp cùng loại, bắt đầu từ dòng `---`, rồi sửa cho đúng; hoặc xóa tệp.',
      'The file is empty. Copy another file of its type into it, from the line of `---` on, and change what differs; or delete it.',
    ],
  ],
  'departments/mau/awareness/ending-in-capitals.MD': [
    [
      '1:1',
      'file-name',
      'Bản ghi phải là tệp Markdown có đuôi `.md`. Đổi tên tệp thành `ending-in-capitals.md`; tệp đính kèm thì để trong `attachments/`.',
      'A record is a Markdown file that ends in `.md`. Rename it to `ending-in-capitals.md`; attachments belong in `attachments/`.',
    ],
  ],
  'departments/mau/awareness/enum-far.md': [
    [
      '2:1',
      'field-malformed',
      '“Loại” (`kind`) ghi “họp”, không hợp lệ. Ghi một trong các giá trị: `rules` (Phổ biến, quán triệt quy định), `social-media` (Lưu ý về mạng xã hội), `training` (Bồi dưỡng).',
      '“Kind” (`kind`) says “họp”, which cannot be used. Write one of: `rules` (Rules made known), `social-media` (Reminder on social media), `training` (Training).',
    ],
  ],
  'departments/mau/awareness/enum-near.md': [
    [
      '2:1',
      'field-malformed',
      '“Loại” (`kind`) ghi “trainning”, không hợp lệ. Sửa thành `kind: training`. Các giá trị được dùng: `rules` (Phổ biến, quán triệt quy định), `social-media` (Lưu ý về mạng xã hội), `training` (Bồi dưỡng).',
      '“Kind” (`kind`) says “trainning”, which cannot be used. Make it `kind: training`. It takes: `rules` (Rules made known), `social-media` (Reminder on social media), `training` (Training).',
    ],
  ],
  'departments/mau/awareness/field-blank.md': [
    [
      '7:1',
      'field-missing',
      '“Đối tượng” (`audience`) chưa có giá trị. Những ai được phổ biến. Điền vào dòng này theo mẫu `audience: Toàn thể công chức …`.',
      '“Audience” (`audience`) has no value. Who was addressed. Fill in this line like `audience: Toàn thể công chức …`.',
    ],
  ],
  'departments/mau/awareness/field-missing-nested.md': [
    [
      '4:1',
      'field-missing',
      'Thiếu “Số, ký hiệu” (`document.number`). Số và ký hiệu của văn bản. Thêm `number: …/QĐ-CTHADS` thụt vào dưới dòng này.',
      '“Number” (`document.number`) is missing. The number and symbol of the document. Add `number: …/QĐ-CTHADS`, indented, below this line.',
    ],
  ],
  'departments/mau/awareness/field-missing-with-lines.md': [
    [
      '5:1',
      'field-missing',
      'Thiếu “Văn bản” (`document`). Văn bản hoặc biên bản. Thêm phía trên dòng `---` này: `document:`, bên dưới là các dòng thụt vào hai dấu cách `number: …/QĐ-CTHADS`, `date: 2026-…-…`.',
      '“Document” (`document`) is missing. The document or minutes. Add above this `---`: `document:`, below which stand, indented by two spaces, `number: …/QĐ-CTHADS`, `date: 2026-…-…`.',
    ],
  ],
  'departments/mau/awareness/field-missing.md': [
    [
      '7:1',
      'field-missing',
      'Thiếu “Đối tượng” (`audience`). Những ai được phổ biến. Thêm một dòng theo mẫu `audience: Toàn thể công chức …` phía trên dòng `---` này.',
      '“Audience” (`audience`) is missing. Who was addressed. Add a line like `audience: Toàn thể công chức …` above this `---`.',
    ],
  ],
  'departments/mau/awareness/field-of-spaces.md': [
    [
      '7:1',
      'field-malformed',
      '“Đối tượng” (`audience`) ghi “   ”, không hợp lệ. Ghi theo mẫu `audience: Toàn thể công chức …`.',
      '“Audience” (`audience`) says “   ”, which cannot be used. Write it like `audience: Toàn thể công chức …`.',
    ],
  ],
  'departments/mau/awareness/front-matter-after-a-blank-line.md': [
    [
      '1:1',
      'front-matter',
      'Trước dòng `---` đầu tiên có dòng trống hoặc dấu cách. Xóa đi, để `---` là ba ký tự đầu tiên của tệp.',
      'Blank lines or spaces stand before the first `---`. Delete them, so that the file begins with `---`.',
    ],
  ],
  'departments/mau/awareness/front-matter-closed-with-more.md': [
    [
      '8:1',
      'front-matter',
      'Dòng này đóng phần đầu tệp nhưng có thêm ký tự sau `---`. Sửa thành một dòng chỉ có `---`.',
      'This line closes the front matter but holds more than `---`. Make it a line of `---` alone.',
    ],
  ],
  'departments/mau/awareness/front-matter-missing.md': [
    [
      '1:1',
      'front-matter',
      'Tệp phải bắt đầu bằng một dòng `---`, tiếp theo là các trường của bản ghi, rồi một dòng `---`. Thêm phần này vào đầu tệp.',
      'The file must begin with a line of `---`, then the fields of the record, then a line of `---`. Add that at the top.',
    ],
  ],
  'departments/mau/awareness/front-matter-of-a-list.md': [
    [
      '2:1',
      'front-matter',
      'Các dòng ở đây không phải là trường của bản ghi. Mỗi dòng phải có dạng `tên-trường: giá trị`.',
      'The lines here are no fields of a record. Each line must read `field: value`.',
    ],
  ],
  'departments/mau/awareness/front-matter-of-nothing.md': [
    [
      '2:1',
      'field-missing',
      'Thiếu “Loại” (`kind`). Phổ biến, lưu ý hay bồi dưỡng. Thêm một dòng theo mẫu `kind: …` phía trên dòng `---` này. Các giá trị được dùng: `rules` (Phổ biến, quán triệt quy định), `social-media` (Lưu ý về mạng xã hội), `training` (Bồi dưỡng).',
      '“Kind” (`kind`) is missing. What was done. Add a line like `kind: …` above this `---`. It takes: `rules` (Rules made known), `social-media` (Reminder on social media), `training` (Training).',
    ],
    [
      '2:1',
      'field-missing',
      'Thiếu “Ngày” (`date`). Ngày thực hiện. Thêm một dòng theo mẫu `date: 2026-…-…` phía trên dòng `---` này.',
      '“Date” (`date`) is missing. The day of it. Add a line like `date: 2026-…-…` above this `---`.',
    ],
    [
      '2:1',
      'field-missing',
      'Thiếu “Văn bản” (`document`). Văn bản hoặc biên bản. Thêm phía trên dòng `---` này: `document:`, bên dưới là các dòng thụt vào hai dấu cách `number: …/QĐ-CTHADS`, `date: 2026-…-…`.',
      '“Document” (`document`) is missing. The document or minutes. Add above this `---`: `document:`, below which stand, indented by two spaces, `number: …/QĐ-CTHADS`, `date: 2026-…-…`.',
    ],
    [
      '2:1',
      'field-missing',
      'Thiếu “Đối tượng” (`audience`). Những ai được phổ biến. Thêm một dòng theo mẫu `audience: Toàn thể công chức …` phía trên dòng `---` này.',
      '“Audience” (`audience`) is missing. Who was addressed. Add a line like `audience: Toàn thể công chức …` above this `---`.',
    ],
  ],
  'departments/mau/awareness/front-matter-that-would-run.md': [
    [
      '1:1',
      'front-matter',
      'Dòng đầu của tệp có chữ “js” sau `---`, mà ở đây không được có gì thêm. Đổi dòng đầu thành `---`.',
      'The first line of the file says “js” after `---`, and nothing may follow there. Make the first line `---`.',
    ],
  ],
  'departments/mau/awareness/front-matter-unclosed.md': [
    [
      '1:1',
      'front-matter',
      'Phần đầu tệp mở bằng `---` nhưng không được đóng. Thêm một dòng chỉ có `---` sau dòng cuối của phần này.',
      'The front matter opens with `---` and never closes. Add a line of `---` alone after its last line.',
    ],
  ],
  'departments/mau/awareness/html-behind-backticks.md': [
    [
      '10:7',
      'body',
      'Nội dung có mã HTML (`<img src=x onerror=alert(1)>`), không được đăng. Xóa mã ấy; muốn in đậm thì ghi `**…**`.',
      'The text holds HTML (`<img src=x onerror=alert(1)>`), which is not published. Delete it; for bold, write `**…**`.',
    ],
  ],
  'departments/mau/awareness/html-in-the-body.md': [
    [
      '12:1',
      'body',
      'Nội dung có mã HTML (`<script>`), không được đăng. Xóa mã ấy; muốn in đậm thì ghi `**…**`.',
      'The text holds HTML (`<script>`), which is not published. Delete it; for bold, write `**…**`.',
    ],
    [
      '14:9',
      'body',
      'Nội dung có mã HTML (`<b>`), không được đăng. Xóa mã ấy; muốn in đậm thì ghi `**…**`.',
      'The text holds HTML (`<b>`), which is not published. Delete it; for bold, write `**…**`.',
    ],
  ],
  'departments/mau/awareness/icelandic-eth.md': [
    [
      '5:14',
      'text-letters',
      'Chữ “Ð” ở đây không phải chữ đ của tiếng Việt, nên tìm kiếm sẽ không thấy. Xóa và gõ lại chữ `Đ`.',
      'The letter “Ð” here is not the Vietnamese đ, so searches would miss it. Delete it and type `Đ`.',
    ],
  ],
  'departments/mau/awareness/indentation-uneven.md': [
    [
      '6:1',
      'front-matter',
      'Dấu cách ở đầu dòng của “Ngày văn bản” (`document.date`) không khớp với các dòng trên: trường cùng cấp phải thẳng hàng, chỉ dòng con mới thụt vào hai dấu cách. Sửa thành `  date: 2026-09-01`.',
      'The spaces before “Date” (`document.date`) do not fit the lines above: fields beside each other begin level, and only what belongs to a field is indented, by two spaces. Make it `  date: 2026-09-01`.',
    ],
  ],
  'departments/mau/awareness/key-duplicate-nested.md': [
    [
      '6:3',
      'key-duplicate',
      'Trường “Số, ký hiệu” (`document.number`) được ghi hai lần, nên không biết giá trị nào đúng. Giữ một dòng và xóa dòng kia.',
      'The field “Number” (`document.number`) is written twice, so it is unclear which value holds. Keep one line and delete the other.',
    ],
  ],
  'departments/mau/awareness/key-duplicate.md': [
    [
      '8:1',
      'key-duplicate',
      'Trường “Loại” (`kind`) được ghi hai lần, nên không biết giá trị nào đúng. Giữ một dòng và xóa dòng kia.',
      'The field “Kind” (`kind`) is written twice, so it is unclear which value holds. Keep one line and delete the other.',
    ],
  ],
  'departments/mau/awareness/key-of-a-prototype.md': [
    [
      '8:1',
      'key-unknown',
      'Không có trường nào tên là `__proto__`. Xóa dòng này, hoặc dùng một trong các trường: `kind` (Loại), `ruleSet` (Bộ quy định), `date` (Ngày), `document` (Văn bản), `audience` (Đối tượng), `people` (Số người), `formerly` (Tên tệp trước đây), `withdrawn` (Đã rút).',
      'There is no field called `__proto__`. Delete this line, or use one of: `kind` (Kind), `ruleSet` (Rule set), `date` (Date), `document` (Document), `audience` (Audience), `people` (People), `formerly` (Former file names), `withdrawn` (Withdrawn).',
    ],
  ],
  'departments/mau/awareness/key-unknown-near.md': [
    [
      '7:1',
      'key-unknown',
      'Không có trường nào tên là `audiense`. Có lẽ ý bạn là “Đối tượng” (`audience`): sửa tên trường ở dòng này thành `audience:`.',
      'There is no field called `audiense`. You may have meant “Audience” (`audience`): make the name on this line `audience:`.',
    ],
  ],
  'departments/mau/awareness/key-unknown-nested.md': [
    [
      '7:3',
      'key-unknown',
      'Không có trường nào tên là `fil`. Có lẽ ý bạn là “Tệp” (`document.file`): sửa tên trường ở dòng này thành `file:`.',
      'There is no field called `fil`. You may have meant “File” (`document.file`): make the name on this line `file:`.',
    ],
  ],
  'departments/mau/awareness/key-unknown.md': [
    [
      '8:1',
      'key-unknown',
      'Không có trường nào tên là `màu sắc`. Xóa dòng này, hoặc dùng một trong các trường: `kind` (Loại), `ruleSet` (Bộ quy định), `date` (Ngày), `document` (Văn bản), `audience` (Đối tượng), `people` (Số người), `formerly` (Tên tệp trước đây), `withdrawn` (Đã rút).',
      'There is no field called `màu sắc`. Delete this line, or use one of: `kind` (Kind), `ruleSet` (Rule set), `date` (Date), `document` (Document), `audience` (Audience), `people` (People), `formerly` (Former file names), `withdrawn` (Withdrawn).',
    ],
  ],
  'departments/mau/awareness/lines-for-text.md': [
    [
      '7:1',
      'field-malformed',
      '“Đối tượng” (`audience`) chỉ nhận một giá trị, mà bên dưới có các dòng con thụt vào. Ghi theo mẫu `audience: Toàn thể công chức …`.',
      '“Audience” (`audience`) takes one value, and indented lines stand below it. Write it like `audience: Toàn thể công chức …`.',
    ],
  ],
  'departments/mau/awareness/link-by-reference.md': [
    [
      '10:5',
      'body',
      '`[biên bản]` thuộc kiểu liên kết ghi địa chỉ ở một dòng riêng, mà dòng ấy không hiện trên trang. Ghi địa chỉ ngay sau chữ, `[…](https://…)`, rồi xóa dòng riêng; nếu không phải liên kết thì ghi `\\[` thay cho `[`.',
      '`[biên bản]` belongs to a link whose address stands on a line of its own, and no page shows that line. Write the address right after the words, `[…](https://…)`, and delete the line; if it is no link, write `\\[` for `[`.',
    ],
    [
      '12:1',
      'body',
      '`[biên bản]: data:text/html,x` thuộc kiểu liên kết ghi địa chỉ ở một dòng riêng, mà dòng ấy không hiện trên trang. Ghi địa chỉ ngay sau chữ, `[…](https://…)`, rồi xóa dòng riêng; nếu không phải liên kết thì ghi `\\[` thay cho `[`.',
      '`[biên bản]: data:text/html,x` belongs to a link whose address stands on a line of its own, and no page shows that line. Write the address right after the words, `[…](https://…)`, and delete the line; if it is no link, write `\\[` for `[`.',
    ],
  ],
  'departments/mau/awareness/link-with-javascript.md': [
    [
      '10:29',
      'body',
      'Liên kết đến “javascript:alert(1)” không được dùng. Dùng địa chỉ khác hoặc xóa liên kết; địa chỉ phải bắt đầu bằng `https://`, `mailto:`, `tel:`, hoặc bằng `/` cho trang này.',
      'A link to “javascript:alert(1)” may not be used. Use another address or delete the link; an address starts with `https://`, `mailto:`, `tel:`, or with `/` on this site.',
    ],
  ],
  'departments/mau/awareness/link-without-safety.md': [
    [
      '10:16',
      'body',
      'Liên kết đến “http://mau.example/bien-ban” không được dùng. Sửa thành `https://mau.example/bien-ban`; địa chỉ phải bắt đầu bằng `https://`, `mailto:`, `tel:`, hoặc bằng `/` cho trang này.',
      'A link to “http://mau.example/bien-ban” may not be used. Make it `https://mau.example/bien-ban`; an address starts with `https://`, `mailto:`, `tel:`, or with `/` on this site.',
    ],
  ],
  'departments/mau/awareness/list-for-text.md': [
    [
      '7:1',
      'field-malformed',
      '“Đối tượng” (`audience`) chỉ nhận một giá trị, mà ở đây là một danh sách. Ghi theo mẫu `audience: Toàn thể công chức …`.',
      '“Audience” (`audience`) takes one value, and this is a list. Write it like `audience: Toàn thể công chức …`.',
    ],
  ],
  'departments/mau/awareness/name_with_underscores.md': [
    [
      '1:1',
      'file-name',
      'Tên `name_with_underscores` không hợp lệ, vì tên là một phần của địa chỉ trang. Tên phải là chữ thường không dấu, chữ số và dấu gạch nối. Đổi tên thành `name-with-underscores`.',
      'The name `name_with_underscores` cannot be used, since it is part of an address. It must be lower-case letters without diacritics, digits and hyphens. Rename it to `name-with-underscores`.',
    ],
  ],
  'departments/mau/awareness/not-utf-8.md': [
    [
      '7:1',
      'file-encoding',
      'Tệp không được lưu bằng bảng mã UTF-8, nên chữ tiếng Việt sẽ hỏng. Mở tệp và lưu lại với bảng mã `UTF-8`.',
      'The file is not saved as UTF-8, so Vietnamese letters would be spoilt. Open it and save it as `UTF-8`.',
    ],
  ],
  'departments/mau/awareness/only-a-byte-order-mark.md': [
    [
      '1:1',
      'file-empty',
      'Tệp trống, không có nội dung nào. Chép vào đây một tệp cùng loại, bắt đầu từ dòng `---`, rồi sửa cho đúng; hoặc xóa tệp.',
      'The file is empty. Copy another file of its type into it, from the line of `---` on, and change what differs; or delete it.',
    ],
  ],
  'departments/mau/awareness/only-blanks.md': [
    [
      '1:1',
      'file-empty',
      'Tệp trống, không có nội dung nào. Chép vào đây một tệp cùng loại, bắt đầu từ dòng `---`, rồi sửa cho đúng; hoặc xóa tệp.',
      'The file is empty. Copy another file of its type into it, from the line of `---` on, and change what differs; or delete it.',
    ],
  ],
  'departments/mau/awareness/picture-in-the-body.md': [
    [
      '10:1',
      'body',
      'Nội dung không nhận hình ảnh. Đưa tệp vào `attachments/` và ghi ở trường `attachments`.',
      'The text takes no pictures. Put the file into `attachments/` and name it in the field `attachments`.',
    ],
  ],
  'departments/mau/awareness/quote-and-words-after-it.md': [
    [
      '7:1',
      'front-matter',
      `Giá trị của “Đối tượng” (\`audience\`) có chữ nằm ngoài cặp ngoặc nên phải đặt cả giá trị trong ngoặc: \`audience: '"Toàn thể" công chức'\`.`,
      `The value of “Audience” (\`audience\`) has words outside its quotes, so all of it must stand in quotes: \`audience: '"Toàn thể" công chức'\`.`,
    ],
  ],
  'departments/mau/awareness/quote-unclosed.md': [
    [
      '7:1',
      'front-matter',
      'Giá trị của “Đối tượng” (`audience`) mở bằng `"` mà không đóng. Thêm `"` vào cuối giá trị ở dòng này.',
      'The value of “Audience” (`audience`) opens with `"` and never closes. Add `"` at the end of the value on this line.',
    ],
  ],
  'departments/mau/awareness/reference-to-a-rule-set.md': [
    [
      '8:1',
      'reference-dangling',
      '“Bộ quy định” (`ruleSet`): Không tìm thấy `letter-2051`. Có lẽ là `letter-2015`: sửa thành `ruleSet: letter-2015`.',
      '“Rule set” (`ruleSet`): `letter-2051` is not found. It may be `letter-2015`: make it `ruleSet: letter-2015`.',
    ],
  ],
  'departments/mau/awareness/several-faults.md': [
    [
      '2:1',
      'field-malformed',
      '“Loại” (`kind`) ghi “hop”, không hợp lệ. Ghi một trong các giá trị: `rules` (Phổ biến, quán triệt quy định), `social-media` (Lưu ý về mạng xã hội), `training` (Bồi dưỡng).',
      '“Kind” (`kind`) says “hop”, which cannot be used. Write one of: `rules` (Rules made known), `social-media` (Reminder on social media), `training` (Training).',
    ],
    [
      '3:1',
      'field-malformed',
      '“Ngày” (`date`) ghi “1/9/2026”, không hợp lệ. Sửa thành `date: 2026-09-01`.',
      '“Date” (`date`) says “1/9/2026”, which cannot be used. Make it `date: 2026-09-01`.',
    ],
    [
      '4:1',
      'field-missing',
      'Thiếu “Ngày văn bản” (`document.date`). Ngày ký văn bản. Thêm `date: 2026-…-…` thụt vào dưới dòng này.',
      '“Date” (`document.date`) is missing. The day on which it was signed. Add `date: 2026-…-…`, indented, below this line.',
    ],
    [
      '5:3',
      'field-malformed',
      '“Số, ký hiệu” (`document.number`) ghi “đang cập nhật”, không hợp lệ. Ghi số và ký hiệu văn bản, theo mẫu `number: …/QĐ-CTHADS`.',
      '“Number” (`document.number`) says “đang cập nhật”, which cannot be used. Write the number and symbol of a document, like `number: …/QĐ-CTHADS`.',
    ],
    [
      '6:3',
      'key-unknown',
      'Không có trường nào tên là `ngay`. Xóa dòng này, hoặc dùng một trong các trường: `number` (Số, ký hiệu), `date` (Ngày văn bản), `file` (Tệp).',
      'There is no field called `ngay`. Delete this line, or use one of: `number` (Number), `date` (Date), `file` (File).',
    ],
    [
      '7:1',
      'field-malformed',
      '“Số người” (`people`) ghi “40 người”, không hợp lệ. Sửa thành `people: 40`.',
      '“People” (`people`) says “40 người”, which cannot be used. Make it `people: 40`.',
    ],
    [
      '8:1',
      'field-missing',
      'Thiếu “Đối tượng” (`audience`). Những ai được phổ biến. Thêm một dòng theo mẫu `audience: Toàn thể công chức …` phía trên dòng `---` này.',
      '“Audience” (`audience`) is missing. Who was addressed. Add a line like `audience: Toàn thể công chức …` above this `---`.',
    ],
  ],
  'departments/mau/awareness/tab-indentation.md': [
    [
      '5:1',
      'front-matter',
      'Dòng của “Số, ký hiệu” (`document.number`) có phím Tab ở đầu, mà ở đây chỉ được dùng dấu cách. Thay mỗi phím Tab bằng hai dấu cách: `  number: 7/BB-CTHADS`.',
      'The line of “Number” (`document.number`) begins with a tab, and only spaces may stand here. Put two spaces in place of each tab: `  number: 7/BB-CTHADS`.',
    ],
  ],
  'departments/mau/awareness/tag-that-would-build-something.md': [
    [
      '7:1',
      'front-matter',
      `Giá trị của “Đối tượng” (\`audience\`) bắt đầu bằng dấu \`!\` nên phải đặt cả giá trị trong ngoặc: \`audience: '!!js/function "function () { return 1 }"'\`.`,
      `The value of “Audience” (\`audience\`) begins with \`!\`, so all of it must stand in quotes: \`audience: '!!js/function "function () { return 1 }"'\`.`,
    ],
  ],
  'departments/mau/awareness/text-direction-mark.md': [
    [
      '10:12',
      'text-letters',
      'Sau “Đã phổ biến” có một ký tự không nhìn thấy (U+202E), thường do sao chép từ nơi khác. Xóa cả dòng và gõ lại: `Đã phổ biến cho tất cả.`.',
      'An invisible character (U+202E) stands after “Đã phổ biến”, mostly from copying. Delete the line and type it again: `Đã phổ biến cho tất cả.`.',
    ],
  ],
  'departments/mau/awareness/text-for-lines.md': [
    [
      '4:1',
      'field-malformed',
      '“Văn bản” (`document`) phải có các dòng con thụt vào bên dưới. Ghi theo mẫu `document:`, bên dưới là các dòng thụt vào hai dấu cách `number: …/QĐ-CTHADS`, `date: 2026-…-…`.',
      '“Document” (`document`) must have lines of its own, indented below it. Write it like `document:`, below which stand, indented by two spaces, `number: …/QĐ-CTHADS`, `date: 2026-…-…`.',
    ],
  ],
  'departments/mau/awareness/utf-16.md': [
    [
      '1:1',
      'file-encoding',
      'Tệp không được lưu bằng bảng mã UTF-8, nên chữ tiếng Việt sẽ hỏng. Mở tệp và lưu lại với bảng mã `UTF-8`.',
      'The file is not saved as UTF-8, so Vietnamese letters would be spoilt. Open it and save it as `UTF-8`.',
    ],
  ],
  'departments/mau/awareness/words-for-a-number.md': [
    [
      '8:1',
      'field-malformed',
      '“Số người” (`people`) ghi “bốn mươi”, không hợp lệ. Ghi một số nguyên, chỉ gồm chữ số.',
      '“People” (`people`) says “bốn mươi”, which cannot be used. Write a whole number, digits only.',
    ],
  ],
  'departments/mau/awareness/wrong-ending.txt': [
    [
      '1:1',
      'file-name',
      'Bản ghi phải là tệp Markdown có đuôi `.md`. Đổi tên tệp thành `wrong-ending.md`; tệp đính kèm thì để trong `attachments/`.',
      'A record is a Markdown file that ends in `.md`. Rename it to `wrong-ending.md`; attachments belong in `attachments/`.',
    ],
  ],
  'departments/mau/awareness/zero-width-space.md': [
    [
      '7:15',
      'text-letters',
      'Sau “audience: Toàn” có một ký tự không nhìn thấy (U+200B), thường do sao chép từ nơi khác. Xóa cả dòng và gõ lại: `audience: Toàn thể công chức`.',
      'An invisible character (U+200B) stands after “audience: Toàn”, mostly from copying. Delete the line and type it again: `audience: Toàn thể công chức`.',
    ],
  ],
  'departments/mau/briefings/2026-06.md': [
    [
      '11:1',
      'field-malformed',
      '“Nội dung” (`topics`) là một danh sách trống. Ghi theo mẫu `topics: […]`. Các giá trị được dùng: `news` (Tin tức, sự kiện), `guidance` (Thông tin chỉ đạo, điều hành), `legal-education` (Tuyên truyền, phổ biến pháp luật), `planning` (Chiến lược, kế hoạch), `legal-documents` (Văn bản pháp luật và văn bản quản lý), `procedures` (Thủ tục hành chính), `projects` (Dự án, đấu thầu, mua sắm), `statistics` (Số liệu thống kê), `contacts` (Thông tin liên hệ), `feedback` (Tiếp nhận ý kiến góp ý).',
      '“Topics” (`topics`) is an empty list. Write it like `topics: […]`. It takes: `news` (News and events), `guidance` (Guidance and direction), `legal-education` (Legal education), `planning` (Strategies and plans), `legal-documents` (Legal and administrative documents), `procedures` (Administrative procedures), `projects` (Projects and procurement), `statistics` (Statistics), `contacts` (Contacts), `feedback` (Feedback).',
    ],
    [
      '13:5',
      'field-missing',
      'Thiếu “Tệp” (`attachments`, mục 1, `file`). Tên tệp trong thư mục attachments/ của đơn vị. Thêm `file:` thụt vào dưới dòng này.',
      '“File” (`attachments`, item 1, `file`) is missing. The file’s name in the department’s folder attachments/. Add `file:`, indented, below this line.',
    ],
    [
      '14:5',
      'field-missing',
      'Thiếu “Tên tệp đính kèm” (`attachments`, mục 2, `title`). Tên để bạn đọc thấy. Thêm `title:` thụt vào dưới dòng này.',
      '“Title” (`attachments`, item 2, `title`) is missing. The name readers see. Add `title:`, indented, below this line.',
    ],
    [
      '14:5',
      'reference-dangling',
      '“Tệp” (`attachments`, mục 2, `file`): Không tìm thấy `bieu.pdf`. Dùng một trong: `valid.pdf`, hoặc thêm tệp `content/departments/mau/attachments/bieu.pdf`.',
      '“File” (`attachments`, item 2, `file`): `bieu.pdf` is not found. Use one of: `valid.pdf`, or add the file `content/departments/mau/attachments/bieu.pdf`.',
    ],
  ],
  'departments/mau/briefings/2026-07.md': [
    [
      '10:1',
      'field-malformed',
      '“Hình thức” (`channels`) phải là một danh sách. Sửa thành `channels: [web]`.',
      '“Channels” (`channels`) must be a list. Make it `channels: [web]`.',
    ],
    [
      '13:5',
      'field-malformed',
      '“Nội dung” (`topics`, mục 2) ghi “tin tức”, không hợp lệ. Sửa thành `- news`. Các giá trị được dùng: `news` (Tin tức, sự kiện), `guidance` (Thông tin chỉ đạo, điều hành), `legal-education` (Tuyên truyền, phổ biến pháp luật), `planning` (Chiến lược, kế hoạch), `legal-documents` (Văn bản pháp luật và văn bản quản lý), `procedures` (Thủ tục hành chính), `projects` (Dự án, đấu thầu, mua sắm), `statistics` (Số liệu thống kê), `contacts` (Thông tin liên hệ), `feedback` (Tiếp nhận ý kiến góp ý).',
      '“Topics” (`topics`, item 2) says “tin tức”, which cannot be used. Make it `- news`. It takes: `news` (News and events), `guidance` (Guidance and direction), `legal-education` (Legal education), `planning` (Strategies and plans), `legal-documents` (Legal and administrative documents), `procedures` (Administrative procedures), `projects` (Projects and procurement), `statistics` (Statistics), `contacts` (Contacts), `feedback` (Feedback).',
    ],
    [
      '14:5',
      'reference-dangling',
      '“Nội dung” (`topics`, mục 3): Không tìm thấy `statistic`. Có lẽ là `statistics`: sửa thành `- statistics`.',
      '“Topics” (`topics`, item 3): `statistic` is not found. It may be `statistics`: make it `- statistics`.',
    ],
    [
      '15:5',
      'reference-dangling',
      '“Nội dung” (`topics`, mục 4): Không tìm thấy `du-an`. Dùng một trong: `news`, `guidance`, `legal-education`, `planning`, `legal-documents`, `procedures`, `projects`, `statistics`, `contacts`, `feedback`.',
      '“Topics” (`topics`, item 4): `du-an` is not found. Use one of: `news`, `guidance`, `legal-education`, `planning`, `legal-documents`, `procedures`, `projects`, `statistics`, `contacts`, `feedback`.',
    ],
  ],
  'departments/mau/briefings/2026-09.md': [
    [
      '3:1',
      'file-name',
      '“Tháng” (`period`): Tệp tên là `2026-09.md` nhưng `period` ghi 2026-08. Sửa `period: 2026-09`.',
      '“Period” (`period`): The file is named `2026-09.md` while `period` says 2026-08. Write `period: 2026-09`.',
    ],
  ],
  'departments/mau/briefings/thang-10.md': [
    [
      '1:1',
      'file-name',
      'Tên `thang-10` không hợp lệ, vì tên là một phần của địa chỉ trang. Tên phải là tháng của bản tin, viết năm-tháng như `2026-…`. Đổi tên cho đúng.',
      'The name `thang-10` cannot be used, since it is part of an address. It must be the month of the briefing, written year-month as in `2026-…`. Rename it.',
    ],
  ],
  'departments/mau/loose-file.md': [
    [
      '1:1',
      'file-misplaced',
      'Trong thư mục của đơn vị chỉ có `department.md` được nằm ngoài các thư mục con. Chuyển `loose-file.md` vào thư mục của loại bản ghi, ví dụ `departments/mau/responses/loose-file.md`.',
      'Only `department.md` may lie directly in a department’s folder. Move `loose-file.md` into the folder of its type, for example `departments/mau/responses/loose-file.md`.',
    ],
  ],
  'departments/mau/pictures/misplaced.md': [
    [
      '1:1',
      'file-misplaced',
      `Tệp nằm ở chỗ không có loại bản ghi nào. Các thư mục của một đơn vị là: ${folders}; bên trong không có thư mục con.`,
      `The file lies where no type of record belongs. A department’s folders are: ${folders}; they have no folders inside.`,
    ],
  ],
  'departments/mau/reports/2026-Q2.md': [
    [
      '2:1',
      'field-malformed',
      '“Kỳ báo cáo” (`period`) ghi “quý 2/2026”, không hợp lệ. Sửa thành `period: 2026-Q2`.',
      '“Period” (`period`) says “quý 2/2026”, which cannot be used. Make it `period: 2026-Q2`.',
    ],
    [
      '6:1',
      'field-malformed',
      '“Ngày gửi” (`sentOn`) ghi “05-07-2026”, không hợp lệ. Sửa thành `sentOn: 2026-07-05`.',
      '“Sent on” (`sentOn`) says “05-07-2026”, which cannot be used. Make it `sentOn: 2026-07-05`.',
    ],
    [
      '7:1',
      'field-malformed',
      '“Đơn vị được báo cáo” (`covers`) phải là một danh sách. Sửa thành `covers: [mau]`.',
      '“Covers” (`covers`) must be a list. Make it `covers: [mau]`.',
    ],
  ],
  'departments/mau/reports/2026-q3.md': [
    [
      '1:1',
      'file-name',
      'Tên `2026-q3` không hợp lệ, vì tên là một phần của địa chỉ trang. Tên phải là kỳ báo cáo, viết như `2026-Q…`. Đổi tên thành `2026-Q3`.',
      'The name `2026-q3` cannot be used, since it is part of an address. It must be the period, written as in `2026-Q…`. Rename it to `2026-Q3`.',
    ],
  ],
  'departments/mau/responses/reference-as-a-full-name.md': [
    [
      '13:1',
      'speaker-authority',
      '“Người phát ngôn” (`speaker`) ghi “Trần Văn Bách”, không hợp lệ. Công văn, mục 2.1, đoạn 2 và 4 yêu cầu nội dung này. Sửa thành `speaker: tran-van-bach`.',
      '“Speaker” (`speaker`) says “Trần Văn Bách”, which cannot be used. Ordered by: Letter, section 2.1, paragraphs 2 and 4. Make it `speaker: tran-van-bach`.',
    ],
    [
      '15:3',
      'approval-before-release',
      '“Người cho ý kiến” (`approval.by`) ghi “Trần Văn Bách”, không hợp lệ. Công văn, mục 2.2.4, đoạn 2 yêu cầu nội dung này. Sửa thành `by: tran-van-bach`.',
      '“By” (`approval.by`) says “Trần Văn Bách”, which cannot be used. Ordered by: Letter, section 2.2.4, paragraph 2. Make it `by: tran-van-bach`.',
    ],
  ],
  'departments/mau/responses/reference-dangling-far.md': [
    [
      '3:1',
      'reference-dangling',
      '“Cơ quan báo chí” (`outlet`): Không tìm thấy `dai-phat-thanh`. Dùng một trong: `bao-moi`, hoặc thêm tệp `content/outlets/dai-phat-thanh.md`.',
      '“Outlet” (`outlet`): `dai-phat-thanh` is not found. Use one of: `bao-moi`, or add the file `content/outlets/dai-phat-thanh.md`.',
    ],
    [
      '10:3',
      'reference-dangling',
      '“Gửi” (`reply.to`): Không tìm thấy `dai-phat-thanh`. Dùng một trong: `bao-moi`, hoặc thêm tệp `content/outlets/dai-phat-thanh.md`.',
      '“To” (`reply.to`): `dai-phat-thanh` is not found. Use one of: `bao-moi`, or add the file `content/outlets/dai-phat-thanh.md`.',
    ],
  ],
  'departments/mau/responses/reference-dangling-near.md': [
    [
      '3:1',
      'reference-dangling',
      '“Cơ quan báo chí” (`outlet`): Không tìm thấy `bao-mo`. Có lẽ là `bao-moi`: sửa thành `outlet: bao-moi`.',
      '“Outlet” (`outlet`): `bao-mo` is not found. It may be `bao-moi`: make it `outlet: bao-moi`.',
    ],
    [
      '10:3',
      'reference-dangling',
      '“Gửi” (`reply.to`): Không tìm thấy `bao-mo`. Có lẽ là `bao-moi`: sửa thành `to: bao-moi`.',
      '“To” (`reply.to`): `bao-mo` is not found. It may be `bao-moi`: make it `to: bao-moi`.',
    ],
  ],
  'departments/mau/responses/reference-in-other-case.md': [
    [
      '13:1',
      'reference-dangling',
      '“Người phát ngôn” (`speaker`): Không tìm thấy `Tran-Van-Bach`. Có lẽ là `tran-van-bach`: sửa thành `speaker: tran-van-bach`, đúng cả chữ hoa và chữ thường.',
      '“Speaker” (`speaker`): `Tran-Van-Bach` is not found. It may be `tran-van-bach`: make it `speaker: tran-van-bach`, upper and lower case as well.',
    ],
  ],
  'departments/mau/responses/reference-to-a-missing-file.md': [
    [
      '10:3',
      'reference-dangling',
      '“Tệp” (`reply.file`): Không tìm thấy `cong-van.pdf`. Dùng một trong: `valid.pdf`, hoặc thêm tệp `content/departments/mau/attachments/cong-van.pdf`.',
      '“File” (`reply.file`): `cong-van.pdf` is not found. Use one of: `valid.pdf`, or add the file `content/departments/mau/attachments/cong-van.pdf`.',
    ],
  ],
  'departments/mau/responses/reference-with-ending.md': [
    [
      '13:1',
      'reference-dangling',
      '“Người phát ngôn” (`speaker`): Không tìm thấy `tran-van-bach.md`. Có lẽ là `tran-van-bach`: sửa thành `speaker: tran-van-bach`.',
      '“Speaker” (`speaker`): `tran-van-bach.md` is not found. It may be `tran-van-bach`: make it `speaker: tran-van-bach`.',
    ],
  ],
  'departments/mau/spokespersons/Hoàng Thị Ánh Đào.md': [
    [
      '1:1',
      'file-name',
      'Tên `Hoàng Thị Ánh Đào` không hợp lệ, vì tên là một phần của địa chỉ trang. Tên phải là chữ thường không dấu, chữ số và dấu gạch nối. Đổi tên thành `hoang-thi-anh-dao`.',
      'The name `Hoàng Thị Ánh Đào` cannot be used, since it is part of an address. It must be lower-case letters without diacritics, digits and hyphens. Rename it to `hoang-thi-anh-dao`.',
    ],
  ],
  'departments/mau/spokespersons/boolean-yes.md': [
    [
      '13:3',
      'spokesperson-permanent-staff',
      '“Công chức biên chế chính thức” (`criteria.permanentStaff`) ghi “yes”, không hợp lệ. Công văn, mục 2.1, đoạn 3 yêu cầu nội dung này. Sửa thành `permanentStaff: true`. Các giá trị được dùng: `true` (có), `false` (không).',
      '“Permanent staff” (`criteria.permanentStaff`) says “yes”, which cannot be used. Ordered by: Letter, section 2.1, paragraph 3. Make it `permanentStaff: true`. It takes: `true` (yes), `false` (no).',
    ],
    [
      '15:3',
      'field-malformed',
      '“Lập trường chính trị, phẩm chất đạo đức” (`criteria.politicalStanding`) ghi “Có”, không hợp lệ. Sửa thành `politicalStanding: true`. Các giá trị được dùng: `true` (có), `false` (không).',
      '“Political standing and ethics” (`criteria.politicalStanding`) says “Có”, which cannot be used. Make it `politicalStanding: true`. It takes: `true` (yes), `false` (no).',
    ],
    [
      '17:3',
      'field-malformed',
      '“Hiểu biết về báo chí” (`criteria.knowledgeOfPress`) ghi “chưa rõ”, không hợp lệ. Ghi một trong các giá trị: `true` (có), `false` (không).',
      '“Knowledge of the press” (`criteria.knowledgeOfPress`) says “chưa rõ”, which cannot be used. Write one of: `true` (yes), `false` (no).',
    ],
  ],
  'departments/mau/spokespersons/contact-placeholders.md': [
    [
      '2:1',
      'spokesperson-name-required',
      '“Họ và tên” (`name`) ghi “Nguyễn Văn A”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi họ và tên đầy đủ, ít nhất hai từ, theo mẫu `name: Nguyễn Văn …`.',
      '“Name” (`name`) says “Nguyễn Văn A”, which cannot be used. Ordered by: Letter, section 2.1, paragraph 1. Write a full name of at least two words, like `name: Nguyễn Văn …`.',
    ],
    [
      '3:1',
      'spokesperson-position-required',
      '“Chức vụ” (`position`) ghi “đang cập nhật”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi nội dung thật, không phải chữ giữ chỗ, theo mẫu `position: Trưởng phòng …`.',
      '“Position” (`position`) says “đang cập nhật”, which cannot be used. Ordered by: Letter, section 2.1, paragraph 1. Write real content, not a placeholder, like `position: Trưởng phòng …`.',
    ],
    [
      '4:1',
      'spokesperson-phone-required',
      '“Điện thoại” (`phone`) ghi “0000000000”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi số điện thoại gọi được: cố định 10–11 chữ số bắt đầu bằng 02, di động 10 chữ số, theo mẫu `phone: 0200 … …`.',
      '“Phone” (`phone`) says “0000000000”, which cannot be used. Ordered by: Letter, section 2.1, paragraph 1. Write a number that can be called: a fixed line of 10–11 digits from 02, or a mobile of 10, like `phone: 0200 … …`.',
    ],
    [
      '5:1',
      'spokesperson-email-required',
      '“Thư điện tử” (`email`) ghi “x@y”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi địa chỉ thư điện tử có dạng ten@coquan.vn, theo mẫu `email: ten@….vn`.',
      '“E-mail” (`email`) says “x@y”, which cannot be used. Ordered by: Letter, section 2.1, paragraph 1. Write a mail address such as name@office.vn, like `email: ten@….vn`.',
    ],
  ],
  'departments/mau/spokespersons/email-blank.md': [
    [
      '5:1',
      'spokesperson-email-required',
      '“Thư điện tử” (`email`) chưa có giá trị. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Điền vào dòng này theo mẫu `email: ten@….vn`.',
      '“E-mail” (`email`) has no value. Ordered by: Letter, section 2.1, paragraph 1. Fill in this line like `email: ten@….vn`.',
    ],
  ],
  'departments/mau/spokespersons/email-missing.md': [
    [
      '21:1',
      'spokesperson-email-required',
      'Thiếu “Thư điện tử” (`email`). Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Thêm một dòng theo mẫu `email: ten@….vn` phía trên dòng `---` này.',
      '“E-mail” (`email`) is missing. Ordered by: Letter, section 2.1, paragraph 1. Add a line like `email: ten@….vn` above this `---`.',
    ],
  ],
  'departments/mau/spokespersons/phone-before-2017.md': [
    [
      '4:1',
      'spokesperson-phone-required',
      '“Điện thoại” (`phone`) là số cũ: mã vùng đã đổi năm 2017, đầu số di động 11 chữ số đã đổi năm 2018. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Gọi thử số mới rồi sửa thành `phone: 024 3733 3333`.',
      '“Phone” (`phone`) is an old number: area codes changed in 2017, and mobile numbers of 11 digits in 2018. Ordered by: Letter, section 2.1, paragraph 1. Call the new number, then make it `phone: 024 3733 3333`.',
    ],
  ],
  'departments/mau/statements/instant-at-hour-24.md': [
    [
      '5:1',
      'field-malformed',
      '“Thời điểm phát ngôn” (`releasedAt`) ghi “2026-10-06T24:00+07:00”, không hợp lệ. Ghi ngày, chữ T, giờ:phút và +07:00, theo mẫu `releasedAt: 2026-…-…T…:…+07:00`.',
      '“Released at” (`releasedAt`) says “2026-10-06T24:00+07:00”, which cannot be used. Write a day, the letter T, hour:minute and +07:00, like `releasedAt: 2026-…-…T…:…+07:00`.',
    ],
  ],
  'departments/mau/statements/instant-in-vietnamese-order.md': [
    [
      '3:1',
      'field-malformed',
      '“Thời điểm xảy ra” (`occurredAt`) ghi “6/10/2026 8h00”, không hợp lệ. Sửa thành `occurredAt: 2026-10-06T08:00+07:00`.',
      '“Occurred at” (`occurredAt`) says “6/10/2026 8h00”, which cannot be used. Make it `occurredAt: 2026-10-06T08:00+07:00`.',
    ],
    [
      '5:1',
      'field-malformed',
      '“Thời điểm phát ngôn” (`releasedAt`) ghi “10:30 ngày 06/10/2026”, không hợp lệ. Sửa thành `releasedAt: 2026-10-06T10:30+07:00`.',
      '“Released at” (`releasedAt`) says “10:30 ngày 06/10/2026”, which cannot be used. Make it `releasedAt: 2026-10-06T10:30+07:00`.',
    ],
  ],
  'departments/mau/statements/instant-of-a-clock-alone.md': [
    [
      '5:1',
      'field-malformed',
      '“Thời điểm phát ngôn” (`releasedAt`) ghi “10:30”, không hợp lệ. Ghi ngày, chữ T, giờ:phút và +07:00, theo mẫu `releasedAt: 2026-…-…T…:…+07:00`.',
      '“Released at” (`releasedAt`) says “10:30”, which cannot be used. Write a day, the letter T, hour:minute and +07:00, like `releasedAt: 2026-…-…T…:…+07:00`.',
    ],
  ],
  'departments/mau/statements/instant-without-zone.md': [
    [
      '3:1',
      'field-malformed',
      '“Thời điểm xảy ra” (`occurredAt`) ghi “2026-10-06T08:00”, không hợp lệ. Sửa thành `occurredAt: 2026-10-06T08:00+07:00`.',
      '“Occurred at” (`occurredAt`) says “2026-10-06T08:00”, which cannot be used. Make it `occurredAt: 2026-10-06T08:00+07:00`.',
    ],
  ],
  'departments/mau/waivers/subject-dangling.md': [
    [
      '3:1',
      'reference-dangling',
      '“Đối tượng” (`subject`): Không tìm thấy `mau/responses/khong-co`. Sửa lại ở dòng này cho đúng tên đã có.',
      '“Subject” (`subject`): `mau/responses/khong-co` is not found. Correct it on this line, so that it names what exists.',
    ],
    [
      '5:1',
      'reference-dangling',
      '“Cơ quan cho phép” (`grantedBy`): Không tìm thấy `tong-cuc`. Dùng một trong: `mau`, hoặc thêm tệp `content/departments/tong-cuc/department.md`.',
      '“Granted by” (`grantedBy`): `tong-cuc` is not found. Use one of: `mau`, or add the file `content/departments/tong-cuc/department.md`.',
    ],
  ],
  'departments/Đơn vị lạ/department.md': [
    [
      '1:1',
      'file-name',
      'Tên `Đơn vị lạ` không hợp lệ, vì tên là một phần của địa chỉ trang. Tên phải là chữ thường không dấu, chữ số và dấu gạch nối. Đổi tên thư mục thành `don-vi-la`.',
      'The name `Đơn vị lạ` cannot be used, since it is part of an address. It must be lower-case letters without diacritics, digits and hyphens. Rename the folder to `don-vi-la`.',
    ],
  ],
  'guide/Cho nhà báo.mdx': [
    [
      '1:1',
      'file-name',
      'Tên `Cho nhà báo` không hợp lệ, vì tên là một phần của địa chỉ trang. Tên phải là chữ thường không dấu, chữ số và dấu gạch nối. Đổi tên thành `cho-nha-bao`.',
      'The name `Cho nhà báo` cannot be used, since it is part of an address. It must be lower-case letters without diacritics, digits and hyphens. Rename it to `cho-nha-bao`.',
    ],
  ],
  'guide/en/sau/too-deep.mdx': [
    [
      '1:1',
      'file-name',
      'Trong `guide/` chỉ có các trang hướng dẫn có đuôi `.mdx`; bản dịch nằm trong thư mục mang mã ngôn ngữ, ví dụ `guide/en/`. Đổi tên, chuyển hoặc xóa tệp.',
      'Only guides that end in `.mdx` belong in `guide/`; a translation lies in a folder named by the code of its language, for example `guide/en/`. Rename, move or delete the file.',
    ],
  ],
  'guide/notes.md': [
    [
      '1:1',
      'file-name',
      'Trong `guide/` chỉ có các trang hướng dẫn có đuôi `.mdx`; bản dịch nằm trong thư mục mang mã ngôn ngữ, ví dụ `guide/en/`. Đổi tên, chuyển hoặc xóa tệp.',
      'Only guides that end in `.mdx` belong in `guide/`; a translation lies in a folder named by the code of its language, for example `guide/en/`. Rename, move or delete the file.',
    ],
  ],
  'guide/vi/them-ban-ghi.mdx': [
    [
      '1:1',
      'file-misplaced',
      'Bản tiếng Việt của hướng dẫn nằm ngay trong `guide/`, không ở thư mục riêng. Chuyển tệp thành `guide/them-ban-ghi.mdx`.',
      'The Vietnamese text of a guide lies in `guide/` itself, not in a folder. Move the file to `guide/them-ban-ghi.mdx`.',
    ],
  ],
  'outlets/more/misplaced-outlet.md': [
    [
      '1:1',
      'file-misplaced',
      'Tệp nằm ở chỗ không có loại bản ghi nào, nên sẽ không được đăng. Chuyển tệp vào thư mục của một đơn vị, ví dụ `departments/<đơn-vị>/briefings/`, hoặc xóa.',
      'The file lies where no type of record belongs, so it would not be published. Move it into a department’s folder, for example `departments/<department>/briefings/`, or delete it.',
    ],
  ],
  'outlets/outlet-enum-far.md': [
    [
      '3:1',
      'field-malformed',
      '“Phạm vi” (`scope`) ghi “toàn cầu”, không hợp lệ. Ghi một trong các giá trị: `local` (Địa phương), `national` (Trung ương).',
      '“Scope” (`scope`) says “toàn cầu”, which cannot be used. Write one of: `local` (Local), `national` (National).',
    ],
  ],
  'publisher.yml': [
    [
      '1:1',
      'file-misplaced',
      'Cấu hình của trang phải nằm trong tệp tên là `publisher.yaml`. Đổi tên tệp này, hoặc xóa nếu thừa.',
      'The publisher’s settings stand in a file called `publisher.yaml`. Rename this one, or delete it if it is not needed.',
    ],
  ],
  'readme.md': [
    [
      '1:1',
      'file-misplaced',
      'Tệp nằm ở chỗ không có loại bản ghi nào, nên sẽ không được đăng. Chuyển tệp vào thư mục của một đơn vị, ví dụ `departments/<đơn-vị>/briefings/`, hoặc xóa.',
      'The file lies where no type of record belongs, so it would not be published. Move it into a department’s folder, for example `departments/<department>/briefings/`, or delete it.',
    ],
  ],
};
