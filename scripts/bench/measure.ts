import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** Something that is timed: what makes ready for it is not. */
export interface Contender {
  ready?: () => void;
  run: () => void;
}

/** Whatever takes longer than this is not repeated, in seconds. */
const longEnough = 15;

/**
 * The median of each contender's seconds. They take turns, so that what else the machine does falls on all alike, and
 * each runs once beforehand, so that all of them find the files in memory.
 */
export function medians(contenders: readonly Contender[], repeats: number): number[] {
  const times = contenders.map((contender) => [seconds(contender)]);
  for (let round = 0; round < repeats; round += 1) {
    contenders.forEach((contender, index) => {
      const own = times[index];
      if (own && (own[0] ?? 0) < longEnough) own.push(seconds(contender));
    });
  }
  return times.map((all) => median(all.length > 1 ? all.slice(1) : all));
}

/** The seconds of one run. */
export function seconds({ ready, run }: Contender): number {
  ready?.();
  const started = performance.now();
  run();
  return (performance.now() - started) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Variables that would make this project's commands do something else. */
const meddling = ['CONTENT_DIR', 'OUT_DIR', 'AS_OF', 'OVERDUE', 'GITHUB_ACTIONS'];

const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !meddling.includes(name)),
);

/** Runs a program to its end, whatever it prints and whatever status it ends with, and gives that status. */
export function runToEnd(program: string, args: readonly string[], folder = project): number | null {
  const { status, error } = spawnSync(program, args, { cwd: folder, env: environment, stdio: 'ignore' });
  if (error) throw error;
  return status;
}

/** Runs a command of this project with the Node.js that runs this one. */
export const runCommand = (command: string, args: readonly string[]): number | null =>
  runToEnd(process.execPath, [join(project, 'src/cli', `${command}.ts`), ...args]);

/** The program of that name in `PATH` or among the project's own; undefined if there is none. */
export function programCalled(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), join(project, 'node_modules/.bin')];
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

/** Gives a temporary folder to some work, and takes it away afterwards. */
export function inFolder<T>(parent: string, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(parent, 'cong-khai-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where temporary folders lie. */
export const temporary = tmpdir();

/** The machine, as figures have to name it. */
export const machine = (): string =>
  [
    cpus()[0]?.model.trim() ?? 'CPU',
    `${availableParallelism()} × CPU`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    process.platform,
    `Node.js ${process.version}`,
  ].join(' · ');
