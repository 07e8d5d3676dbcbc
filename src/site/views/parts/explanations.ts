import type { RecordOf } from '../../../domain/records/index.ts';
import { addressOf } from '../../addresses.ts';
import { pageHtmlOf } from '../../markdown.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { entryViews, type EntryView } from './entries.ts';

/** What a department says of a lapse or a breach: the record as an entry, and its text. */
export interface ExplanationView {
  entries: readonly EntryView[];
  /** The text in HTML, in Vietnamese; its headings begin at the third level. */
  html: string;
}

export const explanationView = (
  explanation: RecordOf<'explanations'>,
  publication: Publication,
  t: Translations,
): ExplanationView => ({
  entries: entryViews([explanation], publication, t),
  html: pageHtmlOf(explanation, publication.register.publisher, { level: 3, page: addressOf(explanation) }),
});
