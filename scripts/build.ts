import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildPages } from 'astro';
import { close as closePagefind } from 'pagefind';
import { judge } from '../src/compliance/compliance.ts';
import { blockedBy } from '../src/domain/finding.ts';
import type { Language } from '../src/domain/text.ts';
import { reporters } from '../src/reporters/index.ts';
import { summary } from '../src/reporters/text.ts';
import { addresses } from '../src/site/addresses.ts';
import { brokenLinks, type BuiltSite } from '../src/site/links.ts';
import { publish, type Publication } from '../src/site/publication.ts';
import { searchFiles } from '../src/site/search.ts';
import { wordsFor } from '../src/site/translations/index.ts';
import { CannotRun, commonFlags, dayFor, exit, helpOf, open, readFlags, run } from './command.ts';

const flags = {
  ...commonFlags,
  out: { value: 'DIR', means: 'nơi ghi trang (mặc định: dist)', variable: 'OUT_DIR' },
  overdue: {
    value: 'fail|publish',
    means: 'dừng khi có nhiệm vụ quá hạn, hoặc đăng kèm việc quá hạn (mặc định: publisher.yaml)',
    choices: ['fail', 'publish'],
    variable: 'OVERDUE',
  },
} as const;

const project = fileURLToPath(new URL('..', import.meta.url));

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The folder that a build replaces. @throws CannotRun for one that holds anything else than a site of this project */
function siteFolder(typed: string, content: string): string {
  const out = resolve(typed);
  const within = [project, process.cwd(), content].some((inner) =>
    `${resolve(inner)}${sep}`.startsWith(`${out}${sep}`),
  );
  if (within)
    throw new CannotRun(`--out “${typed}” chứa chính dự án hoặc nội dung. Chọn một thư mục riêng như dist.`);
  try {
    mkdirSync(dirname(out), { recursive: true });
    if (!existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, 'data/manifest.json')))
      return out;
  } catch (error) {
    throw new CannotRun(
      `Không ghi được vào “${typed}” (${(error as NodeJS.ErrnoException).code}). Kiểm tra --out.`,
    );
  }
  throw new CannotRun(`“${typed}” có tệp không thuộc trang đã dựng. Dọn thư mục ấy hoặc chọn --out khác.`);
}

/** A folder beside the site's own, where a build takes shape before it replaces anything. */
function workshop(out: string): string {
  const name = `.${basename(out)}-building-`;
  for (const left of readdirSync(dirname(out)).filter((entry) => entry.startsWith(name))) {
    const pid = Number(left.slice(name.length));
    if (pid !== process.pid && isRunning(pid)) continue;
    const folder = join(dirname(out), left);
    if (!existsSync(out) && existsSync(asideIn(folder))) renameSync(asideIn(folder), out);
    rmSync(folder, { recursive: true, force: true });
  }
  return join(dirname(out), `${name}${process.pid}`);
}

/** Where the site of before stands while the new one takes its place. */
const asideIn = (folder: string): string => join(folder, 'before');

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function write(folder: string, path: string, content: string | Uint8Array) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function writeSearch(publication: Publication, folder: string) {
  for (const { path, content } of await searchFiles(publication, wordsFor('vi')))
    write(folder, `pagefind/${path}`, content);
  await closePagefind();
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split('\\')
        .join('/'),
    )
    .sort();

/** Each record's and each published file's path and SHA-256, so that anybody can prove what was published. */
function manifest({ register, compliance }: Publication, folder: string): string {
  const records = register.tree.files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes ?? '') }));
  const files = filesBelow(folder).map((path) => ({
    path,
    sha256: sha256(readFileSync(join(folder, path))),
  }));
  return `${JSON.stringify({ asOf: compliance.today, records, files }, null, 2)}\n`;
}

/** Puts a finished site in the place of the one before it: two renames, and nothing in between to be seen. */
function putInPlace(built: string, out: string, folder: string) {
  const aside = asideIn(folder);
  try {
    if (existsSync(out)) renameSync(out, aside);
    renameSync(built, out);
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, out);
    throw new CannotRun(
      `Không thay được “${out}” (${(error as NodeJS.ErrnoException).code}). Trang cũ còn nguyên.`,
    );
  }
}

/** The built site as the look at its links wants it. */
function read(site: string): BuiltSite {
  const paths = new Set(filesBelow(site)).add('data/manifest.json');
  const pages = [...paths].filter((path) => path.endsWith('.html'));
  return { paths, pages: new Map(pages.map((path) => [path, readFileSync(join(site, path), 'utf8')])) };
}

async function make(publication: Publication, content: string, out: string): Promise<readonly string[]> {
  const folder = workshop(out);
  try {
    publish(publication);
    process.env['CONTENT_DIR'] = resolve(content);
    say('Đang dựng trang và chỉ mục tìm kiếm…');
    mkdirSync(folder, { recursive: true });
    await Promise.all([
      buildPages({
        root: project,
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
    const broken = brokenLinks(read(site), '/');
    if (broken.length > 0) return broken;
    write(site, 'data/manifest.json', manifest(publication, site));
    putInPlace(site, out, folder);
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await run(async (args) => {
  const started = performance.now();
  const values = readFlags(flags, args);
  if (values.help) {
    say(helpOf('build', 'Kiểm tra mọi bản ghi, rồi dựng trang và chỉ mục tìm kiếm.', flags));
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
  const language = (values.lang ?? 'vi') as Language;
  const blocking = compliance.findings.filter(({ severity }) => severity === 'error');
  const report = {
    asOf: day.today,
    records: register.size,
    findings: stops ? blocking : compliance.findings,
  };
  process.stdout.write(stops ? reporters.text(report, language) : summary(report, language));
  if (stops) {
    say('Trang không được dựng, và trang đã đăng trước đó còn nguyên. Sửa các lỗi trên rồi chạy lại.');
    return blocked === 'record' ? exit.wrongRecord : exit.overdue;
  }
  const broken = await make({ register, compliance }, content, out);
  if (broken.length > 0) {
    say(broken.join('\n'));
    say('Trang có liên kết hỏng nên không được thay. Trang đã đăng trước đó còn nguyên.');
    return exit.wrongRecord;
  }
  say(`Xong sau ${((performance.now() - started) / 1000).toFixed(1)} giây: ${values.out ?? 'dist'}/`);
  return exit.fine;
});
