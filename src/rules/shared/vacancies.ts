import type { Term } from '../../domain/authority.ts';
import { addDays, type PlainDate } from '../../domain/dates.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import type { Department } from '../../register/register.ts';
import type { Context } from '../rule.ts';
import { boundTerms, mayBind } from './binding.ts';

type Spokesperson = RecordOf<'spokespersons'>;

/** A stretch of days without any spokesperson, both days included; without an end nobody is to follow. */
export interface Vacancy extends Term {
  /** Whose term ended before it; absent if nobody was in the role since the department or the law began. */
  before: Spokesperson | undefined;
  /** Whether somebody followed. A vacancy may also end with the department, or with the law. */
  isFilled: boolean;
}

/** The gaps within a stretch of days, those to come included. A term that ends before it begins fills none. */
function* vacanciesWithin({ from, to }: Term, spokespersons: readonly Spokesperson[]): Generator<Vacancy> {
  let next = from;
  let before: Spokesperson | undefined;
  for (const person of spokespersons.toSorted((a, b) => (a.data.from < b.data.from ? -1 : 1))) {
    const { data } = person;
    if (to && data.from > to) break;
    if (data.to && (data.to < next || data.to < data.from)) continue;
    if (data.from > next) yield { from: next, to: addDays(data.from, -1), before, isFilled: true };
    if (!data.to) return;
    next = addDays(data.to, 1);
    before = person;
  }
  if (!to || next <= to) yield { from: next, to, before, isFilled: false };
}

/** A department's gaps while a rule binds it; none where a spokesperson's record cannot be read, for it may fill one. */
export function* vacanciesOf(context: Context, rule: string, department: Department): Generator<Vacancy> {
  if (!mayBind(context, rule, department) || department.hasFaulty('spokespersons')) return;
  for (const stretch of boundTerms(context, rule, department))
    yield* vacanciesWithin(stretch, department.spokespersons);
}

/** The first day of the vacancy that a day lies in. */
export function vacancyStart(
  context: Context,
  rule: string,
  department: Department,
  day: PlainDate,
): PlainDate | undefined {
  for (const { from, to } of vacanciesOf(context, rule, department))
    if (from <= day && (to === undefined || day <= to)) return from;
  return undefined;
}
