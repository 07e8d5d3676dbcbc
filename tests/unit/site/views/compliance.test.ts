import { describe, expect, test } from 'vitest';
import { complianceView } from '../../../../src/site/views/compliance.ts';
import type { DutyMatrixView } from '../../../../src/site/views/parts/duty-matrix.ts';
import type { MatrixCell } from '../../../../src/site/views/parts/matrix-cell.ts';
import { fixturePublicationOn } from '../../../support/publications.ts';
import type { Overlay } from '../../../support/tree.ts';

const matrixOn = (day: string, overlay: Overlay = {}): DutyMatrixView =>
  complianceView(fixturePublicationOn(day, 'demo', overlay), 'vi').matrix.view;

const briefing = 'Thông tin định kỳ hằng tháng';
const response = 'Trả lời báo chí trong 30 ngày';

/** The cell of a department and a rule, by the last part of the department's name. */
function cellOf({ rows, columns }: DutyMatrixView, department: string, rule: string): MatrixCell | undefined {
  const row = rows.find(({ text }) => text.endsWith(department));
  return row?.cells[columns.findIndex(({ text }) => text === rule)];
}

/** What a cell says, without the space that does not break. */
const said = (cell: MatrixCell | undefined) => cell && { ...cell, text: cell.text.replaceAll('\u00a0', ' ') };

describe('The matrix of departments and duties', () => {
  const lapse = '/don-vi/dong-sa/qua-han/briefing-monthly';

  test.each([
    [
      'overdue',
      '2026-12-23',
      'Đông Sa',
      briefing,
      { mark: 'overdue', text: 'quá hạn 23 ngày', address: `${lapse}/2026-11/`, share: '1 trong 2 việc' },
    ],
    [
      'late',
      '2026-03-05',
      'Đông Sa',
      briefing,
      { mark: 'late', text: 'trễ 3 ngày', address: `${lapse}/2026-02/`, share: '1 trong 2 việc' },
    ],
    [
      'on time',
      '2026-10-31',
      'Vĩnh Hà',
      briefing,
      { mark: 'kept', text: 'đúng hạn', address: '/don-vi/vinh-ha/thong-tin-dinh-ky/2026-10/' },
    ],
    [
      'due soon',
      '2026-11-22',
      'Đông Sa',
      response,
      {
        mark: 'near',
        text: 'còn 3 ngày',
        address: '/don-vi/dong-sa/tra-loi/2026-10-25-chi-tra-tien-ban-nha-cat-ha/',
      },
    ],
    [
      'due later',
      '2026-11-10',
      'Vĩnh Hà',
      briefing,
      { mark: 'ahead', text: 'còn 20 ngày', address: '/don-vi/vinh-ha/' },
    ],
    ['not bound', '2026-11-22', 'Bình Lâm', briefing, { text: 'không áp dụng' }],
    ['bound, and nothing has come up', '2026-11-22', 'Khe Ngàn', response, { text: 'chưa có việc' }],
    [
      'waived',
      '2026-11-22',
      'Bình Lâm',
      response,
      {
        mark: 'waived',
        text: 'được miễn trừ',
        address:
          '/don-vi/vinh-ha-binh-lam/qua-han/response-within-30-days/2026-10-05-ranh-gioi-ruong-dong-vac/',
      },
    ],
    [
      'in office',
      '2026-11-22',
      'Bình Lâm',
      'Đơn vị phải có người phát ngôn',
      { mark: 'kept', text: 'có người' },
    ],
  ])('says of a duty that is %s what it is, with its page', (_, day, department, rule, cell) => {
    expect(said(cellOf(matrixOn(day), department, rule))).toEqual(cell);
  });
  test('has the department with the most days overdue first, and those without anything amiss last', () => {
    const { rows } = matrixOn('2026-12-23');
    const marks = rows.map(({ cells }) => cells.some(({ mark }) => mark === 'overdue'));
    expect(marks).toEqual(marks.toSorted((a, b) => Number(b) - Number(a)));
    expect(rows[0]?.text).toBe('Chi cục Thi hành án dân sự huyện Bình Lâm');
    expect(rows[0]?.cells.map(({ text }) => said({ text })?.text)).toContain('quá hạn 49 ngày');
    expect(marks.at(-1)).toBe(false);
  });

  test('tells of the twelve months before, as each stood at its end', () => {
    const trend = matrixOn('2026-11-22').rows.find(({ text }) => text.endsWith('Đông Sa'))?.trend;
    expect(trend).toMatchObject({ text: '11/12', label: 'Không đúng hạn: tháng 02/2026.' });
    expect(trend?.bars.map(({ outcome }) => outcome)).toEqual(['kept', 'unmet']);
  });

  test('leaves out a department that no duty binds', () => {
    expect(matrixOn('2026-11-22').rows.map(({ text }) => text)).not.toContain('Tổng cục Thi hành án dân sự');
  });

  test('folds the departments without anything amiss where there are many, and none of the others', () => {
    const { rows, others } = matrixOn('2026-12-23', districts(60));
    expect(others.length).toBeGreaterThanOrEqual(60);
    expect(rows.every(({ cells }) => cells.some(({ mark }) => mark === 'overdue'))).toBe(true);
    expect(rows.length + others.length).toBe(60 + matrixOn('2026-12-23').rows.length);
    expect(others[0]).toMatchObject({ summary: 'chưa có việc', trend: { text: '2/2' } });
  });
});

/** So many departments that have a spokesperson and nothing else to do. */
const districts = (count: number): Overlay =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const folder = `vinh-ha-them-${index}`;
      return [
        [`departments/${folder}/department.md`, department(index)],
        [`departments/${folder}/spokespersons/le-thi-${index}.md`, spokesperson(index)],
      ];
    }).flat(),
  ) as Overlay;

const department = (index: number) => `---
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

const spokesperson = (index: number) => `---
name: Lê Thị An
position: Chi cục trưởng
basis: head
phone: 0200 323 0301
email: lethi${index}@vinhha.thads.example
from: 2025-05-01
verifiedOn: 2026-11-01
---
`;

describe('What is overdue', () => {
  const { late } = complianceView(fixturePublicationOn('2026-12-23', 'demo'), 'vi');

  test('stands under the department that owes it, the most days late first', () => {
    expect(late[0]).toMatchObject({
      text: 'Chi cục Thi hành án dân sự huyện Bình Lâm',
      address: '/don-vi/vinh-ha-binh-lam/',
      summary: '2 nhiệm vụ, lâu nhất quá hạn 49 ngày',
    });
    expect(late[0]?.duties.map(({ status }) => status.text)).toEqual(['quá hạn 49 ngày', 'quá hạn 26 ngày']);
    const departments = late.map(({ address }) => address);
    expect(new Set(departments).size).toBe(departments.length);
  });
});

test('figures that are counts, medians and shares stand apart', () => {
  const { figures } = complianceView(fixturePublicationOn('2026-11-22', 'demo'), 'vi');
  const values = (table: keyof typeof figures & ('shares' | 'counts' | 'medians')) =>
    figures[table].rows.map(({ numbers }) => numbers.at(-1));
  expect(values('shares').every((value) => value === '–' || value?.endsWith('%'))).toBe(true);
  expect(values('counts').every((value) => /^[\d.]+$/.test(value ?? ''))).toBe(true);
  expect(values('medians').every((value) => value?.endsWith('ngày'))).toBe(true);
  expect([figures.shares, figures.counts, figures.medians].map(({ rows }) => rows.length > 1)).toEqual([
    true,
    true,
    true,
  ]);
});
