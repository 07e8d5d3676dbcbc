import { dayOf, type PlainDate } from '../domain/dates.ts';
import type { Law } from '../domain/law.ts';
import type { RecordOf } from '../domain/records/index.ts';
import { lawFor, type Context } from './rule.ts';

/** A refused request, the day of the refusal, and the law of that day. */
export interface Refused {
  record: RecordOf<'requests'>;
  /** The day of the refusal; that of the request where it is not recorded. */
  on: PlainDate;
  law: Law;
}

/** The refused requests that a rule binds. */
export function* refusalsUnder(context: Context, rule: string): Generator<Refused> {
  for (const record of context.register.records.requests) {
    const { outcome, answeredAt, receivedAt } = record.data;
    if (outcome !== 'refused') continue;
    const on = dayOf(answeredAt ?? receivedAt);
    const law = lawFor(context, rule, on, record.department);
    if (law) yield { record, on, law };
  }
}
