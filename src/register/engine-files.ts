import { join } from 'node:path';
import { engineFolder } from './engine.ts';
import { readTree, sourceTree, type SourceFile, type SourceTree } from './files.ts';

/** Where the engine keeps what comes with it, and where a publisher's own file of the same name lies. */
const folders = [
  ['src/law/rule-sets', 'rulebook'],
  ['src/law/calendars', 'calendar'],
  ['src/guides', 'guide'],
] as const;

/** The law, the calendars and the guides that come with the engine, at the paths of a publisher's own. */
export const engineFiles = (): SourceFile[] =>
  folders.flatMap(([from, to]) =>
    readTree(join(engineFolder, from)).files.map(({ path, bytes }) => ({
      path: `${to}/${path}`,
      bytes,
      name: `${from}/${path}`,
    })),
  );

/** Whether a file comes with the engine and is none of the publisher's own. */
export const isOfEngine = ({ name }: Pick<SourceFile, 'name'>): boolean => name !== undefined;

/** A content tree with what comes with the engine, as far as the publisher has no file of that name. */
export function withEngineFiles(tree: SourceTree): SourceTree {
  const publisherPaths = new Set(tree.files.map(({ path }) => path));
  return sourceTree(tree, [...tree.files, ...engineFiles().filter(({ path }) => !publisherPaths.has(path))]);
}
