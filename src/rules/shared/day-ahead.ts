import { displayDate, type PlainDate } from '../../domain/dates.ts';
import { dateText } from '../../domain/english-dates.ts';
import { recordTypes, type TypeName } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import { fieldName } from '../../register/messages/field-name.ts';
import type { RuleDuty } from '../rule.ts';

/** The message of a duty whose record gives a day that has not come; `done` names what does not count yet. */
export function dayAheadMessage(
  type: TypeName,
  field: string,
  date: PlainDate,
  today: PlainDate,
  done: Text,
): Pick<RuleDuty, 'unmet' | 'edit'> {
  const name = fieldName(recordTypes[type].schema, [field]);
  return {
    unmet: {
      vi: `${name.vi} ghi ngày ${displayDate(date)}, sau ngày kiểm tra (${displayDate(today)}), nên chưa tính là đã ${done.vi}.`,
      en: `${name.en} gives ${dateText(date)}, after the date of this check (${dateText(today)}), so it does not count as ${done.en} yet.`,
    },
    edit: { vi: `Nếu ghi nhầm, sửa \`${field}\`.`, en: `If that is a mistake, correct \`${field}\`.` },
  };
}
