import { createHash } from 'node:crypto';

/** One of several shares of a site, each of which a job of its own makes. */
export interface Shard {
  /** Which one it is, counted from 1. */
  number: number;
  /** How many there are. */
  of: number;
}

/** A shard as it is written: `2/8`. */
export const shardName = ({ number, of }: Shard): string => `${number}/${of}`;

/**
 * Whether what has a name is made in a shard; everything is where there are none. A digest of the name decides, so that
 * shards are equally large, and each page stays in its shard, whose job may keep it, whatever else is published.
 */
export function isInShard(name: string, shard: Shard | undefined): boolean {
  if (!shard) return true;
  const number = createHash('sha256').update(name).digest().readUInt32BE();
  return number % shard.of === shard.number - 1;
}

/** What a shard makes of a list of a few large pieces of work; all of it where there are no shards. */
export const shareOf = <T>(work: readonly T[], shard: Shard | undefined): readonly T[] =>
  shard ? work.filter((_, at) => at % shard.of === shard.number - 1) : work;
