import type { z } from 'zod';
import { daysBetween, type PlainDate } from '../../../domain/dates.ts';
import type { DutyState } from '../../../domain/duty.ts';
import {
  departmentTypeOf,
  isOfDepartment,
  type AnyRecord,
  type DepartmentRecord,
} from '../../../domain/records/index.ts';
import type { Wait } from '../../../domain/records/type.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from './plain.ts';

/** How a matter stands: as its duty does, or where no law gives it a clock, whether it has ended. */
export const timingCodes = [
  ...(['ahead', 'near', 'overdue', 'kept', 'late', 'lapsed'] as const satisfies readonly DutyState[]),
  ...(['open', 'closed'] as const),
] as const;

/** How a matter stands. */
export type TimingCode = (typeof timingCodes)[number];

/** When what a record tells of began and ended, by when it had to, and how long it took or has been taking. */
export interface Timing {
  /** The day on which a clock of the law was started, else that of the record. */
  opened?: PlainDate;
  due?: PlainDate;
  /** The day on which it ended; left out while it has not, and where the day is not recorded. */
  closed?: PlainDate;
  /** From the day on which it was opened to its end, or to the day of the data. */
  days?: number;
  code: TimingCode;
}

/**
 * The days of what a record tells of. Of a matter that was passed on, they are the same in every department: from the first
 * that had it to whichever ended it. Undefined for a record for whose end nobody waits.
 */
export function timingOf(record: AnyRecord, publication: Publication): Timing | undefined {
  const matter = matterOf(record, publication);
  return matter && timingIn(matter, publication);
}

function timingIn({ wait, first, ended }: TimedMatter, { compliance }: Publication): Timing {
  const [duty] = compliance.dutiesOn(first);
  const opened = duty?.trace.start ?? wait.from(first.data);
  const closed = ended && (duty?.metOn ?? wait.to(ended.data));
  const until = ended ? closed : compliance.today;
  const code: TimingCode = duty?.state ?? (ended ? 'closed' : 'open');
  return plain({
    opened,
    due: duty?.trace.due,
    closed,
    days: opened && until && opened <= until ? daysBetween(opened, until) : undefined,
    code,
  });
}

/** A matter for whose end somebody waits. */
interface TimedMatter {
  wait: Wait<z.ZodObject>;
  /** The record that it begins with. */
  first: DepartmentRecord;
  /** The record that tells of its end. */
  ended: DepartmentRecord | undefined;
}

function matterOf(record: AnyRecord, { register }: Publication): TimedMatter | undefined {
  if (!isOfDepartment(record)) return undefined;
  const { wait } = departmentTypeOf(record);
  const records: readonly [DepartmentRecord, ...DepartmentRecord[]] = register.matterOf(record.id)
    ?.records ?? [record];
  return wait && { wait, first: records[0], ended: records.find(({ data }) => wait.isOver(data)) };
}

/** For how many days somebody has been waiting for the end of what a record tells of; undefined where it has ended. */
export function daysWaiting(record: AnyRecord, publication: Publication): number | undefined {
  const matter = matterOf(record, publication);
  return matter && !matter.ended ? timingIn(matter, publication).days : undefined;
}

/** The same in words; nothing on the first day. */
export function waitingText(
  record: AnyRecord,
  publication: Publication,
  { waited }: Translations,
): string | undefined {
  const days = daysWaiting(record, publication);
  return days ? waited(days) : undefined;
}
