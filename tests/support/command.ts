import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { outcomeOf, type Main } from '../../src/cli/command.ts';
import { rootFrom } from '../../src/register/engine.ts';
import { compileCache } from './compile-cache.ts';
import { inTurn, withProcess } from './process.ts';
import { temporaryFolder } from './temporary.ts';

/** The project whose commands are run. */
export const project = resolve(import.meta.dirname, '../..');

/** The records of the publisher that the tests take for the demonstration, whatever `content/` holds. */
export const demoContent = resolve(project, 'tests/fixtures/demo');

let folderOfDemo: string | undefined;

/**
 * The folder that commands run in: a publisher's own, with that demonstration as its `content/`, and beside it the
 * packages and the `tests/` of the project.
 */
function publisherFolder(): string {
  if (folderOfDemo !== undefined) return folderOfDemo;
  const folder = temporaryFolder('publisher');
  cpSync(demoContent, join(folder, 'content'), { recursive: true });
  for (const beside of ['tests', 'node_modules']) symlinkSync(join(project, beside), join(folder, beside));
  return (folderOfDemo = folder);
}

/** How a command ended, and what it said. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Variables that would speak for a flag, or tell the command that it is under test. */
const unwanted =
  /^(CONTENT_DIR|OUT_DIR|AS_OF|OVERDUE|BASE_PATH|ISSUES_[A-Z]+|EMERGENCY|LAST_GOOD|TZ|NODE_ENV|NODE_OPTIONS|TESTS_FOLDER|GITHUB_ACTIONS|GITHUB_STEP_SUMMARY|CI|FORCE_COLOR|VITEST.*)$/;

/** The environment of every command; Node.js compiles its files once for all of them. */
export const plain = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.test(name))),
  NODE_COMPILE_CACHE: compileCache,
};

/** How long a test may take that builds a site, in milliseconds: builds take turns, with those of other tests as well. */
export const building = { timeout: 1_800_000 };

/** Starts a command of the project as a process of its own, in the publisher's folder and its default environment. */
export const start = (
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  folder = publisherFolder(),
  options: Pick<SpawnOptions, 'detached'> = {},
): ChildProcess =>
  spawn(
    process.execPath,
    [join(folder === folderOfDemo ? project : folder, `src/cli/${command}.ts`), ...args],
    {
      cwd: folder,
      env: { ...plain, ...env },
      ...options,
    },
  );

/** Runs a command of the project, or of a copy of it in another folder, as a process of its own to its end. */
export async function runProcess(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  folder = publisherFolder(),
): Promise<Ran> {
  const child = start(command, args, env, folder);
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const status = await new Promise<number | null>((settle, fail) => {
    child.once('error', fail).once('close', settle);
  });
  return { status, ...said };
}

/**
 * Runs a command of the project to its end, in the publisher's folder or another: in the process of the tests, which has
 * loaded it already, in the environment that a process of its own would have. What is to be killed, to run beside another,
 * or to end in an obstacle half-way wants a process: {@link runProcess}.
 */
export async function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  folder = publisherFolder(),
): Promise<Ran> {
  const { main } = (await import(`../../src/cli/${command}.ts`)) as { main: Main };
  return inTurn(() =>
    withProcess({ ...plain, ...env }, folder, async () => {
      const context = { cwd: folder, root: rootFrom(folder), env: process.env };
      return (await outcomeOf(main, args, context)).status;
    }),
  );
}
