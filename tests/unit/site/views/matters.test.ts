import ICAL from 'ical.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { calendarText } from '../../../../src/site/feeds/due-dates-calendar.ts';
import { csv } from '../../../../src/site/open-data/csv.ts';
import { recordRows } from '../../../../src/site/open-data/records-table.ts';
import { departmentDataView } from '../../../../src/site/views/data/department.ts';
import { recordsView } from '../../../../src/site/views/data/records.ts';
import { feedView } from '../../../../src/site/views/feed.ts';
import { departmentView } from '../../../../src/site/views/department.ts';
import { calendarView } from '../../../../src/site/views/due-dates-calendar.ts';
import { lapseView } from '../../../../src/site/views/lapse.ts';
import { outletView } from '../../../../src/site/views/outlet.ts';
import { recordView } from '../../../../src/site/views/record.ts';
import type { CourseView } from '../../../../src/site/views/parts/course.ts';
import { fixturePublicationOn } from '../../../support/publications.ts';
import {
  answeredByNext,
  files,
  passedMatters,
  request,
  requestCarriedOn,
  transfer,
} from '../../../support/matters.ts';

const publication = fixturePublicationOn('2026-11-22', 'small', passedMatters);

const first = { department: 'an-phu', type: 'tra-loi', slug: '2026-10-12-bien-lai' };
const next = { department: 'an-phu-bac', type: 'tra-loi', slug: '2026-10-23-bien-lai' };
const unrecorded = '2026-11-03-chua-ghi';

/** A course as it is read: the day, the days that had passed, whose it is where that changes, and what happened. */
const told = (course: CourseView | undefined): string[] =>
  course?.steps.map(({ dayText, after, department, text, told: quoted }) =>
    [dayText, after, department?.text, text, quoted].filter(Boolean).join(' | '),
  ) ?? [];

function courseOf(key: typeof first, locale = 'vi'): string[] {
  const view = recordView(publication, key, locale);
  return view.kind === 'current' ? told(view.course) : [];
}

const north = 'Chi cục Thi hành án dân sự huyện An Phú Bắc';
const course = [
  '12/10/2026 | Cục Thi hành án dân sự tỉnh An Phú | Đơn vị nhận được',
  '16/10/2026 | sau 4 ngày | Báo là đang xem xét, văn bản 58/CTHADS; đã giao Phòng Nghiệp vụ | Đang kiểm tra, sẽ trả lời bằng văn bản.',
  `22/10/2026 | sau 10 ngày | Chuyển cho ${north} theo văn bản 61/CTHADS`,
  `23/10/2026 | sau 11 ngày | ${north} | Đơn vị nhận được`,
  '11/11/2026 | sau 30 ngày | Hạn trả lời',
  '19/11/2026 | sau 38 ngày | Ký văn bản trả lời, văn bản 15/CCTHADS',
];

describe('A criticism that was said to be considered, then passed on, then answered late', () => {
  test('has one course with one count of days on the pages of both departments and of the lapse', () => {
    expect(courseOf(first)).toEqual(course);
    expect(courseOf(next)).toEqual(course);
    const lapse = { department: 'an-phu', rule: 'response-within-30-days', subject: first.slug };
    const page = lapseView(publication, lapse, 'vi');
    expect(told(page.course)).toEqual(course);
    expect(page.owedBy).toEqual({ text: north, address: '/don-vi/an-phu-bac/' });
  });

  test('in English as well, with what was said left as it was', () => {
    const view = recordView(publication, first, 'en');
    const steps = view.kind === 'current' ? (view.course?.steps ?? []) : [];
    expect(steps[1]).toMatchObject({
      after: 'after 4 days',
      text: 'The outlet was told that it is being considered, document 58/CTHADS; passed to Phòng Nghiệp vụ',
      told: 'Đang kiểm tra, sẽ trả lời bằng văn bản.',
      toldLanguage: 'vi',
    });
  });

  test('is late on both', () => {
    const states = [first, next].map((key) => {
      const view = recordView(publication, key, 'vi');
      return view.kind === 'current' ? view.status?.text : undefined;
    });
    expect(states).toEqual(['trễ 8 ngày', 'trễ 8 ngày']);
  });

  test('is one matter of its outlet', () => {
    const { groups } = outletView(publication, 'bao-an-phu', 'vi');
    const entries = groups.flatMap((group) => group.entries);
    expect(
      entries.filter(({ title }) => title === 'Phản ánh về biên lai').map(({ address }) => address),
    ).toEqual(['/don-vi/an-phu-bac/tra-loi/2026-10-23-bien-lai/']);
  });
});

