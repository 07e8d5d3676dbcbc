import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Text } from '../../domain/text.ts';
import type { SiteSize } from '../../hosts/limits.ts';
import { digestOf } from '../../integration/digest.ts';
import { servedUnder, withHistory } from '../../integration/prepare-publication.ts';
import { startSearchIndex } from '../../integration/search-index.ts';
import { SiteFolder } from '../../integration/site-folder.ts';
import { compiledTemplates } from '../../integration/template-store.ts';
import type { PageCounts } from '../../integration/write-pages.ts';
import { writeSite } from '../../integration/write-site.ts';
import type { BuiltSite } from '../../site/links/links.ts';
import type { Publication } from '../../site/publication.ts';
import { writtenSite } from './built-site.ts';
import {
  checkProjectFolder,
  removeStagingFolder,
  replaceSite,
  stagingFolder,
  type Sources,
} from './output-folder.ts';
import { acquireBuildLock } from './build-lock.ts';

const waiting: Text = {
  vi: 'Đang chờ một lượt dựng khác của dự án này xong…',
  en: 'Waiting for another build of this project to end…',
};

/** A site to be made, and where. */
export interface Site extends Sources {
  env: NodeJS.ProcessEnv;
  publication: Publication;
  /** The folder that it replaces. */
  out: string;
  /** The path under which it is served, with a slash at both ends. */
  base: string;
  language: Language;
  say: (line: string) => void;
  /** Told how many pages of how many are written. */
  onProgress: (done: number, of: number) => void;
  /** What a look at the built site finds to keep it from being put in place, in lines to be printed. */
  look: (site: BuiltSite) => readonly string[];
}

/** What came of making a site. */
export interface Made {
  /** What a look at it found to keep it from being put in place, if there was anything. */
  faults: readonly string[];
  pages: PageCounts;
  size: SiteSize;
}

/** Makes a site and puts it in place whole, if a look at it finds nothing to keep it from that. */
export async function buildAndReplaceSite(site: Site): Promise<Made> {
  const { root, out, language, say } = site;
  const end = await acquireBuildLock(root, () => {
    say(waiting[language]);
  });
  const folder = stagingFolder(out);
  try {
    checkProjectFolder(root);
    mkdirSync(folder, { recursive: true });
    const { written, pages } = await render(site, folder);
    const faults = site.look(writtenSite(written));
    if (faults.length === 0) replaceSite(written.folder, out, folder);
    return { faults, pages, size: written.size() };
  } finally {
    removeStagingFolder(folder);
    end();
  }
}

/** Makes the site in a staging folder. */
async function render(
  { root, content, publication, base, language, env, say, onProgress }: Site,
  folder: string,
): Promise<{ written: SiteFolder; pages: PageCounts }> {
  const { publication: whole, notices } = withHistory(publication, content, root);
  for (const notice of notices) say(notice[language]);
  const published = servedUnder(base, whole);
  const cache = join(root, '.build/pages', digestOf([content, base]));
  const search = startSearchIndex(published, join(cache, 'search'));
  const { templates, assets } = await compiledTemplates(
    root,
    { publication: published, base },
    Boolean(env['DEBUG']),
  );
  const written = new SiteFolder(join(folder, 'pages'));
  written.copyAll(assets);
  return {
    written,
    pages: await writeSite(written, {
      publication: published,
      base,
      templates,
      cache,
      search,
      onProgress,
    }),
  };
}
