import { join } from 'node:path';
import type { Enforcement } from '../../domain/publisher.ts';
import type { Language, Text } from '../../domain/text.ts';
import { templateSources } from '../../integration/templates/template-sources.ts';
import type { TemplateStore } from '../../integration/templates/template-store.ts';
import { siteUnder } from '../../integration/prepare-publication.ts';
import type { BuiltSite } from '../../site/links/links.ts';
import { exit, type Context } from '../command.ts';
import { baseFor, minuteFrom, shardFrom } from '../command/values.ts';
import type { BuildValues } from './build-flags.ts';
import { buildShard } from './build-shard.ts';
import { buildAndReplaceSite } from './build-site.ts';
import type { BuildRequest } from './emergency.ts';
import { CannotRun } from '../command/cannot-run.ts';
import { faultsIn } from './faults.ts';
import { reportSite, secondsSince } from './outcome.ts';
import { outputFolder } from './output-folder.ts';
import { prepare } from './prepare.ts';
import { showProgress } from './progress.ts';
import { checkPublicFiles } from './public-files.ts';
import { nowNeeded, shardDone, shardRequestOf, shardsFolder } from './shard-options.ts';
import type { Sources } from './resolve-out.ts';

/** A build that has been asked for. */
export interface BuildCall {
  values: BuildValues;
  language: Language;
  context: Context;
  templates: TemplateStore;
  /** When the command started, as `performance.now()` has it. */
  started: number;
  say: (line: string) => void;
}

const making: Text = {
  vi: 'Đang dựng trang và chỉ mục tìm kiếm…',
  en: 'Building the pages and the search index…',
};

/** What the command was called with. @throws CannotRun for a minute that is none */
const requestOf = (values: BuildValues, sources: Sources, call: Pick<BuildCall, 'language' | 'say'>) => ({
  ...sources,
  isEmergency: values.emergency ?? false,
  named: values['last-good'],
  asOf: values['as-of'],
  now: values.now === undefined ? undefined : minuteFrom(values.now),
  overdue: values.overdue as Enforcement['overdue'] | undefined,
  ...call,
});

/** Makes a site, or a shard of one, and puts it in place; gives the exit status. @throws CannotRun, UnusablePublisher */
export async function build(call: BuildCall): Promise<number> {
  const { values, language, context, templates, started, say } = call;
  const sources = { ...context, content: values.content ?? 'content' };
  const shard = values.shard === undefined ? undefined : shardFrom(values.shard);
  const typedOut = values.out ?? (shard ? join(shardsFolder, String(shard.number)) : 'dist');
  const out = outputFolder(typedOut, sources, shard ? 'shard' : 'site');
  const request: BuildRequest = requestOf(values, sources, { language, say });
  const prepared = prepare(request, (publisher, tree) => {
    const base = baseFor(publisher, values.base);
    templates.begin(templateSources(context, { base, site: siteUnder(base, publisher), tree }));
  });
  if (typeof prepared === 'number') return prepared;
  const { day, afterwards, publication } = prepared;
  if (shard && publication.followsClock && !request.now) throw new CannotRun(nowNeeded(day));
  checkPublicFiles(publication);
  say(making[language]);
  const base = baseFor(publication.register.publisher, values.base);
  const onProgress = values.quiet
    ? () => undefined
    : showProgress(process.stdout, language, () => performance.now());
  const site = { ...sources, publication, out, base, templates, language, say, onProgress };
  if (shard) {
    const pages = await buildShard({ ...site, day, shard, request: shardRequestOf(request) });
    say(shardDone(secondsSince(started), typedOut, shard, pages)[language]);
    return exit.fine;
  }
  const { register } = publication;
  const findFaults = (built: BuiltSite) => faultsIn(built, { register, day, language, base });
  const made = await buildAndReplaceSite({ ...site, findFaults });
  return reportSite(made, { out: typedOut, started, afterwards, language, say });
}
