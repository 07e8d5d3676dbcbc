import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import { calendarText } from '../../../src/site/feeds/due-dates-calendar.ts';
import { calendarView } from '../../../src/site/views/due-dates-calendar.ts';
import { judgeOn, publisherTree, smallTree, type Overlay } from '../../support/tree.ts';
import { fileOf, filesBelow, linksOf, page } from './built.ts';
import { demoContent } from '../../support/command.ts';
import { ofType, readRecords } from './records.ts';

const folders = ofType(readRecords(demoContent), 'departments').map(({ department }) => department);

interface Event {
  uid: string;
  due: string;
  stamp: string;
  summary: string;
  description: string;
  url: string;
}

const text = (of: ICAL.Component, name: string): string => String(of.getFirstPropertyValue(name) ?? '');

/** A calendar by a parser that has nothing to do with what wrote it, once its lines are as RFC 5545 has them. */
function read(ics: string | Buffer): { calendar: ICAL.Component; events: Event[] } {
  const bytes = Buffer.from(ics);
  const lines = bytes.toString('latin1').split('\r\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(75);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))).not.toThrow();
    expect(line).not.toMatch(/[\r\n]/);
  }
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString()) as [string, unknown[], unknown[]]);
  const events = calendar.getAllSubcomponents('vevent').map((event) => {
    const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
    const stamp = event.getFirstPropertyValue('dtstamp') as ICAL.Time;
    expect([start.isDate, stamp.zone, text(event, 'transp')]).toEqual([
      true,
      ICAL.Timezone.utcTimezone,
      'TRANSPARENT',
    ]);
    return {
      uid: text(event, 'uid'),
      due: start.toString(),
      stamp: stamp.toString(),
      summary: text(event, 'summary'),
      description: text(event, 'description'),
      url: text(event, 'url'),
    };
  });
  return { calendar, events };
}

interface Duty {
  rule: string;
  subject: string;
  state: string;
  due: string;
}

/** What a department still owes, from the open data. */
const owedBy = (site: string, folder: string): Duty[] =>
  (
    JSON.parse(readFileSync(join(site, `data/departments/${folder}.json`), 'utf8')) as { duties: Duty[] }
  ).duties.filter(({ state }) => ['near', 'ahead', 'overdue'].includes(state));

const dueDates = (some: readonly { due: string }[]): string[] => some.map(({ due }) => due).sort();

/** The calendar of the small tree, or of another, on a day. */
function calendarOn(day: string, overlay: Overlay = {}, { publisher = '', department = '' } = {}): string {
  const register = readRegister(publisher ? publisherTree(publisher, overlay) : smallTree(overlay));
  const publication = { register, compliance: judgeOn(register, day) };
  return calendarText(calendarView(publication, department || undefined, 'vi'));
}

describe('the calendars', () => {
  it('are there for the whole and for every department', () => {
    const found = filesBelow(inject('demo')).filter((path) => path.endsWith('.ics'));
    expect(found.sort()).toEqual(
      ['lich.ics', ...folders.map((folder) => `don-vi/${folder}/lich.ics`)].sort(),
    );
  });

  it.each(['demo', 'lapsed'] as const)(
    'of %s have every due date that is still owed, and no other',
    (site) => {
      const all = read(readFileSync(join(inject(site), 'lich.ics')));
      const uids = new Set(all.events.map(({ uid }) => uid));
      expect(uids.size).toBe(all.events.length);
      expect(all.events.length).toBeGreaterThan(3);
      for (const folder of folders) {
        const { calendar, events } = read(readFileSync(join(inject(site), `don-vi/${folder}/lich.ics`)));
        expect(dueDates(events), folder).toEqual(dueDates(owedBy(inject(site), folder)));
        for (const event of events) {
          expect(all.events).toContainEqual(event);
          expect(event.uid).toMatch(/^[a-z0-9/-]+@cong-khai\.example$/i);
          expect(event.description).toMatch(/^Hạn cuối là ngày \d\d\/\d\d\/\d{4}: .+\.\n/);
          expect(existsSync(join(inject(site), fileOf(new URL(event.url).pathname))), event.url).toBe(true);
        }
        expect([
          text(calendar, 'version'),
          text(calendar, 'source'),
          text(calendar, 'refresh-interval'),
        ]).toEqual(['2.0', `https://cong-khai.example/don-vi/${folder}/lich.ics`, 'P1D']);
        expect(text(calendar, 'x-wr-calname')).toMatch(/^Hạn công khai: /);
      }
      expect(dueDates(all.events)).toEqual(
        dueDates(folders.flatMap((folder) => owedBy(inject(site), folder))),
      );
    },
  );

  it('say what is overdue', () => {
    const { events } = read(readFileSync(join(inject('lapsed'), 'don-vi/vinh-ha/lich.ics')));
    expect(events.find(({ due }) => due === '2026-11-30')).toMatchObject({
      uid: 'briefing-monthly/vinh-ha/2026-11@cong-khai.example',
      stamp: '2026-11-30T17:00:00Z',
      summary: 'Quá hạn · Thông tin định kỳ hằng tháng · Tháng 11/2026 · Cục Thi hành án dân sự tỉnh Vĩnh Hà',
      url: 'https://cong-khai.example/don-vi/vinh-ha/',
    });
  });

  it('are led to by the foot of every page', () => {
    const at = (address: string) =>
      linksOf(page(inject('demo'), address).querySelector('.foot')).map(({ href }) => href);
    expect(at('/')).toContain('/lich.ics');
    expect(at('/don-vi/vinh-ha/')).toContain('/don-vi/vinh-ha/lich.ics');
  });
});

