import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browser, look, serve } from '../browser/browser.ts';
import { writeTree } from '../../support/tree.ts';
import { linksOf, page as pageOf, textOf } from './built.ts';
import { run } from '../../support/command.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const folder = temporaryFolder('merger');
const site = join(folder, 'site');

const { status, stdout, stderr } = await run('build', [
  '--content',
  writeTree({}, 'sap-nhap-2025'),
  '--out',
  site,
]);
if (status !== 0) throw new Error(`The build ended with ${status}\n${stdout}${stderr}`);
const served = await serve(site);

const page = (address: string) => pageOf(site, address);

const sectionOf = (address: string, heading: string) =>
  page(address)
    .querySelectorAll('section')
    .find((section) => textOf(section.querySelector('h2')) === heading) ?? null;

const ended = [
  ['cuc-tra-lam', 'Cục Thi hành án dân sự tỉnh Trà Lâm'],
  ['cuc-bach-khe', 'Cục Thi hành án dân sự tỉnh Bạch Khê'],
  ['tra-lam-ben-nua', 'Chi cục Thi hành án dân sự huyện Bến Nứa'],
  ['tra-lam-co-trai', 'Chi cục Thi hành án dân sự thị xã Cổ Trai'],
  ['bach-khe-dong-vong', 'Chi cục Thi hành án dân sự huyện Đồng Vọng'],
] as const;

const successor = { href: '/don-vi/tra-lam/', text: 'Đến trang của Thi hành án dân sự tỉnh Trà Lâm.' };

const passage = (name: string): string =>
  `${name} kết thúc hoạt động sau ngày 30/06/2025; Thi hành án dân sự tỉnh Trà Lâm tiếp nhận theo văn bản 45/QĐ-TCTHADS.`;

describe('The page of a department that has ended', () => {
  it.each(ended)('%s leads on to the successor, with the document', (department, name) => {
    const [answer] = page(`/don-vi/${department}/`).querySelectorAll('.answer');
    expect(textOf(answer ?? null)).toContain(passage(name));
    expect(linksOf(answer ?? null)).toContainEqual(successor);
  });

  it.each(ended)('%s shows nobody to call any more', (department) => {
    const html = page(`/don-vi/${department}/`);
    expect(html.querySelectorAll('.contact')).toEqual([]);
    expect(linksOf(html).filter(({ href }) => /^(tel|mailto):/.test(href))).toEqual([]);
    expect(textOf(html)).toContain('không còn ai phát ngôn nhân danh đơn vị này');
  });

  it('keeps its records, its people and its lapses at their addresses', () => {
    const links = linksOf(page('/don-vi/cuc-bach-khe/')).map(({ href }) => href);
    expect(links).toEqual(
      expect.arrayContaining([
        '/don-vi/cuc-bach-khe/thong-tin-dinh-ky/2025-05/',
        '/don-vi/cuc-bach-khe/nguoi-phat-ngon/vi-thi-lua/',
        '/don-vi/cuc-bach-khe/qua-han/briefing-monthly/2025-06/',
      ]),
    );
    expect(textOf(page('/don-vi/cuc-bach-khe/qua-han/briefing-monthly/2025-06/'))).toContain(
      'Đơn vị đã kết thúc hoạt động mà chưa thực hiện. Số ngày quá hạn dừng ở 1 ngày',
    );
  });

  it('tells the months that it owed from those in which it was not there', () => {
    const months = page('/don-vi/cuc-bach-khe/').querySelectorAll('.months li').map(textOf);
    const saying = (month: string) => months.find((text) => text.startsWith(`tháng ${month}/2025`));
    expect(saying('05')).toContain('đúng hạn');
    expect(saying('06')).toContain('không thực hiện');
    expect(saying('07')).toContain('không có nghĩa vụ');
    expect(saying('12')).toContain('không có nghĩa vụ');
  });
});

