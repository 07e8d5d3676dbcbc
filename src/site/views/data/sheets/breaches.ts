import { addresses } from '../../../addresses.ts';
import type { Publication } from '../../../publication.ts';
import { absoluteFor } from '../../../urls.ts';
import {
  breachAddress,
  breachesOnRecord,
  happenedText,
  isExplained,
  type BreachOfRecord,
} from '../../shared/breaches-on-record.ts';
import { nameIn } from '../../shared/names.ts';
import { titleOf } from '../../shared/record-title.ts';
import { sheetOf, sheetTranslations as t, type SheetCell, type SheetView } from './sheet.ts';

/** Every breach on record as a sheet. */
export const breachesSheet = (publication: Publication): SheetView =>
  sheetOf(publication, {
    title: t.breach.data,
    columns: [
      { heading: t.department, kind: 'text' },
      { heading: t.breach.rule, kind: 'text' },
      { heading: t.breach.record, kind: 'text' },
      { heading: t.breach.on, kind: 'day' },
      { heading: t.sheet.happened, kind: 'text' },
      { heading: t.sheet.explained, kind: 'text' },
      { heading: t.sheet.explanations, kind: 'text' },
      { heading: t.sheet.page, kind: 'link' },
    ],
    rows: breachesOnRecord(publication).map((breach) => breachRow(breach, publication)),
    csv: addresses.csv('breaches'),
  });

const breachRow = (breach: BreachOfRecord, publication: Publication): SheetCell[] => [
  nameIn(breach.department, publication, t),
  t.ruleTitle(breach.rule),
  titleOf(breach.record, t),
  breach.on ?? '',
  breach.breaches.map((one) => happenedText(one, publication)[t.language]).join('\n'),
  isExplained(breach) ? t.yes : t.no,
  breach.explanations
    .map(({ data: { date, document } }) => t.report.explained(document?.number, date))
    .join('\n'),
  absoluteFor(undefined, publication.register.publisher)(breachAddress(breach)),
];
