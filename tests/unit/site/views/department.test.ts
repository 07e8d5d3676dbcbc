import { describe, expect, test } from 'vitest';
import { yearOf } from '../../../../src/domain/dates.ts';
import { departmentTypeNames, type DepartmentRecord } from '../../../../src/domain/records/index.ts';
import { addresses, addressOf } from '../../../../src/site/addresses.ts';
import type { Publication } from '../../../../src/site/publication.ts';
import { browseListView, type BrowseListView } from '../../../../src/site/views/browse-list.ts';
import { departmentKeys, departmentView } from '../../../../src/site/views/department.ts';
import { dateOf } from '../../../../src/site/views/shared/record-dates.ts';
import { corrections } from '../../../support/corrections.ts';
import { fixturePublicationOn } from '../../../support/publications.ts';
import type { Overlay } from '../../../support/tree.ts';

/** What the page of An Phú shows of its corrections: the years of those listed, those folded, and what is said of others. */
function correctionsOn(day: string, overlay: Overlay) {
  const { sections } = departmentView(fixturePublicationOn(day, 'small', overlay), 'an-phu', 'vi');
  const section = sections.find(({ id }) => id === 'cai-chinh');
  const years = (entries: readonly { address: string }[] = []): string =>
    entries.map(({ address }) => /cai-chinh\/(\d{4})/.exec(address)?.[1]).join(' ');
  const { entries, folded, more } = section ?? {};
  return { years: years(entries), folded: folded && [folded.text, years(folded.entries)], more };
}

const list = '/tim-kiem/duyet/don-vi/an-phu/';

/** So many years after each other, as the records of a section are told of here. */
const times = (count: number, year = '2026'): string => Array.from({ length: count }, () => year).join(' ');

interface Expected {
  years: string;
  folded?: [text: string, years: string];
  more?: { text: string; address: string };
}

describe('The records of a type on the page of a department', () => {
  test.each<[what: string, day: string, overlay: Overlay, expected: Expected]>([
    ['are those of this year', '2026-11-22', corrections(2025, 2), { years: '2026 2025 2025' }],
    [
      'are three at least, the newest, on the first day of a year too',
      '2027-01-01',
      corrections(2025, 5),
      { years: '2026 2025 2025', more: { text: 'Còn 3 bản ghi nữa', address: `${list}#nam-2025` } },
    ],
    [
      'leave out those of the years before where this one has enough',
      '2026-11-22',
      { ...corrections(2026, 3), ...corrections(2025, 4) },
      { years: times(4), more: { text: 'Còn 4 bản ghi nữa', address: `${list}#nam-2025` } },
    ],
    ['are all of this year where they are five', '2026-11-22', corrections(2026, 4), { years: times(5) }],
    [
      'are the newest three, and the others of this year folded, where they are more than five',
      '2026-11-22',
      { ...corrections(2026, 5), ...corrections(2025, 1) },
      {
        years: times(3),
        folded: ['Còn 3 bản ghi của năm 2026', times(3)],
        more: { text: 'Còn 1 bản ghi nữa', address: `${list}#nam-2025` },
      },
    ],
    [
      'are fifty at most',
      '2026-11-22',
      corrections(2026, 60),
      {
        years: times(3),
        folded: ['Còn 47 bản ghi của năm 2026', times(47)],
        more: { text: 'Còn 11 bản ghi nữa', address: `${list}#nam-2026` },
      },
    ],
    [
      'lead to the page of the list that has the newest of the others',
      '2026-11-22',
      corrections(2026, 140),
      {
        years: times(3),
        folded: ['Còn 47 bản ghi của năm 2026', times(47)],
        more: { text: 'Còn 90 bản ghi nữa', address: `${list}2/#nam-2026` },
      },
    ],
  ])('%s', (_, day, overlay, expected) => {
    expect(correctionsOn(day, overlay)).toEqual({ folded: undefined, more: undefined, ...expected });
  });

  test('begin with one whose duty is still open, of the year before too', () => {
    const letters = ['2025-12-22', '2025-12-23', '2026-01-05', '2026-01-06', '2026-01-07'].map(
      (day, index): [path: string, text: string] => [
        `departments/vinh-ha/responses/${day}-thu.md`,
        `---
title: Thư kiến nghị
outlet: bao-dan-nguyen
kind: petition
origin: forwarded
receivedOn: ${day}
${index === 0 ? '' : `reply: { number: 1/THADS, date: ${day}, to: bao-dan-nguyen, states: result, summary: Đã trả. }`}
---
`,
      ],
    );
    const publication = fixturePublicationOn('2026-01-08', 'demo', Object.fromEntries(letters));
    const { sections } = departmentView(publication, 'vinh-ha', 'vi');
    const shown = sections.find(({ id }) => id === 'tra-loi')?.entries.map(({ address }) => address);
    expect(shown?.map((address) => address.slice(-15, -5))).toEqual([
      '2025-12-22',
      '2026-01-07',
      '2026-01-06',
      '2026-01-05',
    ]);
  });
});

