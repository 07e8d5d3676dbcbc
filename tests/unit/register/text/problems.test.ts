import { describe, expect, it } from 'vitest';
import { textProblems } from '../../../../src/register/text/problems.ts';
import { linkMessage } from '../../../../src/register/messages/link-message.ts';
import { htmlOf, wordsOf } from '../../../../src/site/markdown.ts';

/** The faults of a text: the place of each, and how its message begins to be told from others. */
const faultsOf = (body: string): [place: string, message: string][] =>
  textProblems(body).map(({ position, message }) => [`${position?.line}:${position?.column}`, message.en]);

/** Texts that the page would not show whole, the place, and words of the message with the edit. */
const refused: [name: string, body: string, place: string, message: string][] = [
  ['a comment', '<!--a@b.example>\nKẾT QUẢ\n-->\n\nTrân trọng.', '1:1', '`<!--a@b.example>`'],
  ['a comment in a line', 'Đã trả <!-- nháp --> đủ.', '1:8', '`<!-- nháp -->`'],
  ['a tag over two lines', 'Xem <b\nx="y">đậm</b>.', '1:5', '`<b`'],
  [
    'words between two lines of strokes',
    '---\nKẾT QUẢ\n---\n\nTrân trọng.',
    '2:1',
    'Leave a blank line above',
  ],
  ['words above a double stroke', 'Kết quả\n===', '1:1', 'write `## ` before the text'],
  ['words above one stroke', 'Kết quả\n-', '1:1', 'Leave a blank line above'],
  ['a reference', 'Xem [trang][b].\n\n[b]: /c/', '1:5', '`[trang][b]`'],
  ['a reference over lines', 'Xem.\n\n[dia\nchi]: javascript:alert(1)', '3:1', '`[dia`'],
  ['a reference that nothing refers to', 'Xem.\n\n[b]: /c/ "Tên"', '3:1', '`[b]: /c/ "Tên"`'],
  ['a footnote', 'Đã trả[^1].\n\n[^1]: Theo *biên* bản.', '1:7', '`(Theo biên bản.)`'],
  ['a footnote that nothing refers to', 'Đã trả.\n\n[^1]: Theo biên bản.', '3:1', '`(Theo biên bản.)`'],
  ['a cell beyond the columns', '|a|b|\n|-|-|\n|1|2|3|', '3:5', 'the 2 columns at its head'],
  ['a bar within a cell', '|a|b|\n|-|-|\n|x|1 | 2|', '3:6', 'write `\\|`'],
  ['the title of a link', '[Báo](https://a.example "Bài 1")', '1:7', '“Bài 1”'],
  ['a link without words', 'Xem [](https://a.example).', '1:5', 'no text to click on'],
  ['a link around a blank', 'Xem [ ](/b/).', '1:5', 'no text to click on'],
  ['a picture', 'Xem ![ảnh](/a.png).', '1:5', 'cannot contain pictures'],
  ['a picture by reference', 'Xem ![ảnh][a].\n\n[a]: /b.png', '1:5', 'cannot contain pictures'],
  ['a code for a sign', 'Số &copy; 2026', '1:4', 'Write `©` itself'],
  ['a code for half a character', 'Số &#xD800; 2026', '1:4', '`&#xD800;`'],
  ['a code for a blank', 'Số&nbsp;5', '1:3', 'type a space'],
  ['a mailbox with letters that none has', 'Gửi phòngban@a.example.', '1:8', '“ngban@a.example”'],
  ['a mailbox that ends before a letter', 'Gửi ban@a.vnđ nhé.', '1:5', '“ban@a.vn”'],
  ['a quoted address', 'Xem “https://a.example/b”.', '1:6', '`[https://a.example/b](https://a.example/b)`'],
  [
    'an address with an ellipsis',
    'Xem https://a.example/b… rồi',
    '1:5',
    '`[https://a.example/b](https://a.example/b)`',
  ],
  [
    'a letter to somebody else as well',
    '[Ban](mailto:b@a.example?bcc=c@d.example)',
    '1:7',
    'no valid e-mail address',
  ],
  ['a host in letters of another script', '[Báo](https://\u0430.example/)', '1:7', 'is not allowed'],
  ['a host that is none', '[Báo](https://a..example/)', '1:7', 'is not allowed'],
  ['a product', 'Diện tích 2*3*4 m', '1:12', '`2\\*3\\*4`'],
  ['ranges', 'Từ 5~10, 20~30 việc', '1:5', '`5\\~10, 20\\~30`'],
  ['one wave on both sides', 'Bỏ ~việc~ này', '1:4', '`\\~việc\\~`'],
  ['stars in brackets', '(*) Số liệu tạm tính (*)', '1:2', '`(\\*) Số liệu tạm tính (\\*)`'],
  ['half a word in bold', '**Đi**ều 1', '1:1', 'put the marks around whole words'],
  ['a number that begins with 0', '01. Họ và tên\n02. Chức vụ', '1:1', 'Write `1.`'],
  ['a number above', '> 50 triệu: 3 việc', '1:1', '`\\> 50 triệu: 3 việc`'],
  ['a line moved to the right', 'Kính gửi:\n\n    Báo An Phú', '3:1', 'Delete the spaces at its beginning'],
  ['a tab before a line', 'Kính gửi:\n\n\tBáo An Phú', '3:1', 'Delete the spaces at its beginning'],
  ['the language of code', '``` js\nx\n```', '1:1', 'Delete it from this line'],
  ['a heading without words', '##\n\nĐã trả.', '1:1', 'Write its text'],
  ['quotations in one another', `${'>'.repeat(100)} a`, '1:25', 'too deep'],
  ['lists in one another', `${'- '.repeat(100)}a`, '1:25', 'too deep'],
  ['a table of many columns', `${'|a'.repeat(40)}|\n${'|-'.repeat(40)}|`, '1:1', 'too large'],
  ['an anchor that is not there', '## Kết quả\n\n[Xem](#ket-qua)', '3:7', '`#muc-ket-qua`'],
];

