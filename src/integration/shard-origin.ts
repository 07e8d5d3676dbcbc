import { z } from 'zod';
import type { AsOf } from '../domain/dates.ts';
import type { PageSource } from './page-source.ts';
import { digestOfContent, digestOfHistory } from './site-digest.ts';
import { digestOfTemplateSources } from './template-store.ts';

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

/** What a shard of the project in `root` is made of, on a day. */
export const originOf = (
  root: string,
  source: PageSource,
  day: AsOf,
  request: ShardRequest,
): ShardOrigin => ({
  request,
  now: day.now,
  base: source.base,
  engine: digestOfTemplateSources(root, source),
  content: digestOfContent(source.publication),
  history: digestOfHistory(source.publication),
});
