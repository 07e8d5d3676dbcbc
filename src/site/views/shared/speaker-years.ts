import type { Term } from '../../../domain/authority.ts';
import { firstDay, yearOf, type PlainDate } from '../../../domain/dates.ts';
import { addresses } from '../../addresses.ts';
import { once } from '../../publication.ts';
import type { YearLink } from '../parts/year-links.ts';
import { speakersOf, type Speaker } from './speakers.ts';

/** Whether a term has a day in a year or later. */
export const lastsUntil = ({ to }: Term, year: string): boolean =>
  to === undefined || to >= firstDay(`${year}-01`);

/** Somebody who had authority to speak for a department on a day of a year. */
interface SpeakerInYear {
  year: string;
  /** The folder of the department. */
  department: string;
  speaker: Speaker;
}

/** The years before that of a day in which a term has a day. */
function yearsBefore({ from, to }: Term, today: PlainDate): string[] {
  const [first, last] = [
    Number(yearOf(from)),
    Math.min(Number(yearOf(to ?? today)), Number(yearOf(today)) - 1),
  ];
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => String(first + index));
}

/** Who had authority to speak, by each year before that of the publication in which they had. */
export const speakersByYear = once(
  ({ register, compliance: { today } }): ReadonlyMap<string, readonly SpeakerInYear[]> =>
    Map.groupBy(
      [...register.departments.values()].flatMap((department) =>
        speakersOf(department).flatMap((speaker) =>
          yearsBefore(speaker.term, today).map((year) => ({
            year,
            department: department.folder,
            speaker,
          })),
        ),
      ),
      ({ year }) => year,
    ),
);

/** The years before that of the publication in which anybody had authority to speak, the newest first, with how many people had. */
export const speakerYears = once((publication): YearLink[] =>
  [...speakersByYear(publication)]
    .map(([year, speakers]) => ({ year, address: addresses.lookupYear(year), count: speakers.length }))
    .toSorted((a, b) => (a.year < b.year ? 1 : -1)),
);
