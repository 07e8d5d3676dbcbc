import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../../src/domain/dates.ts';
import { lapseAddress, lapses } from '../../../../../src/site/views/shared/lapses.ts';
import { judgeSmall, smallRegister, type Overlay } from '../../../../support/tree.ts';

const received = '2026-10-07';
const due = '2026-11-06';

const answered = (on?: string): Overlay => ({
  'departments/an-phu/responses/2026-10-07-tien-thi-hanh-an.md': `---
title: Phản ánh chậm chi trả tiền thi hành án
outlet: bao-an-phu
kind: petition
origin: forwarded
receivedOn: ${received}
${
  on
    ? `reply:
  number: 60/CTHADS
  date: ${on}
  to: bao-an-phu
  states: result
  summary: Đã chi trả đủ.
speaker: tran-thi-mai-lan
approval: { by: tran-thi-mai-lan, at: ${on}T08:00+07:00 }
`
    : ''
}---
`,
});

/** The lapse of the answer on a day: how it stands, by how many days, and the address of its page. */
function lapseOn(day: string, overlay: Overlay) {
  const publication = { register: smallRegister(overlay), compliance: judgeSmall(overlay, day) };
  const [lapse] = lapses(publication).filter(({ rule }) => rule === 'response-within-30-days');
  return lapse && [lapse.state, lapse.daysLate, lapseAddress(lapse)];
}

describe('A lapse', () => {
  const page = '/don-vi/an-phu/qua-han/response-within-30-days/2026-10-07-tien-thi-hanh-an/';

  test.each([
    [due, undefined],
    [addDays(due, 1), ['overdue', 1, page]],
    [addDays(due, 6), ['overdue', 6, page]],
  ])('has its page from the day after the due date: on %s %j', (day, expected) => {
    expect(lapseOn(day, answered())).toEqual(expected);
  });

  test.each([addDays(due, 7), addDays(due, 8), '2026-12-31', '2027-06-01', '2031-01-01'])(
    'that was closed a week late keeps its page and its seven days on %s',
    (day) => {
      expect(lapseOn(day, answered(addDays(due, 7)))).toEqual(['late', 7, page]);
    },
  );

  test('was none where the answer came on the last day', () => {
    expect(lapseOn('2031-01-01', answered(due))).toBeUndefined();
  });
});

describe('A calendar that nobody has put on file', () => {
  const inJanuary = {
    'departments/an-phu/responses/2026-12-10-lich-giao-nha.md': `---
title: Phản ánh lịch giao nhà
outlet: bao-an-phu
kind: petition
origin: forwarded
receivedOn: 2026-12-10
---
`,
  };
  const missing = (overlay: Overlay, day: string) =>
    judgeSmall(overlay, day)
      .findings.filter(({ rule }) => rule === 'calendar-missing')
      .map(({ file, severity }) => [file, severity]);

  test.each([
    [
      'named where a due date falls into its year',
      inJanuary,
      '2026-12-25',
      [['content/calendar/2027.yaml', 'error']],
    ],
    ['not named before the clock has started', inJanuary, '2026-12-09', []],
    [
      'not named as missing where what is on file was refused',
      { ...inJanuary, 'calendar/2027.yaml': 'year: 2027\ndaysOff: []\n' },
      '2026-12-25',
      [],
    ],
    ['not named where no due date needs it', {}, '2026-12-25', []],
  ])('is %s', (_how, overlay, day, expected) => {
    expect(missing(overlay, day)).toEqual(expected);
  });
});
