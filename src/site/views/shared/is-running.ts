import { termWithin } from '../../../domain/authority.ts';
import type { DepartmentRecord } from '../../../domain/records/index.ts';
import { hasLeft } from '../../../register/matters.ts';
import type { Publication } from '../../publication.ts';
import { chiefDuty } from './chief-duty.ts';
import { holdsToday } from './has-come.ts';

/**
 * Whether the department is still to do something about a record, or waits for an outlet, or what it grants holds on the day.
 * What was passed to another is that one's to do.
 */
export function isRunning(record: DepartmentRecord, publication: Publication): boolean {
  const { register, compliance } = publication;
  const matter = register.matterOf(record.id);
  if (matter && hasLeft(record, matter)) return false;
  const state = chiefDuty(compliance.dutiesOn(record))?.state;
  if (state === 'near' || state === 'ahead' || state === 'overdue') return true;
  if (record.type === 'requests') return ['pending', 'deferred'].includes(record.data.outcome);
  if (record.type === 'corrections') return record.data.outcome === 'pending';
  const life = register.departments.get(record.department)?.record.data;
  return record.type === 'authorisations' && life !== undefined
    ? holdsToday(publication, termWithin(record.data, life))
    : false;
}
