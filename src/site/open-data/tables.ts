import type { TypeName } from '../../domain/records/index.ts';
import { once } from '../publication.ts';
import { breachesView } from '../views/data/breaches.ts';
import { recordsView } from '../views/data/records.ts';
import { breachRows } from './breaches-table.ts';
import { csvPieces } from './csv.ts';
import { MeasuredText } from './measured-text.ts';
import { recordRows } from './records-table.ts';

/** The records of a type as CSV. */
export const recordsCsv = once(
  (publication, type: TypeName) =>
    new MeasuredText(() => csvPieces(recordRows(type, recordsView(publication, type).records))),
);

/** Every breach as CSV. */
export const breachesCsv = once(
  (publication) => new MeasuredText(() => csvPieces(breachRows(breachesView(publication).breaches))),
);
