import { describe, expect, test } from 'vitest';
import { dutiesClosedBetween } from '../../../src/compliance/closed-duties.ts';
import type { AssessedDuty } from '../../../src/compliance/compliance.ts';
import { figureCases, figures } from '../../../src/compliance/figures.ts';
import { countedDuties } from '../../../src/compliance/figure.ts';
import { transferProblems } from '../../../src/register/consistency/transfers.ts';
import {
  answeredByNext,
  answeredLate,
  carriedOn,
  criticism,
  files,
  reply,
  request,
  requestCarriedOn,
  transfer,
} from '../../support/matters.ts';
import { judgeOn, judgeSmall, smallRegister, type Overlay } from '../../support/tree.ts';

const idOf = (path: string): string => path.replace(/^departments\/|\.md$/g, '');

/** A duty in a line: whose it is, from whom it came, how it stands and by how many days. */
const line = ({ department, passedFrom, state, daysLate }: AssessedDuty): string =>
  [department, ...(passedFrom ? ['<', passedFrom] : []), state, daysLate].join(' ');

/** Where the duty of a record is on a day. */
const dutiesOn = (path: string, overlay: Overlay, day = '2026-11-22'): string[] =>
  judgeSmall(overlay, day)
    .duties.filter(({ subject }) => subject === idOf(path))
    .map(line);

const another = {
  'departments/an-phu-nam/department.md': `---
name: Chi cục Thi hành án dân sự huyện An Phú Nam
nameEn: Civil Judgment Enforcement Sub-Department of An Phú Nam District
kind: district
parent: an-phu
address: Số 5 phố Mới
phone: 0200 555 0300
email: vanthu@anphunam.example
validFrom: 2026-08-01
---
`,
};

const passed = { [files.first]: criticism(transfer()) };
const toBack = transfer('an-phu', '2026-10-30');
const toSouth = transfer('an-phu-nam', '2026-10-30');

describe('A duty of answering goes on with whoever has the matter', () => {
  test.each<[what: string, overlay: Overlay, day: string, expected: string[]]>([
    ['before it is passed on', passed, '2026-10-21', ['an-phu ahead 0']],
    ['on the day on which it is', passed, '2026-10-22', ['an-phu-bac < an-phu ahead 0']],
    [
      'past its due date, though nobody recorded it there',
      passed,
      '2026-11-22',
      ['an-phu-bac < an-phu overdue 11'],
    ],
    [
      'recorded there',
      { ...passed, [files.next]: carriedOn() },
      '2026-11-22',
      ['an-phu-bac < an-phu overdue 11'],
    ],
    ['answered late there', answeredLate, '2026-11-22', ['an-phu-bac < an-phu late 8']],
    [
      'answered by the first after all',
      {
        [files.first]: criticism(transfer() + reply('70/CTHADS', '2026-11-05', 'tran-thi-mai-lan')),
        [files.next]: carriedOn(),
      },
      '2026-11-22',
      ['an-phu kept 0'],
    ],
    [
      'passed on again',
      { ...another, ...passed, [files.next]: carriedOn(toSouth) },
      '2026-11-22',
      ['an-phu-nam < an-phu overdue 11'],
    ],
    [
      'as it was between two transfers',
      { ...another, ...passed, [files.next]: carriedOn(toSouth) },
      '2026-10-29',
      ['an-phu-bac < an-phu ahead 0'],
    ],
    ['passed back', { ...passed, [files.next]: carriedOn(toBack) }, '2026-11-22', ['an-phu overdue 11']],
  ])('%s', (_what, overlay, day, expected) => {
    expect(dutiesOn(files.first, overlay, day)).toEqual(expected);
  });

  test('with one clock, whatever the receiver wrote down of its own receipt', () => {
    const overlay = { ...passed, [files.next]: carriedOn() };
    expect(dutiesOn(files.next, overlay)).toEqual([]);
    const compliance = judgeSmall(overlay);
    const receiver = {
      id: idOf(files.next),
      type: 'responses',
      department: 'an-phu-bac',
      slug: '',
      file: '',
    };
    expect(compliance.dutiesOn(receiver).map(({ trace }) => [trace.start, trace.due])).toEqual([
      ['2026-10-12', '2026-11-11'],
    ]);
  });

  test('as a promise does', () => {
    const deferred = request(
      `outcome: deferred\npromisedFor: 2026-11-12\n${transfer('an-phu-bac', '2026-11-05')}`,
    );
    expect(dutiesOn(files.asked, { [files.asked]: deferred })).toEqual(['an-phu-bac < an-phu overdue 10']);
    const answered = { [files.asked]: deferred, [files.askedNext]: requestCarriedOn(answeredByNext) };
    expect(dutiesOn(files.asked, answered)).toEqual(['an-phu-bac < an-phu late 1']);
  });

  test('and is whoever’s it was on the last day of a month', () => {
    const late = { [files.first]: criticism(transfer('an-phu-bac', '2026-12-02')) };
    const register = smallRegister(late);
    const { duties } = judgeOn(register, '2026-12-10');
    const [duty] = dutiesClosedBetween(register, duties, ['2026-11-01', '2026-11-30']).filter(
      ({ duty: { subject } }) => subject === idOf(files.first),
    );
    expect(duty && [duty.duty.department, duty.state]).toEqual(['an-phu', 'overdue']);
    expect(dutiesOn(files.first, late, '2026-12-10')).toEqual(['an-phu-bac < an-phu overdue 29']);
  });
});

