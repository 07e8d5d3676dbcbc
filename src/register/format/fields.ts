import { isMap, isScalar, isSeq, parseDocument, visit, type Node, type Pair, type Scalar } from 'yaml';
import { z } from 'zod';
import { ownValue } from '../../domain/own-value.ts';
import type { Parsed } from '../yaml/front-matter.ts';
import { fieldSchema } from '../schema.ts';

/** The front matter in its canonical form; undefined for what cannot be read. */
export function formatFields(yaml: string, schema: z.ZodObject): string | undefined {
  const document = parseDocument(withStandIns(yaml), { schema: 'failsafe' });
  if (document.errors.length > 0) return undefined;
  if (!document.contents) return asComments(yaml);
  arrange(document.contents, schema);
  // Comments at the end stand below the last field, without a blank line between.
  document.contents.comment =
    [document.contents.comment, document.comment].filter(Boolean).join('\n') || null;
  document.comment = null;
  // What is put down next is read by others as YAML 1.2, where `0241` is a number and `no` is not.
  document.setSchema('1.2', { schema: 'core' });
  return document
    .toString({ lineWidth: 0, nullStr: '', indentSeq: true, flowCollectionPadding: false })
    .replace(/(?<![ \t])[ \t]+$/gm, '');
}

const asComments = (yaml: string): string => {
  const lines = yaml.split('\n').flatMap((line) => line.trim() || []);
  return lines.map((line) => `${line}\n`).join('');
};

/** What is put in place of an empty value while its file is read: a letter that nobody types. */
const standIn = '\uE000';

/** An empty value takes the comments below it for its own, so that each is given a stand-in before comments are sought. */
function withStandIns(yaml: string): string {
  const places: number[] = [];
  visit(parseDocument(yaml, { schema: 'failsafe' }), {
    Scalar: (key, { type, value, range }) => {
      if (key !== 'key' && type === 'PLAIN' && value === '' && range) places.push(range[0]);
    },
  });
  return places
    .toSorted((a, b) => b - a)
    .reduce((text, place) => `${text.slice(0, place)} ${standIn}${text.slice(place)}`, yaml);
}

/** Puts a part of a record in order: `schema` is that of the part, if it has one. */
function arrange(node: Node, schema: z.core.$ZodType | undefined): void {
  node.spaceBefore = false;
  if (isScalar(node)) arrangeScalar(node, schema);
  if (isSeq(node)) {
    delete node.flow;
    const element = schema && fieldSchema(schema, [0]);
    for (const item of node.items) arrange(item as Node, element);
  }
  if (isMap<Node, Node>(node)) {
    delete node.flow;
    const objectSchema = schema && fieldSchema(schema, []);
    const order = objectSchema instanceof z.ZodObject ? Object.keys(objectSchema.shape) : [];
    const rank = ({ key }: Pair<Node, Node | null>) => {
      const place = isScalar(key) ? order.indexOf(String(key.value)) : -1;
      return place === -1 ? order.length : place;
    };
    node.items = node.items.toSorted((a, b) => rank(a) - rank(b));
    for (const { key, value } of node.items) {
      arrange(key, undefined);
      if (value) arrange(value, objectSchema instanceof z.ZodObject ? partOf(objectSchema, key) : undefined);
    }
  }
}

const partOf = ({ shape }: z.ZodObject, key: Node): z.core.$ZodType | undefined =>
  isScalar(key) ? ownValue(shape as Record<string, z.core.$ZodType>, String(key.value)) : undefined;

/** A text of one line stands as it is, and one of several in a block. */
function arrangeScalar(node: Scalar, schema: z.core.$ZodType | undefined): void {
  const text = String(node.value);
  if (text === standIn) {
    node.value = null;
    return;
  }
  node.type = !text.includes('\n') ? 'PLAIN' : /[ \t](\n|$)|\t/.test(text) ? 'QUOTE_DOUBLE' : 'BLOCK_LITERAL';
  const parsedValue: unknown = schema instanceof z.ZodType ? schema.safeParse(text).data : undefined;
  if ((typeof parsedValue === 'boolean' || typeof parsedValue === 'number') && String(parsedValue) === text)
    node.value = parsedValue;
}

/**
 * The text without spaces at the ends of lines, but for those that break one. A text that the head has approved by its
 * hash stays as it is, letter by letter.
 */
export function formatBody({ data, body }: Parsed): string {
  const { approval } = data;
  const isFrozen = typeof approval === 'object' && approval !== null && 'contentHash' in approval;
  return isFrozen
    ? body
    : body.replaceAll(/(?<![ \t])[ \t]+$/gm, (spaces, at: number) => {
        const next = body.slice(at + spaces.length + 1).split('\n', 1)[0] ?? '';
        const before = body.slice(body.lastIndexOf('\n', at - 1) + 1, at);
        return spaces.endsWith('  ') && before.trim() !== '' && next.trim() !== '' ? '  ' : '';
      });
}
