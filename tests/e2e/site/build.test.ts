import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { recordTypes, type TypeName } from '../../../src/domain/records/index.ts';
import { engineFiles } from '../../../src/register/engine-files.ts';
import { pastFolder } from '../../../src/integration/past-months/past-months-cache.ts';
import { Repository } from '../../support/repository.ts';
import { writeTree } from '../../support/tree.ts';
import { attribute, filesBelow, fileOf, linksOf, page, sha256, snapshot, textOf } from './built.ts';
import { building, demoContent, project, run, runProcess, start, type Ran } from '../../support/command.ts';
import { dialled, found, namesOf, ofType, readRecords, speakingOn, standingOn } from './records.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const temporary = temporaryFolder('build');

const demoRecords = readRecords(demoContent);
const demoDay = '2026-11-22';
const mai = 'departments/an-phu/spokespersons/tran-thi-mai-lan.md';
const publisher = readFileSync(join(project, 'tests/fixtures/small/publisher.yaml'), 'utf8');

/** The sites of every test as they were built, by the hashes of their files. */
const demoSite = snapshot(inject('demo'));
const smallSite = snapshot(inject('small'));

let folders = 0;

/** A folder for a site, in a folder of its own, so that whatever a build leaves beside it is seen. */
const newOut = (): string => join(temporary, String(++folders), 'site');

/** A site that stands from an earlier build, of the small tree if of nothing else. */
function standing(site = inject('small')): string {
  const out = newOut();
  cpSync(site, out, { recursive: true });
  return out;
}

/** What stands beside a site. */
const beside = (out: string): string[] => readdirSync(join(out, '..')).filter((name) => name !== 'site');

const small = (...args: string[]): string[] => ['--content', inject('smallContent'), ...args];

/** The small tree in Git: at the end of October with records whose keys are names of the language, and without today. */
function repositoryWithHarmfulPast(): Repository {
  const repository = new Repository({}, '2026-10-01T08:00:00+07:00');
  const files = ['toString', 'constructor'].map((key) => ({
    path: `departments/an-phu/responses/2026-10-${key.toLowerCase()}.md`,
    text: `---\ntitle: Trả lời\n${key}: x\n---\n`,
  }));
  for (const { path, text } of files) repository.write(path, text);
  repository.commit('2026-10-30T08:00:00+07:00');
  for (const { path } of files) repository.remove(path);
  repository.commit('2026-11-02T08:00:00+07:00');
  return repository;
}

