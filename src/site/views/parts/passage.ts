import { passage, successionOf } from '../../../compliance/succession.ts';
import { addDays } from '../../../domain/dates.ts';
import type { Department } from '../../../register/register.ts';
import { actingFor } from '../../../rules/shared/acting.ts';
import { addresses } from '../../addresses.ts';
import { nameOf } from '../shared/names.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import type { Link } from '../shared/link.ts';

/** What becomes of a department that has a last day, and where its readers go on. */
export interface PassageView {
  sentence: string;
  /** The pages of those who act in its place: none where no successor is on file. */
  to: readonly Link[];
}

/** The passage of a department that has ended, or of one whose last day is known; undefined for any other. */
export function passageView(
  { folder, record }: Department,
  { register, compliance }: Publication,
  t: Translations,
): PassageView | undefined {
  const { validTo } = record.data;
  if (validTo === undefined) return undefined;
  const day = validTo < compliance.today ? compliance.today : addDays(validTo, 1);
  const succession = successionOf(register, folder, day);
  return {
    sentence: succession ? passage(succession)[t.language] : t.endedAfter(nameOf(record, t), validTo),
    to: actingFor(register, folder, day).map((one) => ({
      text: t.goTo(nameOf(one.record, t)),
      address: addresses.department(one.folder),
    })),
  };
}
