import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { run } from '../../support/command.ts';
import { writeTree } from '../../support/tree.ts';

/** The events of a calendar. */
const eventsOf = (ics = ''): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(ics) as [string, unknown[], unknown[]])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

const days = (text: string): string[] => text.split('\n').flatMap((line) => line.slice(0, 10) || []);

describe('npm run due', () => {
  const content = writeTree({ 'departments/an-phu/briefings/2026-10.md': null });
  const asked = ['--content', content, '--as-of', '2026-11-22'];

  test('says the same as text, as data and as a calendar', async () => {
    const [text, json, ics] = await Promise.all(
      ['text', 'json', 'ics'].map((format) => run('due', [...asked, '--within', '30d', '--format', format])),
    );
    expect([text?.status, json?.status, ics?.status]).toEqual([0, 0, 0]);
    const { asOf, within, duties } = JSON.parse(json?.stdout ?? '') as {
      asOf: string;
      within: number;
      duties: { due: string; daysLeft: number; rule: string; subject: string }[];
    };
    expect([asOf, within]).toEqual(['2026-11-22', 30]);
    expect(duties.length).toBeGreaterThan(2);
    expect(duties.map(({ due }) => due)).toEqual(duties.map(({ due }) => due).toSorted());
    expect(duties.map(({ due }) => due.split('-').reverse().join('/'))).toEqual(days(text?.stdout ?? ''));
    expect(duties).toContainEqual({
      due: '2026-10-31',
      daysLeft: -22,
      state: 'overdue',
      department: 'an-phu',
      rule: 'briefing-monthly',
      subject: '2026-10',
    });
    const starts = eventsOf(ics?.stdout).map(({ startDate }) => startDate.toString());
    expect(starts.toSorted()).toEqual(duties.map(({ due }) => due));
    expect(ics?.stdout).toContain('\r\n');
  });

  test('keeps to the days and the department asked for, in a calendar as well', async () => {
    const near = await run('due', [...asked, '--within', '0', '--department', 'an-phu', '--format', 'ics']);
    const summaries = eventsOf(near.stdout).map(({ summary }) => summary);
    expect(summaries.length).toBeGreaterThan(0);
    for (const summary of summaries)
      expect(summary).toMatch(/^Quá hạn · .* · Cục Thi hành án dân sự tỉnh An Phú$/);
    const none = await run('due', [
      ...asked,
      '--within',
      '0',
      '--department',
      'an-phu-bac',
      '--format',
      'ics',
    ]);
    expect(eventsOf(none.stdout)).toEqual([]);
  });

  test('links to the site at its own path', async () => {
    const under = writeTree();
    const file = join(under, 'publisher.yaml');
    const settings = readFileSync(file, 'utf8');
    writeFileSync(file, settings.replace('https://an-phu.example', 'https://an-phu.example/cong-khai/'));
    const { stdout } = await run('due', ['--content', under, '--within', '400d', '--format', 'ics']);
    const lines = stdout.replaceAll('\r\n ', '').split('\r\n');
    const links = lines.filter((line) => line.startsWith('URL'));
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link).toMatch(/^URL[^:]*:https:\/\/an-phu\.example\/cong-khai\/(?!\/)/);
  });

  test('knows no other format', async () => {
    const { status, stderr } = await run('due', [...asked, '--format', 'xml']);
    expect([status, stderr]).toEqual([2, '--format nhận một trong: text, json, ics. Không nhận “xml”.\n']);
  });

  test('leaves out what a department that has ended owes nobody any more', async () => {
    const ended = writeTree({
      'departments/an-phu/briefings/2026-10.md': null,
      'departments/an-phu/department.md':
        '---\nname: Cục Thi hành án dân sự tỉnh An Phú\nnameEn: An Phu Department\nkind: provincial\nparent: trung-uong\naddress: Số 1, đường Lúa\nphone: 0200 355 5100\nemail: lienhe@an-phu.example\nvalidFrom: 2026-08-01\nvalidTo: 2026-11-10\n---\n',
    });
    const { stdout } = await run('due', ['--content', ended, '--as-of', '2026-11-22', '--format', 'json']);
    const { duties } = JSON.parse(stdout) as { duties: { subject: string }[] };
    expect(duties.map(({ subject }) => subject)).not.toContain('2026-10');
  });
});