describe('A request by letter that another department answered', () => {
  const letter = 'inbound:\n  number: 12/BAP\n  date: 2026-10-30\n';
  const passedRequest = fixturePublicationOn('2026-11-22', 'small', {
    [files.asked]: request(`outcome: pending\n${letter}${transfer('an-phu-bac', '2026-11-05')}`),
    [files.askedNext]: requestCarriedOn(`${letter}${answeredByNext}`),
  });
  const key = { department: 'an-phu', type: 'yeu-cau', slug: '2026-11-02-so-ho-so' };
  const view = recordView(passedRequest, key, 'vi');
  if (view.kind !== 'current') throw new Error('The request is withdrawn.');

  test('counts the same days in its course as in its answer, from its receipt', () => {
    expect(view.answer).toContain('đã trả lời sau 11 ngày, ngày 13/11/2026');
    expect(told(view.course).filter((step) => /công văn|Đã trả lời/.test(step))).toEqual([
      '30/10/2026 | Báo An Phú có công văn 12/BAP',
      '13/11/2026 | sau 11 ngày | Đã trả lời',
    ]);
  });

  test('is not called pending among the facts of the first', () => {
    expect(view.facts.map(({ label }) => label)).not.toContain('Kết quả');
    const next = recordView(
      passedRequest,
      { department: 'an-phu-bac', type: 'yeu-cau', slug: '2026-11-06-so-ho-so' },
      'vi',
    );
    expect(next.kind === 'current' && next.facts).toContainEqual(
      expect.objectContaining({ label: 'Kết quả', values: [{ text: 'Đã trả lời' }] }),
    );
  });
});

test('What happened meanwhile is news of a record as its end is', () => {
  const { entries } = feedView(publication, { department: 'an-phu', type: 'responses' }, 'vi');
  const updated = Object.fromEntries(
    entries.map(({ page, updated: at }) => [page.split('/').at(-2) ?? '', at.slice(0, 10)]),
  );
  expect(updated).toEqual({
    '2026-10-05-cham-tra-bien-lai': '2026-10-20',
    [first.slug]: '2026-10-22',
    [unrecorded]: '2026-11-10',
  });
});

describe('A matter that its receiver has not recorded', () => {
  test('is on the page of the receiver, with whose record it is', () => {
    const section = departmentView(publication, 'an-phu-bac', 'vi').sections.find(
      ({ id }) => id === 'tra-loi',
    );
    const entry = section?.entries.find(({ address }) => address.includes(unrecorded));
    expect(entry).toMatchObject({
      origin: { department: 'Cục Thi hành án dân sự tỉnh An Phú' },
      waiting: 'Đã chờ 19 ngày.',
    });
    expect(section?.count).toBe(1);
  });

  test('is due in the calendar of the receiver alone', () => {
    const dueIn = (folder: string) =>
      new ICAL.Component(ICAL.parse(calendarText(calendarView(publication, folder, 'vi'))) as unknown[])
        .getAllSubcomponents('vevent')
        .map((event) => String(event.getFirstPropertyValue('summary')))
        .filter((summary) => summary.includes('Phản ánh về giờ làm việc'));
    expect(dueIn('an-phu-bac')).toHaveLength(1);
    expect(dueIn('an-phu')).toEqual([]);
  });

  test('is in the data of the receiver', () => {
    const { duties, passedMatters: passed = [] } = departmentDataView(publication, 'an-phu-bac');
    expect(duties).toContainEqual(
      expect.objectContaining({
        subject: `an-phu/responses/${unrecorded}`,
        passedFrom: 'an-phu',
        due: '2026-12-03',
      }),
    );
    expect(passed.map(({ id }) => id)).toContain(`an-phu/responses/${unrecorded}`);
  });
});

test('Tables give one reckoning of a matter, alike in the records of all who had it', () => {
  const rows = parse<Record<string, string>>(
    csv(recordRows('responses', recordsView(publication, 'responses').records)),
    { columns: true, bom: true },
  );
  const timing = rows.map(({ slug, opened, due, closed, days, code }) => [
    slug,
    opened,
    due,
    closed,
    days,
    code,
  ]);
  expect(timing).toEqual([
    [next.slug, '2026-10-12', '2026-11-11', '2026-11-19', '38', 'late'],
    ['2026-10-05-cham-tra-bien-lai', '2026-10-05', '2026-11-04', '2026-10-20', '15', 'kept'],
    [first.slug, '2026-10-12', '2026-11-11', '2026-11-19', '38', 'late'],
    [unrecorded, '2026-11-03', '2026-12-03', '', '19', 'ahead'],
  ]);
});
