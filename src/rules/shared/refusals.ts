import { dayOf, type PlainDate } from '../../domain/dates.ts';
import type { Law } from '../../domain/law.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import type { RecordContext } from '../rule.ts';

/** A refused request, the day of the refusal, and the law of that day. */
export interface Refusal {
  record: RecordOf<'requests'>;
  /** The day of the refusal; that of the request where it is not recorded. */
  on: PlainDate;
  law: Law;
}

/** The refusal that a request met with, if it did and the rule binds. */
export function refusalOf(record: RecordOf<'requests'>, { lawOn }: RecordContext): Refusal | undefined {
  const { outcome, answeredAt, receivedAt } = record.data;
  if (outcome !== 'refused') return undefined;
  const on = dayOf(answeredAt ?? receivedAt);
  const law = lawOn(on);
  return law && { record, on, law };
}
