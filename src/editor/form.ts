import { z } from 'zod';
import { countForm, flagForm } from '../domain/fields/choice.ts';
import type { ReferenceTarget } from '../domain/fields/reference.ts';
import { instantPattern } from '../domain/fields/time.ts';
import { recordTypes, typeOf, type TypeName } from '../domain/records/index.ts';
import { attachmentEndings } from '../register/attachments.ts';
import { fieldMeta, fieldSchema, askedFields } from '../register/schema.ts';
import { addresses } from '../site/addresses.ts';
import { translationsFor } from '../site/translations/index.ts';
import type { Choice } from './settings-types.ts';
import { listFor } from './lists.ts';
import { labels } from './labels.ts';

/** A field of a form as Sveltia CMS takes it. Where `options` is a text, it names a list of {@link Lists}. */
export interface FormField {
  name: string;
  label: string;
  widget: 'string' | 'number' | 'datetime' | 'select' | 'file' | 'object' | 'list' | 'markdown' | 'hidden';
  /** Absent where nobody is asked: of a field that is not shown. */
  required?: boolean;
  hint?: string;
  pattern?: readonly [pattern: string, message: string];
  options?: readonly Choice[] | string;
  fields?: readonly FormField[];
  multiple?: boolean;
  min?: number;
  type?: 'date';
  input_timezone?: string;
  value_type?: 'int/string';
  accept?: string;
  choose_url?: boolean;
  collapsed?: 'auto';
  label_singular?: string;
  /** What a list has that is of one field only. */
  field?: FormField;
  buttons?: readonly string[];
  editor_components?: readonly string[];
  use_emoji_autocomplete?: boolean;
}

const t = translationsFor('vi');

/**
 * Where the hours of an instant are counted, wherever the browser is. No `format` is given beside it: with one that
 * has an offset, the editor turns its hours without end in a browser of another time zone.
 */
const instantOptions = { input_timezone: 'Asia/Ho_Chi_Minh' };

/** The explanation of a field that names a file reads otherwise to those who choose it by its name. */
const speaksOfFiles = /tên tệp|tên thư mục|thư mục/i;

type Schema = z.core.$ZodType;

/** The form of a record of a type: a field for every field of its schema, in the same order, and its text. */
export const formOf = (type: TypeName): FormField[] =>
  withGuide(
    withLabelsApart([...fieldsOf(recordTypes[type].schema), bodyOf(type)]),
    guideLink(typeOf({ type }).editor.guide),
  );

/** The guide about a type of records, as a link in Markdown from the editor's page. */
export const guideLink = (guide = 'them-ban-ghi'): string =>
  `[${labels.guide}](${fromEditor(addresses.guide(guide))})`;

/** A form whose first field leads to the guide: it is what is read first. */
const withGuide = ([first, ...rest]: FormField[], link: string): FormField[] =>
  first ? [{ ...first, hint: [first.hint, link].filter(Boolean).join(' ') }, ...rest] : [];

const labelsIn = (fields: readonly FormField[]): string[] =>
  fields.flatMap(({ label, fields: inner = [] }) => [label, ...labelsIn(inner)]);

/** A form in which fields within two others that would be called the same are called after what they are within as well. */
function withLabelsApart(form: readonly FormField[]): FormField[] {
  const counts = Map.groupBy(labelsIn(form), (label) => label);
  const apart = (fields: readonly FormField[], around?: string): FormField[] =>
    fields.map((field) => ({
      ...field,
      label:
        around && (counts.get(field.label)?.length ?? 0) > 1
          ? labels.within(field.label, around)
          : field.label,
      ...(field.fields && { fields: apart(field.fields, field.label) }),
    }));
  return apart(form);
}

const fieldsOf = (schema: z.ZodObject): FormField[] =>
  Object.keys(schema.shape).map((name) => fieldOf(schema, name));

function fieldOf(schema: z.ZodObject, name: string): FormField {
  const meta = fieldMeta(schema, [name]);
  const ofField = fieldSchema(schema, [name]);
  if (meta.notInForms) return { name, label: meta.title ?? name, widget: 'hidden' };
  const widget = widgetOf(ofField, meta);
  return {
    name,
    label: meta.title ?? name,
    required: askedFields(schema).includes(name),
    hint: hintOf(meta, widget),
    ...widget,
  };
}

