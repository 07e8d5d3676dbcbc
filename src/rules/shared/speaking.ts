import { existsOn, lackOfAuthority } from '../../domain/authority.ts';
import type { Register } from '../../register/register.ts';
import type { BreachMessage, RecordContext, RuleBreach } from '../rule.ts';
import { actsFor } from './acting.ts';
import { caseOf, releaseOf, type Release, type ReleaseRecord } from './releases.ts';
import { fromAbsentDepartment, unnamedSpeaker, withoutAuthority } from './speaking-messages.ts';

/** Finds a release by somebody without authority to speak on that day and in that case, or without a named speaker. */
export function* findUnauthorised(
  record: ReleaseRecord,
  { register, lawOn }: RecordContext,
): Generator<RuleBreach> {
  const release = releaseOf(record);
  const law = release && lawOn(release.on);
  const message = law && objectionTo(register, release);
  if (message) yield { field: ['speaker'], law, on: release.on, ...message };
}

/** Why the speaker had no authority, and the correction if it is a slip; undefined if there was authority. */
function objectionTo(register: Register, release: Release): BreachMessage | undefined {
  const { record, on } = release;
  const { speaker: reference } = record.data;
  // A reply on paper is the department’s, whoever signed it.
  if (!reference) return record.type === 'responses' ? undefined : unnamedSpeaker(register, release);
  const speaker = register.speaker(reference, record.department);
  // A term that ends before it begins is one mistake, which the rule of definite terms names.
  if (!speaker || (speaker.data.to && speaker.data.to < speaker.data.from)) return undefined;
  const department = register.departments.get(speaker.department)?.record.data;
  if (department && !existsOn(department, on))
    return fromAbsentDepartment(register, release, speaker, department);
  const lack = actsFor(register, speaker.department, record.department, on)
    ? lackOfAuthority(speaker, on, caseOf(release))
    : 'other-department';
  return lack && withoutAuthority(register, release, speaker, lack);
}
