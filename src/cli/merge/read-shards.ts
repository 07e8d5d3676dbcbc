import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readShardLedger, shardParts } from '../../integration/sharding/shard-ledger.ts';
import type { ShardOrigin } from '../../integration/sharding/shard-origin.ts';
import { CannotRun } from '../command/cannot-run.ts';
import { shardProblems, type ShardInFolder } from './shard-problems.ts';

/**
 * Reads the ledgers of shards, whose folders are as they were typed; so is the folder of the content, if it was.
 * @throws CannotRun unless they are all those of one site
 */
export function readShards(
  folders: readonly string[],
  cwd: string,
  content?: string,
): readonly [ShardInFolder, ...ShardInFolder[]] {
  const [first, ...others] = folders.map((folder) => readShard(folder, cwd, content));
  if (!first) throw new Error('There are no shards to read.');
  for (const other of others) compare(first, other);
  const shards = [first, ...others] as const;
  refuseTwins(shards);
  refuseGaps(shards);
  return shards;
}

/** The folders of the shards in a folder. @throws CannotRun if there are none */
export function shardsIn(folder: string, cwd: string): string[] {
  const place = resolve(cwd, folder);
  const found = existsSync(place) ? readdirSync(place, { withFileTypes: true }) : [];
  // What a build is at work on, or a killed one has left, has a name that begins with a dot.
  const names = found.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  if (names.length === 0) throw new CannotRun(shardProblems.none(folder));
  return names.map(({ name }) => join(folder, name));
}

function readShard(folder: string, cwd: string, content: string | undefined): ShardInFolder {
  const place = resolve(cwd, folder);
  if (!existsSync(join(place, shardParts.ledger))) throw new CannotRun(shardProblems.noShard(folder));
  const ledger = readShardLedger(place);
  if (!ledger) throw new CannotRun(shardProblems.damaged(folder));
  return { ...ledger, folder, content };
}

/** What of their origin is compared, that which explains the others first: the content is another at another minute or address. */
const compared = [
  'request',
  'now',
  'base',
  'content',
  'engine',
  'history',
] as const satisfies (keyof ShardOrigin)[];

function compare(one: ShardInFolder, other: ShardInFolder): void {
  if (one.shard.of !== other.shard.of) throw new CannotRun(shardProblems.otherDivision(one, other));
  const field = compared.find((name) => !isSame(one.origin[name], other.origin[name]));
  if (field) throw new CannotRun(shardProblems.differentOrigin(field, one, other));
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function refuseTwins(shards: readonly ShardInFolder[]): void {
  for (const [one, other] of Map.groupBy(shards, ({ shard }) => shard.number).values())
    if (one && other) throw new CannotRun(shardProblems.twice(one, other));
}

function refuseGaps(shards: readonly [ShardInFolder, ...ShardInFolder[]]): void {
  const [first] = shards;
  const { of } = first.shard;
  const numbers = new Set(shards.map(({ shard }) => shard.number));
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((number) => !numbers.has(number));
  if (missing.length === 0) return;
  const all = missing.map((number) => ({ number, of }));
  throw new CannotRun(shardProblems.missing(all, first));
}

/** Sees that shards were made of what is here. @throws CannotRun if they were not */
export function checkOrigin(
  [{ origin }]: readonly [ShardInFolder, ...unknown[]],
  here: Pick<ShardOrigin, 'content' | 'engine'>,
): void {
  const field = (['engine', 'content'] as const).find((name) => origin[name] !== here[name]);
  if (field) throw new CannotRun(shardProblems.outdated(field));
}
