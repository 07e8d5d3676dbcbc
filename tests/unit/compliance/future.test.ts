import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/compliance/compliance.ts';
import { publishedAsOf } from '../../../src/compliance/published.ts';
import { addDays, asOf, hasCome, type AsOf } from '../../../src/domain/dates.ts';
import { departmentTypeNames, type DepartmentRecord } from '../../../src/domain/records/index.ts';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import type { Register } from '../../../src/register/register.ts';
import { feedView } from '../../../src/site/views/feed.ts';
import { vi } from '../../../src/site/translations/vi.ts';
import { answerOf } from '../../../src/site/views/shared/answer.ts';
import { dateOf } from '../../../src/site/views/shared/record-dates.ts';
import {
  applying,
  judgeSmall,
  publisherTree,
  smallRegister,
  smallTree,
  type Overlay,
} from '../../support/tree.ts';

const day = (text: string): AsOf => {
  const found = asOf(text);
  if (!found) throw new Error(`${text} is no day.`);
  return found;
};

const shownOf = (register: Register, when: string) => {
  const at = day(when);
  return publishedAsOf(register, at, judge(register, at));
};

const shownOn = (overlay: Overlay, when: string) => shownOf(smallRegister(overlay), when);

const fileOf = (path: string): string =>
  smallTree()
    .files.find((file) => file.path === path)
    ?.bytes?.toString() ?? '';

const tomorrow = 'departments/an-phu/statements/2026-11-23-ngay-mai.md';
const paper = 'departments/an-phu/attachments/ngay-mai.pdf';

const statement = (fields: string) => `---
title: Thông tin của ngày mai
${fields}
needsInitialInformation: true
impact: normal
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-11-21T10:00+07:00
attachments:
  - title: Văn bản của ngày mai
    file: ngay-mai.pdf
---

Chưa được đăng trước 10 giờ 30 ngày 23/11/2026.
`;

const prepared: Overlay = {
  [tomorrow]: statement('occurredAt: 2026-11-23T08:00+07:00\nreleasedAt: 2026-11-23T10:30+07:00'),
  [paper]: Buffer.from('%PDF-1.7 ngày mai\n%%EOF\n'),
};

const everythingShown = ({ register, compliance }: ReturnType<typeof shownOn>): string =>
  JSON.stringify([
    register.records,
    [...register.departments.values()],
    register.attachments.map(({ name, file }) => [name, file]),
    register.tree.files.map(({ path }) => path),
    compliance.findings,
    compliance.duties,
    feedView({ register, compliance }, {}, 'vi'),
  ]);

