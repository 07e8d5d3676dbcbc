import { displayDate, type PlainDate } from '../domain/dates.ts';
import type { AnyRecord } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { FieldPath } from './source.ts';

/** Fields that are right by themselves and cannot be right together. */
export interface Nonsense {
  path: FieldPath;
  rule: 'field-malformed' | 'field-missing' | 'body';
  message: Text;
}

/** What the fields of a record say against one another. Terms that a rule of law speaks of are left to the rule. */
export function nonsenseIn(record: AnyRecord): Nonsense[] {
  if (record.type === 'spokespersons') return reversed('from', 'to', record.data.from, record.data.to);
  if (record.type === 'briefings' || record.type === 'statements') return saysNothing(record);
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

/** Whether a text has any words beside its headings. */
const hasWords = (body: string): boolean => /[\p{L}\p{N}]/u.test(body.replaceAll(/^#{1,6}(?:\s.*)?$/gm, ''));

/** What was told the press has to be somewhere: in the text or in a file. An emergency statement is completed later. */
function saysNothing({
  type,
  data,
  body,
}: Extract<AnyRecord, { type: 'briefings' | 'statements' }>): Nonsense[] {
  const isOpen = type === 'statements' && (data.releasedAt === undefined || data.emergency === true);
  if (isOpen || data.withdrawn || (data.attachments ?? []).length > 0 || hasWords(body)) return [];
  return [
    {
      path: ['releasedAt'],
      rule: 'body',
      message: {
        vi: 'Bản ghi nói rằng thông tin đã được cung cấp mà không có nội dung nào. Ghi nội dung đã cung cấp dưới dòng `---` thứ hai, hoặc đưa văn bản vào `attachments/` và ghi ở trường `attachments`.',
        en: 'The record says that information was given, and holds none of it. Write what was given below the second line of `---`, or put the document into `attachments/` and name it in the field `attachments`.',
      },
    },
  ];
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
