import type { Citation } from '../../../domain/law.ts';
import type { Requirement } from '../../../domain/rule-set.ts';
import { addresses } from '../../addresses.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';

/** What a law requires, word for word if that is on file, and its source. */
export interface QuoteView {
  text: string;
  /** Whether the text is quoted from the law, in Vietnamese. */
  isQuoted: boolean;
  source?: { text: string; address: string; requirement: string; status: string };
}

export const quoteView = (row: Requirement, source: Citation | undefined, t: Translations): QuoteView =>
  plain({
    text: row.quote ?? row[t.language],
    isQuoted: Boolean(row.quote),
    source: source && {
      text: source.text[t.language],
      address: row.paragraph ? addresses.paragraph(row.paragraph) : addresses.requirement(row.id),
      requirement: row.id,
      status: t.citationStatus[source.status],
    },
  });
