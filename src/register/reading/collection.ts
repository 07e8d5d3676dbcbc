import {
  typeNames,
  type AnyRecord,
  type DepartmentTypeName,
  type RecordOf,
  type TypeName,
} from '../../domain/records/index.ts';
import type { ReferringRecord } from '../references.ts';
import type { Attachment, FaultlessFile } from '../register.ts';

/** What has been read of a content tree so far. */
export class Collection {
  readonly records = Object.fromEntries(typeNames.map((name) => [name, []])) as unknown as {
    [T in TypeName]: RecordOf<T>[];
  };
  readonly byId = new Map<string, AnyRecord>();
  readonly attachments: Attachment[] = [];
  /** The records whose form was refused, so that the rest of what is wrong with them is found in the same run. */
  readonly refused: ReferringRecord[] = [];
  /** The readable part of each refused record that has one. */
  readonly readable: AnyRecord[] = [];
  /** The identities of everything that was refused, so that nothing is concluded from its absence. */
  readonly refusedIds = new Set<string>();
  /** The files of records with which nothing is wrong by themselves, by their path. */
  readonly faultless = new Map<string, FaultlessFile>();
  /** The path of the file of every identity for which there is a well-placed file. */
  readonly paths = new Map<string, string>();

  add(record: AnyRecord): void {
    this.byId.set(record.id, record);
    (this.records[record.type] as AnyRecord[]).push(record);
  }

  addFaultless(path: string, file: FaultlessFile): void {
    this.faultless.set(path, file);
    this.add(file.record);
  }

  /** The record of a type that a reference in a department's record names, by slug or full identity. */
  find<T extends DepartmentTypeName>(
    type: T,
    reference: string,
    department: string,
  ): RecordOf<T> | undefined {
    const record = this.byId.get(reference.includes('/') ? reference : `${department}/${type}/${reference}`);
    return record?.type === type ? (record as unknown as RecordOf<T>) : undefined;
  }
}
