import type { StandingDuty } from '../compliance/compliance.ts';
import type { RecordOf } from '../domain/records/index.ts';
import { addresses } from './addresses.ts';
import type { Publication } from './publication.ts';

/** Whether a duty is or was a lapse: overdue now, or met after its date. A lapse never ceases to have been one. */
export const isLapse = ({ state }: StandingDuty): boolean => state === 'overdue' || state === 'late';

/** The month or the slug of the record that a duty is about. */
export const subjectSlug = ({ subject }: Pick<StandingDuty, 'subject'>): string =>
  subject.split('/').at(-1) ?? subject;

/** The permanent page of a lapse. */
export const lapseAddress = (duty: StandingDuty): string =>
  addresses.lapse(duty.department, duty.rule, subjectSlug(duty));

/** Every lapse on record, in the order of rules and records. */
export const lapses = ({ compliance }: Publication): StandingDuty[] => compliance.duties.filter(isLapse);

/** A waiver of a lapse, in force or over, with how often it was renewed. */
export interface WaiverOfLapse {
  waiver: RecordOf<'waivers'>;
  inForce: boolean;
  /** How many waivers before it it renews, one after the other. */
  renewals: number;
}

/** The waivers of a lapse, the latest first. */
export function waiversOf(duty: StandingDuty, { register, compliance }: Publication): WaiverOfLapse[] {
  const own = register.departments.get(duty.department)?.waivers ?? [];
  return own
    .filter(({ data }) => data.rule === duty.rule && data.subject === duty.subject)
    .toSorted((a, b) => (a.data.from < b.data.from ? 1 : -1))
    .map((waiver) => ({
      waiver,
      inForce: waiver.data.from <= compliance.today && compliance.today <= waiver.data.to,
      renewals: renewalsOf(waiver, own),
    }));
}

function renewalsOf(waiver: RecordOf<'waivers'>, own: readonly RecordOf<'waivers'>[]): number {
  const seen = new Set<string>();
  let renewed = waiver.data.renews;
  while (renewed && !seen.has(renewed)) {
    seen.add(renewed);
    renewed = own.find(({ slug, id }) => slug === renewed || id === renewed)?.data.renews;
  }
  return seen.size;
}

/** What the department says of a lapse, the latest first. */
export const explanationsOf = (duty: StandingDuty, { register }: Publication): RecordOf<'explanations'>[] =>
  (register.departments.get(duty.department)?.explanations ?? [])
    .filter(({ data }) => data.rule === duty.rule && data.subject === duty.subject)
    .toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1));
