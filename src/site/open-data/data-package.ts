import { createHash } from 'node:crypto';
import { instantPattern } from '../../domain/fields/time.ts';
import { recordTypes, typeNames, type TypeName } from '../../domain/records/index.ts';
import { addresses } from '../addresses.ts';
import { breachesCsv } from '../breaches.ts';
import { columnsOf, type Column, type FieldSchema } from './columns.ts';
import { csvOf, dataVersion } from './data.ts';
import { absoluteFor } from '../href.ts';
import type { Publication } from '../publication.ts';
import { vi } from '../translations/vi.ts';

type Constraints = Readonly<Record<string, unknown>>;

/** A field of a table, in the words of Table Schema. */
interface TableField {
  name: string;
  type: 'string' | 'boolean' | 'integer' | 'date' | 'datetime' | 'array';
  format?: string;
  title: string;
  description: string;
  constraints?: Constraints;
}

interface ForeignKey {
  fields: readonly string[];
  reference: { resource?: string; fields: readonly string[] };
}

/** A list of words stands in one cell with `; ` between them; only a list of maps is JSON in its cell. */
function typeOf({ type, format, pattern, items }: FieldSchema): Pick<TableField, 'type' | 'format'> {
  if (type === 'boolean' || type === 'integer') return { type };
  if (type === 'array') {
    const item = typeof items === 'object' && !Array.isArray(items) ? items : {};
    return { type: item.type === 'object' ? 'array' : 'string' };
  }
  if (format === 'date') return { type: 'date' };
  if (format === 'uri') return { type: 'string', format: 'uri' };
  return pattern === instantPattern ? { type: 'datetime', format: '%Y-%m-%dT%H:%M%z' } : { type: 'string' };
}

/** A pattern whose values begin with a letter or a digit, and so never with the sign of a formula. */
const startsWithWord = /^(?:\[[a-zA-Z\d-]+\]|\\d|\w)/;

/**
 * The pattern of a whole cell; undefined for a pattern that speaks of a part. What begins with the sign of a formula has
 * an apostrophe before it in its cell. Classes such as `\p{L}` are left out: readers in Python fail on them.
 */
function patternOf({ pattern = '' }: FieldSchema): string | undefined {
  const whole = /^\^(.*)\$$/.exec(pattern)?.[1];
  if (whole === undefined || whole.includes('\\p{')) return undefined;
  return startsWithWord.test(whole) ? whole : `'?(${whole})`;
}

/** What Table Schema can say of a value. */
function constraintsOf({ field, required }: Column, type: TableField['type']): Constraints {
  // Where a list may be in place of one value, its pattern is not that of the cell.
  const whole = type === 'string' && !field.anyOf ? patternOf(field) : undefined;
  return {
    ...(required ? { required } : {}),
    ...(field.enum ? { enum: field.enum } : {}),
    ...(field.minimum === undefined ? {} : { minimum: field.minimum }),
    ...(whole ? { pattern: whole } : {}),
  };
}

