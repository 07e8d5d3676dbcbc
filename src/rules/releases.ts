import { dayOf, type Instant, type PlainDate } from '../domain/dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Register } from '../register/register.ts';

/** The record types that tell of a release. */
type Releasing = 'briefings' | 'statements' | 'requests' | 'responses' | 'corrections';

type Approval = NonNullable<RecordOf<'briefings'>['data']['approval']>;

/** Information that left a department for the press: when, by whom, and with whose opinion. */
export interface Release {
  record: RecordOf<Releasing>;
  on: PlainDate;
  /** The minute of release; undefined where the record knows the day alone. */
  at?: Instant;
  /** The field that holds the moment of release. */
  field: readonly string[];
  speaker: string | undefined;
  /** Whether a release of this kind has to name who spoke. */
  needsSpeaker: boolean;
  approval: Approval | undefined;
  case?: string | undefined;
}

/** Every release that some records tell of, in the order of their types. */
export function* releases({
  records,
}: {
  records: Pick<Register['records'], Releasing>;
}): Generator<Release> {
  for (const record of records.briefings) {
    const { releasedAt, speaker, approval } = record.data;
    yield {
      record,
      on: dayOf(releasedAt),
      at: releasedAt,
      field: ['releasedAt'],
      speaker,
      needsSpeaker: true,
      approval,
    };
  }
  for (const record of records.statements) {
    const { releasedAt, speaker, approval } = record.data;
    if (!releasedAt) continue;
    const field = ['releasedAt'];
    yield {
      record,
      on: dayOf(releasedAt),
      at: releasedAt,
      field,
      speaker,
      needsSpeaker: true,
      approval,
      case: record.data.case,
    };
  }
  for (const record of records.requests) {
    const { outcome, answeredAt, speaker, approval } = record.data;
    if (outcome !== 'answered' || !answeredAt) continue;
    const field = ['answeredAt'];
    yield {
      record,
      on: dayOf(answeredAt),
      at: answeredAt,
      field,
      speaker,
      needsSpeaker: true,
      approval,
      case: record.data.case,
    };
  }
  for (const record of records.responses) {
    const { reply, speaker, approval } = record.data;
    if (!reply) continue;
    const field = ['reply', 'date'];
    yield { record, on: reply.date, field, speaker, needsSpeaker: false, approval, case: record.data.case };
  }
  for (const record of records.corrections) {
    const { requestedOn, speaker, approval } = record.data;
    yield {
      record,
      on: requestedOn,
      field: ['requestedOn'],
      speaker,
      needsSpeaker: true,
      approval,
      case: record.data.case,
    };
  }
}
