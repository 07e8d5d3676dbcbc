import type { RecordOf } from '../../../domain/records/index.ts';
import { once, type Publication } from '../../publication.ts';

type Request = RecordOf<'requests'>;

const groundOf = ({ data }: Request): string | undefined =>
  data.outcome === 'refused' ? data.refusal?.ground : undefined;

/** The refused requests by the ground that they name, in no order. */
const refusalsByGround = once(({ register }): ReadonlyMap<string | undefined, readonly Request[]> =>
  Map.groupBy(register.records.requests, groundOf),
);

/** The requests that were refused on a ground, in no order. */
export const refusalsOn = (ground: string, publication: Publication): readonly Request[] =>
  refusalsByGround(publication).get(ground) ?? [];

/** Every ground that a rule set on file has, by its key, in the order of the sets. */
export const groundKeys = once(({ register: { ruleSets } }): string[] => [
  ...new Set([...ruleSets.values()].flatMap(({ refusalGrounds }) => Object.keys(refusalGrounds))),
]);
