import { z } from 'zod';
import type { FileProblem } from '../domain/finding.ts';
import type { Law } from '../domain/law.ts';
import { blank } from '../domain/fields/field.ts';
import type { Text } from '../domain/text.ts';
import { attachmentName } from './attachments.ts';
import { exampleOf, sample, type Sample } from './field-advice.ts';
import { fieldName } from './field-name.ts';
import { guessValue } from './guess-values.ts';
import { sentences } from './sentences.ts';
import { fieldMeta, fieldSchema, keyNamed, keyMentioned, nearestKey } from './schema.ts';
import type { FieldPath } from '../domain/location.ts';
import type { Vocabulary } from './vocabulary.ts';
import { diagnoseExample, diagnoseShape, diagnoseValue } from './field-diagnosis.ts';
import { most, isNamed, choicesOf } from './field-choices.ts';

/** The law of a rule, where one is in force for the file in question. */
export type LawOf = (rule: string) => Law | undefined;

/** The name of a file in `attachments/` as it has to be, for one typed with its capitals, spaces or diacritics. */
const likelyFile = (typed: string, { reference }: z.GlobalMeta): string | undefined =>
  reference?.target === 'attachments' && /[^.]\.[a-z0-9]+$/i.test(typed) ? attachmentName(typed) : undefined;

/** One issue that a schema raises about one field, in words for the person who typed it. */
export class FieldIssue {
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
  /** The values that the field takes, each with its label; none where there is no list of them. */
  readonly choices: ReadonlyMap<string, Text>;

  constructor(
    schema: z.core.$ZodType,
    path: FieldPath,
    value: unknown,
    issue: z.core.$ZodIssue,
    lawOf: LawOf,
    vocabulary?: Vocabulary,
  ) {
    this.path = path;
    this.value = value;
    this.wanted = fieldSchema(schema, path);
    this.meta = fieldMeta(schema, path);
    this.law = this.meta.rule ? lawOf(this.meta.rule) : undefined;
    this.field = path.findLast((key) => typeof key === 'string') ?? '';
    const whole = path.slice(0, path.findLastIndex((key) => typeof key === 'string') + 1);
    this.choices = choicesOf(
      this.wanted instanceof z.ZodArray ? fieldMeta(schema, [...path, 0]) : this.meta,
      issue.code === 'invalid_value' ? issue.values.map(String) : [],
      vocabulary,
    );
    // Where the values are listed beside it, the line has a blank in place of an example.
    const [only, ...others] = this.meta.reference ? [] : this.choices.keys();
    const shown = only !== undefined && others.length === 0 ? only : blank;
    const known = this.choices.size > 0 ? { [this.field]: shown } : { by: vocabulary?.head };
    this.sample = sample(this.field, fieldSchema(schema, whole), this.meta, known);
    this.name = fieldName(schema, path);
    this.why = this.law
      ? {
          vi: `${this.law.citation.text.vi} yêu cầu nội dung này.`,
          en: `Ordered by: ${this.law.citation.text.en}.`,
        }
      : { vi: '', en: '' };
  }

  problem(ending: Text): FileProblem {
    const { path: field, value, law, meta } = this;
    const absent = value === undefined || value === null || value === '';
    const rule = law && meta.rule ? meta.rule : absent ? 'field-missing' : 'field-malformed';
    if (value === undefined) return { rule, field, law, message: this.missing(ending) };
    return { rule, field, law, message: absent ? this.blank() : this.malformed() };
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
    const listed = this.listed();
    return {
      vi: sentences(`Thiếu ${name.vi}.`, why.vi || meta.description, addVi, listed.vi),
      en: sentences(`${name.en} is missing.`, why.en || meta.en?.description, addEn, listed.en),
    };
  }

  blank(): Text {
    const { name, why, meta, sample } = this;
    const { vi, en } = sample;
    const listed = this.listed();
    return {
      vi: sentences(
        `${name.vi} chưa có giá trị.`,
        why.vi || meta.description,
        `Điền vào dòng này theo mẫu ${vi}.`,
        listed.vi,
      ),
      en: sentences(
        `${name.en} has no value.`,
        why.en || meta.en?.description,
        `Fill in this line like ${en}.`,
        listed.en,
      ),
    };
  }

