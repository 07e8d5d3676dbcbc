import { z } from 'zod';
import type { AsOf } from '../../domain/dates.ts';
import type { PageSource } from '../page-source.ts';
import { contentDigests, digestOfHistory } from '../cache/site-digest.ts';

/** What a build was asked for, as far as it decides what the site is. */
const requestSchema = z.strictObject({
  asOf: z.string().optional(),
  overdue: z.enum(['fail', 'publish']).optional(),
  /** Whether the emergency lane was to be taken if need be, and the commit that was named as the last good one. */
  emergency: z.boolean(),
  lastGood: z.string().optional(),
});

export type ShardRequest = z.infer<typeof requestSchema>;

/** What the shards of one site have in common: all that they are made of. */
export const originSchema = z.strictObject({
  request: requestSchema,
  /** The minute that counts as now. */
  now: z.string(),
  /** The path under which the site is served, with a slash at both ends. */
  base: z.string(),
  /** A digest of the engine, of the project around it, and of the guides. */
  engine: z.string(),
  /** A digest of what is published. */
  content: z.string(),
  /** A digest of what the Git history tells of past months. */
  history: z.string(),
});

export type ShardOrigin = z.infer<typeof originSchema>;

/** What a shard is made of, on a day; `engine` is a digest of what makes it. */
export const originOf = (
  engine: string,
  source: PageSource,
  day: AsOf,
  request: ShardRequest,
): ShardOrigin => ({
  request,
  now: day.now,
  base: source.base,
  engine,
  content: contentDigests(source.publication).whole,
  history: digestOfHistory(source),
});
