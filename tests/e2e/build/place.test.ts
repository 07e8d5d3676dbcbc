import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { exchange } from '../../../src/cli/build/exchange.ts';
import {
  removeLeftovers,
  replaceSite,
  outputFolder,
  stagingFolder,
} from '../../../src/cli/build/output-folder.ts';
import { CannotRun } from '../../../src/cli/command/cannot-run.ts';
import { building, plain, project } from '../../support/command.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/** How often a replacement is cut short; `KILLS` asks for more, as the long tests do. */
const kills = Number(process.env['KILLS'] ?? 4);

const temporary = temporaryFolder('place');

const files = ['index.html', 'data/manifest.json', 'don-vi/index.html'];

/** Writes a site all of whose files say the same. */
function makeSite(folder: string, text: string) {
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** What each file of a site says, each answer once: one answer is one whole site. */
const answers = (folder: string): string[] => [
  ...new Set(files.map((file) => readFileSync(join(folder, file), 'utf8'))),
];

/** Replaces a site over and over, until it is killed. */
const replacing = `
  import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { replaceSite, stagingFolder } from ${JSON.stringify(join(import.meta.dirname, '../../../src/cli/build/output-folder.ts'))};
  const out = process.argv[1];
  for (let round = 1; ; round += 1) {
    const folder = stagingFolder(out);
    for (const file of ${JSON.stringify(files)}) {
      mkdirSync(join(folder, 'pages', file, '..'), { recursive: true });
      writeFileSync(join(folder, 'pages', file), String(round));
    }
    replaceSite(join(folder, 'pages'), out, folder);
    rmSync(folder, { recursive: true, force: true });
    console.log(round);
  }`;

/** Replaces a site on a volume of which a folder is a volume as well, which cannot be moved. */
const replacingBusy = `
  import { execFileSync } from 'node:child_process';
  import { mkdirSync } from 'node:fs';
  import { join } from 'node:path';
  import { replaceSite, stagingFolder } from ${JSON.stringify(join(import.meta.dirname, '../../../src/cli/build/output-folder.ts'))};
  const out = process.argv[1];
  const folder = stagingFolder(out);
  for (const place of [out, join(folder, 'pages')]) mkdirSync(join(place, 'don-vi'), { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', 'none', join(out, 'don-vi')]);
  try {
    replaceSite(join(folder, 'pages'), out, folder);
  } catch (error) {
    console.log(error.text.en);
  }`;

/** Runs a script in which volumes may be mounted, which nobody else sees. */
const mounting = (script: string, ...args: string[]) =>
  spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', script, 'sh', ...args]);

const canMount = mounting('mount -t tmpfs none /mnt').status === 0;

/** Where a build that puts its site there would read. */
const sources = { root: process.cwd(), cwd: process.cwd(), content: 'content' };

describe('A site that is replaced', () => {
  test(
    'is whole whenever the build is killed, and what is left beside it is cleared away',
    { timeout: 0 },
    async () => {
      const out = join(temporary, 'killed');
      makeSite(out, 'before');
      for (let kill = 0; kill < kills; kill += 1) {
        const child = spawn(process.execPath, ['--input-type=module', '-e', replacing, out], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        const ended = new Promise((settle) => child.once('exit', settle));
        await new Promise((settle) => child.stdout.once('data', settle));
        await wait(Math.random() * 100);
        child.kill('SIGKILL');
        await ended;
        removeLeftovers(out);
        expect(answers(out)).toHaveLength(1);
        expect(existsSync(join(temporary, `.killed-building-${child.pid}`))).toBe(false);
      }
    },
  );

  test('is never missing where the machine can exchange two folders', () => {
    const [one, other] = [join(temporary, 'one'), join(temporary, 'other')];
    makeSite(one, 'one');
    makeSite(other, 'other');
    const isExchanged = exchange(one, other);
    expect([answers(one), answers(other)]).toEqual(isExchanged ? [['other'], ['one']] : [['one'], ['other']]);
    expect(exchange(one, join(temporary, 'nowhere'))).toBe(false);
  });

  test('comes back where two renames were cut short', () => {
    const out = join(temporary, 'halved');
    makeSite(join(temporary, '.halved-building-999999999/before'), 'before');
    removeLeftovers(out);
    expect(answers(out)).toEqual(['before']);
  });

  test.skipIf(!canMount)('says where it was replaced in part, on a volume', () => {
    const out = join(temporary, 'volume');
    mkdirSync(out);
    const { stdout } = mounting(
      `mount -t tmpfs none "$1" && "$2" --input-type=module -e "$3" "$1"`,
      out,
      process.execPath,
      replacingBusy,
    );
    expect(stdout.toString()).toMatch(/could not be replaced completely \(EBUSY\)/);
  });

  test('goes to where a link leads, and the link stays', () => {
    const [real, link] = [join(temporary, 'real'), join(temporary, 'link')];
    makeSite(real, 'before');
    symlinkSync(real, link);
    const out = outputFolder(link, sources);
    const folder = stagingFolder(out);
    makeSite(join(folder, 'pages'), 'after');
    replaceSite(join(folder, 'pages'), out, folder);
    expect(answers(link)).toEqual(['after']);
  });

  test('takes the place of a site and of nothing else, and a shard that of a shard', () => {
    const [site, shard] = [join(temporary, 'site-before'), join(temporary, 'shard-before')];
    makeSite(site, 'before');
    mkdirSync(shard);
    writeFileSync(join(shard, 'shard.json'), '{}');
    expect(outputFolder(site, sources)).toBe(site);
    expect(outputFolder(shard, sources, 'shard')).toBe(shard);
    expect(() => outputFolder(shard, sources)).toThrow('có tệp không thuộc trang đã dựng');
    expect(() => outputFolder(site, sources, 'shard')).toThrow('có tệp không thuộc phần đã dựng');
  });

  test('is refused in a sentence where nothing may be written', () => {
    writeFileSync(join(temporary, 'file'), '');
    expect(() => outputFolder(join(temporary, 'file/site'), sources)).toThrow('Không ghi được vào');
  });
});

describe('A folder from which a build reads', () => {
  const root = temporaryFolder('project');
  for (const folder of ['content', 'public', 'src/pages', '.engine'])
    mkdirSync(join(root, folder), { recursive: true });
  symlinkSync('content', join(root, 'records'));
  symlinkSync('nowhere/site', join(root, 'volume'));
  const refusal = (typed: string, from = { root, cwd: root, content: 'content' }) => {
    try {
      return outputFolder(typed, from);
    } catch (error) {
      if (error instanceof CannotRun) return `${error.text.vi}\n${error.text.en}`;
      throw error;
    }
  };

  test.each([
    ['content/site', 'content'],
    ['records/site', 'content'],
    ['public/site', 'public'],
    ['src/pages/site', 'src'],
  ])('has no site in it: %s', (typed, source) => {
    expect(refusal(typed)).toBe(
      [
        `--out “${typed}” nằm trong “${source}”, nơi lệnh này đọc, nên lần dựng sau sẽ đọc cả trang đã dựng. Chọn một thư mục riêng như dist.`,
        `--out “${typed}” lies in “${source}”, which this command reads, so the next build would read the built site as well. Choose a separate folder, such as dist.`,
      ].join('\n'),
    );
  });

  test('is not replaced, though there may be a site, since that would go before all that is made later', () => {
    expect(refusal('public')).toContain(
      'Choose a separate folder, such as dist, and delete “public” if an earlier build has left its site there.',
    );
  });

  test('is not around a project that it passes over', () => {
    const engine = join(root, '.engine');
    expect(refusal('dist', { root: engine, cwd: engine, content: '..' })).toBe(join(engine, 'dist'));
  });

  test('is not looked for where a link leads nowhere', () => {
    expect(refusal('volume')).toContain(
      '--out “volume” is a link to “nowhere/site”, where there is nothing. Make that folder, or choose another --out.',
    );
  });
});

test.skipIf(process.platform === 'win32')(
  'A site gets the permissions that new files get, also where it is kept from one that only its maker could read',
  building,
  () => {
    const folder = temporaryFolder('permissions');
    const content = join(folder, 'content');
    cpSync(join(project, 'tests/fixtures/small'), content, { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
    const build = (permissions: string) => {
      const call = `umask ${permissions}; exec "$0" "$1" --lang en`;
      const args = ['-c', call, process.execPath, join(project, 'src/cli/build.ts')];
      const { status, stdout } = spawnSync('bash', args, { cwd: folder, env: plain, encoding: 'utf8' });
      expect(status).toBe(0);
      return stdout;
    };
    const permissionsIn = (site: string) =>
      new Set(
        readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => {
          const found = statSync(join(site, path));
          return `${found.isDirectory() ? 'folder' : 'file'} ${(found.mode & 0o777).toString(8)}`;
        }),
      );
    const site = join(folder, 'dist');
    build('077');
    expect(permissionsIn(site)).toEqual(new Set(['folder 700', 'file 600']));
    build('022');
    expect(permissionsIn(site)).toEqual(new Set(['folder 755', 'file 644']));
    expect(build('022')).toContain('(0 pages rendered,');
    build('077');
    expect(permissionsIn(site)).toEqual(new Set(['folder 700', 'file 600']));
  },
);

test('Git leaves out what a build writes beside a site, which a killed one leaves there', () => {
  const repository = temporaryFolder('ignoring');
  execFileSync('git', ['init', '--quiet', repository]);
  cpSync(join(project, '.gitignore'), join(repository, '.gitignore'));
  const staging = stagingFolder(join(repository, 'dist'));
  for (const folder of [staging, `${staging}-cleared`]) makeSite(folder, 'half');
  const args = ['-C', repository, 'status', '--porcelain', '--untracked-files=all'];
  expect(execFileSync('git', args, { encoding: 'utf8' })).toBe('?? .gitignore\n');
});
