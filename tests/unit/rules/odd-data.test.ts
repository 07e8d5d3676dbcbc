import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeSmall, type Overlay } from '../../support/tree.ts';

/** A file of the small tree with one stretch of it replaced. */
function changed(path: string, from: string, to: string): Overlay {
  const text = readFileSync(resolve(import.meta.dirname, '../../fixtures/small', path), 'utf8');
  expect(text).toContain(from);
  return { [path]: text.replace(from, to) };
}

/** Rule, severity and file of everything that is found. */
const found = (overlay: Overlay, day?: string): string[] =>
  judgeSmall(overlay, day).findings.map(
    ({ rule, severity, file }) => `${severity} ${rule} ${file.replace(/^content\/departments\//, '')}`,
  );

const head = 'departments/an-phu-bac/spokespersons/ho-van-lanh.md';
const october = 'departments/an-phu/briefings/2026-10.md';
const response = 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md';

describe('one mistake gives one finding', () => {
  it('for a department whose own file cannot be read', () => {
    const overlay = changed('departments/an-phu/department.md', 'kind: provincial', 'kind: tỉnh');
    expect(found(overlay)).toEqual(['error field-malformed an-phu/department.md']);
  });

  it('for a briefing that is named after one month and tells of another', () => {
    expect(found(changed(october, 'period: 2026-10', 'period: 2026-09'))).toEqual([
      'error file-name an-phu/briefings/2026-10.md',
    ]);
  });

  it('for a briefing that cannot be read', () => {
    expect(found(changed(october, 'period: 2026-10', 'period: tháng 10'))).toEqual([
      'error field-malformed an-phu/briefings/2026-10.md',
    ]);
  });

  it('for a spokesperson of a malformed file, on whom approvals and statements rest', () => {
    const path = 'departments/an-phu/spokespersons/tran-thi-mai-lan.md';
    expect(found(changed(path, 'basis: head', 'basis: cục trưởng'))).toEqual([
      'error field-malformed an-phu/spokespersons/tran-thi-mai-lan.md',
    ]);
  });

  it('for a reply to an outlet that does not exist', () => {
    expect(found(changed(response, 'to: bao-an-phu', 'to: bao-an-ph'))).toEqual([
      'error reference-dangling an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
    ]);
  });

  it('for a spokesperson whose term ends before it begins', () => {
    const overlay = changed(head, 'from: 2026-08-01', 'from: 2026-09-01\nto: 2026-08-15');
    expect(found(overlay, '2026-08-20')).toEqual([
      'error dates-order an-phu-bac/spokespersons/ho-van-lanh.md',
    ]);
  });
});

describe('a rule set that begins when departments exist already', () => {
  const later = changed('publisher.yaml', 'from: 2015-07-31', 'from: 2026-09-01');

  it('wants a spokesperson from its first day on', () => {
    const [finding] = judgeSmall({ ...later, [head]: null }, '2026-09-20').findings;
    expect(finding).toMatchObject({ rule: 'spokesperson-required', due: '2026-08-31', daysLate: 20 });
  });

  it('wants the contact details of those who were in their role before it', () => {
    const overlay = { ...later, ...changed(head, 'recipients: [press, parent]', 'recipients: [press]') };
    expect(found(overlay)).toEqual([
      'error contact-notice-to-parent an-phu-bac/spokespersons/ho-van-lanh.md',
    ]);
  });

  it('does not want the months before it', () => {
    expect(found({ ...later, 'departments/an-phu/briefings/2026-08.md': null })).toEqual([]);
  });
});

describe('a department that has passed into another', () => {
  const past = changed(
    'departments/an-phu-bac/department.md',
    'validFrom: 2026-08-01',
    'validFrom: 2026-08-01\nvalidTo: 2026-10-15\nsuccessors: [an-phu]',
  );
  const reply = (by: string): Overlay => ({
    'departments/an-phu-bac/responses/2026-10-12-tien-dat.md': `---
title: Trả lời ý kiến về tiền thuê đất
outlet: bao-an-phu
kind: opinion
origin: forwarded
receivedOn: 2026-10-12
reply:
  number: 60/CTHADS
  date: 2026-11-02
  to: bao-an-phu
  states: result
  summary: Tiền thuê đất đã được hoàn trả.
speaker: ${by}
approval:
  by: ${by}
  at: 2026-10-30T10:00+07:00
---
`,
  });

  it('lets the head of its successor answer what was left open', () => {
    expect(found({ ...past, ...reply('an-phu/spokespersons/tran-thi-mai-lan') })).toEqual([]);
  });

  it('lets nobody else answer', () => {
    const file = 'an-phu-bac/responses/2026-10-12-tien-dat.md';
    expect(found({ ...past, ...reply('trung-uong/spokespersons/vo-minh-tri') })).toEqual([
      `error speaker-authority ${file}`,
      `error approval-before-release ${file}`,
    ]);
  });
});

