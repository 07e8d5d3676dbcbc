import { waitingTypeNames, type TypeName } from '../../domain/records/index.ts';
import type { RecordData } from '../views/data/records.ts';
import { timingCodes } from '../views/shared/waiting.ts';
import { columnsOf, type Column } from './columns.ts';
import type { Row } from './csv.ts';
import { fieldOf, type ForeignKey, type TableField, type TableSchema } from './table-schema.ts';

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

/** The columns that tell how long a matter took, in the tables of the types for whose end somebody waits. */
const timing: readonly TableField[] = [
  {
    name: 'opened',
    type: 'date',
    title: 'Ngày bắt đầu tính',
    description: 'Ngày hạn bắt đầu tính theo quy định; không có hạn thì là ngày của bản ghi.',
  },
  {
    name: 'due',
    type: 'date',
    title: 'Hạn',
    description: 'Ngày cuối phải xong; trống khi không có hạn.',
  },
  {
    name: 'closed',
    type: 'date',
    title: 'Ngày xong',
    description: 'Ngày việc có kết quả; trống khi chưa có, hoặc khi bản ghi không ghi ngày.',
  },
  {
    name: 'days',
    type: 'integer',
    title: 'Số ngày',
    description: 'Số ngày từ ngày bắt đầu tính đến ngày xong; việc chưa xong thì đến ngày của dữ liệu.',
  },
  {
    name: 'code',
    type: 'string',
    title: 'Mã tình trạng',
    description:
      'Việc có hạn: ahead còn hạn, near sắp đến hạn, overdue quá hạn, kept đúng hạn, late trễ hạn, lapsed không thực hiện cho đến khi đơn vị kết thúc. Việc không có hạn: open đang chờ, closed đã xong.',
    constraints: { enum: [...timingCodes] },
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
  const ofDepartment: ForeignKey[] =
    type === 'departments' || type === 'outlets'
      ? []
      : [{ fields: ['department_folder'], reference: { resource: 'departments', fields: ['slug'] } }];
  return [
    ...ofDepartment,
    ...columns.flatMap(({ name, field: { reference } }): ForeignKey[] => {
      if (!reference || reference.keywords.length > 0) return [];
      const { target } = reference;
      if (target !== 'departments' && target !== 'outlets') return [];
      const resource = target === type ? {} : { resource: target };
      return [{ fields: [name], reference: { ...resource, fields: ['slug'] } }];
    }),
  ];
}

/** Whether there are records of a type for whose end somebody waits. */
const mayWait = (type: TypeName): boolean => waitingTypeNames.includes(type);

const fieldsOf = (type: TypeName): TableField[] => [
  ...identity,
  ...columnsOf(type).map(fieldOf),
  ...(mayWait(type) ? timing : []),
  body,
];

/** The schema of a type's table. */
export function recordSchema(type: TypeName): TableSchema {
  const foreignKeys = foreignKeysOf(type, columnsOf(type));
  return {
    fields: fieldsOf(type),
    primaryKey: ['id'],
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues: [''],
  };
}

function cell(record: RecordData, column: string): string {
  const value = column
    .split('.')
    .reduce<unknown>(
      (at, key) => (at === undefined ? undefined : (at as Record<string, unknown>)[key]),
      record,
    );
  if (value === undefined) return '';
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string') ? value.join('; ') : JSON.stringify(value);
  }
  return typeof value === 'string' || typeof value === 'boolean' ? `${value}` : JSON.stringify(value);
}

/** Records as a table, a row each, under their headings. A list of words is one cell with `; ` between them. */
export function recordRows(type: TypeName, records: readonly RecordData[]): Row[] {
  const columns = columnsOf(type).map(({ name }) => name);
  return [
    fieldsOf(type).map(({ name }) => name),
    ...records.map((record) => [
      record.id,
      record.department,
      record.slug,
      ...columns.map((column) => cell(record, column)),
      ...(mayWait(type) ? timing.map(({ name }) => cell(record, `timing.${name}`)) : []),
      record.body ?? '',
    ]),
  ];
}
