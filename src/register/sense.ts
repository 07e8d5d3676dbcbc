import { displayDate, type PlainDate } from '../domain/dates.ts';
import type { AnyRecord } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { FieldPath } from './source.ts';

/** Fields that are right by themselves and cannot be right together. */
export interface Nonsense {
  path: FieldPath;
  rule: 'field-malformed' | 'field-missing';
  message: Text;
}

/** What the fields of a record say against one another. Terms that a rule of law speaks of are left to the rule. */
export function nonsenseIn(record: AnyRecord): Nonsense[] {
  if (record.type === 'spokespersons') return reversed('from', 'to', record.data.from, record.data.to);
  if (record.type !== 'departments') return [];
  const { validFrom, validTo, successors, succession } = record.data;
  const found = reversed('validFrom', 'validTo', validFrom, validTo);
  if (validTo === undefined && (successors || succession)) {
    const field = successors ? 'successors' : 'succession';
    found.push({
      path: [field],
      rule: 'field-missing',
      message: {
        vi: `Bản ghi có \`${field}\` mà không có ngày cuối của đơn vị, nên không biết khi nào việc được chuyển giao. Thêm \`validTo:\` với ngày cuối cùng đơn vị tồn tại; nếu đơn vị không kết thúc, xóa \`${field}\`.`,
        en: `The record has \`${field}\` without the department’s last day, so nobody knows when anything passes on. Add \`validTo:\` with the last day on which it exists; if it does not end, delete \`${field}\`.`,
      },
    });
  }
  return found;
}

function reversed(start: string, end: string, from: PlainDate, to: PlainDate | undefined): Nonsense[] {
  if (to === undefined || from <= to) return [];
  return [
    {
      path: [end],
      rule: 'field-malformed',
      message: {
        vi: `Ngày cuối ghi ở \`${end}\` là ${displayDate(to)}, trước ngày đầu ghi ở \`${start}\` (${displayDate(from)}). Sửa một trong hai ngày.`,
        en: `The last day in \`${end}\` is ${displayDate(to)}, before the first in \`${start}\` (${displayDate(from)}). Mend one of the two.`,
      },
    },
  ];
}
