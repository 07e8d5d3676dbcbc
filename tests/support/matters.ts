import type { Overlay } from './tree.ts';

/** Where the records of a matter lie in the small tree: with the department that had it first, and with the next. */
export const files = {
  first: 'departments/an-phu/responses/2026-10-12-bien-lai.md',
  next: 'departments/an-phu-bac/responses/2026-10-23-bien-lai.md',
  asked: 'departments/an-phu/requests/2026-11-02-so-ho-so.md',
  askedNext: 'departments/an-phu-bac/requests/2026-11-06-so-ho-so.md',
} as const;

const record = (fields: string): string => `---\n${fields}---\n`;

export const interim = `interim:
  - number: 58/CTHADS
    date: 2026-10-16
    passedTo: Phòng Nghiệp vụ
    summary: Đang kiểm tra, sẽ trả lời bằng văn bản.
`;

export const transfer = (to = 'an-phu-bac', on = '2026-10-22'): string => `transferredTo:
  department: ${to}
  on: ${on}
  document:
    number: 61/CTHADS
    date: ${on}
`;

export const reply = (number: string, date: string, speaker: string): string => `reply:
  number: ${number}
  date: ${date}
  to: bao-an-phu
  states: result
  summary: Biên lai đã được trả.
speaker: ${speaker}
approval:
  by: ${speaker}
  at: ${date}T07:30+07:00
`;

/** A criticism that a department received on 12 October; its thirty days end on 11 November. */
export const criticism = (more = ''): string =>
  record(`title: Phản ánh về biên lai
outlet: bao-an-phu
kind: criticism
origin: forwarded
receivedOn: 2026-10-12
${more}`);

/** The same, as it came to another department eleven days later. */
export const carriedOn = (more = ''): string =>
  criticism(more).replace('receivedOn: 2026-10-12', 'receivedOn: 2026-10-23');

/** A request that a department received on 2 November. */
export const request = (more: string): string =>
  record(`receivedAt: 2026-11-02T09:00+07:00
from: bao-an-phu
channel: email
topic: Số hồ sơ đang giải quyết
${more}`);

/** The same, as it came to another department four days later. */
export const requestCarriedOn = (more: string): string =>
  request(more).replace('receivedAt: 2026-11-02T09:00', 'receivedAt: 2026-11-06T08:00');

/** The end of a request, whose speaker is the head of the other department. */
export const answeredByNext = `outcome: answered
answeredAt: 2026-11-13T10:00+07:00
speaker: ho-van-lanh
approval:
  by: ho-van-lanh
  at: 2026-11-12T16:00+07:00
`;

/** A criticism that was first said to be considered, then passed on, then answered late by the other department. */
export const answeredLate: Overlay = {
  [files.first]: criticism(interim + transfer()),
  [files.next]: carriedOn(reply('15/CCTHADS', '2026-11-19', 'ho-van-lanh')),
};

/** The same, with a request that was passed on and answered, and a matter that its receiver has not recorded. */
export const passedMatters: Overlay = {
  ...answeredLate,
  [files.asked]: request(
    `outcome: deferred\npromisedFor: 2026-11-12\n${transfer('an-phu-bac', '2026-11-05')}`,
  ),
  [files.askedNext]: requestCarriedOn(answeredByNext),
  'departments/an-phu/responses/2026-11-03-chua-ghi.md': criticism(transfer('an-phu-bac', '2026-11-10'))
    .replace('title: Phản ánh về biên lai', 'title: Phản ánh về giờ làm việc')
    .replace('receivedOn: 2026-10-12', 'receivedOn: 2026-11-03'),
};
