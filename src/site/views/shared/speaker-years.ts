import type { Term } from '../../../domain/authority.ts';
import { firstDay, lastDay, yearOf } from '../../../domain/dates.ts';
import type { Department } from '../../../register/register.ts';
import { addresses } from '../../addresses.ts';
import { once } from '../../publication.ts';
import type { YearLink } from '../parts/year-links.ts';
import { speakersOf, type Speaker } from './speakers.ts';

/** Whether a term has a day in a year or later. */
export const lastsUntil = ({ to }: Term, year: string): boolean =>
  to === undefined || to >= firstDay(`${year}-01`);

/** Who had authority to speak for a department on a day of a year. */
export const speakersIn = (department: Department, year: string): Speaker[] =>
  speakersOf(department).filter(({ term }) => lastsUntil(term, year) && term.from <= lastDay(`${year}-12`));

/** The years before that of the publication in which anybody had authority to speak, the newest first, with how many people had. */
export const speakerYears = once(({ register, compliance }): YearLink[] => {
  const departments = [...register.departments.values()];
  const first = departments
    .flatMap((department) => speakersOf(department).map(({ term }) => yearOf(term.from)))
    .reduce((one, other) => (other < one ? other : one), yearOf(compliance.today));
  const years = Array.from({ length: Number(yearOf(compliance.today)) - Number(first) }, (_, index) =>
    String(Number(first) + index),
  );
  return years
    .toReversed()
    .map((year) => ({
      year,
      address: addresses.lookupYear(year),
      count: departments.reduce((sum, department) => sum + speakersIn(department, year).length, 0),
    }))
    .filter(({ count }) => count > 0);
});
