import type { AnyRecord, DataOf, TypeName } from '../../domain/records/index.ts';
import { addressOf } from '../addresses.ts';
import { columnsOf } from './columns.ts';
import { csv } from './csv.ts';
import { once } from '../publication.ts';

/**
 * The version of the form in which data is published, not of the data itself. The first number rises when a file, a
 * column or a value that somebody may rely on goes or changes its meaning; the second when something is added; the
 * third when only a description gets better.
 */
export const dataVersion = '1.1.0';

/** A record as data: its identity, its page, its fields with numbers and flags as such, and its text. */
export function recordData(record: AnyRecord) {
  return {
    id: record.id,
    department: record.department,
    slug: record.slug,
    ...(record.type === 'outlets' ? {} : { page: addressOf(record) }),
    file: record.file,
    ...record.data,
    ...(record.body ? { body: record.body } : {}),
  };
}

function cell(data: DataOf<TypeName>, column: string): string {
  const value = column
    .split('.')
    .reduce<unknown>(
      (at, key) => (at === undefined ? undefined : (at as Record<string, unknown>)[key]),
      data,
    );
  if (value === undefined) return '';
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string') ? value.join('; ') : JSON.stringify(value);
  }
  return typeof value === 'string' || typeof value === 'boolean' ? `${value}` : JSON.stringify(value);
}

/** The records of a type as CSV. */
export const csvOf = once(({ register }, type: TypeName): string => {
  const columns = columnsOf(type).map(({ name }) => name);
  const rows = register.records[type].map((record) => [
    record.id,
    record.department,
    record.slug,
    ...columns.map((column) => cell(record.data, column)),
    record.body,
  ]);
  return csv([['id', 'department_folder', 'slug', ...columns, 'body'], ...rows]);
});
