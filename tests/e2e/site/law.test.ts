import { describe, expect, inject, it } from 'vitest';
import type { Alteration } from '../../../src/domain/law-changes.ts';
import { concerns } from '../../../src/site/views/shared/law/concerned-rule.ts';
import { lawChangeViews } from '../../../src/site/views/parts/law-changes.ts';
import { laterLaws, sourceOf, wholeTexts } from '../../../src/site/views/shared/law/later-laws.ts';
import { vi } from '../../../src/site/translations/vi.ts';
import { applying, smallRegister, type Applied } from '../../support/tree.ts';
import { attribute, page, textOf } from './built.ts';

const later = [
  'decision-2016-1431',
  'decision-2016-1119',
  'press-law-2016',
  'decree-2017-09',
  'decision-2018-815',
  'decree-2022-42',
  'decision-2025-1898',
  'personal-data-law-2025',
  'state-secrets-law-2025',
  'press-law-2025',
];

/** The register of the small tree, whose publisher applies these sets, each from its day on. */
const registerOf = (...sets: readonly Applied[]) => smallRegister({ 'publisher.yaml': applying(...sets) });

describe('the texts that came later', () => {
  it('stand in the order of their days, whichever of them apply', () => {
    expect(laterLaws(smallRegister()).map(({ name }) => name)).toEqual(later);
  });

  it.each([
    ['nothing but the letter', [['letter-2015', '2015-07-31']], 'decree-2017-09', undefined],
    [
      'it',
      [
        ['letter-2015', '2015-07-31'],
        ['decree-2017-09', '2020-01-01'],
      ],
      'decree-2017-09',
      { from: '2020-01-01', within: undefined },
    ],
    [
      'one that rests on it',
      [
        ['letter-2015', '2015-07-31'],
        ['decree-2022-42', '2022-08-15'],
      ],
      'decree-2017-09',
      { from: '2022-08-15', within: 'Nghị định 42/2022/NĐ-CP' },
    ],
    ['one on which it rests', [['decree-2017-09', '2020-01-01']], 'decree-2022-42', undefined],
  ] as const)('where a publisher applies %s', (_what, sets, name, expected) => {
    const { applied } = laterLaws(registerOf(...sets)).find((law) => law.name === name) ?? {};
    expect(applied && { from: applied.from, within: applied.within?.shortTitle.vi }).toEqual(expected);
  });

  it('rest on a text that is shown whole, though it does not apply by itself', () => {
    const shown = wholeTexts(registerOf(['press-law-2025', '2026-07-01']));
    expect(shown.map(({ name, from }) => [name, from])).toEqual([['letter-2015', undefined]]);
  });

  it('do not become the source of what the letter says', () => {
    const register = registerOf(['press-law-2025', '2026-07-01']);
    const rows = register.ruleSets.get('press-law-2025')?.requirements ?? [];
    const sourceIn = (id: string, rule: string) => {
      const row = rows.find((one) => one.id === id);
      return row && sourceOf(register, 'press-law-2025', rule, row)?.text.vi;
    };
    expect(sourceIn('2.2.5-03', 'response-within-30-days')).toBe('Công văn, mục 2.2.5, đoạn 2');
    expect(sourceIn('ND09-01', 'spokesperson-required')).toBe('Nghị định 09/2017/NĐ-CP, Điều 3');
  });
});

