import { recordTypes, type DepartmentRecord } from '../../domain/records/index.ts';
import { recordsOfDepartment } from '../../register/departments.ts';
import { digestOfObject } from '../../register/digest.ts';
import { derived } from '../derived.ts';
import { once, type Publication } from '../publication.ts';
import { translationsFor } from '../translations/index.ts';
import { isWithdrawn } from '../without-withdrawn.ts';
import { currentRecordView, type CurrentRecordView } from './record/current.ts';
import { movedRecordView, type MovedRecordView } from './record/moved.ts';
import { withdrawnRecordView, type WithdrawnRecordView } from './record/withdrawn.ts';

/** What is at the address of a record: the record, where it has gone, or that it was withdrawn. */
export type RecordView = CurrentRecordView | MovedRecordView | WithdrawnRecordView;

/** The parts of the address of a record. */
export interface RecordKey {
  department: string;
  type: string;
  slug: string;
}

interface RecordAt extends RecordKey {
  record: DepartmentRecord;
}

const textOf = ({ department, type, slug }: RecordKey): string => `${department}/${type}/${slug}`;

/** Every record of a department by its address, and by those that it had before its file was renamed. */
const recordsByKey = once(({ register, withdrawn }, folder: string): ReadonlyMap<string, RecordAt> => {
  const department = register.departments.get(folder);
  const listed = department ? recordsOfDepartment(department) : [];
  const all = [...listed, ...(withdrawn?.get(folder) ?? [])].flatMap((record) =>
    [record.slug, ...(record.data.formerly ?? [])].map((slug) => ({
      department: record.department,
      type: recordTypes[record.type].address,
      slug,
      record,
    })),
  );
  return new Map(all.map((one) => [textOf(one), one]));
});

/** The record at an address. */
const recordAt = derived(
  'record-at',
  (publication, key) => recordsByKey(publication, key.split('/', 1)[0] ?? '').get(key)?.record,
  (record) => (record ? digestOfObject(record) : ''),
);

export const recordKeys = (publication: Publication): RecordKey[] =>
  [...publication.register.departments.keys()].flatMap((folder) =>
    [...recordsByKey(publication, folder).values()].map(({ department, type, slug }) => ({
      department,
      type,
      slug,
    })),
  );

/** @throws Error if there was never a record at that address */
export function recordView(publication: Publication, key: RecordKey, locale: string | undefined): RecordView {
  const record = recordAt(publication, textOf(key));
  if (!record) throw new Error(`No record ${textOf(key)}`);
  const t = translationsFor(locale);
  if (key.slug !== record.slug) return movedRecordView(record, key.slug, publication, t);
  return isWithdrawn(record)
    ? withdrawnRecordView(record, publication, t)
    : currentRecordView(record, publication, t);
}
