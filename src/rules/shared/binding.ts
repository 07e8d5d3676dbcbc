import type { Term } from '../../domain/authority.ts';
import { addDays, type PlainDate } from '../../domain/dates.ts';
import { lawOn, type Law } from '../../domain/law.ts';
import type { Department } from '../../register/register.ts';
import type { Context } from '../rule.ts';
import { actingFor } from './acting.ts';

/**
 * The law of a rule on a day, if it binds that department; after its end, if it binds whoever carries on, since what
 * happens then to its records is their doing.
 */
export function lawFor(
  { register }: Pick<Context, 'register'>,
  rule: string,
  date: PlainDate,
  department: string | Department,
): Law | undefined {
  const owner = typeof department === 'string' ? register.departments.get(department) : department;
  const law = lawOn(register.rulebook, rule, date);
  if (!law || !owner) return undefined;
  const { validTo } = owner.record.data;
  const [bound = owner] = validTo && validTo < date ? actingFor(register, owner.folder, date) : [];
  return law.bound.includes(bound.record.data.kind) ? law : undefined;
}

/** Whether a rule may bind a department at any time: asked before the days of a whole archive are gone through. */
export const mayBind = ({ register }: Context, rule: string, { record }: Department): boolean =>
  register.rulebook.some(({ laws }) => laws.get(rule)?.bound.includes(record.data.kind));

/**
 * The first law of a rule within a stretch of days, and the day from which it binds, for duties that last: what
 * began before the law did is judged from the law's first day on.
 */
export function lawWithin(
  context: Context,
  rule: string,
  [from, to]: readonly [from: PlainDate, to: PlainDate],
  department: Department,
): { law: Law; from: PlainDate } | undefined {
  const later = context.register.rulebook.map((set) => set.from).filter((day) => from < day && day <= to);
  for (const day of [from, ...later]) {
    const law = lawFor(context, rule, day, department);
    if (law) return { law, from: day };
  }
  return undefined;
}

/**
 * The stretches of a department's life in which a rule binds it, for duties of every day. A new rule set that has the
 * rule as well does not interrupt one.
 */
export function boundTerms(context: Context, rule: string, department: Department): Term[] {
  const { validFrom, validTo } = department.record.data;
  const changes = context.register.rulebook
    .flatMap(({ from, to }) => (to ? [from, addDays(to, 1)] : [from]))
    .filter((day) => validFrom < day && (!validTo || day <= validTo));
  const starts = [...new Set([validFrom, ...changes])].sort();
  const stretches: Term[] = [];
  for (const [index, from] of starts.entries()) {
    if (!lawFor(context, rule, from, department)) continue;
    const next = starts[index + 1];
    const to = next ? addDays(next, -1) : validTo;
    const last = stretches.at(-1);
    if (last?.to && addDays(last.to, 1) === from) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}
