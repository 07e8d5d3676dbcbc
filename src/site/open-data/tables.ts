import { createHash } from 'node:crypto';
import type { TypeName } from '../../domain/records/index.ts';
import { once } from '../publication.ts';
import { breachesView } from '../views/data/breaches.ts';
import { recordsView } from '../views/data/records.ts';
import { breachRows } from './breaches-table.ts';
import { csv } from './csv.ts';
import { recordRows } from './records-table.ts';

/** The records of a type as CSV. */
export const recordsCsv = once((publication, type: TypeName): string =>
  csv(recordRows(type, recordsView(publication, type).records)),
);

/** Every breach as CSV. */
export const breachesCsv = once((publication): string => csv(breachRows(breachesView(publication).breaches)));

/** The size of a file and its SHA-256 in hexadecimal digits. */
export interface Measured {
  bytes: number;
  sha256: string;
}

/** Measures a text as a file in UTF-8. */
export const measureText = (text: string): Measured => ({
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
});
