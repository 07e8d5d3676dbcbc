import { describe, expect, test } from 'vitest';
import { closingOf } from '../../../src/compliance/closed-months.ts';
import type { AssessedDuty } from '../../../src/compliance/compliance.ts';
import { figuresOf, reportOf, reportPeriods } from '../../../src/compliance/report.ts';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import { judgeOn, publisherTree, type Overlay } from '../../support/tree.ts';

const registerWith = (overlay: Overlay = {}) => readRegister(publisherTree('sap-nhap-2025', overlay));

const judged = (day: string, overlay: Overlay = {}) => judgeOn(registerWith(overlay), day);

/** A record of the tree as it is typed, with some of its text replaced. */
function typed(path: string, ...changes: readonly (readonly [from: string | RegExp, to: string])[]): Overlay {
  const file = publisherTree('sap-nhap-2025').files.find((one) => one.path === path);
  let text = file?.bytes?.toString() ?? '';
  for (const [from, to] of changes) {
    if (text.replace(from, to) === text) throw new Error(`${path} has no ${String(from)}`);
    text = text.replace(from, to);
  }
  return { [path]: text };
}

const records = {
  lane: 'cuc-tra-lam/responses/2025-06-10-duong-vao-doi-che',
  deposit: 'cuc-bach-khe/responses/2025-06-16-tien-dat-coc-dau-gia',
  hours: 'tra-lam-co-trai/responses/2025-06-27-lich-tiep-dan',
  handover: 'cuc-bach-khe/requests/2025-06-24-so-lieu-ban-giao',
  fire: 'bach-khe-dong-vong/statements/2025-06-30-chay-kho-vat-chung',
};

const fileOf = (record: string): string => `departments/${record}.md`;

const place = ({ department, passedFrom }: AssessedDuty): string =>
  passedFrom ? `${department} < ${passedFrom}` : department;

const line = (duty: AssessedDuty): string =>
  [place(duty), duty.rule, duty.subject, duty.state, ...(duty.daysLate > 0 ? [duty.daysLate] : [])].join(' ');

/** What is not done, without the update of the website, which goes with the briefing. */
const undone = (day: string, overlay: Overlay = {}): string[] =>
  judged(day, overlay)
    .duties.filter(({ metOn, rule }) => metOn === undefined && rule !== 'web-update-monthly')
    .map(line);

describe('Who owes what around 1 July 2025', () => {
  test('the tree is right in its form', () => {
    expect(registerWith().findings).toEqual([]);
  });

  test.each<[day: string, lines: string[]]>([
    [
      '2025-06-30',
      [
        'cuc-bach-khe briefing-monthly 2025-06 near',
        `bach-khe-dong-vong statement-within-one-day ${records.fire} near`,
        `cuc-bach-khe deferral-kept ${records.handover} near`,
        `cuc-bach-khe response-within-30-days ${records.deposit} ahead`,
        `cuc-tra-lam response-within-30-days ${records.lane} ahead`,
        `tra-lam-co-trai response-within-30-days ${records.hours} ahead`,
        'cuc-bach-khe report-on-time 2025-Q2 ahead',
        'cuc-tra-lam report-on-time 2025-Q2 ahead',
        'lam-thuy report-on-time 2025-Q2 ahead',
        'moc-hai report-on-time 2025-Q2 ahead',
      ],
    ],
    [
      '2025-07-01',
      [
        'cuc-bach-khe briefing-monthly 2025-06 lapsed 1',
        'lam-thuy briefing-monthly 2025-07 ahead',
        'moc-hai briefing-monthly 2025-07 ahead',
        'tra-lam briefing-monthly 2025-07 ahead',
        `tra-lam < cuc-bach-khe deferral-kept ${records.handover} near`,
        `tra-lam < cuc-bach-khe response-within-30-days ${records.deposit} ahead`,
        `tra-lam < cuc-tra-lam response-within-30-days ${records.lane} ahead`,
        `tra-lam < tra-lam-co-trai response-within-30-days ${records.hours} ahead`,
        'tra-lam < cuc-bach-khe report-on-time 2025-Q2 ahead',
        'tra-lam < cuc-tra-lam report-on-time 2025-Q2 ahead',
        'lam-thuy report-on-time 2025-Q2 ahead',
        'moc-hai report-on-time 2025-Q2 ahead',
      ],
    ],
    [
      '2025-07-31',
      [
        'cuc-bach-khe briefing-monthly 2025-06 lapsed 1',
        `tra-lam < cuc-bach-khe response-within-30-days ${records.deposit} overdue 15`,
        'tra-lam < cuc-bach-khe report-on-time 2025-Q2 overdue 16',
      ],
    ],
    [
      '2025-08-15',
      [
        'cuc-bach-khe briefing-monthly 2025-06 lapsed 1',
        'lam-thuy briefing-monthly 2025-08 ahead',
        'moc-hai briefing-monthly 2025-08 ahead',
        'tra-lam briefing-monthly 2025-08 ahead',
        `tra-lam < cuc-bach-khe response-within-30-days ${records.deposit} overdue 30`,
        'tra-lam < cuc-bach-khe report-on-time 2025-Q2 overdue 31',
      ],
    ],
    [
      '2025-09-30',
      [
        'cuc-bach-khe briefing-monthly 2025-06 lapsed 1',
        'lam-thuy briefing-monthly 2025-08 overdue 30',
        'lam-thuy briefing-monthly 2025-09 near',
        'moc-hai briefing-monthly 2025-08 overdue 30',
        'moc-hai briefing-monthly 2025-09 near',
        'tra-lam briefing-monthly 2025-08 overdue 30',
        'tra-lam briefing-monthly 2025-09 near',
        `tra-lam < cuc-bach-khe response-within-30-days ${records.deposit} overdue 76`,
        'tra-lam < cuc-bach-khe report-on-time 2025-Q2 overdue 77',
        'lam-thuy report-on-time 2025-Q3 ahead',
        'moc-hai report-on-time 2025-Q3 ahead',
        'tra-lam report-on-time 2025-Q3 ahead',
      ],
    ],
  ])('as of %s', (day, lines) => {
    expect(undone(day)).toEqual(lines);
  });
});