describe('A text is refused, at its place and with the edit, for', () => {
  it.each(refused)('%s', (_name, body, place, message) => {
    expect(faultsOf(body)[0]).toEqual([place, expect.stringContaining(message)]);
    expect(textProblems(body)[0]?.message.vi).toBeTruthy();
  });

  it('the first fault of every line', () => {
    expect(faultsOf('<b>a</b> ![a](/b)\n\n<i>c</i>').map(([place]) => place)).toEqual(['1:1', '3:1']);
  });
});

/** Texts that are published, with their HTML. */
const shown: [name: string, body: string, html: string][] = [
  ['a web address without safety', 'Xem http://a.example/b.', '<p>Xem http://a.example/b.</p>'],
  ['a web address without a scheme', 'Xem www.a.example/b.', '<p>Xem www.a.example/b.</p>'],
  [
    'a safe web address',
    'Xem https://a.example/b_c_d?e=1&f=2.',
    '<p>Xem <a href="https://a.example/b_c_d?e=1&amp;f=2">https://a.example/b_c_d?e=1&amp;f=2</a>.</p>',
  ],
  [
    'a mailbox',
    'Gửi van_thu_01@a.example.',
    '<p>Gửi <a href="mailto:van_thu_01@a.example">van_thu_01@a.example</a>.</p>',
  ],
  ['names with underscores', 'Tệp bao_cao_2026.pdf', '<p>Tệp bao_cao_2026.pdf</p>'],
  ['quotes, dashes and dots as typed', '"a" -- b...', '<p>&quot;a&quot; -- b...</p>'],
  ['signs that mean nothing', '5 * 3 < 20 & a_b, AT&T', '<p>5 * 3 &lt; 20 &amp; a_b, AT&amp;T</p>'],
  ['signs behind a backslash', '2\\*3 \\> \\&copy; \\[a\\]', '<p>2*3 &gt; &amp;copy; [a]</p>'],
  ['a blank that an editor wrote', '**Điều 1:**&#32;việc', '<p><strong>Điều 1:</strong> việc</p>'],
  [
    'marks around whole words',
    '**Điều 1.** *nghiêng* ~~bỏ~~',
    '<p><strong>Điều 1.</strong> <em>nghiêng</em> <del>bỏ</del></p>',
  ],
  ['dollars, colons and braces', ':::a $b$ {#c} ==d== ^e^', '<p>:::a $b$ {#c} ==d== ^e^</p>'],
  ['plus signs on lines', '+++\na\n+++', '<p>+++\na\n+++</p>'],
  ['brackets that are no links', '[1] [^2] [a][b]', '<p>[1] [^2] [a][b]</p>'],
  ['a list that begins later', '15. a\n16. b', '<ol start="15">\n<li>a</li>\n<li>b</li>\n</ol>'],
  [
    'a list with a gap',
    '1. a\n3. b\n3. c',
    '<ol>\n<li>a</li>\n<li value="3">b</li>\n<li value="3">c</li>\n</ol>',
  ],
  ['a year at the beginning', '2026. Tổng kết', '<ol start="2026">\n<li>Tổng kết</li>\n</ol>'],
  ['numbers with a bracket', '1) a\n2) b', '<ol class="bracketed">\n<li>a</li>\n<li>b</li>\n</ol>'],
  ['boxes', '- [x] a\n- [ ] b', '<ul>\n<li>[x] a</li>\n<li>[ ] b</li>\n</ul>'],
  ['items of two paragraphs', '- a\n\n  b', '<ul>\n<li><p>a</p>\n<p>b</p></li>\n</ul>'],
  [
    'headings of any level',
    '# A\n\n### B\n\n## C\n\n# A',
    '<h2 id="muc-a">A</h2>\n<h3 id="muc-b">B</h3>\n<h3 id="muc-c">C</h3>\n<h2 id="muc-a-2">A</h2>',
  ],
  ['a heading in Vietnamese', '## Số đã đòi', '<h2 id="muc-so-da-doi">Số đã đòi</h2>'],
  ['a link to a heading', '## A\n\n[x](#muc-a)', '<h2 id="muc-a">A</h2>\n<p><a href="#muc-a">x</a></p>'],
  [
    'a table with sides, and a row that is short',
    '|a|b|c|\n|-|-:|:-:|\n|1|2|\n',
    '<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n<th scope="col" class="right">b</th>\n<th scope="col" class="center">c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td class="right">2</td>\n<td class="center"></td>\n</tr>\n</tbody>\n</table>',
  ],
  [
    'a bar in a cell',
    '|a|\n|-|\n|x\\|y|',
    '<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>x|y</td>\n</tr>\n</tbody>\n</table>',
  ],
  ['lines that are kept apart', 'a  \nb\\\nc', '<p>a<br>\nb<br>\nc</p>'],
  ['a line between parts', 'a\n\n---\n\nb', '<p>a</p>\n<hr>\n<p>b</p>'],
  ['code', '`<b>`\n\n```\n<i>\n```', '<p><code>&lt;b&gt;</code></p>\n<pre><code>&lt;i&gt;\n</code></pre>'],
  ['a quotation', '> a\n> b', '<blockquote>\n<p>a\nb</p>\n</blockquote>'],
];

