import { describe, expect, test } from 'vitest';
import { readRegister, UnusablePublisher } from '../../../src/register/reading/read-register.ts';
import { smallRegister, smallTree, type Overlay } from '../../support/tree.ts';

const publisher = `name:
  vi: Công khai phát ngôn An Phú
  en: An Phú Press Register
description:
  vi: Một cơ quan công bố nhỏ, hư cấu.
  en: A small invented publisher.
site: https://an-phu.example
timeZone: Asia/Ho_Chi_Minh
rulebook:
  - set: letter-2015
    from: 2015-07-31
`;

/** What keeps the tree from being judged, each as place, rule and both messages. */
function refusal(overlay: Overlay): string {
  try {
    readRegister(smallTree(overlay));
  } catch (error) {
    if (!(error instanceof UnusablePublisher)) throw error;
    return error.findings
      .map(
        ({ file, line, column, rule, message }) =>
          `${file}:${line}:${column} ${rule}\n${message.vi}\n${message.en}`,
      )
      .join('\n');
  }
  return 'usable';
}

const changed = (from: string, to: string): Overlay => {
  expect(publisher).toContain(from);
  return { 'publisher.yaml': publisher.replace(from, to) };
};

test('A publisher that leaves out everything optional has its defaults', () => {
  const { publisher: read } = smallRegister({ 'publisher.yaml': publisher });
  expect(read).toMatchObject({ enforcement: { overdue: 'fail' }, demo: false, policy: { nearDays: 7 } });
  expect(read.asOf).toBeUndefined();
});

