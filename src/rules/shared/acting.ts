import { existsOn, spokespersonsInRole, dayWithin } from '../../domain/authority.ts';
import type { PlainDate } from '../../domain/dates.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import type { Department, Register } from '../../register/register.ts';

/**
 * The lines in which a department's work has passed on by a day: each begins with the department, leads through
 * successors that have ended as well, and ends with one that exists. While the department itself has not ended, it is
 * the only line; where nobody who exists is named, there is none.
 */
export function* linesOfSuccession(
  { departments }: Register,
  department: string,
  date: PlainDate,
): Generator<readonly Department[]> {
  const passed = new Set<string>();
  function* linesThrough(folder: string, before: readonly Department[]): Generator<readonly Department[]> {
    const next = departments.get(folder);
    if (!next || passed.has(folder)) return;
    passed.add(folder);
    const { validFrom, validTo, successors = [] } = next.record.data;
    const line = [...before, next];
    if (validTo !== undefined && validTo < date) {
      for (const successor of successors) yield* linesThrough(successor, line);
    } else if (before.length === 0 || validFrom <= date) yield line;
  }
  yield* linesThrough(department, []);
}

/** The departments that act for one on a day: itself until it ends, and then whoever it has passed into. */
export const actingFor = (register: Register, department: string, date: PlainDate): Department[] =>
  [...linesOfSuccession(register, department, date)].flatMap((line) => line.at(-1) ?? []);

/**
 * The department above one on a day, or on its own last day if it has ended: the one on file, or whoever that has
 * passed into.
 */
export function parentOn(
  register: Register,
  { record }: Department,
  date: PlainDate,
): Department | undefined {
  const { parent } = record.data;
  const day = dayWithin(record.data, date);
  const [above] = parent === undefined ? [] : actingFor(register, parent, day);
  return above && existsOn(above.record.data, day) ? above : undefined;
}

/** The departments above one, from the next one up; a circle ends it. */
export function ancestorsOf({ departments }: Register, department: string): string[] {
  const above: string[] = [];
  for (
    let next = departments.get(department)?.record.data.parent;
    next !== undefined && next !== department && !above.includes(next);
    next = departments.get(next)?.record.data.parent
  )
    above.push(next);
  return above;
}

/** Whether the people of one department act for another on a day. */
export const actsFor = (register: Register, acting: string, department: string, date: PlainDate): boolean =>
  actingFor(register, department, date).some(({ folder }) => folder === acting);

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
  const heads = spokespersonsFor(register, department, date).filter(
    ({ person }) => person.data.basis === 'head',
  );
  return heads.length === 1 ? heads[0]?.reference : undefined;
}

/** The edit that puts the head of a department on a day into a field, as what follows “if that is a slip”. */
export function headEdit(register: Register, department: string, date: PlainDate, field: string): Text {
  const head = headOn(register, department, date);
  return head !== undefined
    ? { vi: `sửa thành \`${field}: ${head}\``, en: `make it \`${field}: ${head}\`` }
    : {
        vi: `sửa \`${field}\` thành tên tệp của thủ trưởng lúc đó`,
        en: `set \`${field}\` to the file name of the head at that time`,
      };
}
