import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pastNotices, pastMonths } from '../../../src/integration/past-months/past-months.ts';
import { cacheIn } from '../../../src/integration/past-months/past-months-cache.ts';
import { closedMonths, closingOf } from '../../../src/compliance/closed-months.ts';
import { judge } from '../../../src/compliance/compliance.ts';
import { asOf } from '../../../src/domain/dates.ts';
import { closedOctober } from '../../support/publications.ts';
import { Repository } from '../../support/repository.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { judgeSmall, smallRegister, type Overlay, registerOf } from '../../support/tree.ts';

const october = 'departments/an-phu/briefings/2026-10.md';

const briefing = (releasedOn: string) => ({
  [october]: `---
title: Thông tin định kỳ tháng 10/2026
period: 2026-10
releasedAt: ${releasedOn}T09:00+07:00
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: ${releasedOn}T08:00+07:00
channels: [release]
topics: [news]
---

Trong tháng, Cục đã giải quyết xong 48 việc.
`,
});

const waiver = (from: string, to: string) => ({
  'departments/an-phu/waivers/thang-10.md': `---
rule: briefing-monthly
subject: 2026-10
grantedBy: trung-uong
document: { number: 5/QĐ-TC, date: 2026-10-20 }
reason: Bão lũ
from: ${from}
to: ${to}
---
`,
});

/** How the briefing of October 2026 stood when the month closed. */
function octoberOf(overlay: Overlay, day = '2026-11-22') {
  const { duties } = closingOf('2026-10', smallRegister(overlay), judgeSmall(overlay, day), undefined);
  const found = duties.find(({ duty }) => duty.rule === 'briefing-monthly');
  return found && { state: found.state, daysLate: found.daysLate };
}

describe('A month that is over', () => {
  test.each([
    ['kept, released on the last day', briefing('2026-10-31'), 'kept', 0],
    ['unmet, released the day after', briefing('2026-11-01'), 'overdue', 1],
    ['unmet, released a week after', briefing('2026-11-07'), 'overdue', 1],
    ['unmet, never released', { [october]: null }, 'overdue', 1],
    ['excused at the close', { [october]: null, ...waiver('2026-10-20', '2026-10-31') }, 'waived', 1],
    [
      'excused only after the close',
      { [october]: null, ...waiver('2026-11-01', '2026-11-30') },
      'overdue',
      1,
    ],
  ])('has its briefing %s', (_how, overlay, state, daysLate) => {
    expect(octoberOf(overlay)).toEqual({ state, daysLate });
  });

  test.each([
    ['released in the month after', briefing('2026-11-07'), undefined],
    ['released after the month that follows', briefing('2026-12-02'), { state: 'overdue', daysLate: 31 }],
    ['never released', { [october]: null }, { state: 'overdue', daysLate: 31 }],
    [
      'excused at the end of the month that follows',
      { [october]: null, ...waiver('2026-11-01', '2026-11-30') },
      { state: 'waived', daysLate: 31 },
    ],
  ])('carries into the month that follows what was %s', (_how, overlay, carried) => {
    const judged = judgeSmall(overlay, '2026-12-22');
    const november = closingOf('2026-11', smallRegister(overlay), judged, undefined);
    const found = november.carried.find(({ duty }) => duty.rule === 'briefing-monthly');
    expect(found && { state: found.state, daysLate: found.daysLate }).toEqual(carried);
    expect(november.duties.map(({ duty }) => duty.subject)).not.toContain('2026-10');
  });

  test.each(['2026-11-01', '2026-11-22', '2027-01-15'])('stays what it was, seen on %s', (day) => {
    expect(octoberOf(briefing('2026-11-07'), day)).toEqual({ state: 'overdue', daysLate: 1 });
  });

  test.each([
    ['2026-08-31', []],
    ['2026-09-01', ['2026-08']],
    ['2026-11-22', ['2026-10', '2026-09', '2026-08']],
  ])('is closed from the day after its last, so that on %s these are: %j', (day, months) => {
    expect(closedMonths(judgeSmall({}, day))).toEqual(months);
  });
});

describe('A month with its history', () => {
  const repository = new Repository(briefing('2026-11-04'), '2026-10-30T08:00:00+07:00');
  const made = () => closedOctober(repository.content);

  test('tells of no edit while nobody has changed what it rests on', () => {
    const { duties, edits, commit } = made();
    expect(commit).toBe(repository.git('rev-parse', 'HEAD').trim());
    expect(edits).toEqual([]);
    expect(duties.find(({ duty }) => duty.rule === 'briefing-monthly')?.state).toBe('overdue');
  });

  test('keeps its figures when a record is dated back, and shows the edit beside them', () => {
    repository.change(october, '2026-11-04T09:00', '2026-10-30T09:00');
    repository.change(october, '2026-11-04T08:00', '2026-10-30T08:00');
    repository.commit('2026-11-10T08:00:00+07:00');
    const { duties, edits } = made();
    expect(duties.find(({ duty }) => duty.rule === 'briefing-monthly')?.state).toBe('overdue');
    expect(edits.map(({ was, is }) => [was?.duty.rule, was?.state, is?.state])).toEqual([
      ['briefing-monthly', 'overdue', 'kept'],
    ]);
  });

  test('shows a record that was taken away after the close', () => {
    repository.remove('departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md');
    repository.commit('2026-11-11T08:00:00+07:00');
    const { duties, edits } = made();
    expect(duties.map(({ duty }) => duty.rule)).toContain('deferral-kept');
    expect(edits.map(({ was, is }) => [was?.duty.rule, was?.state, is?.state])).toContainEqual([
      'deferral-kept',
      'kept',
      undefined,
    ]);
  });
});

