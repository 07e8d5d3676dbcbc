import type { Text } from '../../domain/text.ts';
import { withEngineFiles } from '../../register/engine-files.ts';
import {
  folderName,
  publicFilesOf,
  readTree,
  UnreadableFolder,
  type SourceTree,
} from '../../register/files.ts';
import { RecordCache } from '../../register/reading/record-cache.ts';
import { readRegister } from '../../register/reading/read-register.ts';
import type { Register } from '../../register/register.ts';
import { CannotRun } from './cannot-run.ts';

/** Where a command runs. */
export interface Project {
  /** The folder that has the configuration of Astro and the publisher's own `public/`. */
  root: string;
  /** The working folder, from which messages name files. */
  cwd: string;
}

/** Reads the content folder. @throws CannotRun, UnusablePublisher */
export const open = (content: string, project: Project): Register =>
  registerOf(filesOf(content, project), project);

/** The register of a content tree, as far as may be of what earlier commands of the project have read. @throws UnusablePublisher */
export function registerOf(tree: SourceTree, { root }: Project): Register {
  const known = new RecordCache(root);
  const register = readRegister(tree, { known });
  known.keep(register);
  return register;
}

/** The files of the content folder and what comes with the engine, before anything is made of them. @throws CannotRun */
export function filesOf(content: string, { root, cwd }: Project): SourceTree {
  try {
    return withEngineFiles(
      readTree(content, { root: folderName(content, cwd), publicFiles: publicFilesOf(root) }),
    );
  } catch (error) {
    if (error instanceof UnreadableFolder) throw new CannotRun(unreadable(content, error));
    throw error;
  }
}

function unreadable(content: string, { code, path }: UnreadableFolder): Text {
  if (code === 'ENOENT') {
    return {
      vi: `Không có thư mục nội dung “${content}”. Kiểm tra --content.`,
      en: `There is no content folder “${content}”. Check --content.`,
    };
  }
  if (code === 'ENOTDIR') {
    return {
      vi: `“${content}” không phải là thư mục. Kiểm tra --content.`,
      en: `“${content}” is not a folder. Check --content.`,
    };
  }
  return {
    vi: `Không đọc được “${path}” (${code}). Kiểm tra quyền đọc.`,
    en: `“${path}” cannot be read (${code}). Check its permissions.`,
  };
}
