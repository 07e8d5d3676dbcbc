import { withEngineFiles } from './engine-files.ts';
import { readTreeOf, type Commit } from './git.ts';
import { readRegister, UnusablePublisher } from './reading/read-register.ts';
import type { TreeSurroundings } from './files.ts';
import type { KnownFiles } from './reading/known-files.ts';
import type { Register } from './register.ts';

/**
 * The register of a content folder as a commit holds it, under the law of the engine at hand where the commit has none of
 * its own; undefined where its settings could not be used at the time. What is `known` of its
 * files is not read again.
 * @throws GitFailed
 */
export function registerAt(
  { id }: Commit,
  content: string,
  surroundings: TreeSurroundings,
  known?: KnownFiles,
): Register | undefined {
  try {
    return readRegister(withEngineFiles(readTreeOf(id, content, surroundings)), { known });
  } catch (error) {
    if (error instanceof UnusablePublisher) return undefined;
    throw error;
  }
}
