import { z } from 'zod';
import type { Law } from '../domain/law.ts';
import type { Text } from '../domain/text.ts';
import { attachmentName } from './attachments.ts';
import { exampleOf, likely, repaired, sample, type Sample } from './field-advice.ts';
import { fieldName } from './field-name.ts';
import { fieldMeta, fieldSchema, nearestCalled } from './schema.ts';
import type { FieldPath } from './source.ts';

/** A finding on a field, before its place in the file has been looked up. */
export interface FieldFault {
  rule: string;
  path: FieldPath;
  message: Text;
}

/** The law of a rule, where one is in force for the file in question. */
export type LawOf = (rule: string) => Law | undefined;

const sentences = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/** The name of a file in `attachments/` as it has to be, for one typed with its capitals, spaces or diacritics. */
const likelyFile = (typed: string, { reference }: z.GlobalMeta): string | undefined =>
  reference?.target === 'attachments' && /[^.]\.[a-z0-9]+$/i.test(typed) ? attachmentName(typed) : undefined;

/** One complaint of a schema about one field, in words for the person who typed it. */
export class Complaint {
  readonly path: FieldPath;
  readonly value: unknown;
  readonly wanted: z.core.$ZodType | undefined;
  /** How the field is written; for an item of a list, how the list is. */
  readonly sample: Sample;
  readonly meta: z.GlobalMeta;
  readonly law: Law | undefined;
  readonly field: string;
  readonly name: Text;
  readonly why: Text;
  /** The values that a closed list without labels takes. */
  readonly values: readonly string[];

  constructor(
    schema: z.core.$ZodType,
    path: FieldPath,
    value: unknown,
    issue: z.core.$ZodIssue,
    lawOf: LawOf,
  ) {
    this.path = path;
    this.value = value;
    this.wanted = fieldSchema(schema, path);
    this.meta = fieldMeta(schema, path);
    this.law = this.meta.rule ? lawOf(this.meta.rule) : undefined;
    this.field = path.findLast((key) => typeof key === 'string') ?? '';
    const whole = path.slice(0, path.findLastIndex((key) => typeof key === 'string') + 1);
    this.sample = sample(this.field, fieldSchema(schema, whole), this.meta);
    this.values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    this.name = fieldName(schema, path);
    this.why = this.law
      ? {
          vi: `${this.law.citation.text.vi} yêu cầu nội dung này.`,
          en: `Ordered by: ${this.law.citation.text.en}.`,
        }
      : { vi: '', en: '' };
  }

  fault(ending: Text): FieldFault {
    const { path, value, law, meta } = this;
    const absent = value === undefined || value === null || value === '';
    const rule = law && meta.rule ? meta.rule : absent ? 'field-missing' : 'field-malformed';
    if (value === undefined) return { rule, path, message: this.missing(ending) };
    return { rule, path, message: absent ? this.blank() : this.malformed() };
  }

  missing(ending: Text): Text {
    const { name, why, meta, path, sample } = this;
    const { vi, en, isOneLine } = sample;
    const [addVi, addEn] =
      path.length > 1
        ? [`Thêm ${vi} thụt vào dưới dòng này.`, `Add ${en}, indented, below this line.`]
        : isOneLine
          ? [`Thêm một dòng theo mẫu ${vi} ${ending.vi}.`, `Add a line like ${en} ${ending.en}.`]
          : [`Thêm ${ending.vi}: ${vi}.`, `Add ${ending.en}: ${en}.`];
    return {
      vi: sentences(`Thiếu ${name.vi}.`, why.vi || meta.description, addVi),
      en: sentences(`${name.en} is missing.`, why.en || meta.en?.description, addEn),
    };
  }

  blank(): Text {
    const { name, why, meta, sample } = this;
    const { vi, en } = sample;
    return {
      vi: sentences(
        `${name.vi} chưa có giá trị.`,
        why.vi || meta.description,
        `Điền vào dòng này theo mẫu ${vi}.`,
      ),
      en: sentences(
        `${name.en} has no value.`,
        why.en || meta.en?.description,
        `Fill in this line like ${en}.`,
      ),
    };
  }

  malformed(): Text {
    const { name, value, why } = this;
    const shown =
      typeof value === 'string' ? `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”` : '';
    const shape = this.shape();
    const want = shape ? shape.edit : this.form();
    return {
      vi: sentences(
        shape ? `${name.vi} ${shape.is.vi}` : `${name.vi} ghi ${shown} là không dùng được.`,
        why.vi,
        want.vi,
      ),
      en: sentences(
        shape ? `${name.en} ${shape.is.en}` : `${name.en} says ${shown}, which cannot be used.`,
        why.en,
        want.en,
      ),
    };
  }

