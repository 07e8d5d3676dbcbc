import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resultsSchema } from '../../scripts/bench/results.ts';
import { plain, project } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** Builds are measured as well where there is time for that: the long tests set `SERIES`. */
const isLong = process.env['SERIES'] !== undefined;

const folder = temporaryFolder('bench-test');

/** Runs the benchmark, its temporary files in a folder of their own. */
function bench(...args: string[]) {
  const child = spawn(process.execPath, [join(project, 'scripts/bench.ts'), '--lang', 'en', ...args], {
    env: { ...plain, TMPDIR: folder },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((settle) =>
    child.once('close', (status) => {
      settle({ status, ...said });
    }),
  );
  return { child, ended };
}

const json = join(folder, 'results.json');
const small = ['--records', '200', '--rounds', '1', '--tools', folder];

/** What the benchmark has left; other generators keep a cache of their own. */
const leftovers = () => readdirSync(folder).filter((name) => name.startsWith('cong-khai-'));

test('it measures, tells how far it is, and writes what it has found as JSON', async () => {
  const asked = [...small, '--json', json, ...(isLong ? ['--build', '--growth'] : [])];
  const { status, stdout, stderr } = await bench(...asked).ended;
  expect(stderr).toMatch(/^\[1\/\d+\] check/m);
  expect(status).toBe(0);
  const { measurements, records, published } = resultsSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
  expect(records).toBe(200);
  const works = measurements.map((one) => `${one.work} ${one.records}`);
  expect(works).toEqual(
    expect.arrayContaining(['check 200', 'read 200', 'check-changed 200', 'check 1000', 'start 1000']),
  );
  if (isLong) {
    expect(works).toEqual(
      expect.arrayContaining(['build-template-changed 200', 'astro 200', 'build-cold 1000']),
    );
    expect(published?.pages).toBeGreaterThan(400);
  }
  expect(measurements.flatMap(({ runs }) => runs).map((run) => run.status)).not.toContain(1);
  expect(stdout).toMatch(/^Checking, 200 records$/m);
  expect(stdout).toMatch(
    /known queries\s+\d+ of 50 with the right page among the first three results\s+MRR 0\.9/,
  );
  expect((await bench('--from', json).ended).stdout).toBe(stdout);
  expect(leftovers()).toEqual([]);
});

test('what a signal ends leaves nothing behind', async () => {
  const { child, ended } = bench(...small);
  child.stderr.once('data', () => child.kill('SIGTERM'));
  expect(await ended).toMatchObject({ status: 143 });
  expect(leftovers()).toEqual([]);
});

test.each([
  [['--records', '3'], /^--records takes a whole number of 200 or more\./],
  [['--from', 'nothing.json'], /^“nothing\.json” holds no results/],
  [
    ['--json', 'nowhere/results.json'],
    /^“nowhere\/results\.json” cannot be written \(ENOENT\)\. Check --json\.$/,
  ],
  [['--json', folder], /cannot be written \(EISDIR\)\. Check --json\.$/],
  [['--tools', 'nowhere'], /^There is no folder “nowhere”\. Check --tools\.$/],
])('%j ends with 2 and says why in a sentence', async (args, says) => {
  const { status, stdout, stderr } = await bench(...args).ended;
  expect([status, stdout, stderr.trim().split('\n')]).toEqual([2, '', [expect.stringMatching(says)]]);
});

test.skipIf(isLong)('results of a part do not get into the README', async () => {
  const { status, stderr } = await bench('--from', json, '--readme').ended;
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Those results have no build, which README\.md tells of as well\./);
});

test('figures of what did not end as it should are shown, and the exit status says so', async () => {
  const results = resultsSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
  for (const { runs } of results.measurements.slice(0, 1)) for (const run of runs) run.status = 1;
  const wrong = join(folder, 'wrong.json');
  writeFileSync(wrong, JSON.stringify(results));
  const { status, stdout, stderr } = await bench('--from', wrong, '--readme').ended;
  expect(status).toBe(2);
  expect(stdout).toContain('exit status 1');
  expect(stderr).toMatch(/^What was measured did not all end as it should.*: check\.$/m);
  expect(existsSync(wrong)).toBe(true);
});