describe('A statement that is prepared for tomorrow', () => {
  test('is right, and the check says when it is published', () => {
    expect(judgeSmall(prepared).findings).toEqual([
      expect.objectContaining({
        rule: 'published-later',
        severity: 'notice',
        file: `content/${tomorrow}`,
        line: 4,
        message: {
          vi: '“Thời điểm phát ngôn” (`releasedAt`) ghi 10:30 ngày 23/11/2026, là lúc chưa đến, nên trang chưa đăng gì của bản ghi này. Lần dựng trang đầu tiên sau lúc ấy sẽ đăng. Nếu đã phát ngôn rồi, sửa `releasedAt` thành lúc đã phát ngôn.',
          en: '“Released at” (`releasedAt`) says 10:30 on 23 November 2026, which is in the future, so nothing of this record is published yet. The first build after that time publishes it. If it has already been released, set `releasedAt` to the actual time.',
        },
      }),
    ]);
  });

  test.each([
    ['2026-11-22', false],
    ['2026-11-22T23:59+07:00', false],
    ['2026-11-23T10:29+07:00', false],
    ['2026-11-23T10:30+07:00', true],
    ['2026-11-23', true],
  ])('is published as of %s: %s', (when, isShown) => {
    const shown = everythingShown(shownOn(prepared, when));
    for (const trace of ['ngay-mai', 'ngày mai', 'Chưa được đăng'])
      expect(shown.includes(trace), trace).toBe(isShown);
  });

  test('has its attachment kept back, unless another record has it', () => {
    const other = 'departments/an-phu/briefings/2026-10.md';
    const overlay = {
      ...prepared,
      [other]: fileOf(other).replace(
        '\n---\n\n',
        '\nattachments:\n  - title: Văn bản\n    file: ngay-mai.pdf\n---\n\n',
      ),
    };
    expect(shownOn(prepared, '2026-11-22').register.attachments).toEqual([]);
    expect(shownOn(overlay, '2026-11-22').register.attachments.map(({ name }) => name)).toEqual([
      'ngay-mai.pdf',
    ]);
  });

  test('has an attachment kept back that only its text leads to', () => {
    const linked = statement(
      'occurredAt: 2026-11-23T08:00+07:00\nreleasedAt: 2026-11-23T10:30+07:00',
    ).replace(/attachments:\n.*\n.*\n---\n\n/, '---\n\n[Văn bản](/don-vi/an-phu/tep/ngay-mai.pdf). ');
    const overlay = { ...prepared, [tomorrow]: linked };
    expect(shownOn(overlay, '2026-11-22').register.attachments).toEqual([]);
    expect(shownOn(overlay, '2026-11-23').register.attachments.map(({ name }) => name)).toEqual([
      'ngay-mai.pdf',
    ]);
  });

  test('is no breach before its minute, though its day has come', () => {
    const unapproved = (prepared[tomorrow] as string).replace(/approval:\n.*\n.*\n/, '');
    const register = smallRegister({ ...prepared, [tomorrow]: unapproved });
    const kindsAt = (when: string) => {
      const { breaches, findings } = judge(register, day(when));
      const found = findings.find(({ rule }) => rule === 'approval-before-release');
      return [breaches.length, found?.kind];
    };
    expect(kindsAt('2026-11-23T10:29+07:00')).toEqual([0, 'record']);
    expect(kindsAt('2026-11-23T10:30+07:00')).toEqual([1, 'breach']);
  });

  test('does not keep a lapse from being shown, and shows none of its words', () => {
    const late = {
      ...prepared,
      [tomorrow]: statement('occurredAt: 2026-11-17T08:00+07:00\nreleasedAt: 2026-11-23T10:30+07:00'),
    };
    const { register, compliance } = shownOn(late, '2026-11-22');
    const record = register.records.statements.find(({ slug }) => slug === '2026-11-23-ngay-mai');
    expect(record?.data).toEqual({
      title: 'Vụ việc xảy ra lúc 08:00 ngày 17/11/2026',
      occurredAt: '2026-11-17T08:00+07:00',
      needsInitialInformation: true,
      impact: 'normal',
    });
    expect(record?.body).toBe('');
    expect(register.attachments).toEqual([]);
    expect(
      compliance.duties.filter(({ state }) => state === 'overdue').map(({ subject }) => subject),
    ).toEqual([record?.id]);
  });
});

test('A briefing that is prepared ahead does not count as the month’s', () => {
  const path = 'departments/an-phu/briefings/2026-11.md';
  const text = fileOf('departments/an-phu/briefings/2026-10.md')
    .replaceAll('2026-10', '2026-11')
    .replaceAll('10/2026', '11/2026');
  const { register, compliance } = shownOn({ [path]: text }, '2026-11-22');
  expect(register.records.briefings.map(({ slug }) => slug)).not.toContain('2026-11');
  const duty = compliance.duties.find(
    ({ rule, subject }) => rule === 'briefing-monthly' && subject === '2026-11',
  );
  expect(duty?.metOn).toBeUndefined();
});

test('A register of which nothing lies ahead is shown as it is', () => {
  const register = smallRegister();
  const at = day('2026-11-22');
  const compliance = judge(register, at);
  expect(publishedAsOf(register, at, compliance)).toEqual({ register, compliance });
});

/** Each kind of event, written down before it has happened. */
const events: readonly [what: string, path: string, from: RegExp, to: string][] = [
  [
    'a confirmation',
    'departments/an-phu/spokespersons/tran-thi-mai-lan.md',
    /^verifiedOn: .*/m,
    'verifiedOn: 2029-11-02',
  ],
  [
    'an attestation',
    'departments/an-phu/spokespersons/tran-thi-mai-lan.md',
    /attestedOn: .*/,
    'attestedOn: 2026-11-23',
  ],
  ['a notice', 'departments/an-phu/spokespersons/tran-thi-mai-lan.md', /date: .*/, 'date: 2026-11-23'],
  [
    'an answer',
    'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
    /^answeredAt: .*/m,
    'answeredAt: 2027-10-08T15:00+07:00',
  ],
  [
    'a reply',
    'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
    /^ {2}date: .*/m,
    '  date: 2027-10-08',
  ],
  [
    'an outcome',
    'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
    /^outcomeOn: .*/m,
    'outcomeOn: 2027-09-14',
  ],
  ['a report', 'departments/an-phu/reports/2026-Q3.md', /^sentOn: .*/m, 'sentOn: 2027-10-08'],
  [
    'a session',
    'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md',
    /^date: .*/m,
    'date: 2027-08-05',
  ],
  ['an opinion', 'departments/an-phu/briefings/2026-10.md', /^ {2}at: .*/m, '  at: 2027-10-27T16:00+07:00'],
  ['an update', 'departments/an-phu/briefings/2026-10.md', /^webUpdatedOn: .*/m, 'webUpdatedOn: 2027-10-28'],
  [
    'an event without a statement',
    tomorrow,
    /[^]*/,
    statement('occurredAt: 2026-11-23T08:00+07:00').replace(/attachments:[^]*?---/, '---'),
  ],
  [
    'an authorisation',
    'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md',
    /^ {2}date: .*/m,
    '  date: 2026-11-23',
  ],
];

