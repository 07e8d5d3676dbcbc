import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { filesBelow, sha256, snapshot } from '../site/built.ts';
import { building, project, run, start } from '../../support/command.ts';
import { publisherTree, writeTree } from '../../support/tree.ts';

/** How many builds are killed: twenty in the nightly workflow, which sets `FC_RUNS`. */
const kills = process.env['FC_RUNS'] ? 20 : 3;

const temporary = mkdtempSync(join(tmpdir(), 'cong-khai-interrupted-'));
const out = join(temporary, 'site');
const mount = join(temporary, 'mount');

const briefing = 'departments/an-phu/briefings/2026-10.md';
const text = publisherTree('small')
  .files.find(({ path }) => path === briefing)
  ?.bytes?.toString();

/** The small publisher with another title, so that each site differs from the one before. */
const contentOf = (title: string): string =>
  writeTree({ [briefing]: (text ?? '').replace(/^title: .*$/m, `title: ${title}`) });

const args = (title: string, site = out) => ['--content', contentOf(title), '--out', site, '--lang', 'en'];

interface Manifest {
  files: { path: string; sha256: string }[];
}

/** What of a site differs from what its own manifest says; a whole site has nothing. */
function faultsOf(site: string): string[] {
  const { files } = JSON.parse(readFileSync(join(site, 'data/manifest.json'), 'utf8')) as Manifest;
  const listed = new Set(files.map(({ path }) => path)).add('data/manifest.json');
  return [
    ...filesBelow(site).filter((path) => !listed.has(path)),
    ...files
      .filter(({ path, sha256: hash }) => {
        const file = join(site, path);
        return !existsSync(file) || sha256(readFileSync(file)) !== hash;
      })
      .map(({ path }) => path),
  ];
}

/** What builds have left beside the site. */
const leftovers = (): string[] => readdirSync(temporary).filter((name) => name.startsWith('.site-building-'));

/** How many files the build at work has made so far. */
const progress = (): number =>
  [...leftovers().map((name) => join(temporary, name)), join(project, '.build/pages-for-another-disk')]
    .filter((folder) => existsSync(folder))
    .reduce((count, folder) => {
      try {
        return count + readdirSync(folder, { recursive: true }).length;
      } catch {
        // The build moves its files while they are counted.
        return count;
      }
    }, 0);

/** Kills a build, and all that it has started, once it has made so many files; false for one that was faster. */
async function killedAt(made: number, title: string): Promise<boolean> {
  const child = start('build', args(title), {}, project, { detached: true });
  const ended = new Promise((settle) => child.once('exit', settle));
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (words: string) => (said += words));
  const isAtWork = () => child.exitCode === null;
  const isFarEnough = () => said.includes('Making the pages') && progress() >= made;
  await vi.waitUntil(() => !isAtWork() || isFarEnough(), { interval: 5, timeout: building.timeout });
  if (isAtWork() && child.pid) process.kill(-child.pid, 'SIGKILL');
  await ended;
  return child.signalCode === 'SIGKILL';
}

/** Runs a build under what a line of the shell sets up, and gives its exit status and all that it said of its end. */
async function builtUnder(setUp: string, title: string): Promise<{ status: number | null; stderr: string }> {
  const call = ['-c', `${setUp}; exec "$0" "$@"`, process.execPath, 'src/cli/build.ts', ...args(title)];
  const child = spawn('bash', call, { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (words: string) => (stderr += words));
  const status = await new Promise<number | null>((settle) => child.once('close', settle));
  return { status, stderr };
}

/** Has the first hash of a build fail as nobody foresaw. */
const unforeseen =
  'data:text/javascript,import crypto from "node:crypto"; import { syncBuiltinESMExports } from "node:module"; crypto.createHash = () => { throw new TypeError("first\\n    at second") }; syncBuiltinESMExports();';

/** Mounts a file system of so many bytes; false where that is not allowed. */
function mounts(bytes: number): boolean {
  mkdirSync(mount, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', mount], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

beforeAll(async () => {
  expect(await run('build', args('Bản đầu'))).toMatchObject({ status: 0 });
}, building.timeout);

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

describe('A build that is cut short', building, () => {
  test(`leaves the site of before whole, killed ${kills} times on its way, and the next one is right`, async () => {
    const before = snapshot(out);
    const all = Object.keys(before).length;
    for (let kill = 0; kill < kills; kill += 1) {
      // Spread over the work, from its beginning to just before the sites change places.
      const made = Math.floor((kill / kills) * all);
      if (!(await killedAt(made, `Bản ${kill}`))) {
        expect(faultsOf(out)).toEqual([]);
        expect(await run('build', args('Bản đầu'))).toMatchObject({ status: 0 });
      }
      expect(snapshot(out)).toEqual(before);
    }
    expect(await run('build', args('Bản cuối'))).toMatchObject({ status: 0, stderr: '' });
    expect(faultsOf(out)).toEqual([]);
    expect(leftovers()).toEqual([]);
    expect(readFileSync(join(out, 'data/briefings.json'), 'utf8')).toContain('Bản cuối');
  });

  test.each([
    ['a Pagefind that dies', 'export PAGEFIND_EXTENDED_BINARY_PATH=/bin/false', 2, /^Pagefind, which makes/],
    [
      'a Pagefind that is not there',
      'export PAGEFIND_EXTENDED_BINARY_PATH=/nowhere',
      2,
      /^Pagefind, which makes/,
    ],
    ['a limit on the size of files', 'ulimit -f 100', 2, /^The system allows no file .* \(EFBIG\)\.$/],
    [
      'an error that nobody foresaw',
      `export NODE_OPTIONS='--import=${encodeURI(unforeseen).replaceAll("'", '%27')}'`,
      70,
      /^The command stopped at a defect of the software.*\(TypeError: first at second\)/,
    ],
  ])(
    'by %s says so in one sentence and leaves the site of before whole',
    async (_what, setUp, ends, says) => {
      const before = snapshot(out);
      const { status, stderr } = await builtUnder(setUp, 'Bản dở dang');
      expect([status, stderr.trim().split('\n')]).toEqual([ends, [expect.stringMatching(says)]]);
      expect(snapshot(out)).toEqual(before);
      expect(leftovers()).toEqual([]);
    },
  );

  test('by a disk that is full says so in one sentence and leaves the site of before whole', async (context) => {
    const bytes = filesBelow(out).reduce((sum, path) => sum + readFileSync(join(out, path)).length, 0);
    if (!mounts(2 * bytes)) {
      console.warn('Not tried: this user may mount no file system, so no disk could be filled.');
      context.skip();
    }
    try {
      const site = join(mount, 'site');
      cpSync(out, site, { recursive: true });
      const before = snapshot(site);
      const { status, stderr } = await run('build', args('Bản trên đĩa đầy', site));
      // Some kernels call a full disk one that cannot be written.
      expect([status, stderr.trim().split('\n')]).toEqual([2, [expect.stringMatching(/ENOSPC|EIO/)]]);
      expect(snapshot(site)).toEqual(before);
    } finally {
      execFileSync('umount', [mount]);
    }
  });
});
