import type { Text } from '../domain/text.ts';
import { originOf } from '../integration/sharding/shard-origin.ts';
import { servedUnder } from '../integration/prepare-publication.ts';
import { engineDigests } from '../integration/cache/engine-digests.ts';
import type { BuiltSite } from '../site/links/links.ts';
import type { BuildRequest } from './build/emergency.ts';
import { templatesFor } from './build/build-site.ts';
import { faultsIn } from './build/faults.ts';
import { reportSite } from './build/outcome.ts';
import { outputFolder } from './build/output-folder.ts';
import { prepare } from './build/prepare.ts';
import { showProgress } from './build/progress.ts';
import { shardsFolder } from './build/shard-options.ts';
import { command, run } from './command.ts';
import { commonFlags, type Flag } from './command/flags.ts';
import { mergeSite } from './merge/merge-site.ts';
import { checkOrigin, readShards, shardsIn } from './merge/read-shards.ts';

const flags = {
  content: commonFlags.content,
  out: {
    value: 'DIR',
    means: { vi: 'nơi ghi trang (mặc định: dist)', en: 'where the site goes (default: dist)' },
    variable: 'OUT_DIR',
  },
  quiet: { means: { vi: 'không in tiến độ', en: 'print no progress' } },
  lang: commonFlags.lang,
  help: commonFlags.help,
} as const satisfies Record<string, Flag>;

const words = {
  does: {
    vi: 'Ghép các phần mà npm run build -- --shard đã dựng thành trang, sau khi kiểm tra rằng đủ các phần của cùng một trang.',
    en: 'Combines the shards that npm run build -- --shard has built into a site, after checking that they are all the shards of one site.',
  },
  shards: {
    vi: `thư mục của từng phần (mặc định: mọi thư mục trong ${shardsFolder})`,
    en: `the folder of each shard (default: every folder in ${shardsFolder})`,
  },
  merging: {
    vi: 'Đang ghép các phần thành trang…',
    en: 'Combining the shards into the site…',
  },
} satisfies Record<string, Text>;

const say = (line: string) => process.stdout.write(`${line}\n`);

export const main = command(
  'merge',
  words.does,
  flags,
  async (values, language, context, folders) => {
    const started = performance.now();
    const sources = { ...context, content: values.content ?? 'content' };
    const { cwd } = context;
    const typedOut = values.out ?? 'dist';
    const out = outputFolder(typedOut, sources);
    const named = folders.length > 0 ? folders : shardsIn(shardsFolder, cwd);
    const shards = readShards(named, cwd, values.content);
    const { request: asked, now, base } = shards[0].origin;
    const request: BuildRequest = {
      ...sources,
      isEmergency: asked.emergency,
      named: asked.lastGood,
      asOf: asked.asOf,
      now,
      overdue: asked.overdue,
      language,
      say,
    };
    const prepared = prepare(request);
    if (typeof prepared === 'number') return prepared;
    const { day, afterwards } = prepared;
    const { register } = prepared.publication;
    const publication = servedUnder(base, prepared.publication);
    const source = { publication, base };
    const { whole: engine } = engineDigests(templatesFor(context, source));
    checkOrigin(shards, originOf(engine, source, day, asked));
    say(words.merging[language]);
    const findFaults = (site: BuiltSite) => faultsIn(site, { register, day, language, base });
    const onProgress = values.quiet
      ? () => undefined
      : showProgress(process.stdout, language, () => performance.now(), 'files');
    const made = await mergeSite({
      ...sources,
      shards,
      publication,
      base,
      out,
      language,
      say,
      onProgress,
      findFaults,
    });
    return reportSite(made, { out: typedOut, started, afterwards, language, say });
  },
  { name: 'SHARD', means: words.shards },
);

if (import.meta.main) await run(main);
