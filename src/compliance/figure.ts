import type { PlainDate } from '../domain/dates.ts';
import type { DutyState } from '../domain/duty.ts';
import type { AnyRecord } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { Register } from '../register/register.ts';
import type { Breach } from './breaches.ts';
import type { AssessedDuty } from './compliance.ts';

/** A duty with how it stands for the figure at hand: today, or at the close of a period. */
export interface CountedDuty {
  duty: AssessedDuty;
  state: DutyState | 'waived';
}

/** What figures are made from: the records and the duties as they stand on a day. */
export interface FigureSource {
  register: Register;
  duties: readonly CountedDuty[];
  breaches: readonly Breach[];
  today: PlainDate;
}

/** One thing that a figure looks at, so that a reader can follow every number down to its records. */
export interface FigureCase {
  department: string;
  /** The day by which it belongs to a period. */
  day: PlainDate;
  /** Whether it belongs to the part that the figure tells of, and not only to the whole. */
  counts: boolean;
  /** How long it took, for a figure of days. */
  days?: number;
  /** The duty, the breach or the record that it is. */
  about: CountedDuty | Breach | AnyRecord;
}

/** What a figure says: a part of a whole, how many there are, or the middle of the days that they took. */
export type FigureKind = 'share' | 'count' | 'days';

/** A figure: what it says, how it is made, and every case behind it. */
export interface Figure {
  /** Permanent: the page's address and the key in data files. */
  id: string;
  kind: FigureKind;
  title: Text;
  /** What is divided by what, in one sentence. */
  formula: Text;
  /** The requirements that are kept by counting, not by a rule. */
  requirements: readonly string[];
  cases: (source: FigureSource) => FigureCase[];
}

/** What the cases of a figure come to. */
export interface Measure {
  counted: number;
  whole: number;
  /** The share from 0 to 1, the count, or the median of days; undefined where there is no case to make it from. */
  value: number | undefined;
}

/** Makes a figure of its cases: of all of them, or of one department's, or of one period's. */
export function measure(kind: FigureKind, cases: readonly FigureCase[]): Measure {
  const counting = cases.filter(({ counts }) => counts);
  const [counted, whole] = [counting.length, cases.length];
  switch (kind) {
    case 'share':
      return { counted, whole, value: whole === 0 ? undefined : counted / whole };
    case 'count':
      return { counted, whole, value: counted };
    case 'days':
      return { counted, whole, value: median(counting.map(({ days = 0 }) => days)) };
  }
}

/** The middle value; the mean of the two in the middle of an even number of values. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** How a duty stands today, what is overdue and excused apart from what is overdue. */
export const dutyStateToday = ({ state, waiver }: AssessedDuty): CountedDuty['state'] =>
  waiver && state === 'overdue' ? 'waived' : state;

/** How the duties of today stand, for figures of the whole record. */
export const countedDuties = (duties: readonly AssessedDuty[]): CountedDuty[] =>
  duties.map((duty) => ({ duty, state: dutyStateToday(duty) }));
