import type { PlainDate } from '../../domain/dates.ts';
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
export function actingFor(register: Register, department: string, date: PlainDate): Department[] {
  const itself = register.departments.get(department);
  if (itself && date <= (itself.record.data.validTo ?? date)) return [itself];
  return [...linesOfSuccession(register, department, date)].flatMap((line) => line.at(-1) ?? []);
}

/** Whether the people of one department act for another on a day. */
export const actsFor = (register: Register, acting: string, department: string, date: PlainDate): boolean =>
  actingFor(register, department, date).some(({ folder }) => folder === acting);
