import type { Month } from '../../domain/dates.ts';
import type { Text } from '../../domain/text.ts';
import type { Publication } from '../publication.ts';
import { happenedText, type BreachOfRecord } from './shared/breaches.ts';
import { closingsOf } from './shared/closings.ts';

/** A month whose later edits tell of a breach, with what its record told when the month closed. */
export interface EditedMonth {
  month: Month;
  happened: Text | undefined;
}

/** The closed months whose later edits tell of a breach: where a reader sees what was changed. */
export const editedMonths = (of: BreachOfRecord, publication: Publication): EditedMonth[] =>
  closingsOf(publication).flatMap(({ month, breachEdits }) => {
    const edit = breachEdits.find(({ was, is }) => {
      const breach = (was ?? is)?.breach;
      return breach?.rule === of.rule && breach.subject === of.record.id;
    });
    return edit ? [{ month, happened: edit.was && happenedText(edit.was.breach, publication) }] : [];
  });
