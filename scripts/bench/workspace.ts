import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project, stopRunning } from './programs.ts';

/** What commands of this project need beside its packages. */
const engineFiles = ['src', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** Exit statuses of a program that a signal has ended, as shells give them. */
const interrupted = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Gives a temporary folder to some work, and takes it away afterwards, also when a signal ends it: nothing that is changed
 * for measuring lies in the project.
 */
export async function inWorkspace<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-khai-bench-'));
  const clear = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const stop = (signal: keyof typeof interrupted) => {
    void stopRunning().then(() => {
      clear();
      process.exit(interrupted[signal]);
    });
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work(folder);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    clear();
  }
}

/**
 * A copy of the engine with the records of an archive as its content: its templates and its records may be changed, and it
 * keeps what builds keep in a folder of its own.
 */
export function copyEngine(folder: string, archive: string): string {
  for (const name of engineFiles) cpSync(join(project, name), join(folder, name), { recursive: true });
  cpSync(archive, join(folder, 'content'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