describe('A text is shown as it was typed, with', () => {
  it.each(shown)('%s', (_name, body, html) => {
    expect(faultsOf(body)).toEqual([]);
    expect(htmlOf(body)).toBe(html);
  });

  it('headings one level deeper and no anchors below a heading of another page', () => {
    expect(htmlOf('# A\n\n[x](#muc-a)', { level: 3, page: '/b/' })).toBe(
      '<h3>A</h3>\n<p><a href="/b/#muc-a">x</a></p>',
    );
  });
});

describe('A text that nobody may publish', () => {
  it.each([
    ['Kết quả <b onclick="x">tốt</b>', '<p>Kết quả &lt;b onclick=&quot;x&quot;&gt;tốt&lt;/b&gt;</p>'],
    ['[a](javascript:x) ![b](/c)', '<p>a </p>'],
    [`${'>'.repeat(3000)}a`, undefined],
  ])('%s brings no element with it', (body, html) => {
    const made = htmlOf(body);
    if (html !== undefined) expect(made).toBe(html);
    expect(made).not.toMatch(/<(?:b|img|script)\b|href="javascript/);
  });
});

describe('A link may lead to', () => {
  it.each([
    ['https://a.example/b?c=d&e#f'],
    ['https://a.example/%C4%91'],
    ['https://a.example/%ff'],
    ['mailto:ban_01@a.example'],
    ['mailto:ban@a.example?subject=Tr%E1%BA%A3'],
    ['tel:+842003555123'],
    ['tel:1900-1234;ext=12'],
    ['/'],
    ['/don-vi/an-phu/?a=//b#muc-c'],
    ['#muc-a'],
  ])('%s', (address) => {
    expect(linkMessage(address)).toBeUndefined();
  });
});

describe('A link may not lead to', () => {
  it.each([
    ['http://a.example', 'Change it to `https://a.example`'],
    ['HTTP://a.example', 'Change it to `https://a.example`'],
    ['HTTPS://a.example', 'Use another address'],
    ['//evil.example/', 'Use another address'],
    ['/\\evil.example/', 'Use another address'],
    ['/a//b', 'Use another address'],
    ['/a/../b', 'Use another address'],
    ['/a/%2e%2e/b', 'Use another address'],
    ['/%2Fevil.example', 'Use another address'],
    ['/%ff/', 'Use another address'],
    ['/%/', 'Change it to `/%25/`'],
    ['/tep/100%.pdf', 'Change it to `/tep/100%25.pdf`'],
    ['/a b/', 'Use another address'],
    ['/\ud800/', 'Use another address'],
    ['#', 'Use another address'],
    ['#%ff', 'Use another address'],
    ['', 'Use another address'],
    ['a/b', 'Use another address'],
    ['?a=b', 'Use another address'],
    ['https:', 'Use another address'],
    ['https://', 'Use another address'],
    ['https:///a.example', 'Use another address'],
    ['https:a.example', 'Use another address'],
    ['https://a.example:port/', 'Use another address'],
    ['https://bank.example@evil.example/', 'leads to “evil.example”'],
    ['javascript:alert(1)', 'Use another address'],
    ['java\nscript:alert(1)', 'Use another address'],
    ['data:text/html,x', 'Use another address'],
    ['mailto:', 'no valid e-mail address'],
    ['mailto:a', 'no valid e-mail address'],
    ['mailto:ban@a.example,other@b.example', 'no valid e-mail address'],
    ['tel:', 'must consist of digits'],
    ['tel:0200.355.51.23x', 'Change it to `tel:02003555123`'],
  ])('%j', (address, edit) => {
    expect(linkMessage(address)?.en).toContain(edit);
  });
});

describe('The words of a text for search', () => {
  it.each([
    [
      'Gửi về van_thu_01@anphu.example, tệp bao_cao_2026.pdf',
      'Gửi về van_thu_01@anphu.example, tệp bao_cao_2026.pdf',
    ],
    ['|Loại|Số|\n|---|---|\n|Tiền|1.200|\n|Việc|35|', 'Loại Số Tiền 1.200 Việc 35'],
    ['# A\n- b\n- c\n\nd\ne  \nf', 'A b c d e f'],
    ['**Đã** [trả](/b/) `x|y`, 3.000 > 2_000', 'Đã trả x|y, 3.000 > 2_000'],
  ])('%j', (body, words) => {
    expect(wordsOf(body)).toBe(words);
  });
});

describe('A text of any size takes time in line with it', () => {
  it.each([
    ['blanks after a reference', `[a]:${' '.repeat(100_000)}x y z`],
    ['blank lines', `a\n${'\n'.repeat(100_000)}b`],
    ['brackets', '['.repeat(50_000)],
    ['angle brackets', '<'.repeat(50_000)],
    ['codes', '&a'.repeat(50_000)],
    ['stars', '*a '.repeat(20_000)],
    ['addresses', 'www.'.repeat(20_000)],
    ['links', '[a]('.repeat(20_000)],
    ['zeros', ' 0'.repeat(50_000)],
    ['a table', `${'|a'.repeat(1500)}\n${'|-'.repeat(1500)}\n${'|\n'.repeat(3000)}`],
  ])('%s', (_name, body) => {
    const started = performance.now();
    textProblems(body);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
