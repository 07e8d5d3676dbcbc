import { describe, expect, test } from 'vitest';
import { holdsOn } from '../../../../src/domain/authority.ts';
import { lookupView } from '../../../../src/site/views/lookup.ts';
import { lookupYearKeys, lookupYearView } from '../../../../src/site/views/lookup-year.ts';
import type { SpeakerRow } from '../../../../src/site/views/parts/speaker-rows.ts';
import { speakersOf } from '../../../../src/site/views/shared/speakers.ts';
import { fixturePublicationOn } from '../../../support/publications.ts';

const on = (day: string) => fixturePublicationOn(day, 'small');
const addressesOf = (rows: readonly SpeakerRow[]) => rows.map(({ name }) => name.address).sort();

describe('Who may speak', () => {
  test.each([['2026-11-22'], ['2027-01-01'], ['2029-06-30']])(
    'is told on %s of any day by the page itself or by that of its year',
    (today) => {
      const publication = on(today);
      const main = lookupView(publication, 'vi');
      const years = new Map(
        lookupYearKeys(publication).map((year) => [year, lookupYearView(publication, year, 'vi').speakers]),
      );
      const speakers = [...publication.register.departments.values()].flatMap(speakersOf);
      for (const day of ['2025-12-31', '2026-01-01', '2026-10-20', '2026-12-31', '2027-01-01', today]) {
        const told = day < main.since ? (years.get(day.slice(0, 4)) ?? []) : main.speakers;
        const holds = told.filter(({ asked }) => holdsOn(asked, day));
        expect(addressesOf(holds), day).toHaveLength(
          speakers.filter(({ term }) => holdsOn(term, day)).length,
        );
      }
    },
  );

  test('has a page for every year before this one in which anybody might', () => {
    expect(lookupYearKeys(on('2026-11-22'))).toEqual([]);
    expect(lookupYearKeys(on('2029-06-30'))).toEqual(['2028', '2027', '2026']);
    const { yearsBefore, since } = lookupView(on('2029-06-30'), 'vi');
    expect([since, yearsBefore[0]]).toEqual([
      '2029-01-01',
      { year: '2028', address: '/tra-cuu/2028/', count: expect.any(Number) as number },
    ]);
  });

  test('shows no more of a year that is over than what held in it', () => {
    const publication = on('2029-06-30');
    const [of2026, of2027] = ['2026', '2027'].map((year) => {
      const { speakers } = lookupYearView(publication, year, 'vi');
      expect(speakers).toHaveLength(
        lookupView(publication, 'vi').yearsBefore.find((one) => one.year === year)?.count ?? 0,
      );
      return addressesOf(speakers);
    });
    const caseOnly = '/don-vi/an-phu/uy-quyen/cao-thi-thu-giao-nha/';
    expect([of2026?.includes(caseOnly), of2027?.includes(caseOnly)]).toEqual([true, false]);
    expect(addressesOf(lookupView(publication, 'vi').speakers)).not.toContain(caseOnly);
  });
});
