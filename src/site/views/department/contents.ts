import { recordTypes } from '../../../domain/records/index.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';
import type { RecordSection } from './record-sections.ts';

/** A link from the top of a page to one of its sections. */
export interface ContentsLink {
  text: string;
  /** The identity of the section's heading. */
  anchor: string;
  /** How many records it has; none where it does not have records. */
  count?: string;
}

/** The sections of a department's page in their order, without those at its very top. */
export function contentsOf(
  sections: readonly RecordSection[],
  has: { months: boolean; yearsBefore: boolean; about: boolean },
  t: Translations,
): ContentsLink[] {
  const filled = sections.filter(({ count }) => count > 0);
  return [
    ...(has.months ? [{ text: t.shortPlural.briefings, anchor: recordTypes.briefings.address }] : []),
    ...filled.map(({ short, id, count }) => plain({ text: short, anchor: id, count: t.amount(count) })),
    ...(has.yearsBefore ? [{ text: t.earlierYears, anchor: 'cac-nam-truoc' }] : []),
    { text: t.follow.title, anchor: 'theo-doi' },
    ...(has.about ? [{ text: t.shortAbout, anchor: 'gioi-thieu' }] : []),
  ];
}
