import type { Text } from '../domain/text.ts';
import type { Enforcement } from '../domain/publisher.ts';
import { exitStatusForBuild } from '../integration/exit-status.ts';
import { publicationOf, readContent, type Reading } from '../integration/read-content.ts';
import type { PageCounts } from '../integration/write-pages.ts';
import type { BuiltSite } from '../site/links/links.ts';
import { emergencySite, type BuildRequest, type EmergencySite } from './build/emergency.ts';
import { faultsIn } from './build/faults.ts';
import { buildAndReplaceSite } from './build/build-site.ts';
import { showProgress } from './build/progress.ts';
import { limitLines, sizeText } from './build/size-lines.ts';
import { outputFolder } from './build/output-folder.ts';
import { command, exit, run } from './command.ts';
import { CannotRun } from './command/cannot-run.ts';
import { baseFlag, commonFlags } from './command/flags.ts';
import { baseFor } from './command/values.ts';

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
      en: 'with anything else red, publish the last good site plus statements with emergency: true',
    },
    variable: 'EMERGENCY',
  },
  'last-good': {
    value: 'REF',
    means: {
      vi: 'commit được coi là bản đúng gần nhất khi --emergency (mặc định: tự tìm trong Git)',
      en: 'the commit that counts as last good under --emergency (default: looked for in Git)',
    },
    variable: 'LAST_GOOD',
  },
  quiet: { means: { vi: 'không in tiến độ', en: 'print no progress' } },
} as const;

const words = {
  does: {
    vi: 'Kiểm tra mọi bản ghi, rồi dựng trang và chỉ mục tìm kiếm.',
    en: 'Checks every record, then makes the site and its search index.',
  },
  notInUse: {
    vi: '--last-good chỉ dùng cùng --emergency. Thêm --emergency, hoặc bỏ --last-good.',
    en: '--last-good goes with --emergency only. Add --emergency, or leave --last-good out.',
  },
  making: { vi: 'Đang dựng trang và chỉ mục tìm kiếm…', en: 'Making the pages and the search index…' },
  faulty: {
    vi: 'Trang mới có liên kết hỏng hoặc thiếu nội dung như trên nên không được thay. Trang đã đăng trước đó còn nguyên.',
    en: 'The new site has broken links or lacks what is said above, so it was not put in place. The site of before stands untouched.',
  },
} satisfies Record<string, Text>;

/** What is made into a site: with what is said of it where the emergency lane publishes it. */
type Prepared = Reading & Partial<Pick<EmergencySite, 'emergency' | 'afterwards'>>;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What an ordinary build publishes, or the exit status where something stands in its way. */
function ordinarySite({ asOf, overdue, language, ...sources }: BuildRequest): Prepared | number {
  const reading = readContent(sources.content, sources, asOf);
  return exitStatusForBuild(reading, { overdue, language }) ?? reading;
}

/** What is to be made into a site, or the exit status where nothing is. */
function prepare(call: BuildRequest, isEmergency: boolean): Prepared | number {
  const emergency = isEmergency ? emergencySite(call) : 'ordinary';
  return emergency === 'ordinary' ? ordinarySite(call) : emergency;
}

/** What came of a build, in its last line. */
function done(started: number, out: string, { rendered, kept, dropped }: PageCounts, size: Text): Text {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const gone = { vi: dropped > 0 ? `, bỏ ${dropped}` : '', en: dropped > 0 ? `, ${dropped} dropped` : '' };
  return {
    vi: `Xong sau ${seconds} giây: ${out}/ (${rendered} trang dựng mới, ${kept} giữ nguyên${gone.vi}; ${size.vi})`,
    en: `Done in ${seconds} seconds: ${out}/ (${rendered} pages rendered, ${kept} kept${gone.en}; ${size.en})`,
  };
}

export const main = command('build', words.does, flags, async (values, language, context) => {
  const started = performance.now();
  if (values['last-good'] && !values.emergency) throw new CannotRun(words.notInUse);
  const sources = { ...context, content: values.content ?? 'content' };
  const out = outputFolder(values.out ?? 'dist', sources);
  const call: BuildRequest = {
    ...sources,
    named: values['last-good'],
    asOf: values['as-of'],
    overdue: values.overdue as Enforcement['overdue'] | undefined,
    language,
    say,
  };
  const prepared = prepare(call, values.emergency ?? false);
  if (typeof prepared === 'number') return prepared;
  const { register, day, emergency, afterwards } = prepared;
  say(words.making[language]);
  const base = baseFor(register.publisher, values.base);
  const publication = { ...publicationOf(prepared, call.asOf), emergency };
  const look = (site: BuiltSite) => faultsIn(site, { register: publication.register, day, language, base });
  const onProgress = values.quiet
    ? () => undefined
    : showProgress(process.stdout, language, () => performance.now());
  const { faults, pages, size } = await buildAndReplaceSite({
    ...sources,
    publication,
    out,
    base,
    language,
    say,
    look,
    onProgress,
  });
  if (faults.length > 0) {
    say(faults.join('\n'));
    say(words.faulty[language]);
    return exit.wrongRecord;
  }
  if (afterwards) say(afterwards);
  for (const line of limitLines(size)) say(line[language]);
  say(done(started, values.out ?? 'dist', pages, sizeText(size))[language]);
  return exit.fine;
});

if (import.meta.main) await run(main);