describe('A month', () => {
  const monthsOf = (department: string) =>
    judged('2025-09-30')
      .duties.filter((duty) => duty.rule === 'briefing-monthly' && duty.department === department)
      .map(({ subject }) => subject);

  test.each([
    ['cuc-tra-lam', ['2025-05', '2025-06']],
    ['cuc-bach-khe', ['2025-05', '2025-06']],
    ['tra-lam', ['2025-07', '2025-08', '2025-09']],
    ['moc-hai', ['2025-05', '2025-06', '2025-07', '2025-08', '2025-09']],
    ['lam-thuy', ['2025-05', '2025-06', '2025-07', '2025-08', '2025-09']],
    ['tra-lam-ben-nua', []],
  ])('is owed by %s only for days that exist: %j', (department, months) => {
    expect(monthsOf(department)).toEqual(months);
  });

  const late = 'departments/cuc-tra-lam/briefings/2025-05.md';

  test.each([
    ['2025-06-01', 'overdue', 1],
    ['2025-06-30', 'overdue', 30],
    ['2025-07-01', 'lapsed', 31],
    ['2025-12-31', 'lapsed', 31],
  ])('that the old department missed lapses with it; as of %s it is %s, %i days', (day, state, days) => {
    const duty = judged(day, { [late]: null }).duties.find(
      ({ rule, subject, department }) =>
        rule === 'briefing-monthly' && subject === '2025-05' && department === 'cuc-tra-lam',
    );
    expect(duty).toMatchObject({ state, daysLate: days });
  });

  test('that has lapsed blocks nothing, and says what became of it', () => {
    const { findings } = judged('2025-12-31', { [late]: null });
    const finding = findings.find(
      ({ rule, department, file }) =>
        rule === 'briefing-monthly' && department === 'cuc-tra-lam' && file.endsWith('department.md'),
    );
    expect(finding).toMatchObject({ severity: 'notice', daysLate: 31 });
    expect(finding?.message.vi).toContain('không còn ai phải làm và số ngày quá hạn dừng ở 31 ngày');
    expect(finding?.message.en).toContain('nobody owes it any more and the count stops at 31 days');
  });

  test('that was released late stays late by as many days', () => {
    const duty = judged('2025-09-30').dutiesOn({
      id: 'cuc-tra-lam/briefings/2025-05',
      type: 'briefings',
      department: 'cuc-tra-lam',
      slug: '2025-05',
      file: 'content/departments/cuc-tra-lam/briefings/2025-05.md',
    });
    expect(duty.map(({ department, state, daysLate }) => [department, state, daysLate])).toEqual([
      ['cuc-tra-lam', 'late', 3],
      ['cuc-tra-lam', 'late', 3],
    ]);
  });
});