function fieldOf(column: Column): TableField {
  const { name, field } = column;
  const { title = name, description = '' } = field;
  const { type, format } = typeOf(field);
  const constraints = constraintsOf(column, type);
  return {
    name,
    type,
    ...(format ? { format } : {}),
    title,
    description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** The columns that every table begins with. */
const identity: readonly TableField[] = [
  {
    name: 'id',
    type: 'string',
    title: 'Mã định danh',
    description: 'Mã của bản ghi, không bao giờ thay đổi: đơn-vị/loại/tên.',
    constraints: { required: true, unique: true },
  },
  {
    name: 'department_folder',
    type: 'string',
    title: 'Đơn vị',
    description: 'Thư mục của đơn vị có bản ghi; cơ quan báo chí không thuộc đơn vị nào.',
  },
  {
    name: 'slug',
    type: 'string',
    title: 'Tên tệp',
    description: 'Tên mà các bản ghi khác dùng để dẫn đến bản ghi này.',
    constraints: { required: true },
  },
];

const body: TableField = {
  name: 'body',
  type: 'string',
  title: 'Nội dung',
  description: 'Phần văn bản của bản ghi, viết bằng Markdown.',
};

/** References that always name a record of one table: those that allow a fixed word as well are none. */
function foreignKeysOf(type: TypeName, columns: readonly Column[]): ForeignKey[] {
  const own: ForeignKey[] =
    type === 'departments' || type === 'outlets'
      ? []
      : [{ fields: ['department_folder'], reference: { resource: 'departments', fields: ['slug'] } }];
  return [
    ...own,
    ...columns.flatMap(({ name, field: { reference } }): ForeignKey[] => {
      if (!reference || reference.keywords.length > 0) return [];
      const { target } = reference;
      if (target !== 'departments' && target !== 'outlets') return [];
      const resource = target === type ? {} : { resource: target };
      return [{ fields: [name], reference: { ...resource, fields: ['slug'] } }];
    }),
  ];
}

/** The Table Schema of a type's CSV. */
function tableSchemaOf(type: TypeName): object {
  const columns = columnsOf(type);
  const foreignKeys = foreignKeysOf(type, columns);
  return {
    fields: [...identity, ...columns.map(fieldOf), body],
    primaryKey: ['id'],
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues: [''],
  };
}

/** How many bytes a text has as a file, and their SHA-256. */
export const measured = (text: string): { bytes: number; sha256: string } => ({
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
});

const resourceOf = (type: TypeName, publication: Publication): object =>
  tableResource(type, recordTypes[type].plural.vi, csvOf(publication, type), tableSchemaOf(type));

const breachFields: readonly TableField[] = [
  {
    name: 'rule',
    type: 'string',
    title: 'Quy định',
    description: 'Mã của quy định mà việc đã qua trái với.',
    constraints: { required: true },
  },
  {
    name: 'department_folder',
    type: 'string',
    title: 'Đơn vị',
    description: 'Thư mục của đơn vị có bản ghi.',
    constraints: { required: true },
  },
  {
    name: 'subject',
    type: 'string',
    title: 'Bản ghi',
    description: 'Mã của bản ghi cho thấy việc đó: đơn-vị/loại/tên.',
    constraints: { required: true },
  },
  {
    name: 'on',
    type: 'date',
    title: 'Ngày xảy ra',
    description: 'Ngày việc đó xảy ra; trống nếu bản ghi hiện không còn cho thấy.',
  },
  { name: 'happened', type: 'string', title: 'Việc đã xảy ra', description: 'Việc đã xảy ra, theo bản ghi.' },
  {
    name: 'explained',
    type: 'boolean',
    title: 'Đã giải trình',
    description: 'Đơn vị đã giải trình hay chưa.',
    constraints: { required: true },
  },
  {
    name: 'explanations',
    type: 'string',
    title: 'Giải trình',
    description: 'Mã của các bản giải trình, cách nhau bằng dấu chấm phẩy.',
  },
  {
    name: 'page',
    type: 'string',
    title: 'Trang',
    description: 'Đường dẫn của trang về việc đó trên trang này.',
    constraints: { required: true },
  },
];

const breachesResource = (publication: Publication): object =>
  tableResource('breaches', vi.breach.data, breachesCsv(publication), {
    fields: breachFields,
    primaryKey: ['rule', 'subject'],
    foreignKeys: [
      { fields: ['department_folder'], reference: { resource: 'departments', fields: ['slug'] } },
    ],
    missingValues: [''],
  });

function tableResource(name: string, title: string, text: string, schema: object): object {
  const { bytes, sha256 } = measured(text);
  return {
    name,
    type: 'table',
    title,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema,
  };
}

/**
 * Every table as a Frictionless Data Package of version 2, by the means that readers of version 1 know as well.
 * https://datapackage.org/standard/data-package/
 */
export function dataPackage(publication: Publication): object {
  const { register, compliance } = publication;
  const { publisher } = register;
  const absolute = absoluteFor(undefined, publisher);
  const { licence } = publisher;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cong-khai',
    id: absolute(addresses.dataPackage),
    title: publisher.name.vi,
    description: publisher.description.vi,
    homepage: absolute(addresses.data),
    version: dataVersion,
    created: `${compliance.today}T00:00:00+07:00`,
    ...(licence ? { licenses: [{ path: licence.url, title: licence.name.vi }] } : {}),
    sources: [{ title: vi.openDataPage.sources, path: absolute(addresses.departments) }],
    contributors: [{ title: publisher.name.vi, path: absolute(addresses.home), roles: ['publisher'] }],
    resources: [...typeNames.map((type) => resourceOf(type, publication)), breachesResource(publication)],
  };
}
