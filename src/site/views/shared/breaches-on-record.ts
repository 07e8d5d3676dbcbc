import { breachKey, explanationsUpTo, type Breach } from '../../../compliance/breaches.ts';
import type { PlainDate } from '../../../domain/dates.ts';
import { recordTypes, type DepartmentRecord, type RecordOf } from '../../../domain/records/index.ts';
import type { Text } from '../../../domain/text.ts';
import { rules } from '../../../rules/index.ts';
import { addresses } from '../../addresses.ts';
import { once, type Publication } from '../../publication.ts';
import { isWithdrawn } from '../../without-withdrawn.ts';

/** The breaches of one rule by one record. They have one permanent page. */
export interface BreachOfRecord {
  rule: string;
  department: string;
  record: DepartmentRecord;
  /** Those that the record shows today; empty where only an explanation mentions them. */
  breaches: readonly Breach[];
  explanations: readonly RecordOf<'explanations'>[];
  /** The day of the first; undefined where the record no longer shows any. */
  on: PlainDate | undefined;
}

const isOfDepartment = (record: unknown): record is DepartmentRecord =>
  typeof record === 'object' && record !== null && 'department' in record && record.department !== '';

/** The latest first; what is on no day is at the end. */
const inOrder = (a: BreachOfRecord, b: BreachOfRecord): number => {
  const [x, y] = [a.on ?? '', b.on ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.record.id === b.record.id ? 0 : a.record.id < b.record.id ? -1 : 1;
};

/** Every breach by rule and record, the latest first; those that only an explanation mentions are at the end. */
export const breachesOnRecord = once((publication): readonly BreachOfRecord[] =>
  [...publication.register.departments.keys()]
    .flatMap((folder) => breachesOfDepartment(publication, folder))
    .toSorted(inOrder),
);

/** Those of a department, in the same order. */
export const breachesOfDepartment = once((publication, folder: string): readonly BreachOfRecord[] => {
  const { register, compliance } = publication;
  const shown = [...Map.groupBy(compliance.breachesOf(folder), breachKey).values()].flatMap((breaches) => {
    const [first] = breaches.toSorted((a, b) => (a.on < b.on ? -1 : 1));
    if (!first) return [];
    const { rule, department, subject, explanations, on } = first;
    const record = register.get(subject);
    if (!isOfDepartment(record)) return [];
    return [{ rule, department, record, breaches, explanations, on }];
  });
  const known = new Set(shown.map(({ rule, record }) => breachKey({ rule, subject: record.id })));
  const gone = (register.departments.get(folder)?.explanations ?? []).flatMap(({ department, data }) => {
    const key = breachKey(data);
    const record = register.get(data.subject);
    const isBreach = rules.some(({ id, breaches }) => id === data.rule && breaches);
    if (!isBreach || known.has(key) || data.date > compliance.today || !isOfDepartment(record)) return [];
    if (record.department !== department) return [];
    known.add(key);
    const explanations = explanationsUpTo(register, { ...data, department }, compliance.today);
    return [{ rule: data.rule, department, record, breaches: [], explanations, on: undefined }];
  });
  return [...shown, ...gone].toSorted(inOrder);
});

/** The breaches of a record, in the same order. */
export const breachesOf = (
  publication: Publication,
  { id, department }: Pick<DepartmentRecord, 'id' | 'department'>,
): readonly BreachOfRecord[] => breachesByRecord(publication, department).get(id) ?? [];

const breachesByRecord = once((publication, folder: string) =>
  Map.groupBy(breachesOfDepartment(publication, folder), ({ record }) => record.id),
);

/** The permanent page of a breach. */
export const breachAddress = ({ rule, record }: Pick<BreachOfRecord, 'rule' | 'record'>): string =>
  addresses.breach(record.department, rule, recordTypes[record.type].address, record.slug);

/** The page of a breach that figures and closed months know by its rule and record; of the rule, if it has none. */
export function addressOfBreach(
  { rule, subject, department }: Pick<Breach, 'rule' | 'subject' | 'department'>,
  publication: Publication,
): string {
  const found = breachesOf(publication, { id: subject, department }).find((one) => one.rule === rule);
  return found ? breachAddress(found) : addresses.rule(rule);
}

/** Whether a department has explained all breaches of a record; an explanation does not cover what happened after it. */
export const isExplained = ({ breaches, explanations }: BreachOfRecord): boolean =>
  explanations.length > 0 && breaches.every((breach) => breach.explanations.length > 0);

const withdrawnRecord: Text = {
  vi: 'Bản ghi cho thấy việc này đã được rút.',
  en: 'The record that told of this has been withdrawn.',
};

/** What happened, for readers; nothing of the content of a record that was withdrawn. */
export function happenedText(breach: Breach, publication: Publication): Text {
  const record = recordOfBreach(breach, publication);
  return record && isWithdrawn(record) ? withdrawnRecord : breach.happened;
}

/** The record of a breach, as it is today; undefined where it is gone. */
export function recordOfBreach(
  { subject }: Pick<Breach, 'subject'>,
  { register }: Publication,
): DepartmentRecord | undefined {
  const record = register.get(subject);
  return isOfDepartment(record) ? record : undefined;
}
