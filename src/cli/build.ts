import { join } from 'node:path';
import type { Language, Text } from '../domain/text.ts';
import type { Enforcement } from '../domain/publisher.ts';
import type { BuiltSite } from '../site/links/links.ts';
import type { BuildRequest } from './build/emergency.ts';
import { faultsIn } from './build/faults.ts';
import { buildShard } from './build/build-shard.ts';
import { buildAndReplaceSite } from './build/build-site.ts';
import { showProgress } from './build/progress.ts';
import { reportSite, secondsSince } from './build/outcome.ts';
import { outputFolder, type Sources } from './build/output-folder.ts';
import { prepare, publicationFrom } from './build/prepare.ts';
import { nowNeeded, shardDone, shardFlags, shardRequestOf, shardsFolder } from './build/shard-options.ts';
import { command, exit, run } from './command.ts';
import { CannotRun } from './command/cannot-run.ts';
import { baseFlag, commonFlags, type Values } from './command/flags.ts';
import { baseFor, minuteFrom, shardFrom } from './command/values.ts';

const flags = {
  ...commonFlags,
  out: {
    value: 'DIR',
    means: { vi: 'nơi ghi trang (mặc định: dist)', en: 'where the site goes (default: dist)' },
    variable: 'OUT_DIR',
  },
  base: baseFlag,
  overdue: {
    value: 'fail|publish',
    means: {
      vi: 'dừng khi có nhiệm vụ quá hạn, hoặc đăng kèm việc quá hạn (mặc định: publisher.yaml)',
      en: 'stop at an overdue duty, or publish it as a lapse (default: publisher.yaml)',
    },
    choices: ['fail', 'publish'],
    variable: 'OVERDUE',
  },
  emergency: {
    means: {
      vi: 'dù chỗ khác có lỗi, đăng bản đúng gần nhất cùng các thông tin đột xuất ghi emergency: true',
      en: 'even with errors elsewhere, publish the last good site plus the statements that have emergency: true',
    },
    variable: 'EMERGENCY',
  },
  'last-good': {
    value: 'REF',
    means: {
      vi: 'commit được coi là bản đúng gần nhất khi --emergency (mặc định: tự tìm trong Git)',
      en: 'the commit that counts as last good with --emergency (default: found in Git)',
    },
    variable: 'LAST_GOOD',
  },
  ...shardFlags,
  quiet: { means: { vi: 'không in tiến độ', en: 'print no progress' } },
} as const;

const words = {
  does: {
    vi: 'Kiểm tra mọi bản ghi, rồi dựng trang và chỉ mục tìm kiếm.',
    en: 'Checks every record, then builds the site and its search index.',
  },
  notInUse: {
    vi: '--last-good chỉ dùng cùng --emergency. Thêm --emergency, hoặc bỏ --last-good.',
    en: '--last-good works only with --emergency. Add --emergency, or remove --last-good.',
  },
  making: { vi: 'Đang dựng trang và chỉ mục tìm kiếm…', en: 'Building the pages and the search index…' },
} satisfies Record<string, Text>;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What the command was called with. @throws CannotRun for a minute that is none */
const requestOf = (values: Values<typeof flags>, sources: Sources, language: Language): BuildRequest => ({
  ...sources,
  isEmergency: values.emergency ?? false,
  named: values['last-good'],
  asOf: values['as-of'],
  now: values.now === undefined ? undefined : minuteFrom(values.now),
  overdue: values.overdue as Enforcement['overdue'] | undefined,
  language,
  say,
});

export const main = command('build', words.does, flags, async (values, language, context) => {
  const started = performance.now();
  if (values['last-good'] && !values.emergency) throw new CannotRun(words.notInUse);
  const sources = { ...context, content: values.content ?? 'content' };
  const shard = values.shard === undefined ? undefined : shardFrom(values.shard);
  const typedOut = values.out ?? (shard ? join(shardsFolder, String(shard.number)) : 'dist');
  const out = outputFolder(typedOut, sources, shard ? 'shard' : 'site');
  const request = requestOf(values, sources, language);
  const prepared = prepare(request);
  if (typeof prepared === 'number') return prepared;
  const { day, afterwards } = prepared;
  const publication = publicationFrom(prepared, request);
  if (shard && publication.followsClock && !request.now) throw new CannotRun(nowNeeded(day));
  say(words.making[language]);
  const base = baseFor(publication.register.publisher, values.base);
  const onProgress = values.quiet
    ? () => undefined
    : showProgress(process.stdout, language, () => performance.now());
  const site = { ...sources, publication, out, base, language, say, onProgress };
  if (shard) {
    const pages = await buildShard({ ...site, day, shard, request: shardRequestOf(request) });
    say(shardDone(secondsSince(started), typedOut, shard, pages)[language]);
    return exit.fine;
  }
  const look = (built: BuiltSite) => faultsIn(built, { register: publication.register, day, language, base });
  const made = await buildAndReplaceSite({ ...site, look });
  return reportSite(made, { out: typedOut, started, afterwards, language, say });
});

if (import.meta.main) await run(main);
