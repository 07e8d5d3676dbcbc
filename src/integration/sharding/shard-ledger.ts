import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { NumberedStrings, SiteLinks } from '../../site/links/site-links.ts';
import type { Shard } from '../../site/shard.ts';
import { sha256 } from '../../register/digest.ts';
import { originSchema, type ShardOrigin } from './shard-origin.ts';
import type { SiteFolder } from '../output/site-folder.ts';
import type { PageCounts } from '../pages/write-pages.ts';

/** What the folder of a shard holds: its files as they will lie in the site, and the ledger, which is published nowhere. */
export const shardParts = { ledger: 'shard.json', site: 'site' } as const;

/** A shard that has been made. */
export interface ShardLedger {
  shard: Shard;
  origin: ShardOrigin;
  pages: PageCounts;
  /** The SHA-256 of each file, by its path in the site. */
  hashes: ReadonlyMap<string, string>;
  /** Where each page leads, by the path of its file. */
  links: SiteLinks;
}

const count = z.int().nonnegative();

const ledgerSchema = z.strictObject({
  shard: z.strictObject({ number: z.int().positive(), of: z.int().positive() }),
  origin: originSchema,
  pages: z.strictObject({ rendered: count, kept: count, dropped: count }),
  files: z.array(z.tuple([z.string(), z.string()])),
  strings: z.array(z.string()),
  links: z.array(z.tuple([z.string(), z.tuple([z.array(count), z.array(count)])])),
});

/** The file of a ledger: beside it its own digest, so that one that was cut short or changed is known. */
const fileSchema = z.strictObject({ sha256: z.string(), ledger: z.string() });

/** Writes the ledger of a shard into its folder. */
export function writeShardLedger(
  folder: string,
  { shard, origin, pages }: Pick<ShardLedger, 'shard' | 'origin' | 'pages'>,
  { hashes, links }: Pick<SiteFolder, 'hashes' | 'links'>,
): void {
  const strings = new NumberedStrings();
  const written = Array.from(links, ([path, { addresses, anchors }]): [string, [number[], number[]]] => [
    path,
    [addresses.map(strings.numberOf), anchors.map(strings.numberOf)],
  ]);
  const ledger = JSON.stringify({
    shard,
    origin,
    pages,
    files: [...hashes],
    strings: [...strings.all],
    links: written,
  } satisfies z.infer<typeof ledgerSchema>);
  writeFileSync(join(folder, shardParts.ledger), JSON.stringify({ sha256: sha256(ledger), ledger }));
}

/** Reads the ledger of a shard; undefined if it is damaged. @throws Error of the system if there is none */
export function readShardLedger(folder: string): ShardLedger | undefined {
  const text = readFileSync(join(folder, shardParts.ledger), 'utf8');
  const file = fileSchema.safeParse(parsed(text)).data;
  if (!file || sha256(file.ledger) !== file.sha256) return undefined;
  const ledger = ledgerSchema.safeParse(parsed(file.ledger)).data;
  if (!ledger) return undefined;
  const { shard, origin, pages, files, strings, links: numbered } = ledger;
  const links = new SiteLinks();
  const read = (numbers: readonly number[]) => numbers.map((number) => strings[number] ?? '');
  for (const [path, [addresses, anchors]] of numbered)
    links.set(path, { addresses: read(addresses), anchors: read(anchors) });
  return { shard, origin, pages, hashes: new Map(files), links };
}

/** What a text is as JSON; undefined if it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
