import { describe, expect, test } from 'vitest';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import { smallTree } from '../../support/tree.ts';

const front = 'title: Cách làm\ndescription: Các bước.\norder: 1\n';

/** What is found in a guide with such a body or such a front matter: line, column, rule and the Vietnamese message. */
const found = (body: string, fields = front): string[] =>
  readRegister(smallTree({ 'guide/cach-lam.mdx': `---\n${fields}---\n\n${body}\n` }))
    .findings.filter(({ file }) => file.endsWith('guide/cach-lam.mdx'))
    .map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message.vi}`);

describe('A guide', () => {
  test.each([
    ['plain text', '## Tiêu đề\n\nMột [liên kết](/don-vi/) và một [dấu](#tieu-de), 1 < 2, a } b.'],
    ['signs in code', 'Ghi `{` và `<b>`.\n\n```yaml\na: {}\n<x>\n```'],
    ['signs after a backslash', 'Ghi \\{ và \\<b>.'],
    ['simple tags', '<span class="status kept">đúng hạn</span>'],
    ['a note to its author', '{/* còn bổ sung */}\n\nHết.'],
    ['a picture of the site', '![Ô nhập](/pictures/chon-don-vi.png)'],
    ['nothing but a title', ''],
  ])('may hold %s', (_, body) => {
    expect(found(body)).toEqual([]);
  });

  test.each([
    ['a tag that is not closed', '<b>chưa đóng {1+', '7:1 guide Thẻ `<b>` mở ra mà không đóng lại'],
    ['a tag closed as another', 'a <b>x</i>', '7:7 guide Thẻ đóng `</i>` không khớp'],
    ['a closing tag alone', 'a\n\nx </b>', '9:3 guide Thẻ đóng `</b>` không khớp'],
    ['a brace that is not closed', 'Ghi {1+', '7:5 guide Dấu `{` mở ra một đoạn mã'],
    ['an expression', 'Ghi {process.exit()} ở đây', '7:5 guide Dấu `{` mở ra một đoạn mã'],
    ['an expression beside a note', '{/* a */ b}', '7:1 guide Dấu `{` mở ra một đoạn mã'],
    ['an import', 'Một.\n\nimport x from "node:fs"', '9:1 guide Dòng bắt đầu bằng `import`'],
    ['a sign of less', 'Dưới <5 ngày', '7:6 guide Dấu `<` ở đây không mở'],
    ['an HTML comment', '<!-- ghi chú -->', '7:1 guide Dấu `<` ở đây không mở'],
    ['an address in angle brackets', '<https://cong-khai.example/>', '7:1 guide Dấu `<` ở đây không mở'],
    ['a component', '<Bang cot="1" />', '7:1 guide Thẻ `<Bang>` không dùng được'],
    ['a script', '<script>1</script>', '7:1 guide Thẻ `<script>` không dùng được'],
    ['a handler', '<b onclick="x()">a</b>', '7:1 guide Thẻ `<b>` mang mã chạy được (`onclick`)'],
    ['a spread', '<b {...x}>a</b>', '7:1 guide Thẻ `<b>` mang mã chạy được (`{…}`)'],
    ['a picture of a folder', '![Ô nhập](./o-nhap.png)', '7:1 guide Hình ảnh `./o-nhap.png` không nằm'],
    [
      'a link that runs',
      '[x](javascript:alert(1))',
      '7:5 guide Liên kết đến “javascript:alert(1)” không được dùng',
    ],
    ['a link in a tag', '<a href="/don-vi/">x</a>', '7:1 guide Thẻ `<a>` mang một địa chỉ (`href`)'],
    ['a picture in a tag', 'a <img src="/x.png" />', '7:3 guide Thẻ `<img>` mang một địa chỉ (`src`)'],
    ['a link that is not secured', '[x](http://a.example/)', '7:5 guide Liên kết đến “http://a.example/”'],
    ['a link with half a sign', '[x](/don-vi/%/)', '7:5 guide Liên kết đến “/don-vi/%/”'],
    ['a mailbox that is none', '[x](mailto:a)', '7:5 guide Liên kết “mailto:a”'],
    ['a link that is defined badly', '[x][y]\n\n[y]: don-vi', '9:6 guide Liên kết đến “don-vi”'],
    ['a picture with half a sign', '![x](/pictures/%.png)', '7:1 guide Hình ảnh `/pictures/%.png`'],
    ['a link beside the page', '[x](them-ban-ghi)', '7:5 guide Liên kết đến “them-ban-ghi”'],
  ])('may not hold %s', (_, body, wanted) => {
    expect(found(body)).toEqual([expect.stringContaining(wanted)]);
  });

  test.each([
    ['no title', 'description: Các bước.\norder: 1\n', '4:1 field-missing Thiếu “Tiêu đề” (`title`).'],
    [
      'a title that YAML takes for a number',
      front.replace('Cách làm', '2026'),
      '2:1 field-malformed “Tiêu đề”',
    ],
    ['an order in words', front.replace('order: 1', 'order: đầu'), '4:1 field-malformed “Thứ tự” (`order`)'],
    ['other readers', `${front}audience: reader\n`, '5:1 field-malformed “Người đọc” (`audience`)'],
    ['an unknown field', `${front}audince: staff\n`, '5:1 key-unknown'],
    ['a broken line', `${front}a: "b\n`, 'front-matter'],
  ])('is found with %s', (_, fields, wanted) => {
    expect(found('Một.', fields)).toEqual([expect.stringContaining(wanted)]);
  });

  test('of another language is looked at too', () => {
    const tree = smallTree({ 'guide/en/cach-lam.mdx': `---\n${front}---\n\n<b>\n` });
    expect(
      readRegister(tree).findings.map(({ file, line }) => [file.split('/').slice(-3).join('/'), line]),
    ).toEqual([['guide/en/cach-lam.mdx', 7]]);
  });
});
