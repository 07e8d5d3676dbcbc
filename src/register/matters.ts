import { dayOf, type PlainDate } from '../domain/dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import { firstRaised } from '../domain/records/shared/raised.ts';
import type { Transfer } from '../domain/transfer.ts';
import type { Register } from './register.ts';

/** A record of a matter that may be passed to another department. */
export type MatterRecord = RecordOf<'requests'> | RecordOf<'responses'>;

/** A matter that was passed from department to department. */
export interface Matter {
  /** The record that it begins with, and those in which receivers carry it on, each in the folder of its department. */
  records: readonly [MatterRecord, ...MatterRecord[]];
  /** How it was passed on, the first time first; the last may lead to a department that has not recorded it. */
  transfers: readonly [Transfer, ...Transfer[]];
}

/** The matters that were passed on, as a register looks them up. */
export type Matters = Pick<Register, 'matterOf' | 'mattersOf'>;

type Records = Pick<Register['records'], 'departments' | 'requests' | 'responses'>;

const none: Matters = { matterOf: () => undefined, mattersOf: () => [] };

/**
 * Every matter that was passed on. No record names the one that it carries on, so this is found by what they tell: a record
 * of the receiver, of the same type and outlet, with the same title, article or letter of the outlet.
 */
export function mattersIn(records: Records): Matters {
  const folders = new Set(records.departments.map(({ slug }) => slug));
  const all: readonly MatterRecord[] = [...records.requests, ...records.responses];
  const passed = all
    .filter(({ department, data }) => isPassable(data.transferredTo?.department, department, folders))
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  if (passed.length === 0) return none;
  const receivers = new Set(passed.map(({ data }) => data.transferredTo?.department));
  const received = Map.groupBy(
    all.filter(({ department }) => receivers.has(department)),
    (record) => placeKey(record, record.department),
  );
  const next = new Map<MatterRecord, MatterRecord>();
  const continuing = new Set<MatterRecord>();
  for (const record of passed) {
    const to = record.data.transferredTo?.department ?? '';
    const found = (received.get(placeKey(record, to)) ?? []).filter(
      (other) => !continuing.has(other) && !leadsTo(other, record, next) && isSameMatter(record, other),
    );
    const first = found.toSorted((a, b) => (dateKey(a) < dateKey(b) ? -1 : 1))[0];
    if (!first) continue;
    next.set(record, first);
    continuing.add(first);
  }
  return lookUps(
    passed.filter((record) => !continuing.has(record)).map((record) => matterFrom(record, next)),
  );
}

const isPassable = (to: string | undefined, from: string, folders: ReadonlySet<string>): to is string =>
  to !== undefined && to !== from && folders.has(to);

const orderOf = ({ data, id }: MatterRecord): string => `${data.transferredTo?.on} ${id}`;

const outletOf = (record: MatterRecord): string =>
  record.type === 'requests' ? record.data.from : record.data.outlet;

const placeKey = (record: MatterRecord, department: string): string =>
  `${record.type} ${department} ${outletOf(record)}`;

/** The day on which a record tells that its matter was raised. */
export const raisedOn = (record: MatterRecord): PlainDate | undefined =>
  record.type === 'requests' ? dayOf(record.data.receivedAt) : firstRaised(record.data);

const dateKey = (record: MatterRecord): string => `${raisedOn(record) ?? ''} ${record.id}`;

/** Whether a record is carried on, in whatever steps, in another. */
function leadsTo(
  record: MatterRecord,
  other: MatterRecord,
  next: ReadonlyMap<MatterRecord, MatterRecord>,
): boolean {
  for (let step: MatterRecord | undefined = record; step; step = next.get(step))
    if (step === other) return true;
  return false;
}

function matterFrom(first: MatterRecord, next: ReadonlyMap<MatterRecord, MatterRecord>): Matter {
  const records: [MatterRecord, ...MatterRecord[]] = [first];
  for (let step = next.get(first); step; step = next.get(step)) records.push(step);
  const transfers = records.flatMap(({ department: from, data }, index): Transfer[] => {
    const { department: to, on, document } = data.transferredTo ?? {};
    if (to === undefined || to === from || on === undefined || !document) return [];
    return [{ from, to, on, document: document.number, record: records[index + 1]?.id }];
  });
  return { records, transfers: transfers as [Transfer, ...Transfer[]] };
}

function lookUps(matters: readonly Matter[]): Matters {
  const byRecord = new Map(
    matters.flatMap((matter) => matter.records.map(({ id }) => [id, matter] as const)),
  );
  const byDepartment = new Map<string, Matter[]>();
  for (const matter of matters) {
    for (const department of departmentsOfMatter(matter)) {
      const known = byDepartment.get(department);
      if (known) known.push(matter);
      else byDepartment.set(department, [matter]);
    }
  }
  return {
    matterOf: (id) => byRecord.get(id),
    mattersOf: (department) => byDepartment.get(department) ?? [],
  };
}

/** Whether the department of a record has passed its matter on. */
export const hasLeft = ({ id }: { id: string }, { records, transfers }: Matter): boolean =>
  transfers.length > records.findIndex((record) => record.id === id);

/** The folders of all departments that have or had a matter. */
export const departmentsOfMatter = ({ transfers }: Matter): ReadonlySet<string> =>
  new Set(transfers.flatMap(({ from, to }) => [from, to]));

/** The letters and digits of a text: whether a title ends with a full stop, or quotes with “ or ", is chance. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const titleOf = (record: MatterRecord): string =>
  plain(record.type === 'requests' ? record.data.topic : record.data.title);

/** The articles that a record is about, by their titles and addresses. */
function articlesOf(record: MatterRecord): Set<string> {
  if (record.type === 'requests') return new Set();
  const { article, articles = [] } = record.data;
  return new Set(
    [article, ...articles].flatMap((one) => (one ? [plain(one.title), ...(one.url ? [one.url] : [])] : [])),
  );
}

/** Whether a record tells of the same matter as one that was passed to its department: something says so, and nothing else. */
function isSameMatter(passed: MatterRecord, other: MatterRecord): boolean {
  const [before, after] = [raisedOn(passed), raisedOn(other)];
  const [left, leftAgain] = [passed.data.transferredTo?.on, other.data.transferredTo?.on];
  if (before !== undefined && after !== undefined && after < before) return false;
  if (left !== undefined && leftAgain !== undefined && leftAgain < left) return false;
  const letters = [passed.data.inbound, other.data.inbound].map(
    (one) => one && `${one.number ?? ''} ${one.date}`,
  );
  const cases = [passed.data.case, other.data.case];
  if ([letters, cases].some(([a, b]) => a !== undefined && b !== undefined && a !== b)) return false;
  const hasLetter = passed.data.inbound?.number !== undefined && letters[0] === letters[1];
  if (hasLetter || titleOf(passed) === titleOf(other)) return true;
  return !articlesOf(passed).isDisjointFrom(articlesOf(other));
}
