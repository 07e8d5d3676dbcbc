import { typeNames, type TypeName } from '../../domain/records/index.ts';
import { addresses } from '../addresses.ts';
import { loggedReads, once, type Publication } from '../publication.ts';
import type { Reads } from '../read-log.ts';
import { breachesData } from '../views/data/breaches.ts';
import { recordsData } from '../views/data/records.ts';
import { breachRows } from './breaches-table.ts';
import { csvPieces } from './csv.ts';
import { MeasuredText, type Measured } from './measured-text.ts';
import { recordRows } from './records-table.ts';

/** A table as CSV. What its text was made of is noted of whoever asks for its size as well. */
export class CsvTable extends MeasuredText {
  readonly #publication: Publication;
  #reads: Reads = new Set();

  constructor(publication: Publication, pieces: () => Iterable<string>) {
    super(() => {
      const { made, reads } = loggedReads(publication, pieces);
      this.#reads = reads;
      return made;
    });
    this.#publication = publication;
  }

  override get measured(): Measured {
    const size = super.measured;
    this.#publication.readLog?.noteAll(this.#reads);
    return size;
  }

  /** Takes the size from a file of the same text, and what that was made of: the text need not be made to be measured. */
  takeFrom(file: Measured, reads: Iterable<string>): void {
    this.takeMeasured(file);
    this.#reads = new Set(reads);
  }
}

/** The records of a type as CSV. */
export const recordsCsv = once(
  (publication, type: TypeName) =>
    new CsvTable(publication, () => csvPieces(recordRows(type, recordsData(publication, type)))),
);

/** Every breach as CSV. */
export const breachesCsv = once(
  (publication) => new CsvTable(publication, () => csvPieces(breachRows(breachesData(publication)))),
);

/** The table at an address, if there is one. */
export const csvAt = (publication: Publication, address: string): CsvTable | undefined => {
  if (address === addresses.csv('breaches')) return breachesCsv(publication);
  const type = typeNames.find((name) => address === addresses.csv(name));
  return type && recordsCsv(publication, type);
};
