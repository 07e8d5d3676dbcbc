import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeSmall } from '../../support/tree.ts';

const letter = readFileSync(join(import.meta.dirname, '../../../src/law/rule-sets/letter-2015.yaml'), 'utf8');

const path = 'departments/an-phu/responses/2026-10-cham-tra.md';

/** A petition of 5 October, answered by a letter of 30 October; its thirty days end on 4 November. */
const answered = (more: string) => `---
title: Phản ánh về việc chậm trả tiền
outlet: bao-an-phu
kind: criticism
origin: forwarded
receivedOn: 2026-10-05
reply:
  number: 41/CTHADS
  date: 2026-10-30
${more}  to: bao-an-phu
  states: result
  summary: Tiền đã được trả.
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-10-29T16:30+07:00
---
`;

/** The state of the duty on 22 November under a law that names a day. */
function judged(metBy: string, more: string) {
  const law = letter.replace('    metBy: reply.date\n', metBy ? `    metBy: ${metBy}\n` : '');
  const { duties, findings } = judgeSmall({ 'rulebook/letter-2015.yaml': law, [path]: answered(more) });
  const duty = duties.find(({ subject }) => subject === 'an-phu/responses/2026-10-cham-tra');
  return { duty, message: findings.find(({ file }) => file === `content/${path}`)?.message.vi };
}

const sent = '  sentOn: 2026-11-03\n';
const received = '  receivedOn: 2026-11-06\n';

describe('Which day of a reply meets the deadline is the law’s to say', () => {
  test.each([
    ['', sent + received, 'kept', '2026-10-30', 0],
    ['reply.date', '', 'kept', '2026-10-30', 0],
    ['reply.date', sent + received, 'kept', '2026-10-30', 0],
    ['reply.sentOn', sent, 'kept', '2026-11-03', 0],
    ['reply.receivedOn', sent + received, 'late', '2026-11-06', 2],
    ['reply.sentOn', '', 'overdue', undefined, 18],
    ['reply.receivedOn', sent, 'overdue', undefined, 18],
  ])('%j, with %j: %s', (metBy, more, state, metOn, daysLate) => {
    const { duty } = judged(metBy, more);
    expect([duty?.state, duty?.metOn, duty?.daysLate]).toEqual([state, metOn, daysLate]);
  });

  test('and the finding names the day that is missing', () => {
    expect(judged('reply.sentOn', received).message).toContain(
      'Văn bản trả lời 41/CTHADS ngày 30/10/2026 chưa ghi ngày gửi, mà quy định áp dụng xét việc đúng hạn theo ngày ấy.',
    );
    expect(judged('reply.sentOn', received).message).toContain('Thêm `sentOn:` với ngày ấy vào `reply`.');
  });

  test('and what was late says what was done', () => {
    expect(judged('reply.receivedOn', received).message).toContain(
      'Cơ quan báo chí nhận văn bản trả lời ngày 06/11/2026, trễ 2 ngày so với hạn 04/11/2026.',
    );
  });
});
