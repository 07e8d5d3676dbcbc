import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { memoryOfTree } from './memory.ts';
import type { Run } from './results.ts';

/** The folder of the project. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** What Node.js is given to run a command of a copy of the project as `npm run` does. @throws Error if it has no such command */
export function commandOf(engine: string, command: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const script = scripts[command];
  if (script === undefined) throw new Error(`The project has no command ${command}.`);
  const [, ...given] = script.split(' ');
  return given.map((one) => {
    if (one.startsWith('./')) return pathToFileURL(join(engine, one)).href;
    return one.startsWith('src/') ? join(engine, one) : one;
  });
}

/** How often the memory of a running program is looked at, in milliseconds. */
const looks = 40;

/** Variables that would make the programs do something else, or tell somebody of it. */
const meddling =
  /^(CONTENT_DIR|OUT_DIR|AS_OF|OVERDUE|BASE_PATH|EMERGENCY|LAST_GOOD|CI|GITHUB_[A-Z_]+|NODE_OPTIONS|NODE_ENV|NODE_COMPILE_CACHE|VITEST.*)$/;

const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !meddling.test(name))),
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** A program with its arguments, and the folder in which it runs. */
export interface Call {
  program: string;
  args: readonly string[];
  folder?: string;
}

let running: ChildProcess | undefined;

/** Ends the program that is running, if there is one. */
export const stopRunning = (): Promise<void> =>
  new Promise((settle) => {
    if (!running) settle();
    running?.once('close', () => {
      settle();
    });
    running?.kill('SIGKILL');
  });

/** Runs a program to its end, whatever it prints. @throws Error if it cannot be started */
export async function runProgram({ program, args, folder = project }: Call): Promise<Run> {
  const started = performance.now();
  const child = spawn(program, args, { cwd: folder, env: environment, stdio: 'ignore' });
  running = child;
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, memoryOfTree(child.pid ?? 0));
  }, looks);
  try {
    const status = await new Promise<number | null>((settle, fail) => {
      child.once('error', fail).once('close', settle);
    });
    return { seconds: (performance.now() - started) / 1000, peakMemory: peak || null, status };
  } finally {
    running = undefined;
    clearInterval(look);
  }
}

/** Runs programs one after another, as one. */
export async function runAll(calls: readonly Call[]): Promise<Run> {
  const whole: Run = { seconds: 0, peakMemory: null, status: 0 };
  for (const call of calls) {
    const { seconds, peakMemory, status } = await runProgram(call);
    whole.seconds += seconds;
    whole.peakMemory = Math.max(whole.peakMemory ?? 0, peakMemory ?? 0) || null;
    whole.status ||= status;
  }
  return whole;
}

/**
 * The program of that name: in a folder of tools that was named, in `PATH`, or among the project's own; undefined if there
 * is none.
 */
export function programCalled(name: string, tools?: string): string | undefined {
  const named = tools === undefined ? [] : [tools, join(tools, 'bin'), join(tools, 'node_modules/.bin')];
  const folders = [
    ...named,
    ...(process.env['PATH'] ?? '').split(delimiter),
    join(project, 'node_modules/.bin'),
  ];
  return folders
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
