import { holdsOn } from '../domain/authority.ts';
import type { PlainDate } from '../domain/dates.ts';
import type { Text } from '../domain/text.ts';
import type { Register } from '../register/register.ts';

/** Whether the people of one department act for another: for its own, and for one that has passed into it. */
export function actsFor(register: Register, acting: string, department: string, date: PlainDate): boolean {
  if (acting === department) return true;
  const { validTo, successors = [] } = register.departments.get(department)?.record.data ?? {};
  return validTo !== undefined && validTo < date && successors.includes(acting);
}

/** The edit that puts the head of a department on a day into a field, as what follows “if that is a slip”. */
export function nameTheHead(register: Register, department: string, date: PlainDate, field: string): Text {
  const heads = (register.departments.get(department)?.spokespersons ?? []).filter(
    ({ data }) => data.basis === 'head' && holdsOn(data, date),
  );
  const [head] = heads;
  return head && heads.length === 1
    ? { vi: `sửa thành \`${field}: ${head.slug}\``, en: `make it \`${field}: ${head.slug}\`` }
    : {
        vi: `sửa \`${field}\` thành tên tệp của thủ trưởng lúc đó`,
        en: `set \`${field}\` to the file name of the head at that time`,
      };
}
