import type { DepartmentRecord } from '../../../domain/records/index.ts';
import { addresses } from '../../addresses.ts';
import { leftToComplete } from '../shared/emergency-statements.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import type { Link } from '../shared/link.ts';
import { plain } from '../shared/plain.ts';

/** The notes on a statement that was or is published as an emergency. */
export interface EmergencyNotes {
  /** That it is published as an emergency, and of which day the rest of the site is. */
  emergency?: { published: string; rest: string };
  /** What it still lacks and until when, and the rule that asks for it. */
  toComplete?: { text: string; rule: Link };
}

export function emergencyNotes(
  record: DepartmentRecord,
  publication: Publication,
  t: Translations,
): EmergencyNotes {
  const { emergency, compliance } = publication;
  const { id, file } = record;
  const isEmergency = record.type === 'statements' && record.data.emergency;
  const left = isEmergency ? leftToComplete(publication, file) : undefined;
  return plain({
    emergency: emergency?.statements.includes(id)
      ? {
          published: t.emergency.statement(compliance.today),
          rest: t.emergency.rest(emergency.committedOn),
        }
      : undefined,
    toComplete: left && {
      text: t.emergency.toComplete(left.due ?? compliance.today, left.daysLate ?? 0),
      rule: { text: t.ruleTitle(left.rule), address: addresses.rule(left.rule) },
    },
  });
}
