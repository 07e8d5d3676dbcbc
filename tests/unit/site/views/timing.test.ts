import { expect, it } from 'vitest';
import { withFields } from '../../../../src/rules/example-fields.ts';
import { deferredRequest, refusedRequest } from '../../../../src/rules/example-records/requests.ts';
import { daysWaiting, timingOf } from '../../../../src/site/views/shared/waiting.ts';
import { judgeOn, smallRegister } from '../../../support/tree.ts';

const path = 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md';

function timed(record: string, day = '2026-11-22', file = path) {
  const register = smallRegister({ [file]: record });
  const publication = { register, compliance: judgeOn(register, day) };
  const id = file.replace(/^departments\//, '').replace(/\.md$/, '');
  const found = register.get(id);
  if (!found) throw new Error(`No ${id}`);
  return { timing: timingOf(found, publication), waiting: daysWaiting(found, publication) };
}

const pending = withFields(deferredRequest, { outcome: 'pending', promisedFor: null });
const response = (lines: string) => `---
title: Chậm trả tiền
outlet: bao-an-phu
kind: criticism
origin: forwarded
receivedOn: 2026-10-05
${lines}---
`;
const replied = (day: string) => `reply:
  number: 61/CTHADS
  date: ${day}
  to: bao-an-phu
  states: result
  summary: Đã trả đủ.
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: ${day}T08:00+07:00
`;
const answer = 'departments/an-phu/responses/2026-10-05-cham-tra.md';

it.each([
  [
    'a request without a term that waits',
    pending,
    path,
    { opened: '2026-11-05', days: 17, code: 'open' },
    17,
  ],
  [
    'a promise that is not due',
    deferredRequest,
    path,
    { opened: '2026-11-05', due: '2026-12-04', days: 17, code: 'ahead' },
    17,
  ],
  [
    'a refusal',
    refusedRequest,
    path,
    { opened: '2026-11-05', closed: '2026-11-06', days: 1, code: 'closed' },
    undefined,
  ],
  [
    'an end on a day that nobody recorded',
    withFields(refusedRequest, { outcome: 'answered', refusal: null, answeredAt: null }),
    path,
    { opened: '2026-11-05', code: 'closed' },
    undefined,
  ],
  [
    'an answer that is overdue',
    response(''),
    answer,
    { opened: '2026-10-05', due: '2026-11-04', days: 48, code: 'overdue' },
    48,
  ],
  [
    'an answer in time',
    response(replied('2026-11-04')),
    answer,
    { opened: '2026-10-05', due: '2026-11-04', closed: '2026-11-04', days: 30, code: 'kept' },
    undefined,
  ],
  [
    'a late answer',
    response(replied('2026-11-09')),
    answer,
    { opened: '2026-10-05', due: '2026-11-04', closed: '2026-11-09', days: 35, code: 'late' },
    undefined,
  ],
])('The days of %s', (_what, record, file, expected, waiting) => {
  const found = timed(record, '2026-11-22', file);
  expect(found.timing).toEqual(expected);
  expect(found.waiting).toBe(waiting);
});

it('Nobody waits for the end of a briefing', () => {
  const register = smallRegister();
  const [briefing] = register.records.briefings;
  if (!briefing) throw new Error('No briefing');
  expect(timingOf(briefing, { register, compliance: judgeOn(register, '2026-11-22') })).toBeUndefined();
});