describe('An open clock', () => {
  const dutyOf = (record: string, day: string, overlay: Overlay = {}) =>
    judged(day, overlay).duties.find(({ subject }) => subject === record);

  test('passes with the document that says so', () => {
    const finding = judged('2025-08-15').findings.find(({ file }) => file.endsWith(`${records.deposit}.md`));
    expect(finding).toMatchObject({ department: 'tra-lam', severity: 'error', daysLate: 30 });
    expect(finding?.message.vi).toContain(
      'Cục Thi hành án dân sự tỉnh Bạch Khê kết thúc hoạt động sau ngày 30/06/2025; Thi hành án dân sự tỉnh Trà Lâm tiếp nhận theo văn bản 45/QĐ-TCTHADS.',
    );
    expect(finding?.message.en).toContain('carries on under document 45/QĐ-TCTHADS.');
  });

  test('keeps its due date and the law of its own day', () => {
    const trace = (day: string) => dutyOf(records.deposit, day)?.trace;
    expect(trace('2025-08-15')).toEqual(trace('2025-06-30'));
    expect(trace('2025-08-15')).toMatchObject({ due: '2025-07-16', ruleSet: 'letter-2015' });
  });

  test.each([
    ['answered before the end', 'cuc-tra-lam/responses/2025-05-20-bien-lai-thu-tien', 'cuc-tra-lam', 'kept'],
    ['answered after it, in time', records.lane, 'tra-lam', 'kept'],
    ['answered for a district that ended', records.hours, 'tra-lam', 'kept'],
    ['promised before and answered after it', records.handover, 'tra-lam', 'kept'],
    ['a statement on what happened on the last afternoon', records.fire, 'tra-lam', 'kept'],
    ['never answered', records.deposit, 'tra-lam', 'overdue'],
  ])('belongs to whoever did it: %s', (_what, record, department, state) => {
    expect(dutyOf(record, '2025-08-15')).toMatchObject({ department, state });
  });

  const answeredLate = typed(fileOf(records.deposit), [
    /\n---\n$/,
    `
reply:
  number: 31/THADS
  date: 2025-08-20
  to: bao-bach-khe
  states: result
  summary: Tiền đặt cọc đã được trả.
speaker: tra-lam/spokespersons/luu-thi-van-khanh
approval:
  by: tra-lam/spokespersons/luu-thi-van-khanh
  at: 2025-08-19T15:00+07:00
---
`,
  ]);

  test.each([
    ['2025-06-30', 'cuc-bach-khe', 'ahead', 0],
    ['2025-08-19', 'tra-lam', 'overdue', 34],
    ['2025-08-20', 'tra-lam', 'late', 35],
    ['2025-12-31', 'tra-lam', 'late', 35],
  ])(
    'that the successor closed late is its delay and no one else’s: as of %s',
    (day, department, state, days) => {
      expect(dutyOf(records.deposit, day, answeredLate)).toMatchObject({ department, state, daysLate: days });
      expect(judged(day, answeredLate).findings.filter(({ rule }) => rule === 'speaker-authority')).toEqual(
        [],
      );
    },
  );

  const responseTo = (department: string, received: string): Overlay => ({
    [`departments/${department}/responses/2025-07-07-den-muon.md`]: `---
title: Phản ánh gửi đến địa chỉ cũ
outlet: bao-tra-lam
kind: criticism
origin: forwarded
receivedOn: ${received}
---
`,
  });

  test.each(['cuc-tra-lam', 'tra-lam-co-trai'])(
    'that starts after the end in the folder of %s is the successor’s from the beginning',
    (department) => {
      const overlay = responseTo(department, '2025-07-07');
      const duty = dutyOf(`${department}/responses/2025-07-07-den-muon`, '2025-07-31', overlay);
      expect(duty).toMatchObject({ department: 'tra-lam', trace: { ruleSet: 'mo-hinh-sap-nhap' } });
    },
  );

  test('stays where it was if nobody is named, with the edit that names somebody', () => {
    const alone = typed('departments/cuc-bach-khe/department.md', [/successors:\n {2}- tra-lam\n/, '']);
    const finding = judged('2025-08-15', alone).findings.find(({ file }) =>
      file.endsWith(`${records.deposit}.md`),
    );
    expect(finding).toMatchObject({ department: 'cuc-bach-khe', severity: 'error' });
    expect(finding?.message.vi).toContain(
      'mà chưa ghi đơn vị nào tiếp nhận: thêm `successors` và `succession` vào `content/departments/cuc-bach-khe/department.md`.',
    );
  });
});

