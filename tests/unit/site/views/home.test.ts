import { describe, expect, test } from 'vitest';
import { homeView, type HomeView } from '../../../../src/site/views/home.ts';
import { fixturePublicationOn } from '../../../support/publications.ts';

/** So many letters of a day, to a department, that have no answer yet. */
const letters = (count: number, receivedOn: string, department = 'vinh-ha'): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `departments/${department}/responses/${receivedOn}-thu-${index}.md`,
      `---
title: Thư kiến nghị
outlet: bao-dan-nguyen
kind: petition
origin: forwarded
receivedOn: ${receivedOn}
---
`,
    ]),
  );

const homeWith = (more: Record<string, string>, day = '2026-11-25'): HomeView =>
  homeView(fixturePublicationOn(day, 'demo', more), 'vi');

describe('What is overdue, on the home page', () => {
  test('is counted in its first line, by duties, departments and days, where it can be checked', () => {
    const [late] = homeWith({}, '2026-12-23').figures;
    expect(late).toEqual({
      mark: 'overdue',
      text: '17 nhiệm vụ quá hạn ở 7 đơn vị, lâu nhất 49 ngày',
      address: '/tuan-thu/#qua-han',
    });
  });

  test('stands under its department, the most days late first, three of each and the way to the others', () => {
    const { departments, all } = homeWith(letters(30, '2026-06-01')).late;
    expect(departments.map(({ text }) => text)).toEqual([
      'Cục Thi hành án dân sự tỉnh Vĩnh Hà',
      'Cục Thi hành án dân sự tỉnh Đông Sa',
    ]);
    expect(departments[0]?.summary).toBe('30 nhiệm vụ, lâu nhất quá hạn 147 ngày');
    expect(departments[0]?.duties).toHaveLength(3);
    expect(departments[0]?.more).toEqual({
      text: '27 nhiệm vụ quá hạn khác',
      address: '/don-vi/vinh-ha/#qua-han',
    });
    expect(all).toBeUndefined();
  });

  test('is nothing on a day on which nothing is', () => {
    const { figures, late } = homeWith({}, '2026-11-22');
    expect(late).toEqual({ departments: [] });
    expect(figures[0]).toEqual({
      mark: 'kept',
      text: 'Không có nhiệm vụ nào quá hạn',
      address: '/tuan-thu/#thang-nay',
    });
  });
});

test('of many duties that are nearly due it lists the first, and leads to all of them', () => {
  const { duties, all } = homeWith(letters(30, '2026-10-26')).near;
  expect(duties).toHaveLength(6);
  expect(all).toEqual({ text: 'Xem cả 42 nhiệm vụ sắp đến hạn', address: '/tuan-thu/#sap-den-han' });
});

describe('The departments on the home page', () => {
  const district = (index: number) => `---
name: Chi cục Thi hành án dân sự huyện Thêm ${index}
nameEn: Sub-department of Civil Judgment Enforcement of Thêm ${index} District
kind: district
parent: vinh-ha
address: Số 3 đường Cống Đá, huyện Thêm ${index}, tỉnh Vĩnh Hà
phone: 0200 323 0300
email: them${index}@vinhha.thads.example
validFrom: 2025-05-01
---
`;
  const districts = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `departments/vinh-ha-them-${index}/department.md`,
        district(index),
      ]),
    );
  const foldedIn = ({ departments }: HomeView) => departments.flatMap(({ folded }) => folded ?? []);

  test('are all in sight where they are few', () => {
    expect(foldedIn(homeWith({}))).toEqual([]);
  });

  test('are folded below the one above them where they are many', () => {
    const home = homeWith(districts(60));
    expect(foldedIn(home)).toContain('62 đơn vị trực thuộc');
    expect(home.departments.find(({ text }) => text.endsWith('Vĩnh Hà'))?.below).toHaveLength(62);
  });
});
