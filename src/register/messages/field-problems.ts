import { z } from 'zod';
import type { Text } from '../../domain/text.ts';
import type { FileProblem } from '../../domain/finding.ts';
import { FieldIssue, type LawOf } from './field-issue.ts';
import { problemOf } from './field-problem.ts';
import { fieldName } from './field-name.ts';
import { nearestKey } from '../nearest-key.ts';
import { fieldMeta, fieldSchema } from '../schema.ts';
import type { FieldPath } from '../../domain/location.ts';
import { valueAt } from '../reading/source-text.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Where a field that is missing from a record is to be added. */
const closingLine: Text = { vi: 'phía trên dòng `---` này', en: 'above this `---`' };

/**
 * What the issues of a schema mean to the person who typed the file. `data` still has its blank keys, so that a
 * field left blank is told from one that is not there.
 */
export function fieldProblems(
  schema: z.core.$ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  lawOf: LawOf,
  ending: Text = closingLine,
  vocabulary?: Vocabulary,
): FileProblem[] {
  const misspelt = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = issue.path as FieldPath;
    const fields = fieldsOf(schema, path);
    const labels = new Map(
      fields.map((field) => [field, fieldMeta(schema, [...path, field]).title ?? field] as const),
    );
    const listed = { vi: listOf(schema, path, fields, 'vi'), en: listOf(schema, path, fields, 'en') };
    return issue.keys.map((key) => {
      const likelyField = nearestKey(key, labels);
      if (likelyField) misspelt.add([...path, likelyField].join('\0'));
      return unknownKey(schema, [...path, key], likelyField && [...path, likelyField], listed);
    });
  });
  const problems = issues.flatMap((issue) => {
    const path = issue.path as FieldPath;
    if (issue.code === 'unrecognized_keys') return [];
    const value = valueAt(data, path);
    if (value === undefined && misspelt.has(path.join('\0'))) return [];
    return [problemOf(new FieldIssue(schema, path, value, issue, lawOf, vocabulary), ending)];
  });
  return [...problems, ...unknown];
}

function fieldsOf(schema: z.core.$ZodType, path: FieldPath): string[] {
  const parent = fieldSchema(schema, path);
  return parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
}

/** Fields by name and label, in a sentence. */
const listOf = (
  schema: z.core.$ZodType,
  parent: FieldPath,
  fields: readonly string[],
  language: 'vi' | 'en',
): string =>
  fields
    .map((field) => {
      const { title, en } = fieldMeta(schema, [...parent, field]);
      const label = language === 'vi' ? title : en?.title;
      return label ? `\`${field}\` (${label})` : `\`${field}\``;
    })
    .join(', ');

function unknownKey(
  schema: z.core.$ZodType,
  path: FieldPath,
  likelyField: FieldPath | '' | undefined,
  known: Text,
): FileProblem {
  const key = path.at(-1) ?? '';
  if (likelyField) {
    const { vi, en } = fieldName(schema, likelyField);
    const edit = `\`${likelyField.at(-1) ?? ''}:\``;
    return {
      rule: 'key-unknown',
      field: path,
      message: {
        vi: `Không có trường nào tên là \`${key}\`. Có lẽ ý bạn là ${vi}: sửa tên trường ở dòng này thành ${edit}.`,
        en: `There is no field called \`${key}\`. You may have meant ${en}: change the name on this line to ${edit}.`,
      },
    };
  }
  return {
    rule: 'key-unknown',
    field: path,
    message: {
      vi: `Không có trường nào tên là \`${key}\`. Xóa dòng này, hoặc dùng một trong các trường: ${known.vi}.`,
      en: `There is no field called \`${key}\`. Delete this line, or use one of: ${known.en}.`,
    },
  };
}