describe('What no law gives a due date passes as well', () => {
  const pending = typed('departments/cuc-tra-lam/corrections/2025-06-18-gia-ban-ki-ot.md', [
    /outcome: published\noutcomeOn: 2025-07-10/,
    'outcome: pending',
  ]);

  test.each([
    ['request-has-outcome', 'tra-lam-ben-nua/requests/2025-06-27-khu-cho-noi'],
    ['correction-requested', 'cuc-tra-lam/corrections/2025-06-18-gia-ban-ki-ot'],
  ])('%s', (rule, record) => {
    const finding = judged('2025-08-15', pending).findings.find((one) => one.rule === rule);
    expect(finding).toMatchObject({ department: 'tra-lam', severity: 'warning' });
    expect(finding?.file).toBe(`content/departments/${record}.md`);
    expect(finding?.message.vi).toContain('tiếp nhận theo văn bản 45/QĐ-TCTHADS.');
  });
});

describe('A waiver and an explanation lie with the record that they are about', () => {
  const waiver = (from: string, document: string): Overlay => ({
    'departments/cuc-bach-khe/waivers/tien-dat-coc.md': `---
rule: response-within-30-days
subject: ${records.deposit}
reason: Chờ tòa án xác định người được nhận tiền đặt cọc.
grantedBy: trung-uong
document:
  number: 57/TCTHADS-VP
  date: ${document}
from: ${from}
to: 2025-08-31
---
`,
  });

  test.each([
    ['granted to the old department', waiver('2025-06-26', '2025-06-26')],
    ['granted after its end', waiver('2025-07-18', '2025-07-18')],
  ])('a waiver %s excuses the successor, for its term', (_when, overlay) => {
    const findings = (day: string) =>
      judged(day, overlay).findings.filter(
        ({ file, rule }) => file.includes('cuc-bach-khe') && /response|waiver/.test(rule),
      );
    expect(findings('2025-08-15').map(({ rule, severity }) => [rule, severity])).toEqual([
      ['response-within-30-days', 'notice'],
    ]);
    expect(findings('2025-09-01').map(({ severity }) => severity)).toEqual(['error']);
  });

  const explanation = (subject: string, rule: string): Overlay => ({
    [`departments/cuc-bach-khe/explanations/${rule}.md`]: `---
rule: ${rule}
subject: ${subject}
date: 2025-08-18
---

Cơ quan mới đang đối chiếu hồ sơ bàn giao.
`,
  });

  test('an explanation counts for the successor', () => {
    const overlay = {
      ...explanation(records.deposit, 'response-within-30-days'),
      ...explanation('2025-Q2', 'report-on-time'),
    };
    const handled = (some: Overlay) =>
      judged('2025-08-30', some).findings.filter(({ rule }) => rule === 'lapse-handled');
    expect(handled({}).map(({ department }) => department)).toEqual(['tra-lam']);
    expect(handled({})[0]?.message.vi).toContain('`content/departments/cuc-bach-khe/explanations/`');
    expect(handled(overlay)).toEqual([]);
  });
});