  /** Text, list and lines of its own taken for one another: what is wrong, and the edit. */
  shape(): { is: Text; edit: Text } | undefined {
    const { wanted, value, field } = this;
    const { vi, en } = this.sample;
    if (wanted instanceof z.ZodArray) {
      const one = typeof value === 'string' && !(wanted.element instanceof z.ZodObject) ? value : undefined;
      return {
        is: Array.isArray(value)
          ? { vi: 'là một danh sách trống.', en: 'is an empty list.' }
          : { vi: 'phải là một danh sách.', en: 'must be a list.' },
        edit: one
          ? { vi: `Sửa thành \`${field}: [${one}]\`.`, en: `Make it \`${field}: [${one}]\`.` }
          : { vi: `Ghi theo mẫu ${vi}.`, en: `Write it like ${en}.` },
      };
    }
    if (wanted instanceof z.ZodObject || wanted instanceof z.ZodRecord) {
      return {
        is: {
          vi: 'phải có các dòng con thụt vào bên dưới.',
          en: 'must have lines of its own, indented below it.',
        },
        edit: { vi: `Ghi theo mẫu ${vi}.`, en: `Write it like ${en}.` },
      };
    }
    if (typeof value === 'string') return undefined;
    return {
      is: Array.isArray(value)
        ? {
            vi: 'chỉ nhận một giá trị, mà ở đây là một danh sách.',
            en: 'takes one value, and this is a list.',
          }
        : {
            vi: 'chỉ nhận một giá trị, mà bên dưới có các dòng con thụt vào.',
            en: 'takes one value, and indented lines stand below it.',
          },
      edit: this.form(),
    };
  }

  /** The next edit of one value: the one was surely meant where it can be told, else the form with an example. */
  form(): Text {
    const { meta, field, path, wanted } = this;
    const value = typeof this.value === 'string' ? this.value : undefined;
    const written = (text: string) => `\`${typeof path.at(-1) === 'number' ? '-' : `${field}:`} ${text}\``;
    const choices =
      meta.choices ?? (meta.form ? {} : Object.fromEntries(this.values.map((key) => [key, undefined])));
    const keys = Object.keys(choices);
    if (keys.length > 0) {
      const meant = value && nearestCalled(value, new Map(keys.map((key) => [key, choices[key]?.vi ?? key])));
      const [vi, en] = (['vi', 'en'] as const).map((language) =>
        Object.entries(choices)
          .map(([key, label]) => (label ? `\`${key}\` (${label[language]})` : `\`${key}\``))
          .join(', '),
      ) as [string, string];
      if (keys.length === 1)
        return { vi: `Sửa thành ${written(keys[0] ?? '')}.`, en: `Make it ${written(keys[0] ?? '')}.` };
      return meant
        ? {
            vi: `Sửa thành ${written(meant)}. Các giá trị được dùng: ${vi}.`,
            en: `Make it ${written(meant)}. It takes: ${en}.`,
          }
        : { vi: `Ghi một trong các giá trị: ${vi}.`, en: `Write one of: ${en}.` };
    }
    const meant = value && (likely(value, meta) ?? likelyFile(value, meta));
    if (meant) return { vi: `Sửa thành ${written(meant)}.`, en: `Make it ${written(meant)}.` };
    const mended = value && wanted && repaired(value, wanted, meta);
    if (mended && meta.form) {
      return {
        vi: `Sửa thành ${written(mended)} (${meta.form.vi}).`,
        en: `Make it ${written(mended)} (${meta.form.en}).`,
      };
    }
    const example = exampleOf(meta, value);
    const pattern = example && written(example);
    // Words beside the names of files are the field's own, so what it takes has to be said.
    const advice = meta.reference?.keywords.length
      ? { vi: `${meta.description ?? ''} `, en: `${meta.en?.description ?? ''} ` }
      : { vi: '', en: '' };
    return {
      vi: meta.form
        ? `${advice.vi}Ghi ${meta.form.vi}${pattern ? `, ví dụ ${pattern}` : ''}.`
        : `Ghi theo mẫu ${pattern ?? written('…')}.`,
      en: meta.form
        ? `${advice.en}Write ${meta.form.en}${pattern ? `, for example ${pattern}` : ''}.`
        : `Write it like ${pattern ?? written('…')}.`,
    };
  }
}
