import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/dates.ts';
import { isTooLarge, sourceTree, type SourceTree, type TreeSurroundings } from './files.ts';

/** Why Git could not answer: it knows no such revision, no common commit, or has some other complaint. */
export type GitReason = 'no-revision' | 'no-common-commit' | 'other';

/** Git could not answer; the message is Git's own, or the revision in question. */
export class GitFailed extends Error {
  readonly reason: GitReason;
  constructor(message: string, reason: GitReason = 'other') {
    super(message);
    this.reason = reason;
  }
}

const largest = 1024 * 1024 * 1024;

function git(folder: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
      input,
      maxBuffer: largest,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    const stderr = (error as { stderr?: Buffer | null }).stderr?.toString().trim();
    throw new GitFailed(stderr?.split('\n')[0] ?? (error as Error).message);
  }
}

/** An answer of Git, or `reason` where it fails without a word. */
function ask(folder: string, args: readonly string[], base: string, reason: GitReason): string {
  try {
    return git(folder, args).toString().trim();
  } catch (error) {
    if (error instanceof GitFailed && error.message === '') throw new GitFailed(base, reason);
    throw error;
  }
}

/** The hash of the commit that somebody named. */
function commitOf(revision: string, folder: string): string {
  if (revision.startsWith('-')) throw new GitFailed(revision, 'no-revision');
  return ask(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], revision, 'no-revision');
}

/** Where this branch left `base`; a copy without its history does not know. */
const forkFrom = (base: string, folder: string): string =>
  ask(folder, ['merge-base', commitOf(base, folder), 'HEAD'], base, 'no-common-commit');

const isFolder = (folder: string): boolean => existsSync(folder) && statSync(folder).isDirectory();

/**
 * The files of a content folder that differ from where this branch left `base`, with those not yet committed, as
 * paths within the folder. @throws GitFailed
 */
export function changedSince(base: string, folder: string): Set<string> {
  if (!isFolder(folder)) throw new GitFailed(`no folder ${folder}`);
  const fork = forkFrom(base, folder);
  const lists = [
    git(folder, ['diff', '--name-only', '--no-renames', '--relative', '-z', fork, '--', '.']),
    git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ];
  return new Set(lists.flatMap((list) => list.toString().split('\0').filter(Boolean)));
}

/** A commit, and what its content folder held. */
export interface Commit {
  id: string;
  /** When it was committed, in seconds since 1970 (UTC). */
  time: number;
  /** Git's hash of the content folder: the same for the same content, undefined if the commit has no such folder. */
  tree: string | undefined;
}

/** What `git rev-list` lists. */
function commits(folder: string, args: readonly string[]): Commit[] {
  const listed = git(folder, ['rev-list', '--timestamp', ...args, '--'])
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' ') as [time: string, id: string]);
  const names = listed.map(([, id]) => `${id}:./\n`).join('');
  const trees = git(folder, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], names)
    .toString()
    .split('\n');
  return listed.map(([time, id], index) => ({
    id,
    time: Number(time),
    tree: /^tree ([0-9a-f]+)$/.exec(trees[index] ?? '')?.[1],
  }));
}

/** The commit that a branch, a tag or the beginning of a hash names. @throws GitFailed */
export const commitAt = (revision: string, folder: string): Commit | undefined =>
  commits(folder, ['--max-count=1', commitOf(revision, folder)])[0];

/**
 * The commits of `HEAD`, or of a commit before it, along first parents, newest first, as far as this copy goes; a merge
 * stands for the branch that it brought in. @throws GitFailed
 */
export const history = (folder: string, from = 'HEAD'): Commit[] => commits(folder, ['--first-parent', from]);

/** The newest of the commits that was made before an instant; undefined if the history does not reach back so far. */
export function committedBefore(instant: Instant, newestFirst: readonly Commit[]): Commit | undefined {
  const limit = Temporal.Instant.from(instant).epochMilliseconds / 1000;
  return newestFirst.find(({ time }) => time < limit);
}

/**
 * A content folder as it was where this branch left `base`; empty if there was none. Files that are `unchanged` since then,
 * by their path, are not asked of Git. @throws GitFailed
 */
export const readTreeAt = (
  base: string,
  folder: string,
  surroundings: TreeSurroundings,
  unchanged?: ReadonlyMap<string, Buffer>,
): SourceTree => readTreeOf(forkFrom(base, folder), folder, surroundings, unchanged);

/**
 * A content folder as a commit holds it, read from Git without a checkout; empty if the commit has no such folder.
 * @throws GitFailed
 */
export function readTreeOf(
  commit: string,
  folder: string,
  surroundings: TreeSurroundings,
  known: ReadonlyMap<string, Buffer> = new Map(),
): SourceTree {
  const entries = git(folder, ['ls-tree', '-r', '-l', '-z', commit])
    .toString()
    .split('\0')
    .flatMap((line) => {
      const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line);
      const path = match?.[4] ?? '';
      const hidden = path.split('/').some((part) => part.startsWith('.'));
      return match && !hidden
        ? [
            {
              path,
              id: match[2] ?? '',
              size: Number(match[3]),
              isTooLarge: isTooLarge(path, Number(match[3])),
              regular: match[1]?.startsWith('100') ?? false,
            },
          ]
        : [];
    });
  // A file that Git converts when it is checked out has another size there.
  const bytesKnown = ({ path, size }: { path: string; size: number }) => {
    const bytes = known.get(path);
    return bytes?.length === size ? bytes : undefined;
  };
  const read = entries.filter((entry) => !entry.isTooLarge && !bytesKnown(entry));
  const blobs = readBlobs(
    folder,
    read.map(({ id }) => id),
  );
  const bytesOf = new Map(read.map((entry, index) => [entry, blobs[index]]));
  return sourceTree(
    surroundings,
    entries.map((entry) => {
      const { path, regular, size, isTooLarge } = entry;
      if (!regular) return { path, bytes: undefined };
      return isTooLarge
        ? { path, bytes: Buffer.alloc(0), size }
        : { path, bytes: bytesKnown(entry) ?? bytesOf.get(entry) };
    }),
  );
}

function readBlobs(folder: string, ids: readonly string[]): Buffer[] {
  if (ids.length === 0) return [];
  const out = git(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  const blobs: Buffer[] = [];
  for (let at = 0; at < out.length;) {
    const headEnd = out.indexOf(0x0a, at);
    const size = Number(out.subarray(at, headEnd).toString().split(' ')[2]);
    blobs.push(out.subarray(headEnd + 1, headEnd + 1 + size));
    at = headEnd + 1 + size + 1;
  }
  return blobs;
}