describe('Districts', () => {
  const ended =
    /validTo: 2025-06-30\nsuccessors:\n {2}- tra-lam\nsuccession:\n {2}number: .*\n {2}date: .*\n/;
  const surviving: Overlay = {
    ...typed('departments/tra-lam-co-trai/department.md', [ended, '']),
    ...typed('departments/tra-lam-co-trai/spokespersons/ngac-thi-dao.md', [/to: 2025-06-30\n/, '']),
    ...typed(fileOf(records.hours), [/reply:[\s\S]*---\n\n/, '---\n\n']),
    'departments/tra-lam-co-trai/responses/2025-07-02-sau-ngay-doi.md': `---
title: Phản ánh nhận được sau ngày 01/07/2025
outlet: bao-tra-lam
kind: criticism
origin: forwarded
receivedOn: 2025-07-02
---
`,
  };
  const own = (day: string, overlay: Overlay) =>
    judged(day, overlay).duties.filter(({ department }) => department === 'tra-lam-co-trai');

  test('are bound by nothing from 1 July on, and by what began before it until it is done', () => {
    const unmet = own('2025-08-15', surviving).filter(({ metOn }) => metOn === undefined);
    expect(unmet.map(({ rule, subject, state }) => [rule, subject, state])).toEqual([
      ['response-within-30-days', records.hours, 'overdue'],
    ]);
  });

  test('need no spokesperson from 1 July on', () => {
    const vacant = { ...surviving, 'departments/tra-lam-co-trai/spokespersons/ngac-thi-dao.md': null };
    const gaps = own('2025-08-15', vacant).filter(({ rule }) => rule === 'spokesperson-required');
    expect(gaps.map(({ subject, state, daysLate }) => [subject, state, daysLate])).toEqual([
      ['2025-05-01', 'lapsed', 61],
    ]);
  });

  test('that have ended owe nothing of their own', () => {
    const folders = ['tra-lam-ben-nua', 'tra-lam-co-trai', 'bach-khe-dong-vong'];
    const { duties, findings } = judged('2025-09-30');
    expect(duties.filter(({ department }) => folders.includes(department))).toEqual([]);
    expect(findings.filter(({ department }) => folders.includes(department))).toEqual([]);
  });
});

describe('Spokespersons', () => {
  test.each(['2025-07-01', '2025-08-15', '2025-12-31'])(
    'are asked of no department that has ended: as of %s',
    (day) => {
      const { findings } = judged(day);
      const asked = findings.filter(({ rule }) => /^(spokesperson|contact)-/.test(rule));
      expect(asked).toEqual([]);
    },
  );

  test('a gap before the end is kept as it was, and does not grow after it', () => {
    const vacant = typed('departments/cuc-bach-khe/spokespersons/vi-thi-lua.md', [
      /to: 2025-06-30/,
      'to: 2025-06-20',
    ]);
    const gap = (day: string) =>
      judged(day, vacant).findings.filter(
        ({ rule, department }) => rule === 'spokesperson-required' && department === 'cuc-bach-khe',
      );
    expect(gap('2025-06-30').map(({ severity, daysLate }) => [severity, daysLate])).toEqual([['error', 10]]);
    expect(gap('2025-12-31').map(({ severity, daysLate }) => [severity, daysLate])).toEqual([['notice', 10]]);
  });
});

