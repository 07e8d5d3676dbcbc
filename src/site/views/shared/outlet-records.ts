import type { RecordOf } from '../../../domain/records/index.ts';
import type { Matter } from '../../../register/matters.ts';
import { digestOfObject } from '../../../register/digest.ts';
import { derived } from '../../derived.ts';
import { isWithdrawn } from '../../without-withdrawn.ts';
import { once, type Publication } from '../../publication.ts';
import { hasEnded } from './passed.ts';
import { chiefDuty } from './chief-duty.ts';

/** What an outlet asked, had published or forwarded, and what it was asked to correct. */
export type OutletRecord = RecordOf<'requests'> | RecordOf<'responses'> | RecordOf<'corrections'>;

/** Where a matter between an outlet and a department is, in the order in which the page of the outlet shows them. */
export const outletStates = ['overdue', 'open', 'late', 'answered', 'refused', 'corrections'] as const;

export type OutletState = (typeof outletStates)[number];

const outletOf = (record: OutletRecord): string =>
  record.type === 'requests' ? record.data.from : record.data.outlet;

/** All matters up to the day by the outlet that they name, in no order. */
const recordsByOutlet = once(({ register }): ReadonlyMap<string, readonly OutletRecord[]> =>
  Map.groupBy(
    (['requests', 'responses', 'corrections'] as const)
      .flatMap((type): readonly OutletRecord[] => register.records[type])
      .filter((record) => isLastOf(record, register.matterOf(record.id))),
    outletOf,
  ),
);

/**
 * All matters of an outlet up to the day, by its name, in no order; of one that was passed on, the last record of it that is
 * published.
 */
export const recordsOfOutlet = derived(
  'outlet',
  (publication, outlet) => recordsByOutlet(publication).get(outlet) ?? [],
  (records) => records.map(digestOfObject).join(' '),
);

const isLastOf = ({ id }: OutletRecord, matter: Matter | undefined): boolean =>
  matter === undefined || matter.records.findLast((record) => !isWithdrawn(record))?.id === id;

/** The names of all outlets on file, by which their pages and files are called. */
export const outletKeys = ({ register }: Publication): string[] =>
  register.records.outlets.map(({ slug }) => slug);

/** Whether a matter, wherever it was passed, waits for an answer, was answered or refused, and whether that came late. */
export function outletState(record: OutletRecord, { register, compliance }: Publication): OutletState {
  if (record.type === 'corrections') return 'corrections';
  const ended = (register.matterOf(record.id)?.records ?? [record]).filter(hasEnded);
  if (ended.some(({ type, data }) => type === 'requests' && data.outcome === 'refused')) return 'refused';
  const state = chiefDuty(compliance.dutiesOn(record))?.state;
  if (ended.length > 0) return state === 'late' || state === 'lapsed' ? 'late' : 'answered';
  return state === 'overdue' ? 'overdue' : 'open';
}
