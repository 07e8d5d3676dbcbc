import type { TypeName } from '../../domain/records/index.ts';
import { once, type Publication } from '../publication.ts';
import { everything } from '../read-log.ts';
import { breachesView } from '../views/data/breaches.ts';
import { recordsView } from '../views/data/records.ts';
import { breachRows } from './breaches-table.ts';
import { csvPieces } from './csv.ts';
import { MeasuredText } from './measured-text.ts';
import { recordRows } from './records-table.ts';

/** A table whose text is made when it is first needed; what that will have read is noted of whoever asks for the table. */
function table(publication: Publication, pieces: () => Iterable<string>): MeasuredText {
  publication.readLog?.note(everything);
  return new MeasuredText(pieces);
}

/** The records of a type as CSV. */
export const recordsCsv = once((publication, type: TypeName) =>
  table(publication, () => csvPieces(recordRows(type, recordsView(publication, type).records))),
);

/** Every breach as CSV. */
export const breachesCsv = once((publication) =>
  table(publication, () => csvPieces(breachRows(breachesView(publication).breaches))),
);
