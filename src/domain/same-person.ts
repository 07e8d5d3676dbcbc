import { comparable } from './text.ts';

/** What tells a person from others in the records. */
interface Identified {
  name: string;
  phone: string;
  email: string;
}

/** Whether two records are of one person: two people may share a name, and not a mailbox or a telephone as well. */
export const isSamePerson = (one: Identified, other: Identified): boolean =>
  comparable(one.name) === comparable(other.name) && (one.email === other.email || one.phone === other.phone);