  malformed(): Text {
    const { name, value, why } = this;
    const shown =
      typeof value === 'string' ? `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”` : '';
    const diagnosis = diagnoseExample(this) ?? diagnoseShape(this) ?? diagnoseValue(this);
    const want = diagnosis ? diagnosis.edit : this.form();
    return {
      vi: sentences(
        diagnosis ? `${name.vi} ${diagnosis.is.vi}.` : `${name.vi} ghi ${shown}, không hợp lệ.`,
        why.vi,
        want.vi,
      ),
      en: sentences(
        diagnosis ? `${name.en} ${diagnosis.is.en}.` : `${name.en} says ${shown}, which cannot be used.`,
        why.en,
        want.en,
      ),
    };
  }

  /** The values that the field takes, as a sentence; empty where they are many or not known. */
  listed(): Text {
    const isOnly = this.choices.size === 1 && !this.meta.reference;
    if (isOnly || this.choices.size === 0 || this.choices.size > most) return { vi: '', en: '' };
    return {
      vi: `Các giá trị được dùng: ${this.list('vi')}.`,
      en: `It takes: ${this.list('en')}.`,
    };
  }

  list(language: 'vi' | 'en'): string {
    return [...this.choices]
      .map(([key, label]) => (label[language] === key ? `\`${key}\`` : `\`${key}\` (${label[language]})`))
      .join(', ');
  }

  /** A value as its line has it. */
  written(value: string): string {
    return `\`${typeof this.path.at(-1) === 'number' ? '-' : `${this.field}:`} ${value}\``;
  }

  /** The next edit of one value: the one that was surely meant where it can be told, else the form. */
  form(): Text {
    const { meta, wanted, choices } = this;
    const value = typeof this.value === 'string' ? this.value : undefined;
    const chosen = value === undefined ? undefined : this.choiceMeant(value);
    if (chosen !== undefined) {
      const listed = meta.reference && choices.size > most ? { vi: '', en: '' } : this.listed();
      const isOnly = choices.size === 1;
      return {
        vi: sentences(`Sửa thành ${this.written(chosen)}.`, !isOnly && !isNamed(meta) ? listed.vi : ''),
        en: sentences(`Make it ${this.written(chosen)}.`, !isOnly && !isNamed(meta) ? listed.en : ''),
      };
    }
    // Words beside the names of files are the field's own, so what it takes has to be said.
    const advice = meta.reference?.keywords.length
      ? { vi: meta.description ?? '', en: meta.en?.description ?? '' }
      : { vi: '', en: '' };
    const meant = value && wanted && (likelyFile(value, meta) ?? guessValue(value, wanted, meta));
    if (meant) {
      return { vi: `Sửa thành ${this.written(meant)}.`, en: `Make it ${this.written(meant)}.` };
    }
    if (choices.size > 0 && choices.size <= most) {
      return {
        vi: sentences(advice.vi, `Ghi một trong các giá trị: ${this.list('vi')}.`),
        en: sentences(advice.en, `Write one of: ${this.list('en')}.`),
      };
    }
    const example = exampleOf(meta);
    const pattern = this.written(example ?? blank);
    const isNew = meta.form && example !== undefined && example !== blank;
    return meta.form
      ? {
          vi: sentences(advice.vi, `Ghi ${meta.form.vi}${isNew ? `, theo mẫu ${pattern}` : ''}.`),
          en: sentences(advice.en, `Write ${meta.form.en}${isNew ? `, like ${pattern}` : ''}.`),
        }
      : { vi: `Ghi theo mẫu ${pattern}.`, en: `Write it like ${pattern}.` };
  }

  /** The one of the values that the field takes which was meant. */
  choiceMeant(value: string): string | undefined {
    const { choices, meta } = this;
    if (choices.size === 1 && !meta.reference) return [...choices.keys()][0];
    const called = keyNamed(value, choices);
    // One person, outlet or department is not another whose name is nearly the same.
    if (called !== undefined || isNamed(meta)) return called;
    const labels = new Map([...choices].map(([key, { vi }]) => [key, vi]));
    return nearestKey(value, labels) ?? (meta.reference ? keyMentioned(value, choices) : undefined);
  }
}
