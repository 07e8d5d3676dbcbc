import { publisherSchema } from '../../src/domain/publisher.ts';
import { typeNames, type TypeName } from '../../src/domain/records/index.ts';
import { placeOf } from '../../src/register/places/place.ts';
import type { FieldPath } from '../../src/domain/location.ts';
import {
  apart,
  bases,
  fileOf,
  filled,
  hasWordsAsName,
  publisherFields,
  refusals,
  schemaOf,
  small,
  typed,
  yamlOf,
  type Fields,
} from './payload-records.ts';
import { payloads } from './payloads.ts';
import { isReference, leavesOf, takes, withLeaf } from './samples.ts';

/** A record that holds many payloads. */
export interface Crowded {
  path: string;
  text: string;
  /** What some page has to show: a text for each field, which begins with a mark of its own, and the paragraphs of its text. */
  fields: readonly string[];
  body: readonly string[];
}

/** The payloads that are accepted wherever they are typed, in lines that are short enough for a field. */
function chunks(all: readonly string[]): string[][] {
  const longest = 7000;
  const parts: string[][] = [[]];
  for (const payload of all) {
    const last = parts.at(-1) ?? [];
    if ([...last, payload].join(' ').length <= longest) last.push(payload);
    else parts.push([payload]);
  }
  return parts;
}

interface Variant {
  slug: string;
  /** Fields that decide which other fields are shown. */
  fields: Fields;
  has: (leaf: FieldPath) => boolean;
  hasBody: boolean;
}

const isWithdrawal = ([first]: FieldPath): boolean => first === 'withdrawn';
const isRefusal = ([first]: FieldPath): boolean => first === 'refusal';

/** Records of one type that show different fields: a withdrawn one shows nothing else, and a refused request has no text. */
function variantsOf(type: TypeName): Variant[] {
  const [first, second] = hasWordsAsName(type)
    ? (['nhieu', 'rut'] as const)
    : (['2026-08', '2026-07'] as const);
  // One person is designated after another.
  const [earlier, later] =
    type === 'spokespersons' ? [{ to: '2026-08-31' }, { from: '2026-09-01' }] : [{}, {}];
  const fieldsFor = (slug: string): Fields => (hasWordsAsName(type) ? {} : { period: slug });
  const plain: Variant = {
    slug: first,
    fields: { ...fieldsFor(first), ...later },
    has: (leaf) => !isWithdrawal(leaf) && !isRefusal(leaf),
    hasBody: true,
  };
  const hidden: Variant = {
    slug: second,
    fields: { ...fieldsFor(second), ...earlier },
    has: isWithdrawal,
    hasBody: false,
  };
  const refused: Variant = {
    slug: 'tu-choi',
    fields: { outcome: 'refused' },
    has: (leaf) => isRefusal(leaf),
    hasBody: false,
  };
  const isWithdrawable = leavesOf(schemaOf(type)).some(isWithdrawal);
  return [plain, ...(isWithdrawable ? [hidden] : []), ...(type === 'requests' ? [refused] : [])];
}

const folderOf = (chunk: number): string => `departments/nhieu-${chunk}`;

function pathOf(type: TypeName, slug: string, chunk: number): string {
  if (type === 'departments') return `${folderOf(chunk)}/department.md`;
  return type === 'outlets' ? `outlets/nhieu-${chunk}.md` : `${folderOf(chunk)}/${type}/${slug}.md`;
}

const keyOf = (type: TypeName, where: string, payload: string): string => `${type} ${where} ${payload}`;

/** A record of a type and a variant with those of some payloads that are accepted in each of its places. */
function crowdedWith(
  type: TypeName,
  { slug, fields, has, hasBody }: Variant,
  chunk: number,
  accepted: (where: 'fields' | 'body') => readonly string[],
): Crowded {
  const schema = schemaOf(type);
  const mark = (place: string): string => `Dấu ${type} ${slug} ${chunk} ${place}`;
  const inFields = accepted('fields');
  const texts = leavesOf(schema).flatMap((leaf) => {
    const words = [mark(leaf.join(' ')), ...inFields.filter((one) => takes(schema, leaf, one))].join(' ');
    const isText = has(leaf) && !isReference(schema, leaf) && takes(schema, leaf, words);
    return isText ? [{ leaf, words }] : [];
  });
  const data = texts.reduce<Fields>((before, { leaf, words }) => filled(schema, before, [leaf], words), {
    ...bases[type],
    ...apart(type, chunk),
    ...fields,
  });
  const body = hasBody ? [mark('body'), ...accepted('body')] : [];
  const text = fileOf(data, body.join('\n\n'));
  return { path: pathOf(type, slug, chunk), text, fields: texts.map(({ words }) => words), body };
}

/**
 * Departments like those of the small tree whose records hold every payload wherever it is accepted, many in one place, with
 * each field of each type of record that takes a text.
 */
export function crowdedRecords(): Crowded[] {
  const { of } = refusals();
  const accepted = new Set(
    typed.flatMap(({ type, where, payload, path }) =>
      of(path).length === 0 ? [keyOf(type, where, payload)] : [],
    ),
  );
  return chunks(payloads).flatMap((some, chunk) =>
    typeNames.flatMap((type) =>
      variantsOf(type).map((variant) =>
        crowdedWith(type, variant, chunk, (where) =>
          some.filter((payload) => accepted.has(keyOf(type, where, payload))),
        ),
      ),
    ),
  );
}

/** The publisher's settings with payloads in every field that takes them, other ones in one field than in the next. */
function crowdedSettings(): string {
  const parts = chunks(payloads.filter((payload) => !payload.includes('\t')));
  const leaves = leavesOf(publisherSchema).filter(
    (leaf) => leaf[0] !== 'rulebook' && takes(publisherSchema, leaf, parts[0]?.join(' ')),
  );
  const fields = leaves.reduce<unknown>(
    (data, leaf, index) => withLeaf(publisherSchema, data, leaf, parts[index % parts.length]?.join(' ')),
    publisherFields(),
  );
  return yamlOf(fields as Fields);
}

/** A folder of content with them: copies of a whole department, so that what they refer to is there, and crowded settings. */
export function crowdedContent(crowded: readonly Crowded[]): Record<string, string> {
  const folders = new Set(crowded.flatMap(({ path }) => /^departments\/[^/]+/.exec(path)?.[0] ?? []));
  const copied = [...small].flatMap(([path, text]) => {
    const place = placeOf(path);
    if (place.is !== 'record' || place.department !== 'an-phu') return [];
    return [...folders].map((folder) => [path.replace('departments/an-phu', folder), text] as const);
  });
  const attached = [...folders].map(
    (folder) => [`${folder}/attachments/bang-so-lieu.csv`, 'a,b\n1,2\n'] as const,
  );
  return {
    'publisher.yaml': crowdedSettings(),
    ...Object.fromEntries(copied),
    ...Object.fromEntries(attached),
    ...Object.fromEntries(crowded.map(({ path, text }) => [path, text])),
  };
}