describe('An event dated ahead', () => {
  test.each(events)('%s is an error at its line', (_what, path, from, to) => {
    const text = fileOf(path).replace(from, to);
    const found = judgeSmall({ [path]: text }).findings.filter(({ rule }) => rule === 'date-ahead');
    expect(found).toEqual([
      expect.objectContaining({ severity: 'error', kind: 'record', file: `content/${path}` }),
    ]);
    expect(found[0]?.message.vi).toContain('22/11/2026');
    expect(text.split('\n')[(found[0]?.line ?? 0) - 1]).toMatch(/20(26-11-23|27|29)/);
  });

  test('is none where an earlier day is looked back at, and is then not told', () => {
    const { compliance, register } = shownOn({}, '2026-10-07');
    expect(
      compliance.findings.filter(({ rule }) => rule === 'date-ahead' || rule === 'published-later'),
    ).toEqual([]);
    expect(register.records.requests.map((record) => answerOf(record, { register, compliance }, vi))).toEqual(
      ['Hẹn trả lời ngày 09/10/2026.'],
    );
    expect(register.records.responses.map(({ data, body }) => [data.reply, data.speaker, body])).toEqual([
      [undefined, undefined, ''],
    ]);
    expect(register.records.reports).toEqual([]);
    expect(register.records.briefings.map(({ slug }) => slug)).toEqual(['2026-08', '2026-09']);
  });

  test.each(['small', 'demo', 'sap-nhap-2025'])(
    'leaves no record without a day, whichever is looked back at: %s',
    (publisher) => {
      const register = readRegister(publisherTree(publisher));
      const last = register.publisher.asOf ?? '';
      const before = Array.from({ length: 20 }, (_, weeks) => addDays(last, -7 * weeks));
      const undated = before.flatMap((when) => {
        const { records } = shownOf(register, when).register;
        return departmentTypeNames
          .flatMap((type): readonly DepartmentRecord[] => records[type])
          .filter((record) => dateOf(record) === '')
          .map(({ id }) => `${when} ${id}`);
      });
      expect(undated).toEqual([]);
    },
  );

  test('is one by the clock, where no day is pinned', () => {
    const overlay = { 'publisher.yaml': applying(['letter-2015', '2015-07-31']) };
    const rulesOn = (at: AsOf) =>
      judge(smallRegister(overlay), at).findings.filter(({ rule }) => rule === 'date-ahead').length;
    expect(rulesOn(day('2026-09-20'))).toBeGreaterThan(0);
    expect(rulesOn({ ...day('2026-09-20'), clock: day('2026-11-22') })).toBe(0);
  });
});

describe('What may lie ahead', () => {
  const head = 'departments/an-phu/spokespersons/tran-thi-mai-lan.md';
  const successor = fileOf(head)
    .replace('Trần Thị Mai Lan', 'Lê Văn Ba')
    .replace('tranthimailan', 'levanba')
    .replace('555 0101', '555 0109')
    .replace(/^verifiedOn: .*\n/m, '')
    .replace(/^from: .*/m, 'from: 2026-12-01\ncontactsSince: 2026-12-01');

  test('a role that begins later, with its telephone: it is announced, and not told as held', () => {
    const overlay = {
      [head]: fileOf(head).replace(/^from: .*/m, '$&\nto: 2026-11-30'),
      'departments/an-phu/spokespersons/le-van-ba.md': successor,
    };
    const publication = shownOn(overlay, '2026-11-22');
    expect(publication.compliance.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const record = publication.register.records.spokespersons.find(({ slug }) => slug === 'le-van-ba');
    expect(record && answerOf(record, publication, vi)).toBe('Sẽ giữ nhiệm vụ từ 01/12/2026.');
  });
});

test.each([
  ['2026-11-22', '2026-11-22T23:59+07:00', true],
  ['2026-11-22T10:00+07:00', '2026-11-22T10:01+07:00', false],
  ['2026-11-22T10:00+07:00', '2026-11-22', true],
  ['2026-11-22T00:00+07:00', '2026-11-22T08:00+07:00', false],
])('By %s, %s has come: %s', (when, moment, expected) => {
  expect(hasCome(moment, day(when))).toBe(expected);
});
