import type { Case, Standing } from '../../compliance/figure.ts';
import { recordTypes } from '../../domain/records/index.ts';
import { addressOf } from '../addresses.ts';
import { dutyTitle } from '../duties.ts';
import { titleLanguage } from '../names.ts';
import type { Publication } from '../publication.ts';
import { titleOf } from '../record.ts';
import type { Words } from '../translations/index.ts';
import { addressOfBreach } from './shared/breaches.ts';
import { isBreach, isStanding, type FigureToday } from './shared/figures.ts';
import { isLapse, lapseAddress } from './shared/lapses.ts';

/** A case as a line: what it is, where it is shown, and how it stands. */
export interface CaseLine {
  title: string;
  /** The `lang` of the title, where it is not that of the page. */
  lang: string | undefined;
  address: string;
  note: string;
  standing: Standing | undefined;
}

/** Where a case is shown; a gap of the record is shown on the page of the lapse. */
export function caseLine({ about, days, counts }: Case, publication: Publication, words: Words): CaseLine {
  if (isStanding(about)) {
    const { title, lang, address } = dutyTitle(about.duty, publication, words);
    return {
      title,
      lang,
      address: isLapse(about.duty) ? lapseAddress(about.duty) : address,
      note: '',
      standing: about,
    };
  }
  if (isBreach(about)) {
    const record = publication.register.get(about.subject);
    return {
      title: record ? titleOf(record, words) : about.subject,
      lang: record && titleLanguage(record, words),
      address: addressOfBreach(about, publication),
      note: `${words.ruleTitle(about.rule)}, ${about.explanations.length > 0 ? words.breach.explained : words.breach.unexplained}`,
      standing: undefined,
    };
  }
  const note = days === undefined ? (counts ? words.counts : words.countsNot) : words.inDays(days);
  return {
    title: titleOf(about, words),
    lang: titleLanguage(about, words),
    address: addressOf(about),
    note,
    standing: undefined,
  };
}

/** What a figure's cases are, by their type, for the sentence above their list. */
export function casesName({ cases: [first] }: FigureToday, { language, duties, breach }: Words): string {
  if (!first || isStanding(first.about)) return duties;
  return isBreach(first.about) ? breach.plural : recordTypes[first.about.type].plural[language];
}
