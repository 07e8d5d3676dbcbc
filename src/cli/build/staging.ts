import { mkdirSync } from 'node:fs';
import type { Language } from '../../domain/text.ts';
import { acquireBuildLock } from '../../integration/processes/build-lock.ts';
import { checkProjectFolder, removeStagingFolder, stagingFolder } from './output-folder.ts';
import { waiting } from './waiting.ts';

/** A folder that is to be replaced, of which project, and how waiting for another build is reported. */
export interface Replacement {
  root: string;
  out: string;
  language: Language;
  say: (line: string) => void;
}

/** Does work while no other build holds the lock of that name. */
async function whileLocked<T>(
  lock: string,
  { language, say }: Pick<Replacement, 'language' | 'say'>,
  work: () => Promise<T>,
): Promise<T> {
  const end = await acquireBuildLock(lock, () => {
    say(waiting[language]);
  });
  try {
    return await work();
  } finally {
    end();
  }
}

/** Does work in a staging folder beside the folder that is to be replaced, while no other build holds the lock. */
export const inStagingFolder = <T>(
  lock: string,
  replacement: Replacement,
  work: (folder: string) => Promise<T>,
): Promise<T> =>
  whileLocked(lock, replacement, async () => {
    const folder = stagingFolder(replacement.out);
    try {
      checkProjectFolder(replacement.root);
      mkdirSync(folder, { recursive: true });
      return await work(folder);
    } finally {
      removeStagingFolder(folder);
    }
  });