describe('Authority ends with the department', () => {
  const statement = (department: string, released: string, speaker: string): Overlay => ({
    [`departments/${department}/statements/2025-07-21-ban-giao-cho-noi.md`]: `---
title: Bàn giao mặt bằng khu chợ nổi
case: TL-2025-0017
occurredAt: ${released}T07:00+07:00
needsInitialInformation: true
impact: normal
releasedAt: ${released}T16:00+07:00
speaker: ${speaker}
approval:
  by: ${released < '2025-07-01' ? 'cuc-tra-lam/spokespersons/dinh-cong-thao' : 'tra-lam/spokespersons/luu-thi-van-khanh'}
  at: ${released}T15:00+07:00
---

Việc bàn giao diễn ra đúng kế hoạch.
`,
  });
  const old = 'cuc-tra-lam/authorisations/mai-duc-phong-khu-cho-noi';
  const oldHead = 'cuc-tra-lam/spokespersons/dinh-cong-thao';
  const renewed = 'tra-lam/authorisations/mai-duc-phong-khu-cho-noi';
  const newHead = 'tra-lam/spokespersons/luu-thi-van-khanh';
  const openEnded = typed(`departments/${oldHead}.md`, [/to: 2025-06-30\n/, '']);
  const messages = (overlay: Overlay) =>
    judged('2025-08-15', overlay)
      .findings.filter(({ rule }) => rule === 'speaker-authority' || rule === 'approval-before-release')
      .map(({ message }) => message.vi);

  test.each([
    ['the old head, on the last day', 'cuc-tra-lam', '2025-06-30', oldHead],
    ['the person whom the old head authorised, on the last day', 'cuc-tra-lam', '2025-06-30', old],
    ['the new head', 'tra-lam', '2025-07-21', newHead],
    ['the new head, on what the old department left open', 'cuc-tra-lam', '2025-07-21', newHead],
    ['the person whom the new head has authorised anew', 'tra-lam', '2025-07-21', renewed],
  ])('%s may speak', (_who, department, day, speaker) => {
    expect(messages(statement(department, day, speaker))).toEqual([]);
  });

  test.each([
    ['in the records of the old department', 'cuc-tra-lam'],
    ['in those of the new one', 'tra-lam'],
  ])(
    'an authorisation of the old head that runs to 30 September holds no more, %s: whoever speaks belongs to the department and speaks in its name (letter, 2.1, paragraphs 2 and 3)',
    (_where, department) => {
      const [message, ...others] = messages(statement(department, '2025-07-21', old));
      expect(message).toContain(
        'Mai Đức Phong phát ngôn ngày 21/07/2025 và thuộc Cục Thi hành án dân sự tỉnh Trà Lâm, đơn vị kết thúc hoạt động sau ngày 30/06/2025, nên không thể nhân danh đơn vị này.',
      );
      expect(message).toContain(
        department === 'tra-lam' ? '`speaker: luu-thi-van-khanh`' : `\`speaker: ${newHead}\``,
      );
      expect(others).toEqual([]);
    },
  );

  test('a role without a last day ends with the department too', () => {
    expect(messages({ ...openEnded, ...statement('cuc-tra-lam', '2025-07-21', oldHead) })).toHaveLength(1);
  });

  test('the old head can neither approve nor authorise any more', () => {
    const [path = '', text = ''] = Object.entries(statement('cuc-tra-lam', '2025-07-21', newHead))[0] ?? [];
    const approved = { ...openEnded, [path]: String(text).replace(`by: ${newHead}`, `by: ${oldHead}`) };
    expect(messages(approved)).toHaveLength(1);
    expect(messages(approved)[0]).toContain(`sửa thành \`by: ${newHead}\``);
    const signed = typed(`departments/${old}.md`, ['date: 2025-06-09', 'date: 2025-07-02']);
    const rules = judged('2025-08-15', { ...openEnded, ...signed }).findings.map(({ rule }) => rule);
    expect(rules).toContain('authorisation-granted-by-head');
  });

  test('the new head cannot speak for the old department before it has passed on, nor before the new one exists', () => {
    expect(messages(statement('cuc-tra-lam', '2025-06-30', newHead))[0]).toContain(
      'Lưu Thị Vân Khánh phát ngôn ngày 30/06/2025 và thuộc Thi hành án dân sự tỉnh Trà Lâm, đơn vị chỉ hoạt động từ ngày 01/07/2025',
    );
  });

  test('a release after the end is looked at even where the law binds the old kind no more', () => {
    const unapproved = typed(fileOf(records.hours), [/approval:\n.*\n.*\n/, '']);
    expect(messages(unapproved)).toHaveLength(1);
  });
});

describe('The report on the last quarter', () => {
  const report = (folder: string) => `departments/${folder}/reports/2025-Q2.md`;

  test('is due after the end, so the successor sends it, in the folder of the department that it is about', () => {
    const duty = judged('2025-08-15').dutiesOn({
      id: 'cuc-tra-lam/reports/2025-Q2',
      type: 'reports',
      department: 'cuc-tra-lam',
      slug: '2025-Q2',
      file: 'content/departments/cuc-tra-lam/reports/2025-Q2.md',
    });
    expect(duty.map(line)).toEqual(['tra-lam < cuc-tra-lam report-on-time 2025-Q2 kept']);
  });

  test('covers the districts that existed until the same day', () => {
    const shorter = typed(report('cuc-tra-lam'), [/, tra-lam-co-trai/, '']);
    const found = judged('2025-08-15', shorter).findings.filter(({ file }) =>
      file.endsWith('cuc-tra-lam/reports/2025-Q2.md'),
    );
    expect(found.map(({ message }) => message.vi)).toEqual([
      expect.stringContaining('chưa nói đến: `tra-lam-co-trai`'),
    ]);
  });

  test('a district that is still there is reported on by whoever its parent has passed into', () => {
    const staying = typed('departments/tra-lam-co-trai/department.md', [
      /validTo: 2025-06-30\nsuccessors:\n {2}- tra-lam\nsuccession:\n {2}number: .*\n {2}date: .*\n/,
      '',
    ]);
    const third = {
      'departments/tra-lam/reports/2025-Q3.md': `---
period: 2025-Q3
document:
  number: 40/BC-THADS
  date: 2025-10-10
sentOn: 2025-10-10
covers: [tra-lam]
---
`,
    };
    const found = (overlay: Overlay) =>
      judged('2025-10-15', overlay).findings.filter(({ file }) => file.endsWith('2025-Q3.md'));
    expect(found(third)).toEqual([]);
    expect(found({ ...third, ...staying }).map(({ message }) => message.vi)).toEqual([
      expect.stringContaining('chưa nói đến: `tra-lam-co-trai`'),
    ]);
  });
});