describe('A lapse that has passed on', () => {
  const address = '/don-vi/cuc-bach-khe/qua-han/response-within-30-days/2025-06-16-tien-dat-coc-dau-gia/';

  it('keeps the address that it had with the old department, and leads on', () => {
    expect(textOf(page(address))).toContain('Đang quá hạn 30 ngày');
    expect(linksOf(page(address))).toContainEqual(successor);
    expect(linksOf(sectionOf('/don-vi/tra-lam/', 'Nhiệm vụ quá hạn')).map(({ href }) => href)).toContain(
      address,
    );
  });

  it('leads on from its record as well', () => {
    const record = page('/don-vi/cuc-bach-khe/tra-loi/2025-06-16-tien-dat-coc-dau-gia/');
    expect(linksOf(record)).toContainEqual(successor);
  });
});

describe('The page of the successor', () => {
  it('names its predecessors, until when they were there and by which document, with a link to each', () => {
    const about = sectionOf('/don-vi/tra-lam/', 'Về đơn vị');
    const lines = about?.querySelectorAll('li').map(textOf);
    expect(lines).toHaveLength(ended.length);
    for (const [department, name] of ended) {
      expect(lines).toContain(`${name} đến hết ngày 30/06/2025, theo văn bản 45/QĐ-TCTHADS`);
      expect(linksOf(about)).toContainEqual({ href: `/don-vi/${department}/`, text: name });
    }
    expect(textOf(about)).toContain('Hoạt động từ ngày 01/07/2025.');
  });

  it('says so at its top, and leads there', () => {
    const html = page('/don-vi/tra-lam/');
    expect(linksOf(html)).toContainEqual({ href: '#ke-thua', text: 'Kế thừa 5 đơn vị' });
    expect(textOf(html.querySelector('#ke-thua'))).toContain('Kế thừa:');
  });

  it('has what it took over: what is overdue with what is overdue, the rest by itself', () => {
    expect(textOf(sectionOf('/don-vi/tra-lam/', 'Nhiệm vụ quá hạn'))).toContain(
      'tiếp nhận từ Cục Thi hành án dân sự tỉnh Bạch Khê',
    );
    const taken = sectionOf('/don-vi/tra-lam/', 'Việc tiếp nhận từ đơn vị tiền thân');
    expect(linksOf(taken).map(({ href }) => href)).toEqual(
      expect.arrayContaining([
        '/don-vi/cuc-tra-lam/tra-loi/2025-06-10-duong-vao-doi-che/',
        '/don-vi/tra-lam-co-trai/tra-loi/2025-06-27-lich-tiep-dan/',
        '/don-vi/cuc-bach-khe/yeu-cau/2025-06-24-so-lieu-ban-giao/',
        '/don-vi/bach-khe-dong-vong/dot-xuat/2025-06-30-chay-kho-vat-chung/',
        '/don-vi/cuc-tra-lam/bao-cao/2025-Q2/',
      ]),
    );
    expect(textOf(taken)).toContain('tiếp nhận từ Chi cục Thi hành án dân sự thị xã Cổ Trai');
  });

  it('is named on its predecessor’s record as responsible for what it said there', () => {
    const record = textOf(page('/don-vi/cuc-tra-lam/tra-loi/2025-06-10-duong-vao-doi-che/'));
    expect(record).toContain('Lưu Thị Vân Khánh, thủ trưởng đơn vị');
  });
});

describe('A department that was renamed', () => {
  it('says its former name, until when and by which document, and has no predecessor', () => {
    const html = page('/don-vi/lam-thuy/');
    expect(textOf(html)).toContain(
      'Đến hết ngày 30/06/2025 có tên là Cục Thi hành án dân sự tỉnh Lam Thủy (đổi tên theo văn bản 46/QĐ-TCTHADS).',
    );
    expect(html.querySelector('#ke-thua')).toBeNull();
  });
});