describe('A publisher that cannot be used says why, and nothing else is judged', () => {
  test('no publisher.yaml', () => {
    expect(refusal({ 'publisher.yaml': null })).toMatchInlineSnapshot(`
      "content/publisher.yaml:1:1 publisher
      Thiếu tệp \`publisher.yaml\`, nơi ghi tên, địa chỉ và bộ quy định của trang. Thêm tệp này vào thư mục nội dung.
      There is no \`publisher.yaml\`, which holds the name, address and rule sets. Add it to the content folder."
    `);
  });

  test('a publisher.yaml under another name', () => {
    expect(refusal({ 'publisher.yaml': null, 'publisher.yml': publisher })).toMatchInlineSnapshot(`
      "content/publisher.yaml:1:1 publisher
      Thiếu tệp \`publisher.yaml\`, nơi ghi tên, địa chỉ và bộ quy định của trang. Có lẽ là \`publisher.yml\`: đổi tên tệp ấy.
      There is no \`publisher.yaml\`, which holds the name, address and rule sets. It may be \`publisher.yml\`: rename that file."
    `);
  });

  test('an empty file', () => {
    expect(refusal({ 'publisher.yaml': '\n' })).toMatchInlineSnapshot(`
      "content/publisher.yaml:1:1 file-empty
      Tệp trống, không có nội dung nào. Chép vào đây một tệp cùng loại, bắt đầu từ dòng \`---\`, rồi sửa cho đúng; hoặc xóa tệp.
      The file is empty. Copy another file of its type into it, starting with the line of \`---\`, and change what differs; or delete it."
    `);
  });

  test('not UTF-8', () => {
    expect(refusal({ 'publisher.yaml': Buffer.from('name: C\xf4ng khai\n', 'latin1') }))
      .toMatchInlineSnapshot(`
        "content/publisher.yaml:1:1 file-encoding
        Tệp không được lưu bằng bảng mã UTF-8, nên chữ tiếng Việt sẽ hỏng. Mở tệp và lưu lại với bảng mã \`UTF-8\`.
        The file is not saved as UTF-8, so Vietnamese letters would be garbled. Open it and save it as \`UTF-8\`."
      `);
  });

  test('a line that cannot be read', () => {
    expect(refusal(changed('vi: Công khai phát ngôn', 'vi: Công khai: phát ngôn'))).toMatchInlineSnapshot(`
      "content/publisher.yaml:2:3 front-matter
      Giá trị của \`name.vi\` có dấu hai chấm nên phải đặt cả giá trị trong ngoặc: \`vi: "Công khai: phát ngôn An Phú"\`.
      The value of \`name.vi\` has a colon, so the whole value must be in quotes: \`vi: "Công khai: phát ngôn An Phú"\`."
    `);
  });

  test('a tab', () => {
    expect(refusal(changed('  en: A small', '\ten: A small'))).toMatchInlineSnapshot(`
      "content/publisher.yaml:6:1 front-matter
      Dòng của \`description.en\` có phím Tab ở đầu, mà ở đây chỉ được dùng dấu cách. Thay mỗi phím Tab bằng hai dấu cách: \`  en: A small invented publisher.\`.
      The line of \`description.en\` begins with a tab, but only spaces are allowed here. Replace each tab with two spaces: \`  en: A small invented publisher.\`."
    `);
  });

  test('front matter, as if it were a record', () => {
    expect(refusal({ 'publisher.yaml': `---\n${publisher}---\n` })).toMatchInlineSnapshot(`
      "content/publisher.yaml:13:1 front-matter
      Dòng này ngăn tệp thành nhiều phần, mà ở đây chỉ được có một phần. Xóa mọi dòng chỉ có \`---\` hoặc \`...\`.
      This line divides the file into parts, and there may be only one here. Delete every line of \`---\` or \`...\` alone."
    `);
  });

  test('a list', () => {
    expect(refusal({ 'publisher.yaml': '- name: An Phú\n' })).toMatchInlineSnapshot(`
      "content/publisher.yaml:1:1 front-matter
      Các dòng ở đây không phải là trường của bản ghi. Mỗi dòng phải có dạng \`tên-trường: giá trị\`.
      The lines here are not fields of a record. Each line must read \`field: value\`."
    `);
  });

  test('an unknown field with a near name, and one without', () => {
    expect(refusal(changed('site:', 'màu: xanh\nsit:'))).toMatchInlineSnapshot(`
      "content/publisher.yaml:7:1 key-unknown
      Không có trường nào tên là \`màu\`. Xóa dòng này, hoặc dùng một trong các trường: \`name\` (Tên), \`description\` (Mô tả), \`site\` (Địa chỉ), \`timeZone\` (Múi giờ), \`rulebook\` (Bộ quy định), \`enforcement\` (Cách xử lý), \`policy\` (Chính sách), \`licence\` (Giấy phép dữ liệu), \`repository\` (Kho mã nguồn), \`responsible\` (Cơ quan chịu trách nhiệm), \`reportYear\` (Năm báo cáo), \`firstWorkingYear\` (Năm công tác đầu tiên), \`reportErrors\` (Nhận báo lỗi), \`maintainers\` (Nhóm quản trị), \`demo\` (Minh họa), \`asOf\` (Tính đến).
      There is no field called \`màu\`. Delete this line, or use one of: \`name\` (Name), \`description\` (Description), \`site\` (Site), \`timeZone\` (Time zone), \`rulebook\` (Rulebook), \`enforcement\` (Enforcement), \`policy\` (Policy), \`licence\` (Licence of the data), \`repository\` (Repository), \`responsible\` (Responsible body), \`reportYear\` (Report year), \`firstWorkingYear\` (First working year), \`reportErrors\` (Report errors), \`maintainers\` (Maintainers), \`demo\` (Demo), \`asOf\` (As of).
      content/publisher.yaml:8:1 key-unknown
      Không có trường nào tên là \`sit\`. Có lẽ ý bạn là “Địa chỉ” (\`site\`): sửa tên trường ở dòng này thành \`site:\`.
      There is no field called \`sit\`. You may have meant “Site” (\`site\`): change the name on this line to \`site:\`."
    `);
  });

  test('fields missing', () => {
    expect(refusal({ 'publisher.yaml': 'demo: true\n' })).toMatchInlineSnapshot(`
      "content/publisher.yaml:2:1 field-missing
      Thiếu “Bộ quy định” (\`rulebook\`). Các bộ quy định được áp dụng và thời gian áp dụng. Thêm vào cuối tệp: \`rulebook:\`, bên dưới mỗi mục bắt đầu bằng \`- \` và có \`set: letter-2015\`, \`from: 2026-…-…\`.
      “Rulebook” (\`rulebook\`) is missing. The rule sets that apply, and when. Add at the end of the file: \`rulebook:\`, below which each item begins with \`- \` and has \`set: letter-2015\`, \`from: 2026-…-…\`.
      content/publisher.yaml:2:1 field-missing
      Thiếu “Mô tả” (\`description\`). Một câu giới thiệu. Thêm vào cuối tệp: \`description:\`, bên dưới là các dòng thụt vào hai dấu cách \`vi:\`, \`en:\`.
      “Description” (\`description\`) is missing. One sentence. Add at the end of the file: \`description:\`, followed by these lines, indented by two spaces: \`vi:\`, \`en:\`.
      content/publisher.yaml:2:1 field-missing
      Thiếu “Múi giờ” (\`timeZone\`). Múi giờ Việt Nam. Thêm một dòng theo mẫu \`timeZone: Asia/Ho_Chi_Minh\` vào cuối tệp.
      “Time zone” (\`timeZone\`) is missing. The time zone of Vietnam. Add a line like \`timeZone: Asia/Ho_Chi_Minh\` at the end of the file.
      content/publisher.yaml:2:1 field-missing
      Thiếu “Tên” (\`name\`). Tên trang công khai. Thêm vào cuối tệp: \`name:\`, bên dưới là các dòng thụt vào hai dấu cách \`vi:\`, \`en:\`.
      “Name” (\`name\`) is missing. The name of this publisher. Add at the end of the file: \`name:\`, followed by these lines, indented by two spaces: \`vi:\`, \`en:\`.
      content/publisher.yaml:2:1 field-missing
      Thiếu “Địa chỉ” (\`site\`). Địa chỉ của trang, bắt đầu bằng https://. Thêm một dòng theo mẫu \`site: https://….vn\` vào cuối tệp.
      “Site” (\`site\`) is missing. The address of the site. Add a line like \`site: https://….vn\` at the end of the file."
    `);
  });

  test('another time zone', () => {
    expect(refusal(changed('Asia/Ho_Chi_Minh', 'Asia/Bangkok'))).toMatchInlineSnapshot(`
      "content/publisher.yaml:8:1 field-malformed
      “Múi giờ” (\`timeZone\`) ghi “Asia/Bangkok”, không hợp lệ. Sửa thành \`timeZone: Asia/Ho_Chi_Minh\`.
      “Time zone” (\`timeZone\`) says “Asia/Bangkok”, which is not valid. Change it to \`timeZone: Asia/Ho_Chi_Minh\`."
    `);
  });

  test('an address without https://', () => {
    expect(refusal(changed('https://an-phu.example', 'an-phu.example'))).toMatchInlineSnapshot(`
      "content/publisher.yaml:7:1 field-malformed
      “Địa chỉ” (\`site\`) ghi “an-phu.example”, không hợp lệ. Ghi địa chỉ trang mạng, bắt đầu bằng https://, theo mẫu \`site: https://….vn\`.
      “Site” (\`site\`) says “an-phu.example”, which is not valid. Write a web address that starts with https://, like \`site: https://….vn\`."
    `);
  });

  test('a pinned day in the Vietnamese order', () => {
    expect(refusal({ 'publisher.yaml': `${publisher}asOf: 22/11/2026\n` })).toMatchInlineSnapshot(`
      "content/publisher.yaml:12:1 field-malformed
      “Tính đến” (\`asOf\`) ghi “22/11/2026”, không hợp lệ. Sửa thành \`asOf: 2026-11-22\`.
      “As of” (\`asOf\`) says “22/11/2026”, which is not valid. Change it to \`asOf: 2026-11-22\`."
    `);
  });

  test('words where a policy wants a number, and an unknown way of enforcement', () => {
    const more = 'policy:\n  nearDays: bảy\nenforcement:\n  overdue: bỏ qua\n';
    expect(refusal({ 'publisher.yaml': publisher + more })).toMatchInlineSnapshot(`
      "content/publisher.yaml:13:3 field-malformed
      “Số ngày sắp đến hạn” (\`policy.nearDays\`) ghi “bảy”, không hợp lệ. Ghi một số nguyên, chỉ gồm chữ số, theo mẫu \`nearDays: 7\`.
      “Near days” (\`policy.nearDays\`) says “bảy”, which is not valid. Write a whole number, digits only, like \`nearDays: 7\`.
      content/publisher.yaml:15:3 field-malformed
      “Xử lý quá hạn” (\`enforcement.overdue\`) ghi “bỏ qua”, không hợp lệ. Ghi một trong các giá trị: \`fail\`, \`publish\`.
      “Overdue” (\`enforcement.overdue\`) says “bỏ qua”, which is not valid. Write one of: \`fail\`, \`publish\`."
    `);
  });

  test('a rule set that does not exist, near and far', () => {
    const sets = '  - set: letter-2051\n    from: 2015-07-31\n  - set: nghi-dinh\n    from: 2026-12-01\n';
    const overlay = changed('  - set: letter-2015\n    from: 2015-07-31\n', sets);
    expect(refusal(overlay)).toMatchInlineSnapshot(`
      "content/publisher.yaml:10:5 publisher
      Không có bộ quy định \`letter-2051\` nào hợp lệ trong \`rulebook/\`. Có lẽ là \`letter-2015\`: sửa lại ở dòng này.
      There is no valid rule set \`letter-2051\` in \`rulebook/\`. It may be \`letter-2015\`: correct it on this line.
      content/publisher.yaml:12:5 publisher
      Không có bộ quy định \`nghi-dinh\` nào hợp lệ trong \`rulebook/\`. Thêm hoặc sửa tệp \`content/rulebook/nghi-dinh.yaml\`.
      There is no valid rule set \`nghi-dinh\` in \`rulebook/\`. Add or correct the file \`content/rulebook/nghi-dinh.yaml\`."
    `);
  });

  test('a rule set that is there and broken: both files are named', () => {
    const said = refusal({ 'rulebook/letter-2015.yaml': 'title: Công văn\n' }).split('\n');
    expect(said.filter((line) => line.startsWith('content/')).slice(0, 2)).toEqual([
      'content/publisher.yaml:10:5 publisher',
      'content/rulebook/letter-2015.yaml:1:1 field-malformed',
    ]);
  });

  test('no rule set at all', () => {
    const overlay = changed('rulebook:\n  - set: letter-2015\n    from: 2015-07-31\n', 'rulebook: []\n');
    expect(refusal(overlay)).toMatchInlineSnapshot(`
      "content/publisher.yaml:9:1 field-malformed
      “Bộ quy định” (\`rulebook\`) là một danh sách trống. Ghi theo mẫu \`rulebook:\`, bên dưới mỗi mục bắt đầu bằng \`- \` và có \`set: letter-2015\`, \`from: 2026-…-…\`.
      “Rulebook” (\`rulebook\`) is an empty list. Write it like \`rulebook:\`, below which each item begins with \`- \` and has \`set: letter-2015\`, \`from: 2026-…-…\`."
    `);
  });
});

