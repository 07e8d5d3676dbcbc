import type { PlainDate } from '../domain/dates.ts';
import type { Law } from '../domain/law.ts';
import type { RecordOf } from '../domain/records/index.ts';
import { lawWithin, type Context } from './rule.ts';

/** Somebody who speaks for a department, and what their record says of their employment. */
export interface Speaker {
  record: RecordOf<'spokespersons'> | RecordOf<'authorisations'>;
  name: string;
  from: PlainDate;
  to?: PlainDate | undefined;
  /** The field that holds the employment. */
  field: 'criteria' | 'person';
  /** Undefined where a spokesperson's record has no `criteria`. */
  employment:
    { permanentStaff: boolean; employedFrom: PlainDate; employedTo?: PlainDate | undefined } | undefined;
  law: Law;
  /** The first day of the role on which the law binds: nothing before it is against the rule. */
  boundFrom: PlainDate;
}

/** Every spokesperson and every authorised person whom a rule binds at any time of their role. */
export function* speakersUnder(context: Context, rule: string): Generator<Speaker> {
  for (const department of context.register.departments.values()) {
    const lawOf = ({ from, to }: { from: PlainDate; to?: PlainDate | undefined }) =>
      lawWithin(context, rule, [from, to ?? context.today], department);
    for (const record of department.spokespersons) {
      const { name, from, to, criteria } = record.data;
      const bound = lawOf(record.data);
      if (!bound) continue;
      const { law, from: boundFrom } = bound;
      yield { record, name, from, to, field: 'criteria', employment: criteria, law, boundFrom };
    }
    for (const record of department.authorisations) {
      const { person, from, to } = record.data;
      const bound = lawOf(record.data);
      if (!bound) continue;
      const { law, from: boundFrom } = bound;
      yield { record, name: person.name, from, to, field: 'person', employment: person, law, boundFrom };
    }
  }
}
