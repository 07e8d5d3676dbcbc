import { daysBetween } from '../../../domain/dates.ts';
import { departmentTypeOf, isOfDepartment, type AnyRecord } from '../../../domain/records/index.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';

/**
 * For how many days somebody has been waiting for the end of what a record tells of: from the day on which a clock of the
 * law was started, else from that of the record. Undefined where it has ended, or never had to. A matter that was passed on is
 * waited for as long as nobody who had it has ended it.
 */
export function daysWaiting(record: AnyRecord, { register, compliance }: Publication): number | undefined {
  if (!isOfDepartment(record)) return undefined;
  const { waitingSince } = departmentTypeOf(record);
  if (!waitingSince?.(record.data)) return undefined;
  const [first, ...others] = register.matterOf(record.id)?.records ?? [record];
  const [since, ...days] = [first, ...others].map(({ data }) => waitingSince(data));
  if (since === undefined || days.includes(undefined)) return undefined;
  const [duty] = compliance.dutiesOn(first);
  return daysBetween(duty?.trace.start ?? since, compliance.today);
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
