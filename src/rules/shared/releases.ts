import { dayOf, type Instant, type PlainDate } from '../../domain/dates.ts';
import type { AnyRecord } from '../../domain/records/index.ts';

/** A record that may tell of a release. */
export type ReleaseRecord = Extract<
  AnyRecord,
  { type: 'briefings' | 'statements' | 'requests' | 'responses' | 'corrections' }
>;

/** Whether a record is of a type that may tell of a release. */
export const isReleaseRecord = (record: AnyRecord): record is ReleaseRecord =>
  ['briefings', 'statements', 'requests', 'responses', 'corrections'].includes(record.type);

/** Information that left a department for the press, and when; by whom and with whose opinion is asked of its record. */
export interface Release {
  record: ReleaseRecord;
  on: PlainDate;
  /** The minute of release; undefined where the record knows the day alone. */
  at?: Instant;
  /** The field that holds the moment of release. */
  field: readonly string[];
}

/** The release that a record tells of; undefined where nothing was released. */
export function releaseOf(record: ReleaseRecord): Release | undefined {
  const moment = momentOf(record);
  return moment && { record, ...moment };
}

/** The case that a release is about; a briefing belongs to none. */
export const caseOf = ({ record }: Release): string | undefined =>
  record.type === 'briefings' ? undefined : record.data.case;

/** When a record says that something was released, and in which field. */
function momentOf(record: ReleaseRecord): Pick<Release, 'on' | 'at' | 'field'> | undefined {
  switch (record.type) {
    case 'briefings':
    case 'statements':
      return atMinute('releasedAt', record.data.releasedAt);
    case 'requests':
      return record.data.outcome === 'answered' ? atMinute('answeredAt', record.data.answeredAt) : undefined;
    case 'responses':
      return record.data.reply && { on: record.data.reply.date, field: ['reply', 'date'] };
    case 'corrections':
      return { on: record.data.requestedOn, field: ['requestedOn'] };
  }
}

const atMinute = (
  field: string,
  at: Instant | undefined,
): Pick<Release, 'on' | 'at' | 'field'> | undefined =>
  at === undefined ? undefined : { on: dayOf(at), at, field: [field] };
