import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { Compliance } from '../compliance/compliance.ts';
import type { Judged } from '../compliance/emergency.ts';
import { publishedAsOf } from '../compliance/published.ts';
import type { AsOf } from '../domain/dates.ts';
import { blockedBy, stops } from '../domain/finding.ts';
import { enforcementWith, type Enforcement } from '../domain/publisher.ts';
import type { Language, Text } from '../domain/text.ts';
import { readRegister } from '../register/read.ts';
import type { Register } from '../register/register.ts';
import { reporters } from '../reporters/index.ts';
import { summary } from '../reporters/text.ts';
import { addresses } from '../site/addresses.ts';
import { judgeSite } from '../site/links/dead-links.ts';
import { emergencyData } from '../site/emergency.ts';
import { hostingFiles } from '../hosts/headers.ts';
import type { BuiltSite } from '../site/links/links.ts';
import { publish, type Publication } from '../site/publication.ts';
import { withoutWithdrawn } from '../site/withdrawn.ts';
import { emergencySite, type Call, type EmergencySite } from './build/emergency.ts';
import { faultsIn } from './build/faults.ts';
import { builtSite, filesBelow, manifest, write, writeSearch } from './build/files.ts';
import { pastMonths, pastNotices } from './build/past.ts';
import { pastFolder } from './build/past-cache.ts';
import {
  checkProjectFolder,
  clearWorkshop,
  pagesWorkshop,
  projectFolder,
  putInPlace,
  siteFolder,
  workshop,
} from './build/place.ts';
import { turn } from './build/turn.ts';
import { command, exit, run } from './command.ts';
import { CannotRun } from './command/cannot-run.ts';
import { open } from './command/content.ts';
import { baseFlag, commonFlags } from './command/flags.ts';
import { baseFor, dayFor } from './command/values.ts';

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
} as const;

const words = {
  does: {
    vi: 'Kiểm tra mọi bản ghi, rồi dựng trang và chỉ mục tìm kiếm.',
    en: 'Checks every record, then makes the site and its search index.',
  },
  waiting: {
    vi: 'Đang chờ một lượt dựng khác của dự án này xong…',
    en: 'Waiting for another build of this project to end…',
  },
  notInUse: {
    vi: '--last-good chỉ dùng cùng --emergency. Thêm --emergency, hoặc bỏ --last-good.',
    en: '--last-good goes with --emergency only. Add --emergency, or leave --last-good out.',
  },
  making: { vi: 'Đang dựng trang và chỉ mục tìm kiếm…', en: 'Making the pages and the search index…' },
  refused: {
    vi: 'Trang không được dựng, và trang đã đăng trước đó còn nguyên. Sửa các lỗi trên rồi chạy lại.',
    en: 'Nothing was built, and the site of before stands untouched. Correct the errors above and run it again.',
  },
  faulty: {
    vi: 'Trang mới có liên kết hỏng hoặc thiếu nội dung như trên nên không được thay. Trang đã đăng trước đó còn nguyên.',
    en: 'The new site has broken links or lacks what is said above, so it was not put in place. The site of before stands untouched.',
  },
} satisfies Record<string, Text>;

/** What is made into a site: with what is said of it where the emergency lane publishes it. */
type Site = Judged & { day: AsOf } & Partial<Pick<EmergencySite, 'emergency' | 'afterwards'>>;

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * What is published by the day. It names its files from the content folder on: where on a machine that lies is nobody's
 * business.
 */
function publicationOf(register: Register, day: AsOf, compliance: Compliance): Publication {
  if (!isAbsolute(register.root) && !register.root.startsWith('..'))
    return publishedAsOf(register, day, compliance);
  const elsewhere = readRegister({ ...register.tree, root: 'content' });
  return publishedAsOf(elsewhere, day, judgeSite(elsewhere, day));
}

/** The last good guides, written to where Astro can read them: those of the working tree may be red. */
function guidesIn(folder: string, { register }: Publication): string {
  const content = join(folder, 'content');
  for (const { path, bytes } of register.tree.files)
    if (path.startsWith('guide/') && bytes) write(content, path, bytes);
  return content;
}

