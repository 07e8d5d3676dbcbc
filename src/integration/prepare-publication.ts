import { isAbsolute, relative, resolve } from 'node:path';
import type { Project } from '../cli/command/content.ts';
import { baseFor } from '../cli/command/values.ts';
import type { Finding } from '../domain/finding.ts';
import type { Publisher } from '../domain/publisher.ts';
import type { Text } from '../domain/text.ts';
import { folderName } from '../register/files.ts';
import { reporters } from '../reporters/index.ts';
import type { Publication } from '../site/publication.ts';
import { basePath } from '../site/urls.ts';
import { exitWith, exitStatusForBuild, orExit, style } from './exit-status.ts';
import type { PageSource } from './page-source.ts';
import type { CommandSettings, Options } from './options.ts';
import { pastFolder } from './past-months/past-months-cache.ts';
import { pastMonths, pastNotices } from './past-months/past-months.ts';
import { publicationOf, readContent, readToPublish, reportOf } from './read-content.ts';

/** The path of the content folder as messages name it: from the working folder. */
export function contentFolder({ root, cwd }: Project, { content = 'content' }: Options): string {
  if (isAbsolute(content)) return content;
  return relative(cwd, resolve(root, content)) || '.';
}

/** A publication with the results of past months from the Git history, and the notices about them. */
export function withHistory(
  publication: Publication,
  content: string,
  root: string,
): { publication: Publication; notices: Text[] } {
  const past = pastMonths(content, publication, pastFolder(root));
  return { publication: { ...publication, past }, notices: pastNotices(past) };
}

/** Reads and judges what `astro build` is to publish. Where it may not be published, prints every finding and ends the process. */
export async function prepareBuild(options: Options, project: Project): Promise<PageSource> {
  const { language = 'vi' } = options;
  const publication = await acceptedPublication(options, project);
  const base = await orExit(() => baseFor(publication.register.publisher, options.base), language);
  return { publication: servedUnder(base, publication), base };
}

/** A publication whose absolute addresses have the path under which it is served, where that is not the path of `site`. */
export function servedUnder(base: string, publication: Publication): Publication {
  const { register } = publication;
  const site = siteUnder(base, register.publisher);
  if (site === register.publisher.site) return publication;
  return { ...publication, register: { ...register, publisher: { ...register.publisher, site } } };
}

/** The address of a site that is served under `base`, which may be another path than that of the publisher's `site`. */
export const siteUnder = (base: string, publisher: Publisher): string =>
  basePath(publisher) === base.replace(/\/$/, '') ? publisher.site : new URL(base, publisher.site).href;

async function acceptedPublication(options: Options, project: Project): Promise<Publication> {
  const { asOf, language = 'vi' } = options;
  const content = contentFolder(project, options);
  const reading = await orExit(() => readToPublish(content, project, { asOf }), language);
  const status = exitStatusForBuild(reading, folderName(content, project.cwd), options);
  if (status !== undefined) return exitWith(status);
  const { publication, notices } = withHistory(publicationOf(reading, asOf), content, project.root);
  for (const notice of notices) process.stdout.write(`${notice[language]}\n`);
  return publication;
}

/** Reads and judges what `astro dev` is to show, with or without errors. @throws CannotRun, UnusablePublisher */
export function readForDev(
  { options, onRead }: CommandSettings,
  project: Project,
): PageSource & { findings: readonly Finding[] } {
  const { asOf, base = '/', language = 'vi' } = options;
  const content = contentFolder(project, options);
  const reading = readContent(content, project, { asOf });
  onRead?.(reading.register);
  process.stdout.write(reporters.text(reportOf(reading), language, style()));
  const { publication } = withHistory(publicationOf(reading, asOf), content, project.root);
  const { findings } = reading.compliance;
  const path = baseFor(reading.register.publisher, base);
  return { publication: servedUnder(path, publication), findings, base: path };
}
