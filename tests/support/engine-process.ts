import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceSite } from '../../src/cli/build/output-folder.ts';
import { judge } from '../../src/compliance/compliance.ts';
import { publishedAsOf } from '../../src/compliance/published.ts';
import { asOf } from '../../src/domain/dates.ts';
import { filesBelow } from '../../src/register/files-below.ts';
import { PreviousSites } from '../../src/integration/output/previous-sites.ts';
import { startSearchIndex } from '../../src/integration/search/search-index.ts';
import { SiteCache } from '../../src/integration/cache/site-cache.ts';
import { SiteFolder } from '../../src/integration/output/site-folder.ts';
import { templatesFor } from '../../src/cli/build/build-site.ts';
import { TemplateStore } from '../../src/integration/templates/template-store.ts';
import { writeSite } from '../../src/integration/output/write-site.ts';
import { engineFolder } from '../../src/register/engine.ts';
import { readRegister } from '../../src/register/reading/read-register.ts';
import type { Publication } from '../../src/site/publication.ts';
import { loggedPublication } from '../../src/site/logged-publication.ts';
import { withoutWithdrawn } from '../../src/site/without-withdrawn.ts';
import type { Answer, Order } from './engines.ts';

/** The process of an engine, or of a copy of it: it writes the sites that it is asked for, by its own templates and views. */

function publicationOf({ files, day }: Order): Publication {
  const tree = [...files].map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const register = readRegister({ root: 'content', files: tree.sort((a, b) => (a.path < b.path ? -1 : 1)) });
  const today = asOf(day);
  if (!today) throw new Error(`${day} is no day.`);
  return withoutWithdrawn(publishedAsOf(register, today, judge(register, today)));
}

/** Writes a site; gives what is answered of it. */
async function outcome(order: Order): Promise<Omit<Answer, 'number'>> {
  const { place, threads, keeps } = order;
  const publication = loggedPublication(publicationOf(order));
  const source = { publication, base: '/' };
  const store = new TemplateStore(engineFolder, { env: process.env, onWait: () => undefined });
  const engine = store.begin(templatesFor({ root: engineFolder, env: process.env }, source));
  const { templates, assets } = await store.compiled();
  await store.close();
  const cache = new SiteCache(place, publication, engine.views);
  const [out, built] = [join(place, 'dist'), join(place, 'built')];
  const previous = new PreviousSites(place, out, '755');
  const site = new SiteFolder(built, previous.reuse(built));
  site.copyAll(assets);
  const pages = await writeSite(site, {
    publication,
    search: startSearchIndex(publication, keeps ? cache : undefined),
    threads,
    base: '/',
    templates: Promise.resolve(templates),
    ...(keeps ? { cache } : {}),
  });
  await site.clear();
  const placed = { sources: '', pages: 0, files: site.stamps() };
  previous.note(placed, replaceSite(built, out, join(place, 'aside')));
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(out, path)))
      .digest('hex');
  const files = new Map(filesBelow(out).map((path) => [path, hash(path)]));
  if (!keeps) rmSync(place, { recursive: true });
  return { views: engine.views, files, pages };
}

process.on('message', (order: Order) => {
  void outcome(order).then((result) => process.send?.({ ...result, number: order.number }));
});
