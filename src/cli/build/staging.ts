import { mkdirSync } from 'node:fs';
import type { Language } from '../../domain/text.ts';
import { whileLocked } from '../../integration/processes/build-lock.ts';
import { checkProjectFolder, removeStagingFolder, stagingFolder } from './output-folder.ts';
import { waiting } from './waiting.ts';

/** A folder that is to be replaced, of which project, and how waiting for another build is reported. */
export interface Replacement {
  root: string;
  out: string;
  language: Language;
  say: (line: string) => void;
}

/** Does work in a staging folder beside the folder that is to be replaced, while no other build holds the lock. */
export const inStagingFolder = <T>(
  lock: string,
  { root, out, language, say }: Replacement,
  work: (folder: string) => Promise<T>,
): Promise<T> =>
  whileLocked(
    lock,
    () => {
      say(waiting[language]);
    },
    async () => {
      const folder = stagingFolder(out);
      try {
        checkProjectFolder(root);
        mkdirSync(folder, { recursive: true });
        return await work(folder);
      } finally {
        removeStagingFolder(folder);
      }
    },
  );
