import { passage, successionOf } from '../../../compliance/succession.ts';
import { addDays } from '../../../domain/dates.ts';
import type { Department } from '../../../register/register.ts';
import { actingFor } from '../../../rules/shared/office.ts';
import { nameOf } from '../../names.ts';
import type { Publication } from '../../publication.ts';
import type { Words } from '../../translations/index.ts';

/** What becomes of a department that has a last day, and where its readers go on. */
export interface Passage {
  sentence: string;
  /** Those who act in its place: none where no successor is on file. */
  to: readonly Department[];
}

/** The passage of a department that has ended, or of one whose last day is known; undefined for any other. */
export function passageOf(
  { folder, record }: Department,
  { register, compliance }: Publication,
  words: Words,
): Passage | undefined {
  const { validTo } = record.data;
  if (validTo === undefined) return undefined;
  const day = validTo < compliance.today ? compliance.today : addDays(validTo, 1);
  const succession = successionOf(register, folder, day);
  return {
    sentence: succession
      ? passage(succession)[words.language]
      : words.endedAfter(nameOf(record, words), validTo),
    to: actingFor(register, folder, day),
  };
}
