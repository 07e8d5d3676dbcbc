import type { BreachData } from '../views/data/breaches.ts';
import type { Row } from './csv.ts';
import type { TableField, TableSchema } from './table-schema.ts';

const breachFields: readonly TableField[] = [
  {
    name: 'rule',
    type: 'string',
    title: 'Quy định',
    description: 'Mã của quy định bị làm trái.',
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

/** The schema of the table of breaches. */
export const breachSchema: TableSchema = {
  fields: breachFields,
  primaryKey: ['rule', 'subject'],
  foreignKeys: [{ fields: ['department_folder'], reference: { resource: 'departments', fields: ['slug'] } }],
  missingValues: [''],
};

/** Breaches as a table, a row for each rule and record, under their headings. */
export const breachRows = (breaches: readonly BreachData[]): Row[] => [
  breachFields.map(({ name }) => name),
  ...breaches.map((breach) => [
    breach.rule,
    breach.department,
    breach.subject,
    breach.on ?? '',
    breach.happened.join(' '),
    String(breach.explained),
    breach.explanations.join('; '),
    breach.page,
  ]),
];
