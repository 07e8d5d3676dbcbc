import type { PlainDate } from '../../domain/dates.ts';
import type { Law } from '../../domain/law.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import type { RecordContext, RuleProblem } from '../rule.ts';
import { lawWithin } from './binding.ts';

/** A record of somebody who speaks for a department. */
export type SpeakerRecord = RecordOf<'spokespersons'> | RecordOf<'authorisations'>;

/** The role of somebody who speaks for a department, and what their record says of their employment. */
export interface SpeakerRole {
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

/** The role that a record gives, if a rule binds it on any of its days. */
export function speakerRoleOf(record: SpeakerRecord, context: RecordContext): SpeakerRole | undefined {
  const { rule, today, department } = context;
  const { from, to } = record.data;
  const bound = department && lawWithin(context, rule, [from, to ?? today], department);
  if (!bound) return undefined;
  const role = { from, to, law: bound.law, boundFrom: bound.from };
  return record.type === 'spokespersons'
    ? { ...role, name: record.data.name, field: 'criteria', employment: record.data.criteria }
    : { ...role, name: record.data.person.name, field: 'person', employment: record.data.person };
}

/** Finds a speaker whose record says nothing of their employment. */
export function* findUnknownEmployment(
  record: SpeakerRecord,
  context: RecordContext,
  message: (name: string) => Text,
): Generator<RuleProblem> {
  const speaker = speakerRoleOf(record, context);
  if (!speaker || speaker.employment) return;
  yield { field: [speaker.field], law: speaker.law, message: message(speaker.name) };
}
