import { z } from 'zod';
import { blank, isExample } from '../../domain/fields/field.ts';
import { officeHoursIn } from '../../domain/office-hours.ts';
import { exampleOf, sample } from './field-advice.ts';
import { guessDay, isLikelyYear } from './guess-moments.ts';
import { keyNamed } from '../nearest-key.ts';
import { phoneAdvice, type Diagnosis } from './phone-advice.ts';
import { guessValue, guessValues } from './guess-values.ts';
import { sentences } from './sentences.ts';
import { editOf } from './field-edit.ts';
import type { FieldIssue } from './field-issue.ts';

const notIssued: Diagnosis = {
  fault: {
    vi: 'chưa có số, nên văn bản chưa ban hành',
    en: 'has no number, so the document has not been issued',
  },
  edit: {
    vi: 'Ghi văn bản này khi đã ban hành, với đủ số và ký hiệu.',
    en: 'Record the document once it has been issued, with its number and symbol.',
  },
};

/** A year in which nothing that records tell of can have been: which one was meant, nobody can tell from the file. */
function unlikelyYear(year: string, issue: FieldIssue): Diagnosis {
  const pattern = issue.lineWith(exampleOf(issue.meta) ?? blank);
  return {
    fault: { vi: `ghi năm ${year}, có lẽ gõ nhầm`, en: `has the year ${year}, which is probably a slip` },
    edit: {
      vi: `Xem văn bản, rồi ghi đúng năm theo mẫu ${pattern}.`,
      en: `See the document, and write the right year, like ${pattern}.`,
    },
  };
}

/** The number and day of a document that were written on one line: `3/TB-CTHADS ngày 05/08/2026`. */
function documentIn(value: unknown): Record<string, string> | undefined {
  if (typeof value !== 'string') return undefined;
  const [first = '', ...rest] = value.trim().split(/\s/u);
  const number = first.replace(/,$/, '');
  const [, day = ''] = /^(?:ký\s|ngày\s)+(.+)$/u.exec(rest.join(' ')) ?? [];
  const date = guessDay(day);
  return date === undefined || !/.\/./u.test(number) ? undefined : { number, date };
}

/** An example that was copied from a message as it is. */
export function diagnoseExample(issue: FieldIssue): Diagnosis | undefined {
  const { value, meta } = issue;
  const example = exampleOf(meta);
  if (typeof value !== 'string' || !example) return undefined;
  if (!isExample(value, example) && !(meta.kind && value.includes(blank) && value !== blank))
    return undefined;
  return {
    fault: {
      vi: `còn “${blank}” của mẫu, là chỗ để bạn điền`,
      en: `still has the “${blank}” of the example, which you should replace`,
    },
    edit: {
      vi: `Thay “${blank}” bằng ${meta.form?.vi ?? 'nội dung thật'}.`,
      en: `Replace “${blank}” with ${meta.form?.en ?? 'the actual content'}.`,
    },
  };
}

/** A value, a list and indented lines typed in place of one another. */
export function diagnoseShape(issue: FieldIssue): Diagnosis | undefined {
  const { schema, value, field } = issue;
  const { vi, en } = issue.sample;
  const written = { vi: `Ghi theo mẫu ${vi}.`, en: `Write it like ${en}.` };
  if (schema instanceof z.ZodArray) {
    const items = typeof value === 'string' ? itemsOf(issue, value, schema.element) : [];
    const line = `\`${field}: [${items.join(', ')}]\``;
    const listed = issue.choicesSentence;
    return {
      fault: Array.isArray(value)
        ? { vi: 'là một danh sách trống', en: 'is an empty list' }
        : { vi: 'phải là một danh sách', en: 'must be a list' },
      edit:
        items.length > 0
          ? { vi: `Sửa thành ${line}.`, en: `Change it to ${line}.` }
          : { vi: sentences(written.vi, listed.vi), en: sentences(written.en, listed.en) },
    };
  }
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) {
    const fault = {
      vi: 'phải có các dòng con thụt vào bên dưới',
      en: 'must have lines of its own, indented below it',
    };
    const known = schema instanceof z.ZodObject ? documentIn(value) : undefined;
    const { vi: lines, en: english } = known ? sample(field, schema, issue.meta, known) : issue.sample;
    return { fault, edit: { vi: `Ghi theo mẫu ${lines}.`, en: `Write it like ${english}.` } };
  }
  if (typeof value === 'string') return undefined;
  return {
    fault: Array.isArray(value)
      ? { vi: 'chỉ nhận một giá trị, mà ở đây là một danh sách', en: 'takes one value, but this is a list' }
      : {
          vi: 'chỉ nhận một giá trị, mà bên dưới có các dòng con thụt vào',
          en: 'takes one value, but there are indented lines below it',
        },
    edit: editOf(issue),
  };
}

