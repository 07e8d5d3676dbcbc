import { spawn } from 'node:child_process';
import { readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { building, plain, project, run, type Ran } from '../../support/command.ts';
import { assigned, fire, head, newcomer, north, statement } from '../../support/fire.ts';
import { Repository } from '../../support/repository.ts';
import { writeTree } from '../../support/tree.ts';
import { snapshot } from '../site/built.ts';

type Inputs = Readonly<Record<string, string | number | boolean>>;

interface Step {
  uses?: string;
  run?: string;
  with?: Inputs;
  env?: Readonly<Record<string, string>>;
}
interface Workflow {
  jobs: Readonly<
    Record<string, { steps: readonly Step[]; strategy?: { matrix: { shard: readonly number[] } } }>
  >;
}

const { jobs } = parse(
  readFileSync(join(project, '.github/deploy-examples/github-pages-shards.yml'), 'utf8'),
) as Workflow;

const stepsOf = (job: string): readonly Step[] => jobs[job]?.steps ?? [];

/** The step of a job that uses an action, or runs a command of the project. */
function stepOf(job: string, name: string): Step {
  const found = stepsOf(job).find(
    ({ uses = '', run: script = '' }) => uses.startsWith(name) || script.startsWith(name),
  );
  if (!found) throw new Error(`The job ${job} has no step ${name}.`);
  return found;
}

/** A minute of the publisher's day, who follows the clock. */
const now = '2026-11-22T09:30+07:00';

const settings = readFileSync(join(project, 'tests/fixtures/small/publisher.yaml'), 'utf8').replace(
  /^asOf: .*\n/m,
  '',
);

/** What `npm run` does, without npm. */
const npm = `npm() { local command=$2; shift 2; [ "\${1-}" != -- ] || shift; node "$COMMANDS/$command.ts" "$@"; }`;

/** Runs a script of a job in a working folder. */
async function runScript(
  cwd: string,
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn('bash', ['-e', '-c', `${npm}\n${script}`], {
    cwd,
    env: { ...plain, COMMANDS: join(project, 'src/cli'), ...env },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const status = await new Promise<number | null>((settle) => child.once('close', settle));
  return { status, ...said };
}

/** What the steps of a job with a number have in the place of expressions. */
function valuesIn(texts: Inputs = {}, number = 0): Record<string, string> {
  const values: Readonly<Record<string, string>> = {
    'matrix.shard': String(number),
    'strategy.job-total': String(numbers.length),
    'needs.start.outputs.now': now,
    'needs.start.outputs.base': '',
  };
  const filled = (text: string) =>
    text.replaceAll(/\$\{\{ (\S+) \}\}/g, (whole, name: string) => values[name] ?? whole);
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filled(String(text))]));
}

const numbers = jobs['shard']?.strategy?.matrix.shard ?? [];

describe('The example of eight jobs', building, () => {
  const place = dirname(writeTree({ 'publisher.yaml': settings }));
  const mergeScript = stepOf('merge', 'npm run merge').run ?? '';
  const { path: shardsPlace = '', pattern = '' } = valuesIn(
    stepOf('merge', 'actions/download-artifact').with,
  );
  let shards: Ran[];

  beforeAll(async () => {
    // Astro wants the packages that it uses where it is run.
    symlinkSync(join(project, 'node_modules'), join(place, 'node_modules'));
    const { run: script = '', env } = stepOf('shard', 'npm run build');
    shards = await Promise.all(numbers.map((number) => runScript(place, script, valuesIn(env, number))));
    for (const number of numbers) {
      const { name = '', path = '' } = valuesIn(stepOf('shard', 'actions/upload-artifact').with, number);
      expect(matchesGlob(name, pattern)).toBe(true);
      renameSync(join(place, path), join(place, shardsPlace, name));
    }
  }, building.timeout);

  test('is made of eight shards, which say what they made', () => {
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const [at, { status, stdout, stderr }] of shards.entries()) {
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(
        new RegExp(`Xong phần ${at + 1}/8 sau [\\d.]+ giây: shards/${at + 1}/ \\(\\d+ trang`),
      );
    }
  });

  test('makes the same site as one build, byte for byte, and nothing that tells of shards', async () => {
    const one = runScript(place, 'npm run build -- --now "$NOW" --overdue publish --out one', { NOW: now });
    const merged = runScript(place, mergeScript);
    expect(await one).toMatchObject({ status: 0, stderr: '' });
    expect(await merged).toMatchObject({ status: 0, stderr: '' });
    expect((await merged).stdout).toMatch(/Xong sau [\d.]+ giây: dist\/ \(\d+ trang dựng mới/);
    const site = snapshot(join(place, 'dist'));
    expect(site).toEqual(snapshot(join(place, 'one')));
    expect(Object.keys(site).filter((path) => path.includes('shard'))).toEqual([]);
    const day = JSON.parse(readFileSync(join(place, 'dist/data/site.json'), 'utf8')) as unknown;
    expect(day).toMatchObject({ asOf: '2026-11-22', followsClock: true });
  });

  test('is whole again by the command that the merge prints for a shard that is missing', async () => {
    const before = snapshot(join(place, 'dist'));
    rmSync(join(place, shardsPlace, 'shard-3'), { recursive: true });
    const lacking = await runScript(place, mergeScript);
    expect(lacking).toMatchObject({ status: 2, stdout: '' });
    expect(await runScript(place, /npm run build .*/.exec(lacking.stderr)?.[0] ?? '')).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(await runScript(place, mergeScript)).toMatchObject({ status: 0, stderr: '' });
    expect(snapshot(join(place, 'dist'))).toEqual(before);
  });

  test('wants a minute that all take for now', async () => {
    const timeless = await runScript(place, 'npm run build -- --shard 1/8');
    expect(timeless.status).toBe(2);
    expect(timeless.stderr).toMatch(
      /Thêm cùng một --now vào lệnh của mọi phần, như --now \d{4}-\d\d-\d\dT\d\d:\d\d\+07:00\./,
    );
  });
});

test('The emergency lane publishes shards as it publishes a site', building, async () => {
  const repository = new Repository({}, '2026-11-20T09:00:00+07:00');
  const phone = /phone: .*/.exec(readFileSync(join(repository.content, north), 'utf8'))?.[0] ?? '';
  repository.change(north, phone, 'phone: 113').commit();
  repository
    .write(newcomer, assigned(readFileSync(join(repository.content, head), 'utf8')))
    .write(fire, statement({ speaker: 'do-thi-ngan' }));
  const out = (name: string) => join(repository.folder, name);
  const build = (name: string, ...args: string[]) =>
    run('build', ['--content', repository.content, '--emergency', '--out', out(name), ...args]);
  const builds = await Promise.all([build('one'), build('shard', '--shard', '1/1')]);
  expect(builds.map(({ status }) => status)).toEqual([0, 0]);
  const merged = await run('merge', ['--content', repository.content, '--out', out('merged'), out('shard')]);
  expect(merged).toMatchObject({ status: 0, stderr: '' });
  expect(merged.stdout).toContain('Đã đăng khẩn cấp 1 thông tin đột xuất:');
  const site = snapshot(out('merged'));
  expect(Object.keys(site)).toContain('data/emergency.json');
  expect(site).toEqual(snapshot(out('one')));
});
