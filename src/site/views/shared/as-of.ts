import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';

/**
 * The day of all that is shown and how many records there are, in words. Only for pages that change every day for another
 * reason: the others lead to it at their foot, so that a day or a record leaves them as they are.
 */
export const dayAndCount = ({ register, compliance }: Publication, t: Translations): string =>
  `${t.asOf(t.date(compliance.today))} · ${t.records(register.size)}`;
