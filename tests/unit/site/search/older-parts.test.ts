import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/dates.ts';
import type { DepartmentRecord } from '../../../../src/domain/records/index.ts';
import { partsOf, perPart } from '../../../../src/site/search/older-parts.ts';

/** A request of which nothing is known but when it came. */
const request = (id: string, day: string) =>
  ({ type: 'requests', id, data: { receivedAt: `${day}T09:00+07:00` } }) as unknown as DepartmentRecord;

/** Four requests a day for so many days, from the first of 2020. */
const requests = (days: number): DepartmentRecord[] =>
  Array.from({ length: days }, (_, day) =>
    Array.from({ length: 4 }, (_, at) => request(`${day}-${at}`, addDays('2020-01-01', day))),
  ).flat();

const idsOf = (parts: readonly (readonly DepartmentRecord[])[]) =>
  parts.map((part) => part.map(({ id }) => id));

/** The day of a record of a list. @throws Error if there is none at that place */
function dayAt(records: readonly DepartmentRecord[], at: number): string {
  const record = records.at(at);
  if (!record) throw new Error(`There is no record ${at}.`);
  return (record.data as { receivedAt: string }).receivedAt.slice(0, 10);
}

const monthAt = (records: readonly DepartmentRecord[], at: number): string => dayAt(records, at).slice(0, 7);

describe('Older records in parts', () => {
  const all = requests(1_000);
  const parts = partsOf(all);

  test('are all there, once and in order', () => {
    expect(idsOf([parts.flat()])).toEqual(idsOf([all]));
  });

  test('have enough each but for the last, and no more than the month makes of it in which they have', () => {
    expect(parts.length).toBeGreaterThan(4);
    for (const part of parts.slice(0, -1)) {
      expect(part.length).toBeGreaterThanOrEqual(perPart);
      const lastMonth = part.filter((_, at) => monthAt(part, at) === monthAt(part, -1));
      expect(part.length - lastMonth.length).toBeLessThan(perPart);
    }
  });

  test('end with a month', () => {
    for (const [at, part] of parts.slice(1).entries())
      expect(monthAt(part, 0) > monthAt(parts[at] ?? [], -1)).toBe(true);
  });

  test('stay as they are when newer ones come', () => {
    expect(idsOf(partsOf(requests(1_100))).slice(0, parts.length - 1)).toEqual(idsOf(parts).slice(0, -1));
  });

  test.each([0, 500, 1_500, 3_000])(
    'change in one part alone when one is dated back before the one at %i',
    (at) => {
      const late = request('late', dayAt(all, at));
      const now = idsOf(partsOf(all.toSpliced(at, 0, late)));
      const changed = now.filter((part, index) => part.join() !== idsOf(parts)[index]?.join());
      expect(now).toHaveLength(parts.length);
      expect(changed).toHaveLength(1);
      expect(changed[0]).toContain('late');
    },
  );

  test('of one month are one part, however many they are', () => {
    const many = Array.from({ length: 3 * perPart }, (_, at) => request(String(at), '2020-05-05'));
    expect(partsOf(many)).toHaveLength(1);
  });

  test('are none where there is no record', () => {
    expect(partsOf([])).toEqual([]);
  });
});