/** What a field is for, an example where it is typed, and the rule that orders it, with a link. */
function hintOf({ description = '', reference, examples, rule }: z.GlobalMeta, { widget }: Widget): string {
  const isChosen = widget === 'select' || widget === 'file';
  const explained =
    reference && isChosen && speaksOfFiles.test(description) ? labels.choose[reference.target] : description;
  const example = widget === 'string' ? exampleIn(examples) : '';
  return [
    explained,
    example.length < longestExample && example && labels.example(example),
    rule && labels.ordered(t.ruleTitle(rule), fromEditor(addresses.rule(rule))),
  ]
    .filter(Boolean)
    .join(' ');
}

/** An address of the site as a link of the editor's page, wherever the site is served. */
const fromEditor = (address: string): string =>
  `${addresses.editor.slice(1).replace(/[^/]+/g, '..')}${address.slice(1)}`;

/** An example that is longer, such as a checksum, helps nobody to type one. */
const longestExample = 60;

const exampleIn = (examples: unknown): string =>
  Array.isArray(examples) && typeof examples[0] === 'string' ? examples[0] : '';

type Widget = Omit<FormField, 'name' | 'label' | 'required' | 'hint'>;

function widgetOf(schema: Schema | undefined, meta: z.GlobalMeta): Widget {
  if (schema instanceof z.ZodObject) {
    return { widget: 'object', fields: fieldsOf(schema) };
  }
  if (schema instanceof z.ZodArray) return listOf(schema, meta);
  if (meta.reference) return referenceOf(meta.reference) ?? typedOf(schema, meta);
  if (meta.choices) return { widget: 'select', options: optionsOf(meta.choices) };
  return typedOf(schema, meta);
}

const optionsOf = (choices: NonNullable<z.GlobalMeta['choices']>): Choice[] =>
  Object.entries(choices).map(([value, { vi }]) => ({ label: vi, value }));

function listOf(schema: z.ZodArray, meta: z.GlobalMeta): Widget {
  const element = fieldSchema(schema, [0]);
  const min = schema.safeParse([]).success ? {} : { min: 1 };
  if (element instanceof z.ZodObject) {
    const label_singular = meta.title ?? '';
    return { widget: 'list', label_singular, collapsed: 'auto', ...min, fields: fieldsOf(element) };
  }
  const itemMeta = fieldMeta(schema, [0]);
  const item = widgetOf(element, itemMeta);
  const label = itemMeta.title ?? meta.title ?? '';
  return item.widget === 'select' && !meta.ordered
    ? { ...item, multiple: true, ...min }
    : {
        widget: 'list',
        label_singular: label,
        ...min,
        field: { name: 'item', label, required: true, ...item },
      };
}

function referenceOf({
  target,
  keywords,
}: {
  target: ReferenceTarget;
  keywords: readonly string[];
}): Widget | undefined {
  if (target === 'attachments') {
    return {
      widget: 'file',
      accept: attachmentEndings.map((ending) => `.${ending}`).join(),
      choose_url: false,
    };
  }
  const list = listFor(target, keywords);
  return list === undefined ? undefined : { widget: 'select', options: list };
}

/** The widget of a field that is typed, chosen by the JSON Schema of its schema. */
function typedOf(schema: Schema | undefined, { form, kind }: z.GlobalMeta): Widget {
  if (kind === 'month' || kind === 'period') return { widget: 'select', options: kind };
  const { pattern, format } = schema ? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) : {};
  if (form === flagForm) return { widget: 'select', options: labels.flag };
  if (form === countForm) return { widget: 'number', value_type: 'int/string', min: 0 };
  if (format === 'date') return { widget: 'datetime', type: 'date' };
  if (pattern === instantPattern) return { widget: 'datetime', ...instantOptions };
  // The editor reads an expression between slashes. That a text is not blank, it sees to itself.
  return pattern && form
    ? { widget: 'string', pattern: [`/${pattern}/u`, labels.written(form.vi)] }
    : { widget: 'string' };
}

/** The text of a record, with what Markdown may be published: no pictures, no HTML, no code. */
const bodyOf = (type: TypeName): FormField => ({
  name: 'body',
  label: labels.body,
  widget: 'markdown',
  required: false,
  hint: typeOf({ type }).editor.body ?? labels.bodyExplained,
  buttons: 'bold italic link heading-two heading-three quote bulleted-list numbered-list'.split(' '),
  editor_components: [],
  use_emoji_autocomplete: false,
});