test('A duty that has come back was somebody else’s in between', () => {
  const there = { [files.first]: criticism(transfer('an-phu-bac', '2026-11-02')) };
  const back = { ...there, [files.next]: carriedOn(transfer('an-phu', '2026-12-05')) };
  const register = smallRegister(back);
  const ownerIn = (month: readonly [string, string]) =>
    dutiesClosedBetween(register, judgeOn(register, '2026-12-10').duties, month)
      .filter(({ duty: { subject } }) => subject === idOf(files.first))
      .map(({ duty }) => duty.department);
  expect(ownerIn(['2026-11-01', '2026-11-30'])).toEqual(['an-phu-bac']);
  expect(ownerIn(['2026-11-01', '2026-12-09'])).toEqual(['an-phu']);
});

describe('A matter without a duty', () => {
  const pending = request(`outcome: pending\n${transfer('an-phu-bac', '2026-11-05')}`);
  const found = (overlay: Overlay) =>
    judgeSmall(overlay).findings.map(({ rule, department, file }) => [rule, department, file]);

  test('is for the receiver to see to', () => {
    expect(found({ [files.asked]: pending })).toEqual([
      ['request-has-outcome', 'an-phu-bac', `content/${files.asked}`],
    ]);
  });

  test('and where the receiver has recorded it, in that record', () => {
    expect(
      found({ [files.asked]: pending, [files.askedNext]: requestCarriedOn('outcome: pending\n') }),
    ).toEqual([['request-has-outcome', 'an-phu-bac', `content/${files.askedNext}`]]);
    expect(found({ [files.asked]: pending, [files.askedNext]: requestCarriedOn(answeredByNext) })).toEqual(
      [],
    );
  });
});

