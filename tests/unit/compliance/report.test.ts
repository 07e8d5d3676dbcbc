import { describe, expect, test } from 'vitest';
import { figuresOf, reportOf, reportPeriods } from '../../../src/compliance/report.ts';
import { judgeSmall, smallRegister, type Overlay } from '../../support/tree.ts';

function report(folder: string, period: string, overlay: Overlay = {}, day = '2026-11-22') {
  const register = smallRegister(overlay);
  const department = register.departments.get(folder);
  if (!department) throw new Error(`No department ${folder}`);
  return reportOf(department, figuresOf(register, judgeSmall(overlay, day), period));
}

const periods = (folder: string, today: string, overlay: Overlay = {}) => {
  const { departments, publisher } = smallRegister(overlay);
  const department = departments.get(folder);
  return department && reportPeriods(department, today, publisher);
};

describe('The periods on which a department can report', () => {
  test.each([
    ['2026-09-30', []],
    ['2026-10-01', ['2026-Q3']],
    ['2026-11-22', ['2026-Q3']],
    ['2027-01-01', ['2026', '2026-Q4', '2026-Q3']],
  ])('on %s are %j', (today, expected) => {
    expect(periods('an-phu', today)).toEqual(expected);
  });
});

describe('A periodic report', () => {
  test('covers the department and those below it, the central one everybody', () => {
    const folders = (folder: string) => report(folder, '2026-Q3').covers.map((one) => one.folder);
    expect(folders('an-phu')).toEqual(['an-phu', 'an-phu-bac']);
    expect(folders('trung-uong')).toEqual(['trung-uong', 'an-phu', 'an-phu-bac']);
  });

  const line = (id: string, folder: string, period: string, overlay: Overlay = {}) => {
    const { figures, covers } = report('an-phu', period, overlay);
    const found = figures.find(({ figure }) => figure.id === id);
    return found?.byDepartment[covers.findIndex((one) => one.folder === folder)];
  };

  test.each([
    ['briefing-monthly', 'an-phu', '2026-Q3', 2, 2],
    ['briefing-monthly', 'an-phu-bac', '2026-Q3', 0, 0],
    ['statement-within-one-day', 'an-phu', '2026-Q3', 1, 1],
    ['requests-answered', 'an-phu', '2026-Q3', 0, 0],
    ['requests-answered', 'an-phu', '2026', 1, 1],
    ['corrections-published', 'an-phu', '2026-Q3', 1, 1],
  ])('says %s of %s in %s: %i of %i', (id, folder, period, counted, whole) => {
    expect(line(id, folder, period)).toMatchObject({ counted, whole });
  });

  test('tells of what was unmet when the period closed, whatever was done later', () => {
    const late = {
      'departments/an-phu/briefings/2026-09.md': `---
title: Thông tin định kỳ tháng 9/2026
period: 2026-09
releasedAt: 2026-10-03T09:00+07:00
speaker: tran-thi-mai-lan
approval: { by: tran-thi-mai-lan, at: 2026-10-03T08:00+07:00 }
channels: [release]
topics: [news]
---

Trong tháng, Cục đã giải quyết xong 48 việc.
`,
    };
    const { lapses, figures } = report('an-phu', '2026-Q3', late);
    expect(
      lapses
        .filter(({ duty }) => duty.rule === 'briefing-monthly')
        .map(({ state, daysLate }) => [state, daysLate]),
    ).toEqual([['overdue', 1]]);
    expect(figures.find(({ figure }) => figure.id === 'briefing-monthly')?.total).toMatchObject({
      counted: 1,
      whole: 2,
    });
  });

  test('adds up to its total, and names the report that was sent', () => {
    const { figures, sent } = report('trung-uong', '2026-Q3');
    for (const { byDepartment, total } of figures) {
      expect(byDepartment.reduce((sum, { whole }) => sum + whole, 0)).toBe(total.whole);
      expect(byDepartment.reduce((sum, { counted }) => sum + counted, 0)).toBe(total.counted);
    }
    expect(sent).toBeUndefined();
    expect(report('an-phu', '2026-Q3').sent?.data.document.number).toBe('52/BC-CTHADS');
  });
});
