import { renameSync, rmSync, writeFileSync, type Mode } from 'node:fs';

/**
 * Writes a file whole, or leaves what was there: where the disk is full, it is not cut short. `mode` has its permissions, where
 * they are not those of any new file. @throws Error of the system, with nothing left behind
 */
export function writeInOneStep(file: string, text: string, mode?: Mode): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, text, mode === undefined ? {} : { mode });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
