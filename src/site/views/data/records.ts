import type { PlainDate } from '../../../domain/dates.ts';
import { typeNames, type AnyRecord, type TypeName } from '../../../domain/records/index.ts';
import { addressOf } from '../../addresses.ts';
import type { Publication } from '../../publication.ts';
import { timingOf, type Timing } from '../shared/waiting.ts';

/** A record as data: its identity, its page, its fields with numbers and flags as such, and its text. */
export interface RecordData {
  id: string;
  /** The folder of its department; empty for an outlet. */
  department: string;
  slug: string;
  /** Its page, from the root of the site; left out for an outlet. */
  page?: string;
  file: string;
  /** When what it tells of began and ended, for a record for whose end somebody waits. */
  timing?: Timing;
  body?: string;
  readonly [field: string]: unknown;
}

/** All records of a type, as they are published as data. */
export interface RecordsView {
  asOf: PlainDate;
  demo: boolean;
  records: readonly RecordData[];
}

export function recordData(record: AnyRecord, publication: Publication): RecordData {
  const timing = timingOf(record, publication);
  return {
    id: record.id,
    department: record.department,
    slug: record.slug,
    ...(record.type === 'outlets' ? {} : { page: addressOf(record) }),
    file: record.file,
    ...record.data,
    ...(timing && { timing }),
    ...(record.body ? { body: record.body } : {}),
  };
}

/** The types of records, each of which is a file. */
export const recordsKeys = (): TypeName[] => [...typeNames];

export const recordsView = (publication: Publication, type: TypeName): RecordsView => ({
  asOf: publication.compliance.today,
  demo: publication.register.publisher.demo,
  records: recordsData(publication, type),
});

export const recordsData = (publication: Publication, type: TypeName): RecordData[] =>
  publication.register.records[type].map((record) => recordData(record, publication));
