import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import { recordTypes, typeNames, typeOf, type TypeName } from '../../../src/domain/records/index.ts';
import { jobSummary } from '../../../src/reporters/job-summary.ts';
import { Repository } from '../../support/repository.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { run } from '../../support/command.ts';
import { finding } from './findings.ts';

const summary = (
  findings: readonly Finding[],
  before: readonly Finding[] = [],
  touched: readonly TypeName[] = [],
  language: 'vi' | 'en' = 'vi',
) =>
  jobSummary(
    {
      asOf: '2026-11-22',
      records: 5,
      site: 'https://an-phu.example',
      findings,
      before,
      touched: new Set(touched),
    },
    language,
  );

const wrong = finding({
  rule: 'speaker-authority',
  kind: 'record',
  file: 'content/departments/an-phu/briefings/2026-10.md',
  line: 5,
});
const near = finding({ severity: 'notice', line: 1 });
const lapse = finding({ file: 'content/departments/an-phu-bac/department.md' });

describe('The summary', () => {
  test('says what blocks first, what is nobody’s fault here after it, and then what the reviewer looks at', () => {
    expect(summary([near, wrong], [lapse], ['spokespersons'])).toMatchInlineSnapshot(`
      "## Kết quả kiểm tra bản ghi

      Chưa đăng được: có bản ghi sai. Sửa từng mục dưới đây ngay trong đề nghị sửa đổi này, rồi lưu lại. Tính đến ngày 22/11/2026.

      [Hướng dẫn: cách đọc kết quả này và sửa](https://an-phu.example/huong-dan/doc-ket-qua-kiem-tra/)

      ### Phải xử lý trước khi đăng (1)

      #### \`content/departments/an-phu/briefings/2026-10.md\`

      - **Dòng 5.** Chưa có thông tin định kỳ của tháng 09/2026. Thêm tệp \`briefings/2026-09.md\`.<br>Quy định: [Người phát ngôn phải có thẩm quyền](https://an-phu.example/quy-dinh/speaker-authority/) · Công văn, mục 2.2.1

      ### Nên xem lại, không cản trở việc đăng (1)

      #### \`content/departments/an-phu/department.md\`

      - **Dòng 1.** Chưa có thông tin định kỳ của tháng 09/2026. Thêm tệp \`briefings/2026-09.md\`.<br>Quy định: [Thông tin định kỳ hằng tháng](https://an-phu.example/quy-dinh/briefing-monthly/) · Công văn, mục 2.2.1

      ### Có từ trước, không do thay đổi này (1)

      - \`content/departments/an-phu-bac/department.md:3\` · Thông tin định kỳ hằng tháng

      ### Người duyệt cần xem

      Những điều sau không kiểm tra tự động được; người duyệt đối chiếu với văn bản rồi mới chấp thuận.

      **Người phát ngôn**

      - [ ] Đã xem văn bản giao nhiệm vụ và văn bản thông báo: số, ngày, nơi nhận khớp với bản ghi.
      - [ ] Đã gọi thử số điện thoại và gửi thử thư: đúng người trả lời.
      - [ ] Ngày bắt đầu và ngày kết thúc khớp với quyết định; người trước đó đã có ngày kết thúc.
      "
    `);
  });

  test('in English', () => {
    expect(summary([wrong], [lapse], ['outlets'], 'en')).toMatchInlineSnapshot(`
      "## Results of the record check

      This cannot be published yet: a record is invalid. Correct the following in this same proposal, then save. As of 22 November 2026.

      [Guide: how to read and correct these results](https://an-phu.example/huong-dan/doc-ket-qua-kiem-tra/)

      ### To be resolved before publication (1)

      #### \`content/departments/an-phu/briefings/2026-10.md\`

      - **Line 5.** There is no briefing for September 2026. Add \`briefings/2026-09.md\`.<br>Rule: [The speaker has authority](https://an-phu.example/quy-dinh/speaker-authority/) · Letter, section 2.2.1

      ### Already there, not caused by this change (1)

      - \`content/departments/an-phu-bac/department.md:3\` · A briefing every month

      ### For the reviewer to check

      The following cannot be checked automatically; compare it with the documents before approving.

      **Press agency**

      - [ ] The name is that of the press licence; the mailbox is the newsroom’s, not a reporter’s.
      "
    `);
  });

  test('of a change that brings nothing about is short', () => {
    expect(summary([])).toMatchInlineSnapshot(`
      "## Kết quả kiểm tra bản ghi

      Thay đổi này không có gì cản trở việc đăng. Tính đến ngày 22/11/2026.

      [Hướng dẫn: cách đọc kết quả này và sửa](https://an-phu.example/huong-dan/doc-ket-qua-kiem-tra/)
      "
    `);
  });

  test('of a change that is only about something overdue says so', () => {
    expect(summary([finding()])).toContain('Các bản ghi đều đúng');
  });

  test('groups findings by file, and goes no further than a clerk would read', () => {
    const many = Array.from({ length: 31 }, (_, index) => finding({ line: index + 1 }));
    const text = summary(many, many);
    expect(text.match(/^#### /gm)).toHaveLength(1);
    expect(text.match(/^- \*\*Dòng/gm)).toHaveLength(20);
    expect(text).toContain('… và 11 mục nữa');
    expect(text).toContain('… và 21 mục nữa');
    expect(Buffer.byteLength(text)).toBeLessThan(30_000);
  });

  test.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
    ['[ở đây](https://la.example)', '\\[ở đây\\](https:\u2060//la.example)'],
    ['@co-quan', '\\@\u2060co-quan'],
    [
      'xem #12, !34, kho/ma#5 và www.la.example',
      'xem \\#\u206012, \\!\u206034, kho/ma\\#\u20605 và www\u2060.la.example',
    ],
    ['`a``@co-quan` ```@co-quan`', '\\`a\\`\\`\\@\u2060co-quan\\` \\`\\`\\`\\@\u2060co-quan\\`'],
    ['dòng một\n## dòng hai', 'dòng một \\#\\# dòng hai'],
    ['dùng `a_b*c` và d_e', 'dùng `a_b*c` và d\\_e'],
    ['một ` lẻ', 'một \\` lẻ'],
  ])('shows what a record says as text: %s', (typed, shown) => {
    const message = { vi: `Giá trị: ${typed}`, en: '' };
    expect(summary([finding({ message })])).toContain(`Giá trị: ${shown}<br>`);
  });
});

