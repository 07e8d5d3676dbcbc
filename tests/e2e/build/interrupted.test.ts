import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, sha256, snapshot } from '../site/built.ts';
import { building, plain, project, run, runProcess, start } from '../../support/command.ts';
import { publisherTree, writeTree } from '../../support/tree.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/** How many builds are killed; `KILLS` asks for more, as the long tests do, and some of those are killed while they compile. */
const kills = Number(process.env['KILLS'] ?? 2);

const temporary = temporaryFolder('interrupted');
const out = join(temporary, 'site');
const mount = join(temporary, 'mount');
const killAt = pathToFileURL(join(project, 'tests/support/kill-at.ts')).href;

const briefing = 'departments/an-phu/briefings/2026-10.md';
const text = publisherTree('small')
  .files.find(({ path }) => path === briefing)
  ?.bytes?.toString();

const titled = (title: string): string => (text ?? '').replace(/^title: .*$/m, `title: ${title}`);

/** The small publisher, whose site differs from the one before by a title. */
const content = writeTree({ [briefing]: titled('Bản đầu') });

/** What a build is asked for: the title that its site is told by, and where it goes. */
const args = (title: string, site = out, from = content, base = '/') => {
  writeFileSync(join(from, briefing), titled(title));
  return ['--content', from, '--out', site, '--base', base, '--lang', 'en'];
};

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

/** Runs a build that is killed at one of its changes of the file system, with all that it has started; false for one that made fewer. */
async function killedAt(change: number, call: readonly string[]): Promise<boolean> {
  const env = { NODE_OPTIONS: `--import=${killAt}`, KILL_AT: String(change) };
  const child = start('build', call, env, undefined, { detached: true });
  child.stdout?.resume();
  child.stderr?.resume();
  await new Promise((settle) => child.once('close', settle));
  return child.signalCode === 'SIGKILL';
}

/** Runs a build to its end, and gives how many changes of the file system it made. */
async function changesOf(call: readonly string[]): Promise<number> {
  const counted = join(temporary, 'count');
  const env = { NODE_OPTIONS: `--import=${killAt}`, COUNT_INTO: counted };
  expect(await runProcess('build', call, env)).toMatchObject({ status: 0 });
  return Number(readFileSync(counted, 'utf8'));
}

/** Runs a build under what a line of the shell sets up, and gives its exit status and all that it said of its end. */
async function builtUnder(setUp: string, title: string): Promise<{ status: number | null; stderr: string }> {
  const build = join(project, 'src/cli/build.ts');
  const call = ['-c', `${setUp}; exec "$0" "$@"`, process.execPath, build, ...args(title)];
  const child = spawn('bash', call, { cwd: temporary, env: plain, stdio: ['ignore', 'ignore', 'pipe'] });
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

const titles = ['Bản đầu', 'Bản khác'] as const;

let changes = 0;

beforeAll(async () => {
  changes = await changesOf(args(titles[0]));
}, building.timeout);

describe('A build that is cut short', building, () => {
  test(`leaves a whole site, killed at ${kills} random moments, and the next one equals a first build`, async () => {
    const other = join(temporary, 'other');
    expect(await run('build', args(titles[1], other, writeTree()))).toMatchObject({ status: 0 });
    const whole = new Map([
      [titles[0], snapshot(out)],
      [titles[1], snapshot(other)],
    ]);
    let here: (typeof titles)[number] = titles[0];
    const otherOf = (title: typeof here) => (title === titles[0] ? titles[1] : titles[0]);
    // Another path has its templates compiled, and is killed on the way to that.
    const bases = kills > 10 ? fc.constantFrom('/', '/', '/', '/khac/') : fc.constant('/');
    // A build that finds most as it was makes about a quarter of the changes of a first one.
    const moments = fc.oneof(
      { arbitrary: fc.integer({ min: 1, max: Math.round(changes / 4) }), weight: 3 },
      { arbitrary: fc.integer({ min: 1, max: changes }), weight: 1 },
    );
    await fc.assert(
      fc.asyncProperty(moments, bases, async (moment, base) => {
        let change = moment;
        while (!(await killedAt(change, args(otherOf(here), out, content, base)))) {
          // It made fewer changes than that, and ended.
          here = otherOf(here);
          change = Math.ceil(change / 2);
        }
        expect(faultsOf(out)).toEqual([]);
        // Killed once the sites have changed places, it leaves the new one.
        if (base === '/') expect([...whole.values()]).toContainEqual(snapshot(out));
        here = otherOf(here);
        expect(await run('build', args(here))).toMatchObject({ status: 0, stderr: '' });
        expect(snapshot(out)).toEqual(whole.get(here));
        expect(leftovers()).toEqual([]);
      }),
      { numRuns: kills, endOnFailure: true },
    );
  });

  test.each([
    ['a Pagefind that dies', 'export PAGEFIND_EXTENDED_BINARY_PATH=/bin/false', 2, /^Pagefind, which makes/],
    [
      'a Pagefind that is not there',
      'export PAGEFIND_EXTENDED_BINARY_PATH=/nowhere',
      2,
      /^Pagefind, which makes/,
    ],
    [
      'a limit on the size of files',
      'ulimit -f 100',
      2,
      /^The system does not allow a file .* \(EFBIG(?:, [^)]+)?\)\.$/,
    ],
    [
      'an error that nobody foresaw',
      `export NODE_OPTIONS='--import=${encodeURI(unforeseen).replaceAll("'", '%27')}'`,
      70,
      /^The command stopped because of a defect in the software.*\(TypeError: first at second\)/,
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
      const { status, stderr } = await runProcess('build', args('Bản trên đĩa đầy', site));
      // Some kernels call a full disk one that cannot be written.
      expect([status, stderr.trim().split('\n')]).toEqual([2, [expect.stringMatching(/ENOSPC|EIO/)]]);
      expect(snapshot(site)).toEqual(before);
    } finally {
      execFileSync('umount', [mount]);
    }
  });
});
