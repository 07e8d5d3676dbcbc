import { hasHeadAuthority, spokespersonsInRole } from '../../domain/authority.ts';
import type { PlainDate } from '../../domain/dates.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import type { Register } from '../../register/register.ts';
import { actingFor } from './acting.ts';

/** The spokespersons who may act for a department on a day, and how its records refer to each. */
export const spokespersonsFor = (
  register: Register,
  department: string,
  date: PlainDate,
): { person: RecordOf<'spokespersons'>; reference: string }[] =>
  actingFor(register, department, date).flatMap((acting) =>
    spokespersonsInRole(acting, date).map((person) => ({
      person,
      reference: acting.folder === department ? person.slug : person.id,
    })),
  );

/** How a record of a department names its head on a day; undefined where nobody or more than one is. */
export function headOn(register: Register, department: string, date: PlainDate): string | undefined {
  const heads = spokespersonsFor(register, department, date).filter(({ person }) => hasHeadAuthority(person));
  return heads.length === 1 ? heads[0]?.reference : undefined;
}

/** The edit that puts the head of a department on a day into a field, as what follows “if that is a slip”. */
export function headEdit(register: Register, department: string, date: PlainDate, field: string): Text {
  const head = headOn(register, department, date);
  return head !== undefined
    ? { vi: `sửa thành \`${field}: ${head}\``, en: `change it to \`${field}: ${head}\`` }
    : {
        vi: `sửa \`${field}\` thành tên tệp của thủ trưởng lúc đó`,
        en: `set \`${field}\` to the file name of the head at that time`,
      };
}
