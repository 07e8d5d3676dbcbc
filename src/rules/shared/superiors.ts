import { dayWithin, existsOn } from '../../domain/authority.ts';
import type { PlainDate } from '../../domain/dates.ts';
import type { Department, Register } from '../../register/register.ts';
import { actingFor } from './acting.ts';

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