/** The items of a list that was typed as one text, each as it is written in a list in brackets. */
function itemsOf(issue: FieldIssue, value: string, element: z.core.$ZodType): string[] {
  if (!(element instanceof z.ZodObject)) return itemsIn(issue, value, element);
  const hours = officeHoursIn(value);
  return hours && z.safeParse(element, hours).success
    ? [`{ days: "${hours.days}", times: "${hours.times}" }`]
    : [];
}

/** The items of a list that was written without hyphens, where each is one that the list takes. */
function itemsIn(issue: FieldIssue, value: string, element: z.core.$ZodType): string[] {
  const bare = (item: string) => item.trim().replace(/^[•*–-]\s*/u, '');
  const taken = (item: string) =>
    (issue.choices.has(item) ? item : keyNamed(item, issue.choices)) ??
    (z.safeParse(element, item).success ? item : undefined);
  for (const separator of [/[;\n]|\s•\s/u, /[,;\n]|\s(?:và|and)\s/u, /[\s,;]+/u]) {
    const pieces = value.split(separator).map(bare).filter(Boolean);
    const items = pieces.flatMap((piece) => taken(piece) ?? []);
    if (items.length > 0 && items.length === pieces.length) return items;
  }
  return [];
}

/** A value that is wrong in a way that has a name of its own. */
export function diagnoseValue(issue: FieldIssue): Diagnosis | undefined {
  const { meta, schema, value } = issue;
  if (typeof value !== 'string' || !schema) return undefined;
  if (meta.kind === 'phone') {
    return guessValue(value, schema, meta) === undefined ? phoneAdvice(value, issue) : undefined;
  }
  if (meta.kind === 'day' || meta.kind === 'instant') {
    const year = /(?<!\d)\d{4}(?!\d)/.exec(value)?.[0];
    return year === undefined || isLikelyYear(year, meta.since) ? undefined : unlikelyYear(year, issue);
  }
  const several = guessValues(value, schema, meta);
  if (several.length > 1) return diagnoseSeveral(issue, several);
  const number = value
    .trim()
    .replace(/^số/iu, '')
    .replace(/^[\s:]+/, '');
  return meta.kind === 'document' && /^[\s._…-]*\/\s*(?:\p{L}|\d{4}\/)/u.test(number) ? notIssued : undefined;
}

/** Several mailboxes, of which one goes here and the others beside it. */
function severalMailboxes(lines: readonly string[], values: readonly string[]): Diagnosis {
  const [first = ''] = lines;
  const others = `\`otherEmails: [${values.slice(1).join(', ')}]\``;
  return {
    fault: { vi: 'ghi nhiều hộp thư, mà chỉ nhận một', en: 'contains several mailboxes, but takes only one' },
    edit: {
      vi: `Ghi hộp thư chính ở đây: ${first}; hộp thư khác ghi vào một dòng ngay bên dưới, thụt vào như dòng này: ${others}.`,
      en: `Write the main one here: ${first}; write the others on a line just below, indented as this line is: ${others}.`,
    },
  };
}

/** Several values in a field that takes one. */
function diagnoseSeveral(issue: FieldIssue, values: readonly string[]): Diagnosis {
  const lines = values.map((value) => issue.lineWith(value));
  const takesList = issue.schema !== undefined && z.safeParse(issue.schema, values).success;
  const list = issue.lineWith(`[${values.join(', ')}]`);
  if (issue.meta.kind === 'email' && issue.isBeside('otherEmails')) return severalMailboxes(lines, values);
  return {
    fault: { vi: 'ghi nhiều giá trị, mà chỉ nhận một', en: 'contains several values, but takes only one' },
    edit: {
      vi: `Ghi ${issue.meta.form?.vi ?? 'một giá trị'}: ${lines.join(' hoặc ')}.${takesList ? ` Nếu văn bản nêu đủ các giá trị ấy, ghi thành danh sách: ${list}.` : ''}`,
      en: `Write ${issue.meta.form?.en ?? 'one value'}: ${lines.join(' or ')}.${takesList ? ` If the document gives them all, write a list: ${list}.` : ''}`,
    },
  };
}
