import type { PastMonth } from '../compliance/closed-months.ts';
import type { Compliance } from '../compliance/compliance.ts';
import type { Month, PlainDate } from '../domain/dates.ts';
import type { DepartmentRecord } from '../domain/records/index.ts';
import type { Register } from '../register/register.ts';

/** What makes a publication an emergency one. */
export interface Emergency {
  /** The identities of the statements that it was made for. */
  statements: readonly string[];
  /** The departments whose whole folder came with their statement. */
  folders: readonly string[];
  /** The commit of the last good content, which is all the rest of the site, and its day in Vietnam. */
  commit: string;
  committedOn: PlainDate;
  /** What keeps the ordinary build from running, by department and rule; `department` is empty for files of no department. */
  errors: readonly { department: string; rule: string; count: number }[];
}

/** What the pages show: the register and what the law makes of it on a day. */
export interface Publication {
  register: Register;
  compliance: Compliance;
  /** Whether its day is that of the clock, so that the site grows old; false if the day was chosen. */
  followsClock?: boolean | undefined;
  /** Of an emergency publication. */
  emergency?: Emergency | undefined;
  /** What was published and has been withdrawn: each keeps a page that says so. */
  withdrawn?: readonly DepartmentRecord[];
  /** What the records of each month showed when it closed, as far as the Git history reaches back. */
  past?: ReadonlyMap<Month, PastMonth> | undefined;
}

/** Has something made once for each publication, and for each key if one is given, however many pages ask for it. */
export function once<T, K extends [] | [key: string]>(
  make: (publication: Publication, ...key: K) => T,
): (publication: Publication, ...key: K) => T {
  const made = new WeakMap<Publication, Map<string | undefined, { is: T }>>();
  return (publication, ...key) => {
    const known = made.get(publication) ?? new Map<string | undefined, { is: T }>();
    made.set(publication, known);
    const found = known.get(key[0]) ?? { is: make(publication, ...key) };
    known.set(key[0], found);
    return found.is;
  };
}
