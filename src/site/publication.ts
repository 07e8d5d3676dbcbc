import type { PastMonth } from '../compliance/closed-months.ts';
import type { Compliance } from '../compliance/compliance.ts';
import type { Month, PlainDate } from '../domain/dates.ts';
import type { DepartmentRecord } from '../domain/records/index.ts';
import type { Register } from '../register/register.ts';
import { everything, type ReadLog, type Reads } from './read-log.ts';

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
  /** What was published and has been withdrawn, by department: each keeps a page that says so. */
  withdrawn?: ReadonlyMap<string, readonly DepartmentRecord[]> | undefined;
  /** What the records of each month showed when it closed, as far as the Git history reaches back. */
  past?: ReadonlyMap<Month, PastMonth> | undefined;
  /** Notes what is read of it, where that is asked for. */
  readLog?: ReadLog;
}

/** Makes something of a publication, and gives what was read for it; everything, where no log is kept. */
export function loggedReads<T>({ readLog }: Publication, make: () => T): { made: T; reads: Reads } {
  return readLog?.during(make) ?? { made: make(), reads: all };
}

const all: Reads = new Set([everything]);

/** Has something made once for each publication, and for each key if one is given. */
export function memo<T, K extends [] | [key: string]>(
  make: (publication: Publication, ...key: K) => T,
): (publication: Publication, ...key: K) => T {
  const made = new WeakMap<Publication, Map<string | undefined, { made: T }>>();
  return (publication, ...key) => {
    const ofThis = made.get(publication) ?? new Map<string | undefined, { made: T }>();
    made.set(publication, ofThis);
    const known = ofThis.get(key[0]);
    if (known) return known.made;
    const found = { made: make(publication, ...key) };
    ofThis.set(key[0], found);
    return found.made;
  };
}

/** The same, with what was read for it noted of every page that asks for it. */
export function once<T, K extends [] | [key: string]>(
  make: (publication: Publication, ...key: K) => T,
): (publication: Publication, ...key: K) => T {
  const logged = memo<{ made: T; reads: Reads }, K>((publication, ...key) =>
    loggedReads(publication, () => make(publication, ...key)),
  );
  return (publication, ...key) => {
    const { made, reads } = logged(publication, ...key);
    publication.readLog?.noteAll(reads);
    return made;
  };
}