test('A publisher.yaml that is a link is named as such', () => {
  const { root, files } = smallTree();
  const linked = files.map((file) => (file.path === 'publisher.yaml' ? { ...file, bytes: undefined } : file));
  expect(() => readRegister({ root, files: linked })).toThrow(UnusablePublisher);
  expect(() => readRegister({ root, files: linked })).toThrow(/a link and not a file/);
});

describe('Calendars', () => {
  const calendar = (text: string, name = '2027') =>
    smallRegister({ [`calendar/${name}.yaml`]: text }).findings.map(
      ({ file, line, column, rule, message }) =>
        `${file}:${line}:${column} ${rule}\n${message.vi}\n${message.en}`,
    );
  const holiday = (date: string) => `year: 2027
daysOff:
  - date: ${date}
    name: { vi: Tết Dương lịch, en: New Year’s Day }
    citation:
      text: { vi: Bộ luật Lao động, en: Labour Code }
      status: verified
workingDays: []
`;

  test('put on file cover their year', () => {
    const register = smallRegister({ 'calendar/2027.yaml': holiday('2027-01-01') });
    expect(register.findings).toEqual([]);
    expect(register.calendar.covers('2027-06-01')).toBe(true);
    expect(register.calendar.closed('2027-01-01')?.name.vi).toBe('Tết Dương lịch');
  });

  test('without any day off would be a guess', () => {
    expect(calendar('year: 2027\ndaysOff: []\nworkingDays: []\n').join('\n')).toMatchInlineSnapshot(`
      "content/calendar/2027.yaml:2:1 field-malformed
      \`daysOff\` là một danh sách trống. Ghi theo mẫu \`daysOff:\`, bên dưới mỗi mục bắt đầu bằng \`- \` và có \`date: 2026-…-…\`, \`name:\`, \`citation:\`.
      \`daysOff\` is an empty list. Write it like \`daysOff:\`, below which each item begins with \`- \` and has \`date: 2026-…-…\`, \`name:\`, \`citation:\`."
    `);
  });

  test('named after another year, as a copied file would be', () => {
    expect(calendar(holiday('2027-01-01'), '27')).toEqual([
      'content/calendar/27.yaml:1:1 file-name\nTệp tên là `27.yaml` nhưng `year` ghi 2027. Đổi tên tệp thành `2027.yaml`.\nThe file is named `27.yaml` while `year` says 2027. Rename the file to `2027.yaml`.',
    ]);
    expect(calendar(holiday('2027-01-01'), '2028').join('\n')).toMatchInlineSnapshot(`
      "content/calendar/2028.yaml:1:1 file-name
      Tệp tên là \`2028.yaml\` nhưng \`year\` ghi 2027. Sửa \`year: 2028\`, hoặc đổi tên tệp thành \`2027.yaml\`.
      The file is named \`2028.yaml\` while \`year\` says 2027. Write \`year: 2028\`, or rename the file to \`2027.yaml\`."
    `);
  });

  test('with a day of another year', () => {
    expect(calendar(holiday('2026-01-01')).join('\n')).toMatchInlineSnapshot(`
      "content/calendar/2027.yaml:3:5 field-malformed
      Ngày 2026-01-01 không thuộc năm 2027 của lịch này. Sửa lại ngày, hoặc chuyển sang tệp \`2026.yaml\`.
      The day 2026-01-01 does not belong to the year 2027 of this calendar. Correct it, or move it to \`2026.yaml\`."
    `);
  });

  test('with a day that does not exist', () => {
    expect(calendar(holiday('2027-02-29')).join('\n')).toMatchInlineSnapshot(`
      "content/calendar/2027.yaml:3:5 field-malformed
      \`daysOff\`, mục 1, \`date\` ghi “2027-02-29”, không hợp lệ. Ghi một ngày có thật, viết năm-tháng-ngày, theo mẫu \`date: 2026-…-…\`.
      \`daysOff\`, item 1, \`date\` says “2027-02-29”, which is not valid. Write a real date, written year-month-day, like \`date: 2026-…-…\`."
    `);
  });

  test('with a list left out', () => {
    expect(calendar(holiday('2027-01-01').replace('workingDays: []\n', '')).join('\n'))
      .toMatchInlineSnapshot(`
        "content/calendar/2027.yaml:8:1 field-missing
        Thiếu \`workingDays\`. Thêm vào cuối tệp: \`workingDays:\`, bên dưới mỗi mục bắt đầu bằng \`- \` và có \`date: 2026-…-…\`, \`name:\`, \`citation:\`.
        \`workingDays\` is missing. Add at the end of the file: \`workingDays:\`, below which each item begins with \`- \` and has \`date: 2026-…-…\`, \`name:\`, \`citation:\`."
      `);
  });

  const day = (date: string) => `
  - date: ${date}
    name: { vi: Một ngày, en: A day }
    citation:
      text: { vi: Thông báo, en: Notice }
      status: verified`;
  const days = (off: readonly string[], madeUp: readonly string[]) =>
    calendar(
      `year: 2027\ndaysOff:${off.map(day).join('')}\nworkingDays:${madeUp.length > 0 ? madeUp.map(day).join('') : ' []'}\n`,
    ).map((finding) => finding.split('\n').slice(0, 2).join(' '));

  test.each<[string, string[], string[], string]>([
    [
      'a make-up day that is a Tuesday',
      ['2027-01-01'],
      ['2027-08-24'],
      ':9:5 field-malformed Ngày làm bù 24/08/2027 là thứ Ba, vốn là ngày làm việc; làm bù chỉ vào thứ Bảy hoặc Chủ nhật. Sửa `date` theo thông báo lịch nghỉ; nếu đó là ngày nghỉ, chuyển mục này lên `daysOff`.',
    ],
    [
      'a day off that is made up for as well',
      ['2027-01-01', '2027-08-21'],
      ['2027-08-21'],
      ':14:5 field-malformed Ngày 21/08/2027 vừa là ngày nghỉ (mục 2 của `daysOff`) vừa là ngày làm bù. Xem thông báo lịch nghỉ rồi sửa `date` của mục sai, hoặc xóa mục ấy.',
    ],
    [
      'a day off listed twice',
      ['2027-01-01', '2027-01-01'],
      [],
      ':8:5 field-malformed Ngày 01/01/2027 đã có ở mục 1 của `daysOff`. Xóa một trong hai mục, hoặc sửa `date` theo thông báo lịch nghỉ.',
    ],
    [
      'a make-up day listed twice',
      ['2027-01-01'],
      ['2027-08-21', '2027-08-21'],
      ':14:5 field-malformed Ngày 21/08/2027 đã có ở mục 1 của `workingDays`. Xóa một trong hai mục, hoặc sửa `date` theo thông báo lịch nghỉ.',
    ],
    [
      'a make-up day of another year',
      ['2027-01-01'],
      ['2026-08-22'],
      ':9:5 field-malformed Ngày 2026-08-22 không thuộc năm 2027 của lịch này. Sửa lại ngày, hoặc chuyển sang tệp `2026.yaml`.',
    ],
  ])('with %s', (_, off, madeUp, finding) => {
    expect(days(off, madeUp)).toEqual([`content/calendar/2027.yaml${finding}`]);
  });

  test('with a Saturday and a Sunday that make up, and a weekend within a holiday', () => {
    expect(days(['2027-01-01', '2027-01-02'], ['2027-08-21', '2027-08-22'])).toEqual([]);
  });

  test('with a note after a date, and none after a text, which would lose it', () => {
    expect(calendar(holiday('2027-01-01 # thứ Sáu'))).toEqual([]);
    const cut = holiday('2027-01-01').replace(
      '{ vi: Tết Dương lịch, en: New Year’s Day }',
      '\n      vi: Kỳ nghỉ #1\n      en: x',
    );
    expect(calendar(cut).map((finding) => finding.split('\n')[0])).toEqual([
      'content/calendar/2027.yaml:5:19 front-matter',
    ]);
  });
});

test('A first working year is told where reports are made by the calendar year', () => {
  const { findings } = smallRegister({ 'publisher.yaml': `${publisher}firstWorkingYear: NCT2026\n` });
  expect(findings.map(({ file, line, rule, message }) => [file, line, rule, message.en])).toEqual([
    [
      'content/publisher.yaml',
      12,
      'publisher',
      '`firstWorkingYear` says from which year on reports are made by the working year, but they are made by the calendar year here, so it has no effect. Add the line `reportYear: working`; if reports are made by the calendar year, delete `firstWorkingYear`.',
    ],
  ]);
  const working = `${publisher}reportYear: working\nfirstWorkingYear: NCT2026\n`;
  expect(smallRegister({ 'publisher.yaml': working }).findings).toEqual([]);
});
