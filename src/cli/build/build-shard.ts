import { join } from 'node:path';
import type { AsOf } from '../../domain/dates.ts';
import { originOf, type ShardRequest } from '../../integration/sharding/shard-origin.ts';
import { shardParts, writeShardLedger } from '../../integration/sharding/shard-ledger.ts';
import { permissionsOf } from '../../integration/output/permissions.ts';
import { SiteFolder } from '../../integration/output/site-folder.ts';
import type { PageCounts } from '../../integration/pages/write-pages.ts';
import { shardName, type Shard } from '../../site/shard.ts';
import { render, servedSource, templatesFor, type Site } from './build-site.ts';
import { replaceSite } from './output-folder.ts';
import { inStagingFolder } from './staging.ts';

/** A shard of a site to be made, and where. */
export interface SiteShard extends Omit<Site, 'findFaults'> {
  shard: Shard;
  /** The day on which the site is published. */
  day: AsOf;
  request: ShardRequest;
}

/**
 * Makes a shard of a site and puts it in place whole. Shards of a project are made side by side, each with a cache of its
 * own; only the templates are compiled by one after the other.
 */
export const buildShard = (site: SiteShard): Promise<PageCounts> =>
  inStagingFolder(`${site.root} ${shardName(site.shard)}`, site, async (folder) => {
    const { shard, request, out, templates } = site;
    const made = join(folder, 'pages');
    const source = servedSource(site);
    const written = new SiteFolder(join(made, shardParts.site));
    const engine = templates.begin(templatesFor(site, source));
    const cacheKey = { engine: engine.views, permissions: permissionsOf(folder) };
    const pages = await render(site, source, cacheKey, written, shard);
    const origin = originOf(engine.whole, source, site.day, request);
    writeShardLedger(made, { shard, origin, pages }, written);
    replaceSite(made, out, folder);
    return pages;
  });