const response = (title: string) => ({
  'departments/an-phu/responses/2026-11-10-kien-nghi.md': `---
title: ${title}
outlet: bao-an-phu
kind: petition
origin: forwarded
receivedOn: 2026-11-10
---
`,
});

describe('a calendar', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the same whenever and wherever it is made', () => {
    const first = calendarOn('2026-11-22');
    const zone = process.env['TZ'];
    vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z') });
    process.env['TZ'] = 'America/New_York';
    try {
      expect(calendarOn('2026-11-22')).toBe(first);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it.each([
    'Kiến nghị: chậm trả biên lai, hai lần; xem \\ "ba"',
    'Kiến nghị về việc chậm trả biên lai ở xã Nguyệt Áng, nơi người dân đã chờ đợi suốt ộộộộộộộộộộộộộộộộộộộộộộộộ tháng 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂',
  ])('gives back what is hard to write: %s', (title) => {
    const { events } = read(calendarOn('2026-11-22', response(`'${title}'`)));
    expect(events.map(({ summary }) => summary)).toContain(
      `Trả lời báo chí trong 30 ngày · ${title} · Cục Thi hành án dân sự tỉnh An Phú`,
    );
  });

  it('keeps an event as it is from day to day, until something about it is new', () => {
    const [first, later, overdue] = ['2026-11-22', '2026-12-02', '2026-12-20'].map((day) =>
      read(calendarOn(day, response('Kiến nghị'))).events.find(({ uid }) =>
        uid.startsWith('response-within-30-days/an-phu/2026-11-10-kien-nghi@'),
      ),
    );
    expect(first).toEqual({
      uid: 'response-within-30-days/an-phu/2026-11-10-kien-nghi@an-phu.example',
      due: '2026-12-10',
      stamp: '2026-11-09T17:00:00Z',
      summary: 'Trả lời báo chí trong 30 ngày · Kiến nghị · Cục Thi hành án dân sự tỉnh An Phú',
      description: expect.stringContaining(
        'Hạn cuối là ngày 10/12/2026: 30 ngày kể từ ngày nhận được (10/11/2026).',
      ) as string,
      url: 'https://an-phu.example/don-vi/an-phu/tra-loi/2026-11-10-kien-nghi/',
    });
    expect(later).toEqual(first);
    expect(overdue).toEqual({
      ...first,
      stamp: '2026-12-10T17:00:00Z',
      summary: `Quá hạn · ${first?.summary ?? ''}`,
    });
  });

  it('keeps the name of an event that has passed to another department', () => {
    const on = (day: string, department: string) =>
      read(calendarOn(day, {}, { publisher: 'sap-nhap-2025', department })).events.map(({ uid }) => uid);
    const uid = 'response-within-30-days/tra-lam-co-trai/2025-06-27-lich-tiep-dan@';
    const [before, after] = [on('2025-06-30', 'tra-lam-co-trai'), on('2025-07-20', 'tra-lam')].map((uids) =>
      uids.filter((one) => one.startsWith(uid)),
    );
    expect(before).toHaveLength(1);
    expect(after).toEqual(before);
  });

  it('still holds something where nothing is due', () => {
    const { calendar, events } = read(
      calendarOn('2025-07-20', {}, { publisher: 'sap-nhap-2025', department: 'tra-lam-co-trai' }),
    );
    expect(events).toEqual([]);
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  });
});
