import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeOne } from './changes.ts';
import type { Contender } from './contest.ts';
import { commandOf, programCalled, project, runProgram } from './programs.ts';
import type { Run } from './results.ts';

const bare = fileURLToPath(new URL('bare.ts', import.meta.url));

const node = (...args: string[]) => runProgram({ program: process.execPath, args });

const check = (...args: string[]) => node(...commandOf(project, 'check'), ...args);

/** `check` of an archive of which no command has read anything before. */
export const checkContender = (archive: string): Contender => ({
  work: 'check',
  ready: () => {
    rmSync(join(project, '.build/records'), { recursive: true, force: true });
  },
  run: () => check('--content', archive),
});

/** How long a command takes that does nothing. */
export const startContender: Contender = { work: 'start', run: () => check('--help') };

/** Runs a linter, which ends with 1 where it has something to say. */
async function lint(linter: string, archive: string): Promise<Run> {
  const run = await runProgram({ program: linter, args: ['**/*.md'], folder: archive });
  return run.status === 1 ? { ...run, status: 0 } : run;
}

/** `check` beside the least that any reader must do, and beside a linter that reads the same files. */
export function checkContenders(archive: string, repository: string, tools: string | undefined): Contender[] {
  const linter = programCalled('markdownlint-cli2', tools);
  const changed = ['--content', repository, '--scope', 'changed', '--base', 'HEAD'];
  return [
    checkContender(archive),
    { work: 'check-again', run: () => check('--content', archive) },
    { work: 'read', run: () => node(bare, archive) },
    ...(linter ? [{ work: 'markdownlint' as const, run: () => lint(linter, archive) }] : []),
    { work: 'check-in-git', run: () => check('--content', repository) },
    { work: 'check-changed', run: () => check(...changed) },
  ];
}

/** Makes a Git repository of an archive, in which one record has been changed since its only commit. */
export function writeRepository(repository: string, archive: string): void {
  cpSync(archive, repository, { recursive: true });
  const person = ['-c', 'user.name=Bench', '-c', 'user.email=bench@cong-khai.example'];
  for (const args of [
    ['init', '--quiet', '--initial-branch', 'main'],
    ['add', '--all'],
    [...person, 'commit', '--quiet', '--message', 'Kho lưu trữ'],
  ])
    execFileSync('git', ['-C', repository, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  changeOne(repository);
}
