import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../../../src/site/views/shared/answer.ts';
import { readRegister } from '../../../../../src/register/reading/read-register.ts';
import { en } from '../../../../../src/site/translations/en.ts';
import { vi } from '../../../../../src/site/translations/vi.ts';
import { publicationOf } from '../../../../support/publications.ts';
import { applying, judgeOn, publisherTree, smallRegister, type Applied } from '../../../../support/tree.ts';

/** A published piece that came to the department three days later. The last day of the letter’s term is a Sunday. */
const both = `---
title: Phản ánh về việc chậm trả tiền
outlet: bao-an-phu
kind: criticism
origin: published
publishedOn: 2026-10-02
receivedOn: 2026-10-05
reply:
  number: 41/CTHADS
  date: 2026-10-20
  to: bao-an-phu
  states: result
  summary: Tiền đã được trả.
speaker: tran-thi-mai-lan
---
`;

describe('the line that answers what a reader comes to a reply for', () => {
  it.each([
    ['the letter', ['letter-2015', '2015-07-31'], 'sau 18 ngày', '02/11/2026'],
    ['a law that counts from receipt', ['press-law-2016', '2017-01-01'], 'sau 15 ngày', '04/11/2026'],
  ] as const)('counts as %s does', (_what, set: Applied, days, due) => {
    const path = 'departments/an-phu/responses/2026-10-cham-tra.md';
    const register = smallRegister({ 'publisher.yaml': applying(set), [path]: both });
    const compliance = judgeOn(register, '2026-11-22');
    const record = register.records.responses.find(({ slug }) => slug === '2026-10-cham-tra');
    const answer = record && answerOf(record, { register, compliance }, vi);
    expect(answer).toContain(days);
    expect(answer).toContain(`hạn là ngày ${due}`);
  });
});

const request = 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md';

it('A request answered on an unknown day is told so, and its day is asked for', () => {
  const text =
    publisherTree('small')
      .files.find(({ path }) => path === request)
      ?.bytes?.toString() ?? '';
  const overlay = { [request]: text.replace(/^(answeredAt|promisedFor):.*\n/gm, '') };
  const publication = publicationOf(readRegister(publisherTree('small', overlay)));
  const [record] = publication.register.records.requests;
  expect(record && answerOf(record, publication, vi)).toBe(
    'Đã trả lời, không ghi ngày nào; nhận ngày 06/10/2026.',
  );
  expect(record && answerOf(record, publication, en)).toBe(
    'Answered, but the day is not recorded; received on 6 October 2026.',
  );
  expect(publication.compliance.findings.map(({ rule, message }) => [rule, message.vi])).toEqual([
    ['request-has-outcome', expect.stringContaining('Thêm `answeredAt:`')],
  ]);
});
