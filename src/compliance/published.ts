import { displayInstant, type AsOf } from '../domain/dates.ts';
import {
  departmentTypeOf,
  isOfDepartment,
  recordTypes,
  type AnyRecord,
  type RecordOf,
} from '../domain/records/index.ts';
import { registerWith } from '../register/changed-register.ts';
import type { Register } from '../register/register.ts';
import { optionalPart } from '../register/schema.ts';
import { valueAt, valuesAt } from '../register/reading/source-text.ts';
import type { FieldPath } from '../domain/location.ts';
import { futureEvents, futureRelease } from './future.ts';
import { judge, type CheckedContent, type Compliance } from './compliance.ts';

/**
 * What a site shows of a register on a day: nothing of a record whose release has not come, and nothing of what happened
 * later, where an earlier day is looked back at. A register of which nothing lies ahead is given back as it is. Pure.
 */
export function publishedAsOf(register: Register, day: AsOf, compliance: Compliance): CheckedContent {
  const shown = registerWith(register, (record) => asPublished(record, day, compliance));
  return { register: shown, compliance: shown === register ? compliance : judge(shown, day) };
}

function asPublished(record: AnyRecord, day: AsOf, compliance: Compliance): AnyRecord | undefined {
  if (futureRelease(record, day)) {
    return record.type === 'statements' && isOverdue(record, compliance) ? withoutContent(record) : undefined;
  }
  // What was taken from the public stays so, whichever day is looked back at.
  const ahead = futureEvents(record, day).filter(({ path: [part] }) => part !== 'withdrawn');
  if (ahead.length === 0) return record;
  const { schema } = recordTypes[record.type];
  // Two days of one part take it away once.
  const byPath = new Map(
    ahead.map(({ path }) => optionalPart(schema, path)).map((part) => [part?.join('.'), part]),
  );
  const parts = [...byPath.values()];
  if (parts.some((part) => part === undefined) && record.type !== 'departments') return undefined;
  const data = parts.reduceRight<unknown>((left, part) => (part ? without(left, part) : left), record.data);
  const left = openAgain({ ...record, data } as AnyRecord, record);
  return isDated(left) ? left : undefined;
}

/** Whether a record has the day of its event; one that has lost it tells of what has not begun. */
const isDated = (record: AnyRecord): boolean =>
  !isOfDepartment(record) ||
  departmentTypeOf(record).datedBy.some((field) => valuesAt(record.data, field.split('.')).length > 0);

/** A lapse is no secret of the department’s: once its clock has run out, the matter is shown as the open one that it is. */
const isOverdue = ({ id }: RecordOf<'statements'>, { duties }: Compliance): boolean =>
  duties.some(({ subject, state }) => subject === id && state === 'overdue');

/** An urgent matter without anything of what is to be released on it. */
function withoutContent(record: RecordOf<'statements'>): AnyRecord {
  const { occurredAt, receivedAt, needsInitialInformation, impact } = record.data;
  const title = `Vụ việc xảy ra lúc ${displayInstant(occurredAt).vi}`;
  return {
    ...record,
    data: {
      title,
      occurredAt,
      ...(receivedAt ? { receivedAt } : {}),
      needsInitialInformation,
      ...(impact ? { impact } : {}),
    },
    body: '',
  };
}

/** A record that has lost its end, as it was before it had one. */
function openAgain(record: AnyRecord, before: AnyRecord): AnyRecord {
  if (!isOfDepartment(record)) return record;
  const { end } = departmentTypeOf(record);
  const path = end?.on.split('.') ?? [];
  if (!end || valueAt(record.data, path) === valueAt(before.data, path)) return record;
  const left = end.fields.reduce<unknown>((data, field) => without(data, [field]), record.data);
  const data: unknown = { ...(left as object), ...end.before?.(record.data) };
  return { ...record, data, ...(end.text ? { body: '' } : {}) } as AnyRecord;
}

/** Data without the field or the item of a list at a path; a list that has lost its last item goes with it. */
function without(data: unknown, [key, ...rest]: FieldPath): unknown {
  if (Array.isArray(data)) {
    return data.flatMap((item: unknown, index) =>
      index === key ? (rest.length > 0 ? [without(item, rest)] : []) : [item],
    );
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      if (name !== key) return [[name, value]];
      const left = rest.length > 0 ? without(value, rest) : undefined;
      return left === undefined || (Array.isArray(left) && left.length === 0) ? [] : [[name, left]];
    }),
  );
}