describe('Lists', () => {
  it('of departments keep those that have ended apart', () => {
    const html = page('/don-vi/');
    const [present, past] = html.querySelectorAll('ul.entries').map(linksOf);
    expect(present?.map(({ href }) => href)).toEqual([
      '/don-vi/trung-uong/',
      '/don-vi/lam-thuy/',
      '/don-vi/moc-hai/',
      '/don-vi/tra-lam/',
    ]);
    expect(past?.map(({ href }) => href).sort()).toEqual(ended.map(([name]) => `/don-vi/${name}/`).sort());
    expect(html.querySelectorAll('h2').map(textOf)).toEqual(['Đơn vị đã kết thúc hoạt động']);
  });

  it('of spokespersons have nobody of theirs', () => {
    const names = page('/nguoi-phat-ngon/').querySelectorAll('tbody th').map(textOf);
    expect(names).toEqual(['Tôn Thất Kỷ', 'Phùng Quang Hải', 'Đoàn Thị Ngọc Bích', 'Lưu Thị Vân Khánh']);
  });

  it('on the home page have them neither', () => {
    const links = linksOf(page('/').querySelector('.tree')).map(({ href }) => href);
    expect(links).toEqual([
      '/don-vi/trung-uong/',
      '/don-vi/lam-thuy/',
      '/don-vi/moc-hai/',
      '/don-vi/tra-lam/',
    ]);
  });
});

describe('An authorisation of the old head', () => {
  it('is no longer in force, for its department has ended', () => {
    const old = textOf(page('/don-vi/cuc-tra-lam/uy-quyen/mai-duc-phong-khu-cho-noi/'));
    expect(old).toContain('Không còn hiệu lực: đơn vị kết thúc hoạt động sau ngày 30/06/2025');
    const renewed = textOf(page('/don-vi/tra-lam/uy-quyen/mai-duc-phong-khu-cho-noi/'));
    expect(renewed).toContain('Đang có hiệu lực');
  });
});

describe.skipIf(!browser)('Who may speak', () => {
  const asked = (department: string, day: string, caseCode = '') =>
    look(
      served,
      `/tra-cuu/?don-vi=${department}&ngay=${day}&vu-viec=${caseCode}`,
      {},
      async ({ page: open, problems }) => {
        await open.locator('.found[aria-busy="false"]').waitFor();
        const names = await open.locator('tbody tr:visible th a').allInnerTexts();
        const leads = await open
          .locator('.elsewhere:visible a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(problems).toEqual([]);
        return { names: names.sort(), leads };
      },
    );

  const chain = ['/don-vi/tra-lam/'];
  const before = ended.map(([department]) => `/don-vi/${department}/`).sort();

  it.each<[string, string, string, string[], string[]]>([
    ['cuc-tra-lam', '2025-06-30', '', ['Đinh Công Thảo'], []],
    ['cuc-tra-lam', '2025-06-30', 'TL-2025-0017', ['Mai Đức Phong', 'Đinh Công Thảo'], []],
    ['cuc-tra-lam', '2025-07-01', '', [], chain],
    ['cuc-tra-lam', '2025-07-21', 'TL-2025-0017', [], chain],
    ['tra-lam', '2025-06-30', '', [], before],
    ['tra-lam', '2025-07-01', '', ['Lưu Thị Vân Khánh'], []],
    ['tra-lam', '2025-07-21', 'TL-2025-0017', ['Lưu Thị Vân Khánh', 'Mai Đức Phong'], []],
    ['tra-lam-co-trai', '2025-06-30', '', ['Ngạc Thị Đào'], []],
    ['tra-lam-co-trai', '2025-07-01', '', [], chain],
    ['lam-thuy', '2025-06-30', '', ['Phùng Quang Hải'], []],
    ['lam-thuy', '2025-07-01', '', ['Phùng Quang Hải'], []],
  ])('for %s on %s, case %s: %j, or go to %j', async (department, day, caseCode, names, leads) => {
    const { names: found, leads: led } = await asked(department, day, caseCode);
    expect(found).toEqual(names.sort());
    expect(led.sort()).toEqual(leads);
  });
});
