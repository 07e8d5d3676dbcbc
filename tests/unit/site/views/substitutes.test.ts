import { describe, expect, test } from 'vitest';
import { recordTypes } from '../../../../src/domain/records/index.ts';
import { departmentDataView } from '../../../../src/site/views/data/department.ts';
import { departmentView } from '../../../../src/site/views/department.ts';
import { lookupView } from '../../../../src/site/views/lookup.ts';
import { fixturePublicationOn } from '../../../support/publications.ts';
import { withSubstitutes } from '../../../support/substitute-cases.ts';

const october = fixturePublicationOn(
  '2026-10-20',
  'small',
  withSubstitutes('[cao-thi-thu-giao-nha, dang-van-kien]'),
);

const names = (people: readonly { name: string }[] = []): string[] => people.map(({ name }) => name);

describe('Who speaks while the head is away', () => {
  test('is listed with the head in the order of the department, and beside others in none', () => {
    const [head, designated] = departmentView(october, 'an-phu', 'vi').people.contacts;
    expect(head?.name).toBe('Trần Thị Mai Lan');
    expect(head?.inRole?.substitutes).toMatchObject([
      { name: 'Cao Thị Thu', scope: 'chỉ vụ việc AP-2026-0031', phone: { number: '0200 555 0103' } },
      { name: 'Đặng Văn Kiên', phone: { number: '0200 555 0104' } },
    ]);
    expect(head?.inRole?.standIns).toEqual([]);
    expect(designated?.inRole?.substitutes).toEqual([]);
    expect(names(designated?.inRole?.standIns)).toEqual(['Trần Thị Mai Lan', 'Cao Thị Thu']);
  });

  test('leaves out whose authority has ended, and names after the list who is not in it', () => {
    const november = fixturePublicationOn('2026-11-22', 'small', withSubstitutes('[cao-thi-thu-giao-nha]'));
    const [head] = departmentView(november, 'an-phu', 'vi').people.contacts;
    expect(head?.inRole?.substitutes).toEqual([]);
    expect(names(head?.inRole?.standIns)).toEqual(['Đặng Văn Kiên']);
  });

  test.each([
    ['vi', ['Thay thủ trưởng khi vắng mặt, hiện xếp thứ 1', 'Thay thủ trưởng khi vắng mặt, hiện xếp thứ 2']],
    [
      'en',
      [
        'Speaks while the head is away, at present number 1 in order',
        'Speaks while the head is away, at present number 2 in order',
      ],
    ],
  ])('is told where it is looked up who speaks (%s)', (locale, [first, second]) => {
    const rows = lookupView(october, locale).speakers.filter(({ asked }) => asked.department === 'an-phu');
    expect(rows.map(({ name, substitute }) => [name.text, substitute])).toEqual([
      ['Trần Thị Mai Lan', undefined],
      ['Cao Thị Thu', first],
      ['Đặng Văn Kiên', second],
    ]);
  });

  test('is in the data of the department, as in its record', () => {
    const { department } = departmentDataView(october, 'an-phu');
    expect(department['substitutes']).toEqual(['cao-thi-thu-giao-nha', 'dang-van-kien']);
    expect(recordTypes.departments.schema.shape.substitutes.safeParse([]).success).toBe(false);
  });
});