/** A file of a site as text, also where Pagefind has packed it. */
function unpacked(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

describe('the demo, built and read back', () => {
  it.each(standingOn(demoRecords, demoDay).map(({ department }) => department))(
    'has name, position, telephone and mail links of every spokesperson of %s on its page',
    (department) => {
      const html = page(inject('demo'), `/don-vi/${department}/`);
      const people = speakingOn(demoRecords, demoDay).filter((record) => record.department === department);
      expect(people.length).toBeGreaterThan(0);
      const contacts = html.querySelectorAll('.contact');
      expect(contacts).toHaveLength(people.length);
      for (const { typed } of people) {
        const [name, position, phone, email] = ['name', 'position', 'phone', 'email'].map((key) =>
          String(typed[key]),
        );
        const contact = contacts.find((one) => textOf(one.querySelector('.who')) === name);
        expect(textOf(contact ?? null)).toContain(position);
        const links = linksOf(contact ?? null);
        expect(links.find(({ href }) => href === dialled({ phone }))?.text).toContain(phone);
        expect(links.filter(({ href }) => href === `mailto:${email}`).map(({ text }) => text)).toContain(
          email,
        );
      }
    },
  );

  it('puts the contacts first on the page of a department', () => {
    const html = page(inject('demo'), '/don-vi/vinh-ha/');
    expect(html.querySelectorAll('h2').map(textOf)[0]).toBe('Người phát ngôn');
  });

  it('has all spokespersons of the day in the directory, in its usual columns, and nobody else', () => {
    const table = page(inject('demo'), '/nguoi-phat-ngon/').querySelector('table');
    const heads = table?.querySelectorAll('thead th').map(textOf);
    expect(heads).toEqual([
      'STT',
      'Đơn vị',
      'Họ và tên',
      'Chức vụ',
      'Điện thoại',
      'Thư điện tử',
      'Văn bản công bố',
    ]);
    const rows = (table?.querySelectorAll('tbody tr') ?? []).map((row) =>
      row.querySelectorAll('td, th').map(textOf),
    );
    const people = speakingOn(demoRecords, demoDay);
    expect(rows).toHaveLength(people.length);
    for (const { department, typed } of people) {
      const owner = ofType(demoRecords, 'departments').find((one) => one.department === department);
      const row = rows.find((cells) => cells.includes(String(typed['name'])));
      const called = row?.find((cell) => cell.startsWith(String(typed['phone'])));
      const onDuty = owner?.typed['outOfHours'] as { phone: string; extension: string } | undefined;
      expect(called).toBe(
        onDuty
          ? `${String(typed['phone'])} Ngoài giờ: ${onDuty.phone}, máy lẻ ${onDuty.extension}`
          : typed['phone'],
      );
      expect(row).toEqual(expect.arrayContaining([owner?.typed['name'], typed['position'], typed['email']]));
    }
  });

  it('tells the months that somebody missed from those that nobody owed', () => {
    const department = page(inject('demo'), '/don-vi/vinh-ha/');
    const before = linksOf(department.querySelector('section[aria-labelledby="cac-nam-truoc"]'));
    const lists = before.map(({ href }) => page(inject('demo'), href.replace(/#.*/, '')));
    const months = [department, ...lists].flatMap((html) => html.querySelectorAll('.months li').map(textOf));
    expect(months.find((month) => month.startsWith('tháng 01/2025'))).toContain('không có nghĩa vụ');
    expect(months.find((month) => month.startsWith('tháng 05/2025'))).toContain('đúng hạn');
    expect(months.find((month) => month.startsWith('tháng 12/2026'))).toContain('chưa đến');
  });

  it('shows what a department gave without owing it', () => {
    const html = page(inject('mischief').site, '/don-vi/an-phu-bac/');
    const months = linksOf(html.querySelector('.months'));
    expect(months.map(({ href }) => href)).toEqual(['/don-vi/an-phu-bac/thong-tin-dinh-ky/2026-10/']);
    expect(months[0]?.text).toContain('đã cung cấp');
  });

  it('has a page for every record, with its title or name on it', () => {
    for (const { type, department, slug, typed } of demoRecords) {
      if (type === 'outlets' || type === 'departments') continue;
      const { address } = recordTypes[type as TypeName];
      const html = page(inject('demo'), `/don-vi/${department}/${address}/${slug}/`);
      const known = [
        typed['title'],
        typed['name'],
        typed['topic'],
        typed['matter'],
        typed['audience'],
        inWords(typed['period']),
      ];
      expect(textOf(html.querySelector('h1'))).toContain(known.find((text) => text !== undefined) ?? '');
    }
  });

  it.each([
    '/',
    '/don-vi/',
    '/nguoi-phat-ngon/',
    '/tuan-thu/',
    '/quy-dinh/',
    '/huong-dan/',
    '/du-lieu/',
    '/tim-kiem/',
  ])('has the page %s', (address) => {
    const html = page(inject('demo'), address);
    expect(textOf(html.querySelector('h1'))).not.toBe('');
  });

  it('never changes the address of a type', () => {
    expect(
      Object.fromEntries(Object.values(recordTypes).map(({ name, address }) => [name, address])),
    ).toMatchObject({
      spokespersons: 'nguoi-phat-ngon',
      authorisations: 'uy-quyen',
      briefings: 'thong-tin-dinh-ky',
      statements: 'dot-xuat',
      requests: 'yeu-cau',
      responses: 'tra-loi',
      corrections: 'cai-chinh',
      reports: 'bao-cao',
      waivers: 'mien-tru',
    });
  });

  it('has a page for every rule of the rule book, and shows how every due date was reckoned', () => {
    const rules = readdirSync(join(inject('demo'), 'quy-dinh'));
    expect(rules).toEqual(expect.arrayContaining(['briefing-monthly', 'spokesperson-email-required']));
    const open = ofType(demoRecords, 'responses').find(({ slug }) => slug.includes('phan-chia-tien'));
    const html = page(inject('demo'), `/don-vi/vinh-ha/tra-loi/${open?.slug}/`);
    expect(textOf(html.querySelector('.reckoning'))).toContain('30 ngày, không tính ngày đầu');
  });

  it('has every address in ASCII', () => {
    expect(filesBelow(inject('demo')).filter((path) => !/^[\w./@-]+$/.test(path))).toEqual([]);
  });

  it('states the true hash of every record and of every published file in the manifest, and misses none', () => {
    const site = inject('demo');
    const manifest = JSON.parse(readFileSync(join(site, 'data/manifest.json'), 'utf8')) as Record<
      'records' | 'files',
      { path: string; sha256: string }[]
    >;
    const engine = new Map(engineFiles().map(({ path, name }) => [path, name]));
    for (const [root, listed] of [
      [demoContent, manifest.records],
      [site, manifest.files],
    ] as const) {
      for (const { path, sha256: stated } of listed) {
        const file = join(root, path);
        expect(stated, path).toBe(
          sha256(readFileSync(existsSync(file) ? file : join(project, engine.get(path) ?? path))),
        );
      }
    }
    const published = filesBelow(site).filter((path) => path !== 'data/manifest.json');
    expect(manifest.files.map(({ path }) => path)).toEqual(published);
    const listed = manifest.records.map(({ path }) => path);
    expect(listed).toEqual(expect.arrayContaining(demoRecords.map(({ path }) => path)));
  });
});

describe('another publisher', () => {
  const out = join(newOut(), 'deep/er/site');
  const ofDemo = namesOf(demoRecords);
  let ran: Ran;

  beforeAll(async () => {
    ran = await run('build', [], {
      CONTENT_DIR: inject('smallContent'),
      OUT_DIR: out,
      AS_OF: demoDay,
    });
  });

  it('is built from CONTENT_DIR into OUT_DIR', () => {
    expect(ran.stdout).toContain('21 bản ghi, 0 lỗi');
    expect(ran.status).toBe(0);
    expect(snapshot(out)).toEqual(smallSite);
    const html = readFileSync(join(out, fileOf('/don-vi/an-phu/')), 'utf8');
    for (const text of [
      'Trần Thị Mai Lan',
      'Cục trưởng',
      dialled({ phone: '0200 555 0101' }),
      'mailto:tranthimailan@anphu.example',
    ]) {
      expect(html).toContain(text);
    }
  });

  it('is built into a folder that does not exist, whose parents do not either, and leaves nothing beside it', () => {
    expect(ran.status).toBe(0);
    expect(beside(out)).toEqual([]);
  });

  /** The guides come with the engine, and show what they explain by the department and the outlet of an invented name. */
  const isGuide = (path: string): boolean => /(^|\/)(huong-dan|guides)\//.test(path);

  it('has nothing of the demo in any file of its site but the guides', () => {
    const own = namesOf(readRecords(inject('smallContent')));
    const foreign = ofDemo.filter((name) => !own.includes(name));
    expect(foreign.length).toBeGreaterThan(40);
    for (const path of filesBelow(out)) {
      const text = `${path}\n${unpacked(join(out, path))}`;
      if (!isGuide(path)) expect(found(foreign, text), path).toEqual([]);
      expect(text.includes(tmpdir()), `${path} names a folder of this machine`).toBe(false);
    }
  });

  it('finds no name of the demo in the code that builds it', () => {
    // The pictures in the guides and of a proposal are of the demo, the scripts that take them have to find their way there,
    // and what the bench asks the search is asked of the demo.
    const isOfDemo = (path: string): boolean =>
      /(^|\/)pictures(\.ts$|\/)/.test(path) ||
      ['bench/known-queries.ts', 'page-pictures/templates.ts'].includes(path);
    for (const folder of ['src', 'scripts']) {
      for (const path of filesBelow(join(project, folder)).filter((one) => !isOfDemo(one) && !isGuide(one))) {
        const text = `${path}\n${readFileSync(join(project, folder, path), 'utf8')}`;
        expect(found(ofDemo, text), path).toEqual([]);
      }
    }
  });
});

describe.concurrent('a build that is refused', () => {
  const out = standing();

  it('ends with 1 for a wrong record, says what to correct where, and leaves the site as it was', async () => {
    const text = readFileSync(join(inject('smallContent'), mai), 'utf8');
    const content = writeTree({ [mai]: text.replace(/^email:.*\n/m, '') });
    const { status, stdout } = await run('build', ['--content', content, '--as-of', demoDay, '--out', out]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/tran-thi-mai-lan\.md:\d+:\d+ {2}lỗi {2}spokesperson-email-required/);
    expect(stdout).toContain('`email`');
    expect(snapshot(out)).toEqual(smallSite);
    expect(beside(out)).toEqual([]);
  });

  it('ends with 3 for an overdue duty, names the file to add, and leaves the site as it was', async () => {
    const { status, stdout } = await run('build', small('--as-of', '2026-12-23', '--out', out));
    expect(status).toBe(3);
    expect(stdout).toContain('departments/an-phu/briefings/2026-11.md');
    expect(snapshot(out)).toEqual(smallSite);
    expect(beside(out)).toEqual([]);
  });

  it('ends with 1 for a wrong record even where overdue duties are published', async () => {
    const text = readFileSync(join(inject('smallContent'), mai), 'utf8');
    const content = writeTree({ [mai]: text.replace(/^email:.*$/m, 'email: đang cập nhật') });
    const args = ['--content', content, '--as-of', '2026-12-23', '--overdue', 'publish', '--out', out];
    expect((await run('build', args)).status).toBe(1);
    expect(snapshot(out)).toEqual(smallSite);
  });

  it.each([
    ['a flag that does not exist', ['--oot', 'x'], {}, '--oot'],
    ['a choice that does not exist', ['--overdue', 'maybe'], {}, 'maybe'],
    ['the same by its variable', [], { OVERDUE: 'maybe' }, 'maybe'],
    ['a day that does not exist', ['--as-of', '2026-02-30'], {}, '2026-02-30'],
    ['a content folder that does not exist', ['--content', 'nowhere'], {}, 'nowhere'],
    ['a flag without its value', ['--content'], {}, '--content'],
    ['a word that is no flag', ['now'], {}, 'now'],
    ['a language that it does not speak', ['--lang', 'fr'], {}, 'fr'],
  ])(
    'ends with 2 for %s, in one sentence, and leaves the site as it was',
    async (_case, args, env, named) => {
      const { status, stdout, stderr } = await run('build', ['--out', out, ...args], env);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(named);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(snapshot(out)).toEqual(smallSite);
    },
  );

  it('ends with 2 for a broken publisher.yaml, and names the line', async () => {
    const content = writeTree({ 'publisher.yaml': publisher.replace(/^site:.*$/m, 'site: nowhere') });
    const { status, stderr } = await run('build', ['--content', content, '--out', newOut()]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/publisher\.yaml:\d+:\d+/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('ends with 2 rather than replace a folder that holds anything but a site', async () => {
    const content = writeTree();
    const precious = newOut();
    mkdirSync(precious, { recursive: true });
    writeFileSync(join(precious, 'thesis.txt'), 'the only copy');
    const file = join(temporary, 'file.txt');
    writeFileSync(file, 'the only copy');
    for (const out of [precious, file, join(file, 'site'), content, join(content, '..')]) {
      const before = snapshot(content);
      const { status, stderr } = await run('build', ['--content', content, '--as-of', demoDay, '--out', out]);
      expect(status, out).toBe(2);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(snapshot(content)).toEqual(before);
    }
    expect(readFileSync(join(precious, 'thesis.txt'), 'utf8')).toBe('the only copy');
    expect(readFileSync(file, 'utf8')).toBe('the only copy');
  });
});

describe('a lapse that is published', building, () => {
  /** Where a lapse of a department has to show. */
  const pages = (department: string) => [`/don-vi/${department}/`, '/tuan-thu/', '/'];

  it('shows on the page of the department, on the compliance page and on the home page', () => {
    for (const address of pages('vinh-ha')) {
      const html = page(inject('lapsed'), address);
      const overdue = html
        .querySelectorAll('.entries li')
        .filter((entry) => textOf(entry).includes('quá hạn 23 ngày'));
      const titles = overdue.map((entry) => textOf(entry));
      expect(
        titles.some((title) => title.includes('tháng 11/2026')),
        address,
      ).toBe(true);
    }
  });

  it('names every provincial department on the compliance page, and the days of the month at a glance', () => {
    const html = page(inject('lapsed'), '/tuan-thu/');
    const provinces = ofType(demoRecords, 'departments').filter(
      ({ typed }) => typed['kind'] === 'provincial',
    );
    expect(provinces).toHaveLength(3);
    const lapses = textOf(
      html
        .querySelectorAll('section')
        .find((section) => attribute(section, 'aria-labelledby') === 'qua-han') ?? null,
    );
    for (const { department, typed } of provinces) {
      expect(lapses).toContain(typed['name']);
      const months = textOf(page(inject('lapsed'), `/don-vi/${department}/`).querySelector('.months'));
      expect(months).toContain('tháng 11/2026: quá hạn 23 ngày');
    }
  });

  it('shows nowhere on the day before anything is overdue', () => {
    for (const address of pages('vinh-ha')) {
      expect(page(inject('demo'), address).querySelectorAll('.status.overdue')).toEqual([]);
    }
  });

  it('ends with 0 for --overdue publish, for its variable, and for a publisher that has settled on it', async () => {
    const settled = `${publisher}\nenforcement:\n  overdue: publish\n`;
    const sites = [newOut(), newOut(), newOut()] as const;
    const day = ['--as-of', '2026-12-23'];
    const { content } = repositoryWithHarmfulPast();
    // Whichever of the two comes first judges the months that are over, and the other takes its results.
    rmSync(pastFolder(project), { recursive: true, force: true });
    const runs = await Promise.all([
      run('build', ['--content', content, '--overdue', 'publish', ...day, '--out', sites[0]]),
      run('build', ['--content', content, ...day, '--out', sites[1]], { OVERDUE: 'publish' }),
      run('build', ['--content', writeTree({ 'publisher.yaml': settled }), ...day, '--out', sites[2]]),
    ]);
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(snapshot(sites[1])).toEqual(snapshot(sites[0]));
    expect(readdirSync(pastFolder(project))).toHaveLength(1);
    for (const { stdout } of runs.slice(0, 2))
      expect(stdout).toContain(
        'Trong lịch sử Git vào cuối tháng 10/2026 có bản ghi sai, không đánh giá được',
      );
    const october = textOf(page(sites[0], '/tuan-thu/thang/2026-10/').querySelector('main'));
    expect(october).toContain('2 tệp');
    for (const address of pages('an-phu')) {
      expect(textOf(page(sites[2], address))).toContain('quá hạn 23 ngày');
    }
  });

  it('can be stopped by --overdue fail where the publisher has settled on publishing', async () => {
    const content = writeTree({ 'publisher.yaml': `${publisher}\nenforcement:\n  overdue: publish\n` });
    const out = standing();
    const args = ['--content', content, '--as-of', '2026-12-23', '--overdue', 'fail', '--out', out];
    expect((await run('build', args)).status).toBe(3);
    expect(snapshot(out)).toEqual(smallSite);
  });
});

describe('a build that is killed', building, () => {
  /** How a state is waited for that lasts no longer than a step of the build, in milliseconds. */
  const often = { interval: 2, timeout: building.timeout };
  const args = small('--as-of', demoDay, '--out');

  /** Starts a build, kills it as soon as something stands in its workshop, and gives what it left. */
  async function killedAt(out: string, stands: (workshop: string) => boolean): Promise<string[]> {
    const child = start('build', [...args, out]);
    const ended = new Promise<NodeJS.Signals | null>((settle) => {
      child.once('close', (_status, signal) => {
        settle(signal);
      });
    });
    const workshop = join(out, '..', `.site-building-${child.pid}`);
    const isThere = () => existsSync(workshop) && stands(workshop);
    await vi.waitUntil(() => isThere() || child.exitCode !== null, often);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    return beside(out);
  }

  it('leaves the site as it was, at whatever it was, and the next one clears up after it', async () => {
    const out = standing(inject('demo'));
    const moments = [
      () => true,
      (workshop: string) => existsSync(join(workshop, 'pages/_astro')),
      (workshop: string) => existsSync(join(workshop, 'pages/pagefind')),
    ];
    for (const stands of moments) {
      expect(await killedAt(out, stands)).toHaveLength(1);
      expect(snapshot(out)).toEqual(demoSite);
    }
    expect((await run('build', [...args, out])).status).toBe(0);
    expect(beside(out)).toEqual([]);
    expect(snapshot(out)).toEqual(smallSite);
  });

  it('between taking the old site away and putting the new one there has the old one put back by the next build', async () => {
    const out = newOut();
    const gone = 2 ** 30;
    cpSync(inject('small'), join(out, '..', `.site-building-${gone}`, 'before'), { recursive: true });
    const first = start('build', ['--out', out]);
    await vi.waitUntil(() => existsSync(out) || first.exitCode !== null, often);
    first.kill('SIGKILL');
    await new Promise((settle) => first.once('close', settle));
    expect(snapshot(out)).toEqual(smallSite);
  });
});

describe('the same records', building, () => {
  it('are built by two at once as by one after the other, and elsewhere, in another language and at another hour, as here', async () => {
    const [one, other] = [newOut(), newOut()];
    const elsewhere = { TZ: 'America/Anchorage', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const runs = await Promise.all([
      runProcess('build', ['--out', one], elsewhere),
      runProcess('build', small('--as-of', demoDay, '--out', other)),
    ]);
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    expect(snapshot(one)).toEqual(demoSite);
    expect(snapshot(other)).toEqual(smallSite);
  });
});

/** A quarter as pages name it: `2026-Q3` is “quý III/2026”. */
const inWords = (period: unknown): unknown =>
  typeof period === 'string'
    ? period.replace(/^(\d{4})-Q([1-4])$/, (_period, year: string, quarter: string) => {
        const roman = ['I', 'II', 'III', 'IV'][Number(quarter) - 1] ?? '';
        return `quý ${roman}/${year}`;
      })
    : period;