describe('What a reviewer looks at', () => {
  test.each(typeNames)('%s has its list, in full sentences of both languages', (type) => {
    for (const { vi, en } of typeOf({ type }).review) {
      for (const look of [vi, en]) expect(look).toMatch(/^\p{Lu}.{20,}[^!]\.$/u);
    }
    const shown = summary([], [], [type]);
    expect(shown).toContain(`**${recordTypes[type].title.vi}**`);
    for (const { vi } of typeOf({ type }).review) expect(shown).toContain(`- [ ] ${vi}`);
  });
});

describe('check under GitHub Actions', () => {
  const repository = new Repository({ 'departments/an-phu/briefings/2026-09.md': null })
    .branch()
    .change('departments/an-phu-bac/spokespersons/ho-van-lanh.md', 'email: hovanlanh@anphubac.example\n', '');
  repository.commit();
  const check = async (...args: string[]) => {
    const file = join(temporaryFolder('summary'), 'summary.md');
    const call = ['--content', repository.content, '--scope', 'changed', '--base', 'main', ...args];
    const ran = await run('check', call, { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: file });
    const read = () => readFileSync(file, 'utf8').replaceAll(repository.folder, '');
    return { ...ran, read };
  };

  test('writes the summary to the file that it is given, beside the annotations', async () => {
    const { status, stdout, read } = await check();
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=');
    const text = read();
    expect(text.indexOf('### Phải xử lý trước khi đăng (1)')).toBeGreaterThan(0);
    expect(text.indexOf('### Có từ trước')).toBeGreaterThan(text.indexOf('### Phải sửa'));
    expect(text).toContain('/content/departments/an-phu-bac/spokespersons/ho-van-lanh.md');
    expect(text).toContain('- [ ] Đã gọi thử số điện thoại');
    expect(text).not.toContain(recordTypes.briefings.title.vi + '**');
  });

  test('writes none in another format', async () => {
    const { read } = await check('--format', 'text');
    expect(read).toThrow('ENOENT');
  });

  test('that cannot write it could not run', async () => {
    const { status, stderr } = await run('check', ['--content', repository.content], {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: temporaryFolder(),
    });
    expect(status).toBe(2);
    expect(stderr).toContain('Không ghi được bản tóm tắt');
  });
});
