import { stringify } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '../../src/domain/finding.ts';
import { publisherSchema } from '../../src/domain/publisher.ts';
import { recordTypes, typeNames, type TypeName } from '../../src/domain/records/index.ts';
import { parseMarkdown, parseYaml } from '../../src/register/yaml/front-matter.ts';
import { placeOf } from '../../src/register/places/place.ts';
import type { Register } from '../../src/register/register.ts';
import type { FieldPath } from '../../src/domain/location.ts';
import { payloads } from './payloads.ts';
import { isReference, leavesOf, sample, takes, withLeaf } from './samples.ts';
import { smallRegister, smallTree } from './tree.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const small: ReadonlyMap<string, string> = new Map(
  smallTree().files.map(({ path, bytes }) => [path, bytes?.toString() ?? '']),
);

export const schemaOf = (type: TypeName): z.ZodObject => recordTypes[type].schema;

const fieldsOf = (text: string): Fields => {
  const { parsed } = parseMarkdown('', text);
  return 'data' in parsed ? parsed.data : {};
};

/** The right fields of a record of each type, to put texts into: a record of the small tree, or a sample where it has none. */
export const bases = Object.fromEntries(
  typeNames.map((type) => {
    const found = [...small].find(([path]) => {
      const place = placeOf(path);
      return place.is === 'record' && place.type === type && place.department !== 'an-phu-bac';
    });
    return [type, found ? fieldsOf(found[1]) : (sample(schemaOf(type)) as Fields)];
  }),
) as Readonly<Record<TypeName, Fields>>;

/** Whether records of a type have names of words; those of other types are named after their period. */
export const hasWordsAsName = (type: TypeName): boolean => recordTypes[type].slug.pattern.test('thu-1');

/** The path and the period, if it has one, of the record of a type with a number. */
function placed(type: TypeName, number: number): { path: string; fields: Fields } {
  if (type === 'departments') return { path: `departments/thu-${number}/department.md`, fields: {} };
  if (type === 'outlets') return { path: `outlets/thu-${number}.md`, fields: {} };
  if (hasWordsAsName(type)) return { path: `departments/an-phu/${type}/thu-${number}.md`, fields: {} };
  const period = `${1000 + number}-10`;
  return { path: `departments/an-phu/${type}/${period}.md`, fields: { period } };
}

/** A person's name that no other number has: digits are in no name. */
const nameOf = (number: number): string =>
  `Hồ Văn Ki${Array.from(String(number), (digit) => String.fromCharCode(97 + Number(digit))).join('')}`;

/** What tells the record of a number from every other of its type, where two alike would be wrong. */
export const apart = (type: TypeName, number: number): Fields => {
  if (type === 'spokespersons')
    return {
      basis: 'designated',
      name: nameOf(number),
      decision: { number: '1/QĐ-CTHADS', date: '2026-08-01' },
    };
  return type === 'departments' ? { name: `Chi cục ${number}`, nameEn: `Office ${number}` } : {};
};

/** Fields as they are typed; every value is quoted, so that any text is one. */
export const yamlOf = (fields: Fields): string =>
  stringify(fields, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });

/** The file of a record. */
export const fileOf = (fields: Fields, body: string): string => `---\n${yamlOf(fields)}---\n\n${body}\n`;

/** Fields with one text in some places. */
export const filled = (
  schema: z.core.$ZodType,
  fields: unknown,
  leaves: readonly FieldPath[],
  text: string,
): Fields => leaves.reduce<unknown>((data, leaf) => withLeaf(schema, data, leaf, text), fields) as Fields;

/** The fields of a type that take a text: none of them is named here, so that a new one is tried by itself. */
const leavesTaking = (
  schema: z.core.$ZodType,
  text: string,
  leaves: readonly FieldPath[] = leavesOf(schema),
): FieldPath[] => leaves.filter((leaf) => !isReference(schema, leaf) && takes(schema, leaf, text));

/** A payload in a record: in its text, in all the fields that take it, or in one that does not. */
export interface Typed {
  type: TypeName;
  payload: string;
  where: 'body' | 'fields' | 'refused';
  leaves: readonly FieldPath[];
  path: string;
  text: string;
}

function typedIn(type: TypeName): Typed[] {
  const schema = schemaOf(type);
  let number = 0;
  const typed = (payload: string, where: Typed['where'], leaves: readonly FieldPath[]): Typed => {
    number += 1;
    const { path, fields } = placed(type, number);
    const isRefusal = type === 'requests' && leaves.some(([first]) => first === 'refusal');
    const outcome = isRefusal ? { outcome: 'refused' } : {};
    const base = { ...bases[type], ...apart(type, number), ...fields, ...outcome };
    const text = fileOf(filled(schema, base, leaves, payload), where === 'body' ? payload : 'Nội dung.');
    return { type, payload, where, leaves, path, text };
  };
  const leaves = leavesOf(schema);
  const taking = payloads.map((payload) => ({ payload, taken: leavesTaking(schema, payload, leaves) }));
  return [
    ...payloads.map((payload) => typed(payload, 'body', [])),
    ...taking.map(({ payload, taken }) => typed(payload, 'fields', taken)),
    ...leaves.flatMap((leaf) =>
      taking
        .filter(({ taken }) => !taken.includes(leaf))
        .slice(0, 3)
        .map(({ payload }) => typed(payload, 'refused', [leaf])),
    ),
  ];
}

/** Every payload in the text and in every field of every type of record. */
export const typed: readonly Typed[] = typeNames.flatMap(typedIn);

const attachment = { 'departments/an-phu/attachments/bang-so-lieu.csv': 'a,b\n1,2\n' };

/** The register of the small tree with all of them, and what is wrong with each file. */
export function refusals(): { register: Register; of: (path: string) => readonly Finding[] } {
  const register = smallRegister({
    ...attachment,
    ...Object.fromEntries(typed.map(({ path, text }) => [path, text])),
  });
  const found = Map.groupBy(register.findings, ({ file }) => file);
  return { register, of: (path) => found.get(`content/${path}`) ?? [] };
}

/** The fields of the publisher's settings that take a payload; the name of a rule set is looked up, and no text. */
export const publisherLeaves = (payload: string): FieldPath[] =>
  leavesTaking(publisherSchema, payload).filter(([first]) => first !== 'rulebook');

export const publisherFields = (): Fields => {
  const { parsed } = parseYaml('', small.get('publisher.yaml') ?? '');
  return 'data' in parsed ? parsed.data : {};
};

/** The publisher's settings with a text in some fields. */
export const publisherWith = (leaves: readonly FieldPath[], text: string): string =>
  yamlOf(filled(publisherSchema, publisherFields(), leaves, text));
