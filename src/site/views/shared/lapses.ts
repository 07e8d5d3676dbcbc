import type { AssessedDuty } from '../../../compliance/compliance.ts';
import { isInForce } from '../../../compliance/waivers.ts';
import { addDays, isPlainDate } from '../../../domain/dates.ts';
import { originalDepartment, subjectsOf } from '../../../domain/duty.ts';
import { isSameSubject } from '../../../domain/periods.ts';
import type { RecordOf } from '../../../domain/records/index.ts';
import { addresses } from '../../addresses.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';

/**
 * Whether a duty is or was a lapse: overdue now, met after its date, or left undone by a department that has ended. A
 * lapse remains one for good.
 */
export const isLapse = ({ state }: AssessedDuty): boolean =>
  state === 'overdue' || state === 'late' || state === 'lapsed';

/** The period, the day or the slug of the record that a duty is about. */
export const subjectSlug = ({ subject }: Pick<AssessedDuty, 'subject'>): string =>
  subject.split('/').at(-1) ?? subject;

/** The permanent page of a lapse, under the department where it arose, even if it has passed to another. */
export const lapseAddress = (duty: AssessedDuty): string =>
  addresses.lapse(originalDepartment(duty), duty.rule, subjectSlug(duty));

/** Every lapse on record, in the order of rules and records. */
export const lapses = ({ compliance }: Publication): AssessedDuty[] => compliance.duties.filter(isLapse);

/** A lapse in a sentence: still running, or closed with its number of days. */
export function lapseAnswer({ subject, state, metOn, daysLate }: AssessedDuty, t: Translations): string {
  if (!isPlainDate(subject) && state === 'lapsed') return t.lapseEnded(daysLate);
  if (!isPlainDate(subject))
    return metOn === undefined ? t.lapseRunning(daysLate) : t.lapseClosed(metOn, daysLate);
  return state === 'overdue'
    ? t.vacancyRunning(daysLate)
    : t.vacancyClosed(subject, addDays(subject, daysLate - 1), daysLate);
}

/** A waiver of a lapse, in force or over, with how often it was renewed. */
export interface WaiverOfLapse {
  waiver: RecordOf<'waivers'>;
  inForce: boolean;
  /** How many earlier waivers it renews, one after the other. */
  renewals: number;
}

/** The waivers of a lapse, the latest first. */
export function waiversOf(duty: AssessedDuty, { register, compliance }: Publication): WaiverOfLapse[] {
  const waivers = subjectsOf(duty).flatMap(({ department, subject }) =>
    (register.departments.get(department)?.waivers ?? []).filter(
      ({ data }) => data.rule === duty.rule && isSameSubject(data.subject, subject),
    ),
  );
  return waivers
    .toSorted((a, b) => (a.data.from < b.data.from ? 1 : -1))
    .map((waiver) => ({
      waiver,
      inForce: isInForce(register, waiver, compliance.today),
      renewals: renewalsOf(waiver, waivers),
    }));
}

function renewalsOf(waiver: RecordOf<'waivers'>, waivers: readonly RecordOf<'waivers'>[]): number {
  const seen = new Set<string>();
  let renewed = waiver.data.renews;
  while (renewed && !seen.has(renewed)) {
    seen.add(renewed);
    renewed = waivers.find(({ slug, id }) => slug === renewed || id === renewed)?.data.renews;
  }
  return seen.size;
}

/** The explanations of a lapse, the latest first. */
export const explanationsOf = (duty: AssessedDuty, { register }: Publication): RecordOf<'explanations'>[] =>
  subjectsOf(duty)
    .flatMap(({ department, subject }) =>
      (register.departments.get(department)?.explanations ?? []).filter(
        ({ data }) => data.rule === duty.rule && isSameSubject(data.subject, subject),
      ),
    )
    .toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1));