describe('a due date in a year without a calendar', () => {
  it('is an error that names the file to add, once for all that wait for it', () => {
    const waiting = (day: string) =>
      changed(response, 'receivedOn: 2026-10-05\nreply:', `receivedOn: ${day}\nreply:`)[response] ?? '';
    const overlay = {
      'departments/an-phu/briefings/2026-11.md': String(
        changed(october, 'period: 2026-10', 'period: 2026-11')[october],
      ).replace(/2026-10-2/g, '2026-11-2'),
      'departments/an-phu/responses/a.md': String(waiting('2026-12-04')).replaceAll('2026-10-', '2026-12-'),
      'departments/an-phu/responses/b.md': String(waiting('2026-12-07')).replaceAll('2026-10-', '2026-12-'),
    };
    const { findings } = judgeSmall(overlay, '2026-12-21');
    expect(findings.map(({ message }) => message)).toEqual([
      {
        vi: 'Chưa có lịch ngày nghỉ của năm 2027, nên không tính được 2 hạn rơi vào năm này, trong đó có hạn của `content/departments/an-phu/responses/a.md`. Thêm tệp `content/calendar/2027.yaml` theo thông báo lịch nghỉ đã công bố.',
        en: 'The days off in 2027 are not on file, so due dates in that year cannot be reckoned (2 in all, one of them for `content/departments/an-phu/responses/a.md`). Add `content/calendar/2027.yaml` according to the announced calendar.',
      },
    ]);
  });
});

describe('what has not happened by the day in question', () => {
  it('is not counted: contact details announced on a later day', () => {
    expect(found({}, '2026-08-02')).toEqual([
      'error contact-notice-to-parent an-phu-bac/spokespersons/ho-van-lanh.md',
      'error contact-notice-to-press an-phu-bac/spokespersons/ho-van-lanh.md',
      'error contact-notice-to-parent an-phu/spokespersons/tran-thi-mai-lan.md',
      'error contact-notice-to-press an-phu/spokespersons/tran-thi-mai-lan.md',
    ]);
    expect(found({}, '2026-08-03')).toEqual([]);
  });

  it('is not counted: an event of a later day, or a statement', () => {
    const path = 'departments/an-phu/statements/2026-09-15-cay-do-truoc-tru-so.md';
    const nextDay = changed(path, 'releasedAt: 2026-09-15', 'releasedAt: 2026-09-16');
    const notice = 'notice statement-within-one-day an-phu/statements/2026-09-15-cay-do-truoc-tru-so.md';
    expect(found(nextDay, '2026-09-14')).toEqual([]);
    expect(found(nextDay, '2026-09-15')).toEqual([notice]);
  });
});

describe('the matter of an authorisation', () => {
  const path = 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md';
  const matter = 'Việc cưỡng chế giao nhà số 5 phố Bến Gạch cho người được thi hành án';
  const rulesFor = (words: string) =>
    judgeSmall(changed(path, matter, words)).findings.map(({ rule }) => rule);

  it.each([
    'Mọi vấn đề',
    'tất cả các vấn đề',
    'Về toàn bộ nội dung được giao.',
    'Phát ngôn về mọi vấn đề của Cục',
    'Các vấn đề thuộc thẩm quyền',
    'Những việc báo chí quan tâm',
    'Theo phân công của Cục trưởng',
    'Trả lời báo chí',
  ])('is not specific: %s', (words) => {
    expect(rulesFor(words)).toEqual(['authorisation-matter-specific']);
  });

  it.each([
    'Các vấn đề liên quan đến việc bán đấu giá tàu cá',
    'Việc giao nhà số 5 phố Bến Gạch',
    'Toàn bộ nội dung về vụ cháy kho vật chứng ngày 18/11/2026',
    'Những vụ việc kê biên nhà xưởng Khu công nghiệp Đồng Bàng',
  ])('is specific: %s', (words) => {
    expect(rulesFor(words)).toEqual([]);
  });
});
