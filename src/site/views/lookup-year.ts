import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { speakerRow, type SpeakerRow } from './parts/speaker-rows.ts';
import type { YearLink } from './parts/year-links.ts';
import { departmentGroups } from './shared/department-tree.ts';
import { speakersByYear, speakerYears } from './shared/speaker-years.ts';

/** The page of everybody who had authority to speak in a year that is over. */
export interface LookupYearView {
  page: PageView;
  title: string;
  description: string;
  speakers: readonly SpeakerRow[];
  otherYears: readonly YearLink[];
}

export const lookupYearKeys = (publication: Publication): string[] =>
  speakerYears(publication).map(({ year }) => year);

export function lookupYearView(
  publication: Publication,
  year: string,
  locale: string | undefined,
): LookupYearView {
  const t = translationsFor(locale);
  const { today } = publication.compliance;
  const [title, description] = [t.lookupYearTitle(year), t.lookupYearDescription(year)];
  const speakers = Map.groupBy(speakersByYear(publication).get(year) ?? [], ({ department }) => department);
  const trail = [{ text: t.lookupTitle, address: addresses.lookup }];
  return {
    page: pageView(publication, { address: addresses.lookupYear(year), title, description, trail }, locale),
    title,
    description,
    speakers: departmentGroups(publication, t)
      .flatMap(({ departments }) => departments)
      .flatMap((department) =>
        (speakers.get(department.folder) ?? []).map(({ speaker }) =>
          speakerRow(speaker, department, today, t),
        ),
      ),
    otherYears: speakerYears(publication).filter((other) => other.year !== year),
  };
}
