import { describe, expect, test } from 'vitest';
import { passage, successionOf } from '../../../src/compliance/succession.ts';
import { actingFor } from '../../../src/rules/shared/acting.ts';
import { judgeSmall, smallRegister } from '../../support/tree.ts';

const department = (folder: string, fields: string) => ({
  [`departments/${folder}/department.md`]: `---
name: Chi cục Thi hành án dân sự ${folder}
nameEn: Sub-Department ${folder}
kind: district
parent: an-phu
address: Số 1 phố Mới
phone: 0200 555 0300
email: vanthu@${folder}.example
${fields}
---
`,
});

const ended = `validFrom: 2026-08-01
validTo: 2026-10-31
successors:
  - an-phu-bac
succession:
  number: 77/QĐ-TCTHADS
  date: 2026-10-20`;

const response = (reply = '') => ({
  'departments/an-phu-nam/responses/2026-10-12-bien-lai.md': `---
title: Phản ánh về biên lai
outlet: bao-an-phu
kind: petition
origin: forwarded
receivedOn: 2026-10-12
${reply}---
`,
});

const responseDuties = (overlay: Record<string, string>, day: string) =>
  judgeSmall(overlay, day).duties.filter(
    ({ rule, subject }) => rule === 'response-within-30-days' && subject.startsWith('an-phu-nam/'),
  );

describe('a department that has passed into another', () => {
  const merged = { ...department('an-phu-nam', ended), ...response() };

  test.each([
    ['on its last day', '2026-10-31', 'an-phu-nam'],
    ['on the day after', '2026-11-01', 'an-phu-bac'],
    ['long after', '2026-12-20', 'an-phu-bac'],
  ])('owes its open answer %s', (_when, day, owner) => {
    expect(responseDuties(merged, day).map((duty) => duty.department)).toEqual([owner]);
  });

  test('leaves the due date and the overdue days as they were', () => {
    const [duty] = responseDuties(merged, '2026-11-22');
    expect(duty).toMatchObject({ state: 'overdue', daysLate: 11, trace: { due: '2026-11-11' } });
  });

  test('has the successor and the document in the finding', () => {
    const finding = judgeSmall(merged, '2026-11-22').findings.find(
      ({ rule, file }) => rule === 'response-within-30-days' && file.includes('an-phu-nam'),
    );
    expect(finding).toMatchObject({ department: 'an-phu-bac', severity: 'error', daysLate: 11 });
    expect(finding?.message.vi).toContain(
      'kết thúc hoạt động sau ngày 31/10/2026; Chi cục Thi hành án dân sự huyện An Phú Bắc tiếp nhận theo văn bản 77/QĐ-TCTHADS.',
    );
    expect(finding?.message.en).toContain('carries on under document 77/QĐ-TCTHADS.');
  });

  test('keeps what it had answered itself', () => {
    const answered = response(`reply:
  number: 9/CCTHADS
  date: 2026-10-30
  to: bao-an-phu
  states: result
  summary: Đã trả biên lai.
`);
    const [duty] = responseDuties({ ...department('an-phu-nam', ended), ...answered }, '2026-11-22');
    expect(duty).toMatchObject({ department: 'an-phu-nam', state: 'kept' });
  });

  test('owes nothing new: no spokesperson and no month after its last day', () => {
    const { findings } = judgeSmall(
      department('an-phu-nam', ended.replace('2026-10-31', '2026-08-15')),
      '2026-11-22',
    );
    const own = findings.filter(({ department: folder }) => folder === 'an-phu-nam');
    expect(own.map(({ rule, severity }) => [rule, severity])).not.toContainEqual([
      'spokesperson-required',
      'error',
    ]);
  });
});

describe('the successor of a successor', () => {
  const chain = {
    ...department('an-phu-nam', ended),
    ...department('an-phu-tay', 'validFrom: 2026-08-01\nvalidTo: 2026-11-15\nsuccessors:\n  - an-phu-bac'),
  };
  const through = {
    ...chain,
    'departments/an-phu-nam/department.md': (chain['departments/an-phu-nam/department.md'] ?? '').replace(
      '- an-phu-bac',
      '- an-phu-tay',
    ),
  };

  test.each([
    ['2026-10-31', undefined],
    ['2026-11-10', 'an-phu-tay'],
    ['2026-11-22', 'an-phu-bac'],
  ])('carries on as of %s: %s', (day, successor) => {
    expect(successionOf(smallRegister(through), 'an-phu-nam', day)?.successor.slug).toBe(successor);
  });

  test('is told step by step, each with its own document', () => {
    const succession = successionOf(smallRegister(through), 'an-phu-nam', '2026-11-22');
    expect(succession && passage(succession).vi).toBe(
      'Chi cục Thi hành án dân sự an-phu-nam kết thúc hoạt động sau ngày 31/10/2026; Chi cục Thi hành án dân sự an-phu-tay tiếp nhận theo văn bản 77/QĐ-TCTHADS. Chi cục Thi hành án dân sự an-phu-tay kết thúc hoạt động sau ngày 15/11/2026; Chi cục Thi hành án dân sự huyện An Phú Bắc tiếp nhận.',
    );
  });

  test.each([
    ['2026-10-31', ['an-phu-nam']],
    ['2026-11-10', ['an-phu-tay']],
    ['2026-11-22', ['an-phu-bac']],
  ])('speaks for it too: as of %s it is %j', (day, acting) => {
    expect(actingFor(smallRegister(through), 'an-phu-nam', day).map(({ folder }) => folder)).toEqual(acting);
  });

  test('is nobody where two departments name each other', () => {
    const circle = {
      ...department('an-phu-nam', ended.replace('an-phu-bac', 'an-phu-tay')),
      ...department('an-phu-tay', ended.replace('an-phu-bac', 'an-phu-nam')),
    };
    expect(successionOf(smallRegister(circle), 'an-phu-nam', '2026-11-22')).toBeUndefined();
  });
});

describe('a department that has been divided', () => {
  const divided = {
    ...department('an-phu-nam', ended.replace('  - an-phu-bac', '  - an-phu-tay\n  - an-phu-bac')),
    ...department('an-phu-tay', 'validFrom: 2026-11-10'),
    ...response(),
  };

  test.each([
    ['2026-10-31', ['an-phu-nam'], 'an-phu-nam'],
    ['2026-11-01', ['an-phu-bac'], 'an-phu-bac'],
    ['2026-11-10', ['an-phu-tay', 'an-phu-bac'], 'an-phu-tay'],
  ])('as of %s: %j act for it, and %s owes what it left open', (day, acting, owner) => {
    expect(actingFor(smallRegister(divided), 'an-phu-nam', day).map(({ folder }) => folder)).toEqual(acting);
    expect(responseDuties(divided, day).map((duty) => duty.department)).toEqual([owner]);
  });
});
