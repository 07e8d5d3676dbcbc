import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeTree } from '../../support/tree.ts';
import { linksOf, page, textOf } from './built.ts';
import { project, run } from '../../support/command.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const folder = 'departments/an-phu-bac';
const head = readFileSync(
  join(project, 'tests/fixtures/small', folder, 'spokespersons/ho-van-lanh.md'),
  'utf8',
);

const term = (from: string, to: string): string => head.replace(/^from:.*$/m, `from: ${from}\nto: ${to}`);

/** Two terms with ten empty days between them, which are explained, and nobody since the second. */
const content = writeTree({
  [`${folder}/spokespersons/ho-van-lanh.md`]: term('2026-08-01', '2026-09-30'),
  [`${folder}/spokespersons/nong-thi-sen.md`]: term('2026-10-11', '2026-10-31').replaceAll(
    'Hồ Văn Lành',
    'Nông Thị Sen',
  ),
  [`${folder}/explanations/2026-10-14-tre-quyet-dinh.md`]: `---
rule: spokesperson-required
subject: 2026-10-01
date: 2026-10-14
---
Quyết định bổ nhiệm được ban hành muộn mười ngày.
`,
});
const site = join(temporaryFolder('vacancy'), 'site');
const day = ['--content', content, '--as-of', '2026-11-22'];

beforeAll(async () => {
  const { status, stdout, stderr } = await run('build', [...day, '--overdue', 'publish', '--out', site]);
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
});

const lapse = (first: string) => `/don-vi/an-phu-bac/qua-han/spokesperson-required/${first}/`;

describe('A time without a spokesperson has a page of its own', () => {
  it('while it lasts: how many days, and that they go on', () => {
    const html = page(site, lapse('2026-11-01'));
    expect(textOf(html.querySelector('h1'))).toBe('Không có người phát ngôn từ 01/11/2026');
    expect(textOf(html.querySelector('.answer'))).toContain(
      'Đã 22 ngày không có người phát ngôn; số ngày còn tăng cho đến khi có người giữ nhiệm vụ.',
    );
  });

  it('when it is over: from when to when, how many days, and that they stay', () => {
    const html = page(site, lapse('2026-10-01'));
    expect(textOf(html.querySelector('h1'))).toBe('Không có người phát ngôn từ 01/10/2026');
    expect(textOf(html.querySelector('.answer'))).toContain(
      'Không có người phát ngôn từ ngày 01/10/2026 đến hết ngày 10/10/2026, 10 ngày. Số ngày này không đổi nữa và trang này được giữ lại.',
    );
  });

  it('says how its days are reckoned, without a month or a term of days', () => {
    const reckoning = textOf(page(site, lapse('2026-10-01')).querySelector('.reckoning'));
    expect(reckoning).toContain('Hồ Văn Lành bắt đầu giữ nhiệm vụ');
    expect(reckoning).toContain('ngày cuối còn có người phát ngôn');
    expect(reckoning).toContain('30/09/2026');
    expect(reckoning).not.toContain('hết tháng');
  });

  it('shows what the department says of it, and on the explanation its first day as a date', () => {
    expect(textOf(page(site, lapse('2026-10-01')))).toContain(
      'Quyết định bổ nhiệm được ban hành muộn mười ngày.',
    );
    const explanation = page(site, '/don-vi/an-phu-bac/giai-trinh/2026-10-14-tre-quyet-dinh/');
    expect(textOf(explanation.querySelector('.facts'))).toContain('01/10/2026');
  });

  it.each(['/don-vi/an-phu-bac/', '/tuan-thu/', '/'])('is told of on %s while it lasts', (address) => {
    const html = page(site, address);
    expect(textOf(html)).toContain('Không có người phát ngôn từ 01/11/2026');
    expect(linksOf(html).map(({ href }) => href)).toContain(lapse('2026-11-01'));
  });

  it('is told of on the compliance page when it is over', () => {
    expect(linksOf(page(site, '/tuan-thu/')).map(({ href }) => href)).toContain(lapse('2026-10-01'));
  });
});

describe('npm run due', () => {
  it('tells of a time without a spokesperson that lasts, and not of one that is over', async () => {
    const { stdout } = await run('due', [...day, '--department', 'an-phu-bac']);
    expect(stdout).toBe(
      '31/10/2026  quá hạn 22 ngày  Chi cục Thi hành án dân sự huyện An Phú Bắc · Đơn vị phải có người phát ngôn · Không có người phát ngôn từ 01/11/2026\n',
    );
  });

  it('tells of one that is about to begin', async () => {
    const { stdout } = await run('due', [
      '--content',
      content,
      '--as-of',
      '2026-10-25',
      '--department',
      'an-phu-bac',
    ]);
    expect(stdout).toContain('còn 6 ngày');
    expect(stdout).toContain('Không có người phát ngôn từ 01/11/2026');
  });
});
