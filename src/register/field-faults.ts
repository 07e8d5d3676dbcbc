import { z } from 'zod';
import type { Text } from '../domain/text.ts';
import { Complaint, type FieldFault, type LawOf } from './complaint.ts';
import { fieldSchema, nearest } from './schema.ts';
import type { FieldPath } from './source.ts';

/** Where a field that is missing from a record is to be added. */
const closingLine: Text = { vi: 'phía trên dòng `---` này', en: 'above this `---`' };

/**
 * What the schema's complaints mean to the person who typed the file. `data` still has its blank keys, so that a
 * field left blank is told from one that is not there.
 */
export function fieldFaults(
  schema: z.core.$ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  lawOf: LawOf,
  ending: Text = closingLine,
): FieldFault[] {
  const misspelt = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = issue.path as FieldPath;
    return issue.keys.map((key) => {
      const meant = nearest(key, fieldsOf(schema, path));
      if (meant) misspelt.add([...path, meant].join('\0'));
      return unknownKey([...path, key], key, meant, fieldsOf(schema, path));
    });
  });
  const faults = issues.flatMap((issue) => {
    const path = issue.path as FieldPath;
    if (issue.code === 'unrecognized_keys') return [];
    const value = valueAt(data, path);
    if (value === undefined && misspelt.has(path.join('\0'))) return [];
    return [new Complaint(schema, path, value, issue, lawOf).fault(ending)];
  });
  return [...faults, ...unknown];
}

const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    data,
  );

function fieldsOf(schema: z.core.$ZodType, path: FieldPath): string[] {
  const parent = fieldSchema(schema, path);
  return parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
}

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

const unknownKey = (
  path: FieldPath,
  key: string,
  meant: string | undefined,
  known: readonly string[],
): FieldFault => ({
  rule: 'key-unknown',
  path,
  message: meant
    ? {
        vi: `Không có trường nào tên là \`${key}\`. Có lẽ ý bạn là \`${meant}\`: sửa tên trường ở dòng này.`,
        en: `There is no field called \`${key}\`. You may have meant \`${meant}\`: change the name on this line.`,
      }
    : {
        vi: `Không có trường nào tên là \`${key}\`. Xóa dòng này, hoặc dùng một trong các trường: ${list(known)}.`,
        en: `There is no field called \`${key}\`. Delete this line, or use one of: ${list(known)}.`,
      },
});
