import { holdsOn } from '../../domain/authority.ts';
import type { DepartmentRecord, RecordOf } from '../../domain/records/index.ts';
import { addresses, addressOf } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { speakersOf, type Speaker } from '../views/shared/speakers.ts';

/** A department, or somebody who speaks for it. */
export type Contact = RecordOf<'departments'> | Speaker;

export const contactAddress = (contact: Contact): string =>
  'term' in contact ? addressOf(contact.record) : addresses.department(contact.slug);

/**
 * Every department, and after it who speaks for it: whose authority holds on the day of the publication, and whose record is
 * among the newest.
 */
export const contactsOf = (
  { register, compliance: { today } }: Publication,
  newest: ReadonlySet<DepartmentRecord>,
): Contact[] =>
  [...register.departments.values()].flatMap((department) => [
    department.record,
    ...speakersOf(department).filter(({ term, record }) => holdsOn(term, today) || newest.has(record)),
  ]);
