import { join } from 'node:path';
import type { Language } from '../../domain/text.ts';
import type { SiteSize } from '../../hosts/limits.ts';
import { digestOf } from '../../register/digest.ts';
import { servedUnder, withHistory } from '../../integration/prepare-publication.ts';
import { startSearchIndex } from '../../integration/search/search-index.ts';
import { PreviousSites, type PlacedSite } from '../../integration/output/previous-sites.ts';
import type { PageSource } from '../../integration/page-source.ts';
import { SiteCache } from '../../integration/cache/site-cache.ts';
import { SiteFolder } from '../../integration/output/site-folder.ts';
import { siteSize } from '../../integration/output/site-size.ts';
import { digestOfSite } from '../../integration/cache/site-digest.ts';
import { templateSources, type TemplateSources } from '../../integration/templates/template-sources.ts';
import type { TemplateStore } from '../../integration/templates/template-store.ts';
import type { PageCounts } from '../../integration/pages/write-pages.ts';
import { permissionsOf } from '../../integration/output/permissions.ts';
import { writeSite } from '../../integration/output/write-site.ts';
import type { BuiltSite } from '../../site/links/links.ts';
import { loggedPublication } from '../../site/logged-publication.ts';
import type { Publication } from '../../site/publication.ts';
import { shardName, type Shard } from '../../site/shard.ts';
import { writtenSite } from './built-site.ts';
import type { Faults } from './faults.ts';
import { replaceSite } from './output-folder.ts';
import { inStagingFolder } from './staging.ts';
import type { Sources } from './resolve-out.ts';

/** A site to be made, and where. */
export interface Site extends Sources {
  env: NodeJS.ProcessEnv;
  publication: Publication;
  /** The folder that it replaces. */
  out: string;
  /** The path under which it is served, with a slash at both ends. */
  base: string;
  templates: TemplateStore;
  language: Language;
  say: (line: string) => void;
  /** Told how many pages of how many are written. */
  onProgress: (done: number, of: number) => void;
  findFaults: (site: BuiltSite) => Faults;
}

/** What came of making a site. */
export interface Made {
  /** Why it was not put in place; empty where it was. */
  faults: readonly string[];
  pages: PageCounts;
  size: SiteSize;
}

/** Makes a site and puts it in place whole, unless faults in it keep it from that. */
export const buildAndReplaceSite = (site: Site): Promise<Made> =>
  inStagingFolder(site.root, site, (folder) => replacePreviousSite(site, folder));

/** Makes a site in a staging folder and puts it in place; one that stands there already, made of the same, is left. */
async function replacePreviousSite(site: Site, folder: string): Promise<Made> {
  const source = servedSource(site);
  const permissions = permissionsOf(folder);
  const previous = new PreviousSites(site.root, site.out, permissions);
  const engine = site.templates.begin(templatesFor(site, source));
  const sources = digestOfSite(engine.whole, source);
  const current = previous.current(sources);
  if (current) return untouched(current);
  const built = join(folder, 'pages');
  const written = new SiteFolder(built, previous.reuse(built));
  const pages = await render(site, source, { engine: engine.views, permissions }, written);
  const { blocking, warnings } = site.findFaults(writtenSite(written));
  for (const warning of warnings) site.say(warning);
  if (blocking.length === 0) {
    const files = written.stamps();
    const before = replaceSite(built, site.out, folder);
    // What has been warned of is to be said again by the next build of the same, and what a page of the project reads it reads again.
    const isSettled = warnings.length === 0 && (await site.templates.compiled()).areKept;
    const placed = { sources: isSettled ? sources : '', pages: pages.rendered + pages.kept, files };
    previous.note(placed, before);
  }
  return { faults: blocking, pages, size: written.size() };
}

/** What came of a build where nothing had changed. */
const untouched = ({ pages, files }: PlacedSite): Made => ({
  faults: [],
  pages: { rendered: 0, kept: pages, dropped: 0 },
  size: siteSize([...files].map(([path, { size }]) => [path, size] as const)),
});

/** What is published, with its history, as it is served under the base. */
export function servedSource({
  publication,
  content,
  root,
  base,
  language,
  say,
}: Omit<Site, 'findFaults'>): PageSource {
  const { publication: whole, notices } = withHistory(publication, content, root);
  for (const notice of notices) say(notice[language]);
  return { publication: servedUnder(base, whole), base };
}

/** What the templates of a site are made of, in the project in `root`. */
export const templatesFor = (
  project: Pick<Site, 'root' | 'env'>,
  { base, publication }: PageSource,
): TemplateSources => {
  const { publisher, tree } = publication.register;
  return templateSources(project, { base, site: publisher.site, tree });
};

/** By what a build knows that it can keep what one before it has made. */
export interface CacheKey {
  /** A digest of what makes views. */
  engine: string;
  /** The permissions of new folders. */
  permissions: string;
}

/** Makes the site, or a shard of it, in its folder, by templates that have been begun. */
export async function render(
  { root, content, templates: store, onProgress }: Omit<Site, 'findFaults'>,
  source: PageSource,
  { engine, permissions }: CacheKey,
  written: SiteFolder,
  shard?: Shard,
): Promise<PageCounts> {
  const { base } = source;
  const publication = loggedPublication(source.publication);
  const share = shard ? [shardName(shard)] : [];
  const folder = join(root, '.build/pages', digestOf([content, base, permissions, ...share]));
  const cache = new SiteCache(folder, source.publication, engine);
  const search = startSearchIndex(publication, cache, shard);
  const templates = store.compiled().then((compiled) => {
    written.copyAll(compiled.assets);
    return compiled.templates;
  });
  const sources = { publication, base, templates, cache, search, shard, onProgress };
  const pages = await writeSite(written, sources);
  await written.clear();
  return pages;
}
