import { shardName, type Shard } from '../../site/shard.ts';
import { shardsFolder } from '../build/shard-options.ts';
import type { ShardInFolder } from './shard-problems.ts';

/** The command by which a shard of the same site as another is built, into a folder if one is named. */
export function shardCommand(
  shard: Shard,
  { origin: { request, now, base }, content }: Pick<ShardInFolder, 'origin' | 'content'>,
  folder?: string,
): string {
  const isUsual = folder === undefined || folder === `${shardsFolder}/${shard.number}`;
  const options = {
    shard: shardName(shard),
    content,
    'as-of': request.asOf,
    // A day that was named goes before the clock.
    now: request.asOf === undefined ? now : undefined,
    base,
    overdue: request.overdue,
    emergency: request.emergency,
    'last-good': request.lastGood,
    out: isUsual ? undefined : folder,
  };
  const typed = Object.entries(options).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? `--${name}` : `--${name} ${asWord(value)}`;
  });
  return `npm run build -- ${typed.join(' ')}`;
}

/** A value as one word of a command. */
const asWord = (value: string): string =>
  /^[\p{L}\p{N}\p{M}\w./:+@~^-]+$/u.test(value) ? value : `"${value}"`;
