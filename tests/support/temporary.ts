import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variable that names the folder of a run of the tests to whatever takes part in it. */
const variable = 'TESTS_FOLDER';

/** Makes a folder for a whole run of the tests, if there is none yet; gives what takes it away. */
export function startRun(): () => void {
  const folder = (process.env[variable] ??= mkdtempSync(join(realpathSync(tmpdir()), 'cong-khai-tests-')));
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Outside of a run of the tests, folders are taken away when their process ends. */
function folderOfRun(): string {
  if (process.env[variable] === undefined) process.once('exit', startRun());
  return process.env[variable] ?? '';
}

/** A new, empty folder, with real names all the way to it; it is taken away when the tests are through. */
export const temporaryFolder = (name = 'folder'): string => mkdtempSync(join(folderOfRun(), `${name}-`));