describe('A record of the receiver carries a matter on', () => {
  const linked = (first: string, next: string): boolean => {
    const register = smallRegister({ [files.first]: first, [files.next]: next });
    return register.matterOf(idOf(files.next)) !== undefined;
  };
  const renamed = (text: string) => text.replace('title: Phản ánh về biên lai', 'title: Trả lời Báo An Phú');
  const letter = (number: string) => `inbound:\n  number: ${number}\n  date: 2026-10-09\n`;
  const article = (title: string) => `article:\n  title: ${title}\n`;

  test.each<[why: string, first: string, next: string, expected: boolean]>([
    ['of the same outlet and title', criticism(transfer()), carriedOn(), true],
    [
      'with the title in other letters',
      criticism(transfer()),
      carriedOn().replace('Phản ánh', 'PHẢN  ÁNH'),
      true,
    ],
    [
      'with the title in other marks',
      criticism(transfer()).replace('về biên lai', 'về “biên lai”'),
      carriedOn().replace('về biên lai', 'về "biên lai".'),
      true,
    ],
    ['of another title', criticism(transfer()), renamed(carriedOn()), false],
    [
      'of another title and the same letter',
      criticism(letter('12/BAP') + transfer()),
      renamed(carriedOn(letter('12/BAP'))),
      true,
    ],
    [
      'of another title and the same article',
      criticism(article('Chờ biên lai') + transfer()),
      renamed(carriedOn(article('Chờ biên lai'))),
      true,
    ],
    ['of another letter', criticism(letter('12/BAP') + transfer()), carriedOn(letter('13/BAP')), false],
    [
      'of another outlet',
      criticism(transfer()),
      carriedOn().replace('bao-an-phu', 'tap-chi-dan-sinh'),
      false,
    ],
    ['received before', criticism(transfer()), carriedOn().replace('2026-10-23', '2026-10-11'), false],
    ['where nothing was passed on', criticism(), carriedOn(), false],
  ])('%s', (_why, first, next, expected) => {
    expect(linked(first, next)).toBe(expected);
  });

  test('each at most one', () => {
    const again = 'departments/an-phu-bac/responses/2026-11-01-bien-lai.md';
    const register = smallRegister({
      ...passed,
      [files.next]: carriedOn(),
      [again]: carriedOn().replace('2026-10-23', '2026-11-01'),
    });
    expect(register.matterOf(idOf(files.first))?.records.map(({ id }) => id)).toEqual([
      idOf(files.first),
      idOf(files.next),
    ]);
    expect(register.matterOf(idOf(again))).toBeUndefined();
  });
});

describe('What is wrong with a transfer', () => {
  const found = (overlay: Overlay) =>
    [...transferProblems(smallRegister(overlay))].map(({ severity = 'error', file, message }) => [
      severity,
      file,
      message.vi.split('. ')[0],
    ]);

  test.each<[what: string, overlay: Overlay, expected: string[][]]>([
    [
      'to itself',
      { [files.first]: criticism(transfer('an-phu')) },
      [['error', `content/${files.first}`, 'Vụ việc được ghi là chuyển cho chính đơn vị này']],
    ],
    [
      'to a department that is still to come',
      { [files.first]: criticism(transfer()), 'departments/an-phu-bac/department.md': later() },
      [
        [
          'error',
          `content/${files.first}`,
          'Chi cục Thi hành án dân sự huyện An Phú Bắc được ghi là nơi nhận ngày 22/10/2026, mà đơn vị ấy đến ngày 01/11/2026 mới có',
        ],
      ],
    ],
    [
      'back to where it came from',
      { ...passed, [files.next]: carriedOn(toBack) },
      [
        [
          'warning',
          `content/${files.next}`,
          'Vụ việc được chuyển vòng về đơn vị đã chuyển nó đi: `an-phu` → `an-phu-bac` → `an-phu`',
        ],
      ],
    ],
    ['on to a third', { ...another, ...passed, [files.next]: carriedOn(toSouth) }, []],
  ])('%s', (_what, overlay, expected) => {
    expect(found(overlay)).toEqual(expected);
  });

  function later(): string {
    return another['departments/an-phu-nam/department.md']
      .replaceAll('An Phú Nam', 'An Phú Bắc')
      .replace('2026-08-01', '2026-11-01');
  }
});

