import type { PlainDate } from '../domain/dates.ts';
import type { DutyState } from '../domain/duty.ts';
import type { AnyRecord } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { Register } from '../register/register.ts';
import type { Breach } from './breaches.ts';
import type { AssessedDuty } from './compliance.ts';

/** A duty with the state in which a figure counts it: that of today, or that at the close of a period. */
export interface CountedDuty {
  duty: AssessedDuty;
  state: DutyState | 'waived';
}

/** What figures are made from: the records, the duties with their states, and the breaches on a day. */
export interface FigureSource {
  register: Register;
  duties: readonly CountedDuty[];
  breaches: readonly Breach[];
  today: PlainDate;
}

/** One thing that a figure counts, so that a reader can follow every number down to its records. */
export interface FigureCase {
  department: string;
  /** The day by which it belongs to a period. */
  day: PlainDate;
  /** Whether it belongs to the part that is counted, and not only to the whole. */
  counts: boolean;
  /** How long it took, for a figure of days. */
  days?: number;
  /** The duty, the breach or the record that it is. */
  about: CountedDuty | Breach | AnyRecord;
}

/** What a figure says: a part of a whole, how many there are, or the middle of the days that they took. */
export type FigureKind = 'share' | 'count' | 'days';

/** What a figure says, and how it is made. */
interface FigureTerms {
  /** Permanent: the page's address and the key in data files. */
  id: string;
  kind: FigureKind;
  title: Text;
  /** What is divided by what, in one sentence. */
  formula: Text;
  /** The requirements that are kept by counting, not by a rule. */
  requirements: readonly string[];
}

/** What a figure of records is counted from. */
export type RecordSource = Pick<FigureSource, 'register'>;

/** A figure whose cases are made of records alone, and so are the same on whatever day they are counted. */
interface RecordFigure extends FigureTerms {
  isOfRecords: true;
  isOfDay?: never;
  cases: (source: RecordSource) => FigureCase[];
}

/** A figure whose cases depend on the day, or on what is due or was broken by then. */
interface DatedFigure extends FigureTerms {
  isOfRecords?: never;
  /** Whether it counts what is so on the day of counting, which is then the day of every case. */
  isOfDay?: true;
  cases: (source: FigureSource) => FigureCase[];
}

/** A figure: what it says, how it is made, and every case behind it. */
export type Figure = RecordFigure | DatedFigure;

/** The result of a figure. */
export interface Measure {
  counted: number;
  whole: number;
  /** The share from 0 to 1, the count, or the median of days; undefined where there is no case to change it to from. */
  value: number | undefined;
}

/** Computes a figure from its cases: all of them, those of one department, or those of one period. */
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

/** The state of a duty today; `waived` where it is overdue and excused. */
export const dutyStateToday = ({ state, waiver }: AssessedDuty): CountedDuty['state'] =>
  waiver && state === 'overdue' ? 'waived' : state;

/** The duties with their states of today, for figures on all of them. */
export const countedDuties = (duties: readonly AssessedDuty[]): CountedDuty[] =>
  duties.map((duty) => ({ duty, state: dutyStateToday(duty) }));