describe('What is closed stays with whoever owed it then', () => {
  const early = {
    'departments/cuc-bach-khe/responses/2025-05-16-bien-ban-ke-bien.md': `---
title: Phản ánh về biên bản kê biên
outlet: bao-bach-khe
kind: criticism
origin: forwarded
receivedOn: 2025-05-16
---
`,
  };
  const subject = 'cuc-bach-khe/responses/2025-05-16-bien-ban-ke-bien';
  const register = registerWith(early);
  const compliance = judgeOn(register, '2025-08-15');

  test('a lapse that has passed on since belongs to the old department in the months before', () => {
    const owner = (month: string) =>
      closingOf(month, register, compliance, undefined).duties.map(
        ({ duty, state, daysLate }) =>
          [duty.subject, duty.department, duty.passedFrom, state, daysLate] as const,
      );
    expect(owner('2025-06')).toContainEqual([subject, 'cuc-bach-khe', undefined, 'overdue', 15]);
    expect(owner('2025-07')).toContainEqual([records.deposit, 'tra-lam', 'cuc-bach-khe', 'overdue', 16]);
    expect(compliance.duties.find((duty) => duty.subject === subject)?.department).toBe('tra-lam');
  });

  test.each([
    ['cuc-bach-khe', '2025-Q2', ['cuc-bach-khe', 'bach-khe-dong-vong'], 'Vi Thị Lụa'],
    ['cuc-tra-lam', '2025-Q2', ['cuc-tra-lam', 'tra-lam-ben-nua', 'tra-lam-co-trai'], 'Đinh Công Thảo'],
  ])('the report of %s on %s covers %j as they were', (folder, period, folders, head) => {
    const department = register.departments.get(folder);
    if (!department) throw new Error(`No department ${folder}`);
    const report = reportOf(department, figuresOf(register, compliance, period));
    expect(report.covers.map((one) => one.folder)).toEqual(folders);
    expect(report.spokespersons.map(({ data }) => data.name)).toContain(head);
    expect(report.lapses.some(({ duty }) => duty.subject === subject)).toBe(folder === 'cuc-bach-khe');
  });

  test('a department that has ended has no later period to report on', () => {
    const periods = (folder: string) => {
      const department = register.departments.get(folder);
      return department && reportPeriods(department, '2026-01-15', register.publisher);
    };
    expect(periods('cuc-bach-khe')).toEqual(['2025-Q2']);
    expect(periods('tra-lam')).toEqual(['2025', '2025-Q4', '2025-Q3']);
  });
});

describe('A department that is only renamed', () => {
  test('keeps its folder, so no day and no clock of it is interrupted', () => {
    const { duties, findings } = judged('2025-08-15');
    const own = duties.filter(({ department }) => department === 'lam-thuy');
    expect(own.filter(({ state }) => state !== 'kept' && state !== 'ahead')).toEqual([]);
    expect(own.every(({ passedFrom }) => passedFrom === undefined)).toBe(true);
    expect(findings.filter(({ department }) => department === 'lam-thuy')).toEqual([]);
  });

  test('says what it was called, and until when', () => {
    const { formerNames } = registerWith().departments.get('lam-thuy')?.record.data ?? {};
    expect(formerNames?.map(({ name, to }) => [name, to])).toEqual([
      ['Cục Thi hành án dân sự tỉnh Lam Thủy', '2025-06-30'],
    ]);
  });
});