describe('A refusal as outside the authority to speak says who is competent', () => {
  const refusedWith = (more: string) => ({
    [files.asked]: request(`outcome: refused
answeredAt: 2026-11-03T10:00+07:00
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-11-03T08:00+07:00
${more}refusal:
  ground: outside-authority
  legalReference: Công văn, mục 2.2.2, gạch đầu dòng thứ nhất
`),
  });

  test.each<[what: string, referredTo: string, expected: string[][]]>([
    ['nobody', '', [['referral', 'warning']]],
    ['a body by its name', 'referredTo:\n  name: Tòa án nhân dân tỉnh An Phú\n', []],
    ['a department', 'referredTo:\n  department: an-phu-bac\n  on: 2026-11-03\n', []],
    ['itself', 'referredTo:\n  department: an-phu\n', [['referral', 'error']]],
    ['neither', 'referredTo:\n  on: 2026-11-03\n', [['field-missing', 'error']]],
    [
      'both',
      'referredTo:\n  department: an-phu-bac\n  name: Tòa án nhân dân tỉnh An Phú\n',
      [['field-malformed', 'error']],
    ],
  ])('%s', (_what, referredTo, expected) => {
    const { findings } = judgeSmall(refusedWith(referredTo));
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual(expected);
  });
});

describe('A lapse of the receiver', () => {
  const excused = (subject: string) => ({
    'departments/an-phu-bac/waivers/bien-lai.md': `---
rule: response-within-30-days
subject: ${subject}
reason: Chờ kết quả đối chiếu chứng từ.
grantedBy: an-phu
document:
  number: 81/CTHADS
  date: 2026-11-12
from: 2026-11-12
to: 2026-12-15
---
`,
  });
  const recorded = { ...passed, [files.next]: carriedOn() };

  test('is excused and explained by its own record', () => {
    const { duties, findings } = judgeSmall({ ...recorded, ...excused(idOf(files.next)) });
    const duty = duties.find(({ subject }) => subject === idOf(files.first));
    expect(duty?.waiver?.department).toBe('an-phu-bac');
    expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });

  test('and not by that of another department', () => {
    const { findings } = judgeSmall({ ...recorded, ...excused(idOf(files.first)) });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toContainEqual([
      'waiver-limited',
      'error',
    ]);
  });
});

test('A matter that was passed on is one case of each figure, with whoever has it', () => {
  const pending = request(`outcome: pending\n${transfer('an-phu-bac', '2026-11-05')}`);
  const overlay = {
    ...answeredLate,
    [files.asked]: pending,
    [files.askedNext]: requestCarriedOn(answeredByNext),
  };
  const register = smallRegister(overlay);
  const { duties, breaches, today } = judgeOn(register, '2026-11-22');
  const source = { register, duties: countedDuties(duties), breaches, today };
  const casesOf = (id: string) => {
    const figure = figures.find((one) => one.id === id);
    return (figure ? figureCases(figure, source) : [])
      .filter(
        ({ about }) => 'id' in about && /bien-lai|so-ho-so/.test(about.id) && !about.id.includes('cham-tra'),
      )
      .map(({ department, days, counts }) => [department, days, counts]);
  };
  expect(casesOf('days-to-answer')).toEqual([['an-phu-bac', 38, true]]);
  expect(casesOf('local-press-items')).toEqual([['an-phu', undefined, true]]);
  expect(casesOf('requests-answered')).toEqual([['an-phu-bac', undefined, true]]);
  expect(casesOf('days-to-request-answer')).toEqual([['an-phu-bac', 11, true]]);
});

test('The title that the receiver is to copy is one that can be pasted', () => {
  const title = '"Kỳ I: chờ biên lai"';
  const overlay = {
    [files.first]: criticism(transfer()).replace('title: Phản ánh về biên lai', `title: ${title}`),
  };
  const message = judgeSmall(overlay).findings.find(
    ({ rule }) => rule === 'response-within-30-days',
  )?.message;
  for (const text of Object.values(message ?? {})) expect(text).toContain(`\`title: ${title}\``);
});