describe('an alteration in words', () => {
  const alterations = laterLaws(smallRegister()).flatMap((law) => law.alterations);
  const told = (wanted: (one: Alteration) => boolean) => lawChangeViews(alterations.filter(wanted), vi);

  it.each([
    ['response-within-30-days', 'Tính hạn từ', '“Ngày nhận” hoặc “Ngày đăng, phát”', '“Ngày nhận”'],
    ['response-within-30-days', 'Khi không đạt', 'Báo lỗi, không đăng được', 'Cảnh báo'],
    ['statement-within-one-day', 'Thời hạn', '1 ngày', '24 giờ'],
    ['statement-within-one-day', 'Tính hạn từ', '“Thời điểm xảy ra”', '“Thời điểm tiếp nhận”'],
    ['spokesperson-required', 'Đối tượng thực hiện', 'Cục, Chi cục', 'Cục'],
    [
      'spokesperson-required',
      'Căn cứ',
      'Công văn, mục 2.1, đoạn 1 (đã kiểm chứng)',
      'Quyết định 1119/QĐ-TCTHADS (đã kiểm chứng)',
    ],
  ])('%s: %s: %s → %s', (rule, label, before, after) => {
    const facts = told((one) => concerns(one, rule)).flatMap((one) => one.facts);
    expect(facts).toContainEqual({ label, before, after });
  });

  it('names a rule by its title and leads to its page', () => {
    const [one] = told(({ is }) => is === 'rule-ended');
    expect(one).toMatchObject({
      what: 'Quy định không còn nữa',
      to: [
        { text: 'Chỉ giao một công chức phát ngôn', address: '/quy-dinh/spokesperson-single-designation/' },
      ],
    });
  });

  it('names a ground by its name, with its source', () => {
    expect(told(({ is }) => is === 'ground-added').map(({ to, source }) => [to[0]?.text, source])).toEqual([
      ['Bí mật đời tư', 'Luật Báo chí 2016, không rõ điều khoản (chưa kiểm chứng)'],
      ['Bí mật cá nhân', 'Luật Báo chí 126/2025/QH15 (đã kiểm chứng)'],
      ['Bí mật gia đình', 'Luật Báo chí 126/2025/QH15 (đã kiểm chứng)'],
    ]);
  });

  it('tells rules that changed in the same way together, and none of them twice', () => {
    const [decision] = laterLaws(smallRegister()).filter(({ name }) => name === 'decision-2025-1898');
    const [first, ...rest] = lawChangeViews(decision?.alterations ?? [], vi);
    expect(first?.what).toBe(`${first?.to.length} quy định cùng thay đổi`);
    expect(first?.facts).toEqual([{ label: 'Đối tượng thực hiện', before: 'Cục, Chi cục', after: 'Cục' }]);
    const named = [first, ...rest].flatMap((one) => one?.to.flatMap(({ address }) => address ?? []) ?? []);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('the page of the law', () => {
  const site = inject('demo');
  const law = page(site, '/quy-dinh/');

  it.each([
    ['decision-2016-1431', '05/07/2016', 'đã kiểm chứng'],
    ['decision-2016-1119', '31/10/2016', 'đã kiểm chứng'],
    ['press-law-2016', '01/01/2017', 'theo nguồn thứ cấp'],
    ['decree-2017-09', '30/03/2017', 'đã kiểm chứng'],
    ['decision-2018-815', '13/07/2018', 'đã kiểm chứng'],
    ['decree-2022-42', '15/08/2022', 'đã kiểm chứng'],
    ['decision-2025-1898', '01/07/2025', 'đã kiểm chứng'],
    ['personal-data-law-2025', '01/01/2026', 'đã kiểm chứng'],
    ['state-secrets-law-2025', '01/03/2026', 'đã kiểm chứng'],
    ['press-law-2025', '01/07/2026', 'đã kiểm chứng'],
  ])('tells of %s, in force from %s, %s', (name, from, status) => {
    const section = law.querySelector(`section#${name}`);
    expect(textOf(section)).toContain(`Có hiệu lực từ ${from} · Nguồn: ${status} · Trang này không áp dụng`);
    expect(section?.querySelectorAll('.entries > li').length).toBeGreaterThan(0);
  });

  it('tells them in the order of their days', () => {
    const names = law.querySelectorAll('section.prose').map((section) => attribute(section, 'id'));
    expect(names).toEqual(later);
  });

  it('names the authority that manages the press as it was called, with the source of each name', () => {
    expect(textOf(law)).toContain(
      'Sở Văn hóa, Thể thao và Du lịch, từ 01/03/2025 Tên gọi thấy trong văn bản công khai; ngày chuyển giao theo hiểu biết chung (chưa kiểm chứng)',
    );
  });

  it('names it beside a request that came from it', () => {
    const request = page(site, '/don-vi/thach-giang/yeu-cau/2025-12-02-gia-danh-chap-hanh-vien/');
    expect(textOf(request)).toContain(
      'cơ quan quản lý nhà nước về báo chí (Sở Văn hóa, Thể thao và Du lịch)',
    );
  });

  it('says to whoever does not see the arrow what became of what', () => {
    expect(textOf(law.querySelector('section#decree-2017-09'))).toMatch(/Thời hạn: 1 ngày thành 24 giờ/);
  });

  it('leads from a rule to what changed it, and back', () => {
    const rule = page(site, '/quy-dinh/statement-within-one-day/');
    const links = rule.querySelectorAll('h3 a').map((link) => attribute(link, 'href'));
    expect(links).toEqual(
      ['decree-2017-09', 'decision-2025-1898', 'press-law-2025'].map((name) => `/quy-dinh/#${name}`),
    );
    expect(textOf(page(site, '/quy-dinh/calendar-missing/'))).not.toContain(vi.lawChanges.ofRule);
  });
});
