import { z } from 'zod';
import { blank } from '../../domain/fields/field.ts';
import type { Law } from '../../domain/law.ts';
import type { FieldPath } from '../../domain/location.ts';
import type { Text } from '../../domain/text.ts';
import { sample, type Sample } from './field-advice.ts';
import { choicesOf, mostListed } from './field-choices.ts';
import { fieldName } from './field-name.ts';
import { fieldMeta, fieldSchema } from '../schema.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The law of a rule, where one is in force for the file in question. */
export type LawOf = (rule: string) => Law | undefined;

/** One issue that a schema raises about one field, with all that a message about it can need. */
export class FieldIssue {
  readonly path: FieldPath;
  readonly value: unknown;
  readonly schema: z.core.$ZodType | undefined;
  /** How the field is written; for an item of a list, how the list is. */
  readonly sample: Sample;
  readonly meta: z.GlobalMeta;
  readonly law: Law | undefined;
  /** The name of the field in the file; for an item of a list, that of the list. */
  readonly field: string;
  readonly name: Text;
  /** The values that the field takes, each with its label; none where there is no list of them. */
  readonly choices: ReadonlyMap<string, Text>;

  readonly #whole: z.core.$ZodType;

  constructor(
    whole: z.core.$ZodType,
    path: FieldPath,
    value: unknown,
    issue: z.core.$ZodIssue,
    lawOf: LawOf,
    vocabulary?: Vocabulary,
  ) {
    this.#whole = whole;
    this.path = path;
    this.value = value;
    this.schema = fieldSchema(whole, path);
    this.meta = fieldMeta(whole, path);
    this.law = this.meta.rule ? lawOf(this.meta.rule) : undefined;
    this.name = fieldName(whole, path);
    this.choices = choicesOf(
      this.schema instanceof z.ZodArray ? fieldMeta(whole, [...path, 0]) : this.meta,
      issue.code === 'invalid_value' ? issue.values.map(String) : [],
      vocabulary,
    );
    const named = path.slice(0, path.findLastIndex((key) => typeof key === 'string') + 1);
    this.field = String(named.at(-1) ?? '');
    this.sample = sample(this.field, fieldSchema(whole, named), this.meta, this.#known(vocabulary));
  }

  /** What an example of the field shows in place of the usual one. */
  #known(vocabulary: Vocabulary | undefined): Record<string, string | undefined> {
    if (this.choices.size === 0) return { by: vocabulary?.head };
    // Where the values are listed beside it, the line has a blank in place of an example.
    const [only, ...others] = this.meta.reference ? [] : this.choices.keys();
    return { [this.field]: only !== undefined && others.length === 0 ? only : blank };
  }

  /** That the law orders the field, as a sentence; empty where none does. */
  get lawSentence(): Text {
    const citation = this.law?.citation.text;
    return citation
      ? { vi: `${citation.vi} yêu cầu nội dung này.`, en: `Required by: ${citation.en}.` }
      : { vi: '', en: '' };
  }

  /** The values that the field takes, as a sentence; empty where they are many or not known. */
  get choicesSentence(): Text {
    const { size } = this.choices;
    const isOnly = size === 1 && !this.meta.reference;
    if (isOnly || size === 0 || size > mostListed) return { vi: '', en: '' };
    return {
      vi: `Các giá trị được dùng: ${this.listed('vi')}.`,
      en: `Allowed values: ${this.listed('en')}.`,
    };
  }

  /** The values that the field takes, each with its label where that says more. */
  listed(language: 'vi' | 'en'): string {
    return [...this.choices]
      .map(([key, label]) => (label[language] === key ? `\`${key}\`` : `\`${key}\` (${label[language]})`))
      .join(', ');
  }

  /** Whether a field of that name may be written beside this one. */
  isBeside(name: string): boolean {
    return fieldSchema(this.#whole, [...this.path.slice(0, -1), name]) !== undefined;
  }

  /** A value as its line has it. */
  lineWith(value: string): string {
    return `\`${typeof this.path.at(-1) === 'number' ? '-' : `${this.field}:`} ${value}\``;
  }
}
