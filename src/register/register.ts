import type { CalendarYear, WorkingCalendar } from '../domain/working-calendar.ts';
import type { Finding } from '../domain/finding.ts';
import type { Rulebook } from '../domain/law.ts';
import type { Publisher } from '../domain/publisher.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import type { AnyRecord, DepartmentTypeName, RecordOf, TypeName } from '../domain/records/index.ts';
import type { SourceTree } from './files.ts';
import type { Matter } from './matters.ts';
import type { TextInBytes } from './reading/text-in-bytes.ts';
import type { FieldPath, Position } from '../domain/location.ts';

/** A file that is published with a record as it is. */
export interface Attachment {
  department: string;
  name: string;
  file: string;
  bytes: Buffer;
}

/** The file of a record in which nothing is wrong by itself, and what was read of it: read again, it gives the same. */
export interface FaultlessFile {
  source: TextInBytes;
  record: AnyRecord;
}

/** A department with all that lies in its folder. */
export type Department = {
  readonly [T in DepartmentTypeName]: readonly RecordOf<T>[];
} & {
  readonly folder: string;
  readonly record: RecordOf<'departments'>;
  /** Whether a file of that type lies there and was refused, so that nothing can be concluded from its absence. */
  readonly hasFaulty: (type: DepartmentTypeName, slug?: string) => boolean;
};

/** The whole content tree, read once and indexed. */
export interface Register {
  /** The content folder as messages name it. */
  readonly root: string;
  readonly publisher: Publisher;
  readonly calendar: WorkingCalendar;
  readonly calendarYears: readonly CalendarYear[];
  readonly rulebook: Rulebook;
  readonly ruleSets: ReadonlyMap<string, RuleSet>;
  readonly departments: ReadonlyMap<string, Department>;
  readonly records: { readonly [T in TypeName]: readonly RecordOf<T>[] };
  readonly attachments: readonly Attachment[];
  /** Every file of the tree as it was read, for the manifest. */
  readonly tree: SourceTree;
  /** The faultless files of records by their path, so that another register need not read them again. */
  readonly faultless: ReadonlyMap<string, FaultlessFile>;
  /** How many records the tree holds, the refused ones included. */
  readonly size: number;
  /**
   * Records whose form was refused, with what of them can be read: asking for anything else throws `UnreadableField`. They
   * are no part of the register otherwise.
   */
  readonly refused: readonly AnyRecord[];
  /** What is wrong with files as such and with the form of records. */
  readonly findings: readonly Finding[];
  /** The record with that identity. */
  get(id: string): AnyRecord | undefined;
  /** The record of a type that a reference in a department's record names, by slug or full identity. */
  find<T extends DepartmentTypeName>(type: T, reference: string, department: string): RecordOf<T> | undefined;
  /** The matter that a record tells of, by the identity of the record, if it was passed from one department to another. */
  matterOf(id: string): Matter | undefined;
  /** The matters that were passed by a department or to it. */
  mattersOf(department: string): readonly Matter[];
  /** The outlet with that slug. */
  outlet(slug: string): RecordOf<'outlets'> | undefined;
  /** The spokesperson or the authorisation that a `speaker` names. */
  speaker(
    reference: string,
    department: string,
  ): RecordOf<'spokespersons'> | RecordOf<'authorisations'> | undefined;
  /** The place of a field in a file of the tree; the line that closes the front matter if it is not there. */
  locate(file: string, path: FieldPath): Position;
  /** The place in a file of a position within its body. */
  locateInBody(file: string, position: Position): Position;
}