describe('What was judged of past months', () => {
  const repository = new Repository(briefing('2026-11-04'), '2026-09-30T08:00:00+07:00');
  repository.change(october, '2026-11-04T09:00', '2026-10-30T09:00');
  repository.commit('2026-10-31T08:00:00+07:00');

  const register = registerOf(repository.content);
  const compliance = judge(register, asOf('2026-11-22') ?? { today: '', now: '' });
  const months = (cache?: string) => pastMonths(repository.content, { register, compliance }, cache);
  const judgedAnew = months();

  const filesIn = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));

  test('is the same without a cache, with an empty one and from one that is full', () => {
    const cache = temporaryFolder();
    const [first, second] = [months(cache), months(cache)];
    expect(first).toEqual(judgedAnew);
    expect(second).toStrictEqual(first);
    expect([...second.keys()]).toEqual(['2026-10', '2026-09']);
    expect(filesIn(cache)).toHaveLength(2);
  });

  test('is taken from the cache and not judged again, until the cache is damaged or gone', () => {
    const cache = temporaryFolder();
    months(cache);
    for (const file of filesIn(cache)) writeFileSync(file, '{"is":{"failed":true}}');
    expect([...months(cache).values()].map(({ failed }) => failed)).toEqual([true, true]);
    for (const file of filesIn(cache)) writeFileSync(file, '{"is":{"dut');
    expect(months(cache)).toEqual(judgedAnew);
    rmSync(cache, { recursive: true });
    expect(months(cache)).toEqual(judgedAnew);
  });

  test('is judged each time where nothing can be kept', () => {
    const cache = join(temporaryFolder(), 'no-folder');
    writeFileSync(cache, '');
    expect(months(cache)).toEqual(judgedAnew);
  });

  test('is kept of a month that could not be judged as well', () => {
    let calls = 0;
    const cache = temporaryFolder();
    const judged = () => cacheIn(cache)(['tree', '2026-10'], () => ({ failed: true, call: ++calls }));
    expect([judged(), judged()]).toEqual([
      { failed: true, call: 1 },
      { failed: true, call: 1 },
    ]);
  });

  test('goes with the version of the program that judged it', () => {
    const cache = temporaryFolder();
    mkdirSync(join(cache, '0123456789abcdef'), { recursive: true });
    months(cache);
    expect(readdirSync(cache)).toHaveLength(1);
    expect(readdirSync(cache)).not.toContain('0123456789abcdef');
  });
});

describe('A month in whose history a record could harm whoever reads it', () => {
  const folder = 'departments/an-phu/responses';
  const fields =
    'title: Trả lời\noutlet: bao-an-phu\nkind: petition\norigin: forwarded\nreceivedOn: 2026-10-05\nspeaker: tran-thi-mai-lan\n';
  const harmful = {
    'ten-san-co': '---\ntitle: x\n toString: y\n---\n',
    'dong-dai': `---\n${fields}---\n\n[a]:${' '.repeat(100_000)}x y z\n`,
    'dong-vua': `---\n${fields}---\n\n${`[a]:${' '.repeat(9_000)}x y z\n`.repeat(100)}`,
  };

  test('is judged without it when the record is long gone, says so, and costs no more than another', () => {
    const repository = new Repository();
    for (const [name, text] of Object.entries(harmful)) repository.write(`${folder}/${name}.md`, text);
    repository.commit('2026-10-30T08:00:00+07:00');
    for (const name of Object.keys(harmful)) repository.remove(`${folder}/${name}.md`);
    repository.commit('2026-11-02T08:00:00+07:00');
    const register = registerOf(repository.content);
    expect(register.findings).toEqual([]);
    const compliance = judge(register, asOf('2026-11-22') ?? { today: '', now: '' });
    const started = process.cpuUsage().user;
    const past = pastMonths(repository.content, { register, compliance });
    // Microseconds of work: what grew with the square took minutes.
    expect(process.cpuUsage().user - started).toBeLessThan(10_000_000);
    const left = closingOf('2026-10', register, compliance, past.get('2026-10'));
    expect(left).toMatchObject({ leftOut: 2 });
    expect(left.duties).not.toEqual([]);
    expect(pastNotices(past).map(({ en }) => en)).toEqual([
      'The Git history at the end of October 2026 contains invalid records that could not be evaluated; they are left out of the month, and the pages of these months say so.',
    ]);
  });
});