/** Waits until each has ended, however it ends, so that nothing is written any more. @throws what the first threw */
async function allDone(works: readonly Promise<unknown>[]) {
  const ends = await Promise.allSettled(works);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Makes a site and puts it in place whole; what a look at it finds to keep it from that, if there is anything. */
async function make(
  publication: Publication,
  content: string,
  out: string,
  base: string,
  language: Language,
  look: (site: BuiltSite) => readonly string[],
): Promise<readonly string[]> {
  const end = await turn(projectFolder, () => say(words.waiting[language]));
  const folder = workshop(out);
  try {
    const { build: buildPages } = await import('astro');
    const past = pastMonths(content, publication, pastFolder);
    for (const notice of pastNotices(past)) say(notice[language]);
    publish({ ...publication, past });
    checkProjectFolder();
    mkdirSync(folder, { recursive: true });
    const pages = pagesWorkshop(folder);
    // Variables of these names, which CI systems and test runners like to set, would speak to the pages in place of Astro.
    for (const name of ['BASE_URL', 'DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name);
    process.env['CONTENT_DIR'] = publication.emergency ? guidesIn(folder, publication) : resolve(content);
    await allDone([
      buildPages({
        root: projectFolder,
        site: publication.register.publisher.site,
        base,
        outDir: join(pages, 'pages'),
        // What fails is said in a sentence; what Astro and Vite say of it is for whoever looks for a defect.
        logLevel: process.env['DEBUG'] ? 'error' : 'silent',
        // What Astro would remember of guides names files of an earlier build, which may be gone.
        cacheDir: join(pages, 'cache'),
      }),
      writeSearch(publication, join(folder, 'search')),
    ]);
    const site = join(folder, 'pages');
    if (pages !== folder) {
      cpSync(join(pages, 'pages'), site, { recursive: true });
      rmSync(pages, { recursive: true });
    }
    for (const path of filesBelow(join(folder, 'search')))
      write(site, path, readFileSync(join(folder, 'search', path)));
    for (const { department, name, bytes } of publication.register.attachments) {
      write(site, addresses.attachment(department, name).slice(1), bytes);
    }
    if (publication.emergency) write(site, addresses.emergency.slice(1), emergencyData(publication));
    for (const { path, content } of hostingFiles(filesBelow(site), base)) write(site, path, content);
    const faults = look(builtSite(site));
    if (faults.length > 0) return faults;
    write(site, 'data/manifest.json', manifest(publication, site));
    putInPlace(site, out, folder);
    return [];
  } finally {
    clearWorkshop(folder);
    end();
  }
}

/** What an ordinary build publishes, or the exit status where something stands in its way. */
function ordinarySite({ content, asOf, overdue, language }: Call): Site | number {
  const register = open(content);
  const day = dayFor(register.publisher, asOf);
  const compliance = judgeSite(register, day);
  const enforcement = enforcementWith(register.publisher, overdue);
  const blocked = blockedBy(compliance.findings.filter((finding) => stops(finding, enforcement)));
  const blocking = compliance.findings.filter(({ severity }) => severity === 'error');
  const report = {
    asOf: day.today,
    records: register.size,
    findings: blocked ? blocking : compliance.findings,
  };
  process.stdout.write(blocked ? reporters.text(report, language) : summary(report, language));
  if (!blocked) return { register, compliance, day };
  say(words.refused[language]);
  return blocked === 'duty' ? exit.overdue : exit.wrongRecord;
}

/** What is to be made into a site, or the exit status where nothing is. */
function prepare(call: Call, isEmergency: boolean): Site | number {
  const emergency = isEmergency ? emergencySite(call) : 'ordinary';
  return emergency === 'ordinary' ? ordinarySite(call) : emergency;
}

const main = command('build', words.does, flags, async (values, language) => {
  const started = performance.now();
  if (values['last-good'] && !values.emergency) throw new CannotRun(words.notInUse);
  const content = values.content ?? 'content';
  const out = siteFolder(values.out ?? 'dist', content);
  const call = {
    content,
    named: values['last-good'],
    asOf: values['as-of'],
    overdue: values.overdue as Enforcement['overdue'] | undefined,
    language,
    say,
  };
  const prepared = prepare(call, values.emergency ?? false);
  if (typeof prepared === 'number') return prepared;
  const { register, compliance, day, emergency, afterwards } = prepared;
  say(words.making[language]);
  const base = baseFor(register.publisher, values.base);
  const followsClock = !call.asOf && !register.publisher.asOf;
  const published = { ...publicationOf(register, day, compliance), followsClock, emergency };
  const publication = withoutWithdrawn(published);
  const look = (site: BuiltSite) =>
    faultsIn(site, { register: publication.register, day, language, base, say });
  const faults = await make(publication, content, out, base, language, look);
  if (faults.length > 0) {
    say(faults.join('\n'));
    say(words.faulty[language]);
    return exit.wrongRecord;
  }
  if (afterwards) say(afterwards);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const where = `${values.out ?? 'dist'}/`;
  say({ vi: `Xong sau ${seconds} giây: ${where}`, en: `Done in ${seconds} seconds: ${where}` }[language]);
  return exit.fine;
});

await run(main);
