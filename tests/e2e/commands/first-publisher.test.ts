import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { building, project } from '../../support/command.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const temporary = temporaryFolder('first');

/** The original project, as a repository of its own; the fork at the host; and the folder in which one works. */
const [original, fork, folder] = ['goc', 'kho.git', 'cong-khai'].map((name) => join(temporary, name)) as [
  string,
  string,
  string,
];

/** What one works with: a shell, the project's own Node.js and nothing of this test run's environment. */
const env: NodeJS.ProcessEnv = {
  PATH: `${join(project, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
  HOME: temporary,
  AS_OF: '2026-11-22',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Người thử'],
      [`GIT_${who}_EMAIL`, 'thu@an-vinh.example'],
    ]),
  ),
};

const git = (at: string, ...args: string[]): string =>
  execFileSync('git', ['-C', at, ...args], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });

/** Types a line into a shell as it stands. It has to end well; gives all that it printed. */
function type(line: string, more: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', line], {
    cwd: folder,
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  expect([line, status, stderr]).toEqual([line, 0, expect.any(String)]);
  return stdout;
}

/** The lines of the blocks of commands of a guide, in order. */
const commandsOf = (guide: string): string[] =>
  [...readFileSync(join(project, 'src/guides', guide), 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(
    ([, block = '']) => block.trim().split('\n'),
  );

/** What is answered to `npm run new -- publisher`, of a department that was founded long before its site. */
const answers = [
  'publisher.name.vi=Công khai phát ngôn An Vĩnh',
  'publisher.name.en=An Vinh Press Register',
  'publisher.site=https://an-vinh.example',
  'department.name=Cục Thi hành án dân sự tỉnh An Vĩnh',
  'department.nameEn=An Vinh Provincial Department of Civil Judgment Enforcement',
  'department.address=Số 1, đường Lúa, tỉnh An Vĩnh',
  'department.phone=0200 355 5123',
  'department.email=lienhe@an-vinh.example',
  'department.validFrom=01/07/1993',
  'spokesperson.name=Lê Văn Ánh',
  'spokesperson.from=04/05/2021',
  'spokesperson.phone=0200 355 5124',
  'spokesperson.email=levananh@an-vinh.example',
  'spokesperson.notices.0.number=1/TB-CTHADS',
  'spokesperson.notices.0.date=16/11/2026',
  'spokesperson.criteria.permanentStaff=có',
  'spokesperson.criteria.employedFrom=01/03/2015',
  'spokesperson.criteria.politicalStanding=có',
  'spokesperson.criteria.knowledgeOfDepartment=có',
  'spokesperson.criteria.knowledgeOfPress=có',
  'spokesperson.criteria.abilityToSpeak=có',
  'spokesperson.criteria.attestedBy=Vụ Tổ chức cán bộ',
  'spokesperson.criteria.attestedOn=16/11/2026',
];

const asks = 'npm run new -- publisher --content noi-dung';

/** How each command of the guide is typed; undefined for those that only fetch or show what this test has already. */
const typed: Readonly<Record<string, string | undefined>> = {
  'npm ci && npm run build': undefined,
  'npm run preview': undefined,
  [asks]: `${asks} ${answers.map((answer) => `--set '${answer}'`).join(' ')}`,
  'git remote add goc https://github.com/<chủ>/<kho>.git': `git remote add goc '${original}'`,
  'npm ci && npm run check -- --content noi-dung': 'npm run check -- --content noi-dung',
};

interface Workflow {
  env: Readonly<Record<string, string>>;
  jobs: Readonly<Record<string, { steps: readonly { run?: string }[] }>>;
}

/** Files that the project keeps out of a copy: what is installed and what is made. */
const isSource = (path: string): boolean =>
  !['.git', 'node_modules', 'dist', 'shards', '.astro', '.build', 'tests', 'coverage'].includes(
    basename(path),
  );

test('A first publisher works from the guide', building, () => {
  cpSync(project, original, { recursive: true, filter: (path) => path === project || isSource(path) });
  git(original, 'init', '--quiet', '--initial-branch', 'main');
  git(original, 'add', '--all');
  git(original, 'commit', '--quiet', '--message', 'Bản gốc');
  git(temporary, 'clone', '--quiet', '--bare', original, fork);
  git(temporary, 'clone', '--quiet', fork, folder);
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');

  const commands = commandsOf('lap-trang-rieng.mdx');
  expect(Object.keys(typed).filter((command) => !commands.includes(command))).toEqual([]);
  const upgrade = commands.findIndex((command) => command.startsWith('git remote add'));
  // What it takes until one's own site stands: to look at the demo, to be asked once, to check, to build.
  const own = commands.findIndex((command) => command.startsWith('npm run build -- '));
  expect(commands.slice(0, own + 1)).toHaveLength(5);
  const { status, stderr } = spawnSync('bash', ['-e', '-c', asks], { cwd: folder, env, encoding: 'utf8' });
  expect(status).toBe(2);
  expect([...stderr.matchAll(/--set ([\w.]+)=…/g)].map(([, field]) => field)).toEqual(
    answers.map((answer) => answer.slice(0, answer.indexOf('='))),
  );

  const set = commands.slice(0, upgrade).map((command) => (command in typed ? typed[command] : command));
  for (const command of set) if (command !== undefined) type(command);
  const page = readFileSync(join(folder, 'dist/don-vi/an-vinh/index.html'), 'utf8');
  for (const detail of ['Lê Văn Ánh', 'Cục trưởng', '0200 355 5124']) expect(page).toContain(detail);
  expect(page).not.toContain('1993-');
  // Of templates that several builds use there is one set for each site, and what they are made of at the time.
  expect(
    readdirSync(join(folder, '.build/templates')).filter((name) => !/^[0-9a-f]{32}$/.test(name)),
  ).toEqual([]);
  expect(readdirSync(join(folder, '.build/templates'))).not.toEqual([]);

  const written = git(folder, 'status', '--porcelain', '--untracked-files=all')
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(3));
  expect(written).toContain('.github/CODEOWNERS');
  expect(
    written.filter((path) => !/^(?:noi-dung|\.github|\.forgejo)\/|^\.gitlab-ci\.yml$/.test(path)),
  ).toEqual([]);
  // None of them is a program, which ESLint would look at.
  expect(written.filter((path) => /\.(?:[cm]?[jt]s|astro)$/.test(path))).toEqual([]);
  type(`prettier --check --ignore-unknown ${written.map((path) => `'${path}'`).join(' ')}`);
  type('npm run format-records -- --content noi-dung --check');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Trang của tỉnh An Vĩnh');
  git(folder, 'push', '--quiet', 'origin', 'main');

  writeFileSync(join(original, 'README.md'), `${readFileSync(join(original, 'README.md'), 'utf8')}\nMới.\n`);
  git(original, 'commit', '--quiet', '--all', '--message', 'Bản mới');
  for (const command of commands.slice(upgrade)) type(typed[command] ?? command);
  expect(git(folder, 'status', '--porcelain')).toBe('');

  git(folder, 'switch', '--quiet', '--create', 'de-nghi');
  const department = join(folder, 'noi-dung/departments/an-vinh/department.md');
  const text = readFileSync(department, 'utf8');
  writeFileSync(
    department,
    text.replace('\nvalidFrom:', '\nwebsite: https://www.an-vinh.example/\nvalidFrom:'),
  );
  git(folder, 'commit', '--quiet', '--all', '--message', 'Thêm trang thông tin điện tử');
  const workflow = parse(readFileSync(join(folder, '.github/workflows/check.yml'), 'utf8')) as Workflow;
  expect(workflow.env).toEqual({ CONTENT_DIR: 'noi-dung' });
  const steps = Object.values(workflow.jobs).flatMap(({ steps: all }) => all.flatMap(({ run }) => run ?? []));
  expect(steps).toContain('npm ci');
  const said = steps
    .filter((step) => step !== 'npm ci')
    .map((step) => type(step, { ...workflow.env, BASE: 'main' }))
    .join('');
  expect(said).not.toMatch(/::error|Còn bản ghi sai/);
});