/** The pages of lists that an address leads to, with those that are older. */
function listPagesFrom(address: string, publication: Publication): BrowseListView[] {
  const [path = ''] = address.split('#');
  const view = browseListView(publication, path.slice(addresses.browse.length, -1), 'vi');
  const older = view.position?.older;
  return [view, ...(older === undefined ? [] : listPagesFrom(older, publication))];
}

test.each([
  ['demo', '2026-11-25', {}],
  ['demo', '2027-01-01', {}],
  ['sap-nhap-2025', '2026-03-01', {}],
  ['small', '2026-11-22', { ...corrections(2026, 60), ...corrections(2024, 150), ...corrections(2025, 20) }],
])(
  'every record of a department of %s on %s is on its page, or at its year in a list',
  (name, day, overlay) => {
    const publication = fixturePublicationOn(day, name, overlay);
    const { register, compliance } = publication;
    for (const folder of departmentKeys(publication)) {
      const view = departmentView(publication, folder, 'vi');
      const shown = JSON.stringify({ ...view, yearsBefore: [] });
      const department = register.departments.get(folder);
      const records = departmentTypeNames.flatMap(
        (type): readonly DepartmentRecord[] => department?.[type] ?? [],
      );
      const more = view.sections.flatMap((section) => section.more ?? []);
      for (const record of records.filter((one) => !shown.includes(`"${addressOf(one)}"`))) {
        const year = yearOf(dateOf(record));
        const link = view.yearsBefore.find((one) => one.year === year)?.address ?? more[0]?.address ?? '';
        const entry = listPagesFrom(link, publication)
          .flatMap(({ parts }) => parts)
          .find((part) => part.records.some(({ address }) => address === addressOf(record)));
        expect(entry?.year?.id, record.id).toBe(`nam-${year}`);
      }
      const before = records.filter((one) => yearOf(dateOf(one)) < yearOf(compliance.today));
      expect(view.yearsBefore.reduce((sum, { count }) => sum + count, 0)).toBe(before.length);
    }
  },
);

test('a year that is over has its months where its newest record is listed, and nowhere else', () => {
  const publication = fixturePublicationOn('2027-03-01', 'small', corrections(2026, 120));
  const pages = listPagesFrom(list, publication);
  const months = pages.map(({ parts }) => parts.filter((part) => part.months).map(({ year }) => year?.text));
  expect(months).toEqual([['Năm 2026'], []]);
  expect(departmentView(publication, 'an-phu', 'vi').yearsBefore).toEqual([
    { year: '2026', address: `${list}#nam-2026`, count: 131 },
  ]);
});

test('the links at the top lead to what the page has, and say of how many records', () => {
  const publication = fixturePublicationOn('2026-11-22', 'small', corrections(2026, 6));
  const { contents, sections } = departmentView(publication, 'an-phu', 'vi');
  const empty = sections.filter(({ count }) => count === 0).map(({ id }) => id);
  expect(empty).not.toEqual([]);
  const anchors = contents.map(({ anchor }) => anchor);
  expect(anchors[0]).toBe('thong-tin-dinh-ky');
  expect(anchors).toEqual(expect.arrayContaining(['cai-chinh', 'theo-doi']));
  expect(anchors.filter((anchor) => empty.includes(anchor))).toEqual([]);
  expect(contents.find(({ anchor }) => anchor === 'cai-chinh')).toEqual({
    text: 'Cải chính',
    anchor: 'cai-chinh',
    count: '7',
  });
});
