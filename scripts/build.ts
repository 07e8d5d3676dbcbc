import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { judge, type Compliance } from '../src/compliance/compliance.ts';
import type { AsOf } from '../src/domain/dates.ts';
import { blockedBy } from '../src/domain/finding.ts';
import type { Language, Text } from '../src/domain/text.ts';
import { readRegister } from '../src/register/read.ts';
import type { Register } from '../src/register/register.ts';
import { reporters } from '../src/reporters/index.ts';
import { summary } from '../src/reporters/text.ts';
import { addresses } from '../src/site/addresses.ts';
import { brokenLinks } from '../src/site/links.ts';
import { publish, type Publication } from '../src/site/publication.ts';
import { builtSite, filesBelow, manifest, write, writeSearch } from './build/files.ts';
import { projectFolder, putInPlace, siteFolder, workshop } from './build/place.ts';
import { turn } from './build/turn.ts';
import { commonFlags, dayFor, exit, helpOf, open, readFlags, run } from './command.ts';

const flags = {
  ...commonFlags,
  out: {
    value: 'DIR',
    means: { vi: 'nơi ghi trang (mặc định: dist)', en: 'where the site goes (default: dist)' },
    variable: 'OUT_DIR',
  },
  overdue: {
    value: 'fail|publish',
    means: {
      vi: 'dừng khi có nhiệm vụ quá hạn, hoặc đăng kèm việc quá hạn (mặc định: publisher.yaml)',
      en: 'stop at an overdue duty, or publish it as a lapse (default: publisher.yaml)',
    },
    choices: ['fail', 'publish'],
    variable: 'OVERDUE',
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
  making: { vi: 'Đang dựng trang và chỉ mục tìm kiếm…', en: 'Making the pages and the search index…' },
  refused: {
    vi: 'Trang không được dựng, và trang đã đăng trước đó còn nguyên. Sửa các lỗi trên rồi chạy lại.',
    en: 'Nothing was built, and the site of before stands untouched. Mend the errors above and run it again.',
  },
  broken: {
    vi: 'Trang có liên kết hỏng nên không được thay. Trang đã đăng trước đó còn nguyên.',
    en: 'The new site has broken links, so it was not put in place. The site of before stands untouched.',
  },
} satisfies Record<string, Text>;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What is published names its files from the content folder on: where on a machine that lies is nobody's business. */
function publicationOf(register: Register, day: AsOf, compliance: Compliance): Publication {
  if (!isAbsolute(register.root) && !register.root.startsWith('..')) return { register, compliance };
  const elsewhere = readRegister({ ...register.tree, root: 'content' });
  return { register: elsewhere, compliance: judge(elsewhere, day) };
}

/** Makes a site and puts it in place whole; the broken links that keep it from that, if there are any. */
async function make(
  publication: Publication,
  content: string,
  out: string,
  language: Language,
): Promise<readonly string[]> {
  const end = await turn(projectFolder, () => say(words.waiting[language]));
  const folder = workshop(out);
  try {
    const { build: buildPages } = await import('astro');
    publish(publication);
    process.env['CONTENT_DIR'] = resolve(content);
    mkdirSync(folder, { recursive: true });
    await Promise.all([
      buildPages({
        root: projectFolder,
        site: publication.register.publisher.site,
        outDir: join(folder, 'pages'),
        logLevel: 'error',
      }),
      writeSearch(publication, join(folder, 'search')),
    ]);
    const site = join(folder, 'pages');
    for (const path of filesBelow(join(folder, 'search')))
      write(site, path, readFileSync(join(folder, 'search', path)));
    for (const { department, name, bytes } of publication.register.attachments) {
      write(site, addresses.attachment(department, name).slice(1), bytes);
    }
    const broken = brokenLinks(builtSite(site), '/');
    if (broken.length > 0) return broken;
    write(site, 'data/manifest.json', manifest(publication, site));
    putInPlace(site, out, folder);
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    end();
  }
}

await run(async (args) => {
  const started = performance.now();
  const values = readFlags(flags, args);
  const language = (values.lang ?? 'vi') as Language;
  if (values.help) {
    say(helpOf('build', words.does, flags, language));
    return exit.fine;
  }
  const content = values.content ?? 'content';
  const out = siteFolder(values.out ?? 'dist', content);
  const register = open(content);
  const day = dayFor(register.publisher, values['as-of']);
  const compliance = judge(register, day);
  const overdue = values.overdue ?? register.publisher.enforcement.overdue;
  const blocked = blockedBy(compliance.findings);
  const stops = blocked === 'record' || (blocked === 'duty' && overdue === 'fail');
  const blocking = compliance.findings.filter(({ severity }) => severity === 'error');
  const report = {
    asOf: day.today,
    records: register.size,
    findings: stops ? blocking : compliance.findings,
  };
  process.stdout.write(stops ? reporters.text(report, language) : summary(report, language));
  if (stops) {
    say(words.refused[language]);
    return blocked === 'record' ? exit.wrongRecord : exit.overdue;
  }
  say(words.making[language]);
  const broken = await make(publicationOf(register, day, compliance), content, out, language);
  if (broken.length > 0) {
    say(broken.join('\n'));
    say(words.broken[language]);
    return exit.wrongRecord;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const where = `${values.out ?? 'dist'}/`;
  say({ vi: `Xong sau ${seconds} giây: ${where}`, en: `Done in ${seconds} seconds: ${where}` }[language]);
  return exit.fine;
});
