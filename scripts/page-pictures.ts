import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { engineFolder } from '../src/register/engine.ts';
import { launch, noBrowser } from './browser.ts';
import { comparePages } from './page-pictures/compare.ts';
import { endWithUsage } from './usage.ts';
import { overviewOf } from './page-pictures/overview.ts';
import { templates } from './page-pictures/templates.ts';

const usage = `npm run page-pictures -- COMMIT

Pictures of a page of every kind as it is with the engine of the commit, and as it is with the one that is here, side by
side: tests/.artefacts/page-pictures/index.html. Each is built from the demo that belongs to it.
`;

const [commit] = process.argv.slice(2);
if (!commit || commit.startsWith('-')) endWithUsage(usage, commit);

const out = join(engineFolder, 'tests/.artefacts/page-pictures');
const folder = mkdtempSync(join(tmpdir(), 'cong-khai-page-pictures-'));
const base = join(folder, 'base');
const sites = { before: join(folder, 'before'), after: join(folder, 'after') };

const git = (...args: string[]) => execFileSync('git', ['-C', engineFolder, ...args], { stdio: 'pipe' });

const lockOf = (tree: string): string => readFileSync(join(tree, 'package-lock.json'), 'utf8');

/** What a tree is built with: the same packages where it asks for the same, else its own. */
function install(tree: string): void {
  if (lockOf(tree) === lockOf(engineFolder))
    symlinkSync(join(engineFolder, 'node_modules'), join(tree, 'node_modules'));
  else execFileSync('npm', ['ci'], { cwd: tree, stdio: 'inherit' });
}

const build = (tree: string, site: string) =>
  execFileSync(
    process.execPath,
    ['src/cli/build.ts', '--content', 'tests/fixtures/demo', '--out', site, '--overdue', 'publish'],
    { cwd: tree, stdio: 'inherit' },
  );

const browser = await launch();
if (!browser) throw new Error(noBrowser);
try {
  git('worktree', 'add', '--detach', base, commit);
  install(base);
  build(base, sites.before);
  build(engineFolder, sites.after);
  rmSync(out, { recursive: true, force: true });
  const pairs = await comparePages(browser, sites, templates, out);
  const overview = join(out, 'index.html');
  writeFileSync(overview, overviewOf(pairs));
  for (const { name, width, change } of pairs)
    if (change !== 'same') process.stdout.write(`${change}: ${name}, ${width} px\n`);
  process.stdout.write(`${relative(engineFolder, overview)}\n`);
} finally {
  await browser.close();
  git('worktree', 'remove', '--force', base);
  rmSync(folder, { recursive: true, force: true });
}
