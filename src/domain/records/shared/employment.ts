import { flag } from '../../fields/choice.ts';
import { field } from '../../fields/field.ts';
import { plainDate } from '../../fields/time.ts';
import type { DayField } from './days.ts';

/** The year before which nobody of today's staff can have been employed. */
const firstEmployed = '1960';

/** Whether a person belongs to the permanent staff, and since when they work here. */
export const employment = {
  permanentStaff: field(
    flag(),
    ['Công chức biên chế chính thức', 'Người này thuộc biên chế chính thức.'],
    ['Permanent staff', 'This person is a permanent civil servant.'],
    { rule: 'spokesperson-permanent-staff' },
  ),
  employedFrom: field(
    plainDate(firstEmployed),
    ['Công tác từ ngày', 'Ngày bắt đầu công tác tại đơn vị.'],
    ['Employed from', 'The first day at this department.'],
    { rule: 'spokesperson-employed' },
  ),
  employedTo: field(
    plainDate(firstEmployed),
    ['Công tác đến ngày', 'Ngày cuối cùng công tác tại đơn vị.'],
    ['Employed to', 'The last day at this department.'],
  ).optional(),
};

/** The days of an employment, by the path of what it is a part of. */
export const employmentDays = (path: string): Readonly<Record<string, DayField>> => ({
  [`${path}.employedFrom`]: { kind: 'term', judgedBy: ['spokesperson-employed'] },
  [`${path}.employedTo`]: { kind: 'term', yearsAhead: 10, notBefore: [`${path}.employedFrom`] },
});
