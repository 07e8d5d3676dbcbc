import { execFile, execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/dates.ts';
import { isTooLarge, sourceTree, type SourceFile, type SourceTree, type TreeSurroundings } from './files.ts';

/**
 * Why Git could not answer: it knows no such revision, no common commit, does not trust the repository, since it belongs to
 * another user, or has some other complaint.
 */
export type GitReason = 'no-revision' | 'no-common-commit' | 'not-trusted' | 'other';

/** Git could not answer; the message is Git's own, the revision in question, or the folder that it does not trust. */
export class GitFailed extends Error {
  readonly reason: GitReason;
  constructor(message: string, reason: GitReason = 'other') {
    super(message);
    this.reason = reason;
  }
}

const largest = 1024 * 1024 * 1024;

const argsIn = (folder: string, args: readonly string[]): string[] => [
  ...['-C', folder, '-c', 'core.quotePath=false'],
  ...args,
];

/** What Git complained of. */
function complaint(error: unknown): GitFailed {
  const stderr = (error as { stderr?: Buffer | null }).stderr?.toString().trim();
  // In every language Git names the setting by which somebody says that a folder is trusted.
  const [, distrusted] = /safe\.directory (.+)/.exec(stderr ?? '') ?? [];
  if (distrusted !== undefined) return new GitFailed(distrusted, 'not-trusted');
  return new GitFailed(stderr?.split('\n')[0] ?? (error as Error).message);
}

function git(folder: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', argsIn(folder, args), {
      input,
      maxBuffer: largest,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    throw complaint(error);
  }
}

/** An answer of Git that is made while other work is done. */
async function gitMeanwhile(folder: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', argsIn(folder, args), {
      encoding: 'buffer',
      maxBuffer: largest,
    });
    return stdout.toString();
  } catch (error) {
    throw complaint(error);
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
function forkFrom(base: string, folder: string): string {
  try {
    return ask(folder, ['merge-base', '--', `${base}^{commit}`, 'HEAD'], base, 'no-common-commit');
  } catch (error) {
    commitOf(base, folder);
    throw error;
  }
}

const isFolder = (folder: string): boolean => existsSync(folder) && statSync(folder).isDirectory();

/** What became of a content folder since a branch left another. */
export interface Divergence {
  /** The files that differ from what they were then, with those not yet committed, as paths within the folder. */
  changed: ReadonlySet<string>;
  /** What the folder held then; nothing if there was none. */
  held: readonly HeldFile[];
}

/**
 * What became of a content folder since this branch left `base`. Git works on it while other work is done.
 * @throws GitFailed
 */
export async function divergenceFrom(base: string, folder: string): Promise<Divergence> {
  if (!isFolder(folder)) throw new GitFailed(`no folder ${folder}`);
  const fork = forkFrom(base, folder);
  const [differing, unknown, listing] = await Promise.all([
    gitMeanwhile(folder, ['diff', '--name-only', '--no-renames', '--relative', '-z', fork, '--', '.']),
    gitMeanwhile(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
    gitMeanwhile(folder, listingOf(fork)),
  ]);
  const changed = [differing, unknown].flatMap((list) => list.split('\0').filter(Boolean));
  return { changed: new Set(changed), held: heldIn(listing) };
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

/** A file that a commit holds. */
export interface HeldFile {
  /** Path within the content folder. */
  path: string;
  /** Git's hash of its bytes. */
  id: string;
  /** Whether it is a file and no link. */
  isRegular: boolean;
}

const listingOf = (commit: string): string[] => ['ls-tree', '-r', '-z', commit];

/** What `git ls-tree` lists, without what is hidden. */
const heldIn = (listing: string): HeldFile[] =>
  listing.split('\0').flatMap((line) => {
    const match = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line);
    const [, mode = '', id = '', path = ''] = match ?? [];
    if (!match || /(?:^|\/)\./.test(path)) return [];
    return { path, id, isRegular: mode.startsWith('100') };
  });

/**
 * A content folder as a commit holds it, read from Git without a checkout; empty if the commit has no such folder.
 * @throws GitFailed
 */
export const readTreeOf = (commit: string, folder: string, surroundings: TreeSurroundings): SourceTree =>
  readHeld(heldIn(git(folder, listingOf(commit)).toString()), folder, surroundings);

/**
 * The files that a commit holds. Of those that are `known`, by their path, as they lie in a folder where nobody has changed
 * them, Git is not asked. @throws GitFailed
 */
export function readHeld(
  held: readonly HeldFile[],
  folder: string,
  surroundings: TreeSurroundings,
  known: ReadonlyMap<string, SourceFile> = new Map(),
): SourceTree {
  const asked = held.filter(({ path, isRegular }) => isRegular && !known.has(path));
  const sizes = sizesOf(folder, asked);
  const small = asked.filter(({ path }, index) => !isTooLarge(path, sizes[index] ?? 0));
  const blobs = readBlobs(folder, small);
  const read = new Map<string, SourceFile>([
    ...asked.map(
      ({ path }, index) => [path, { path, bytes: Buffer.alloc(0), size: sizes[index] ?? 0 }] as const,
    ),
    ...small.map(({ path }, index) => [path, { path, bytes: blobs[index] }] as const),
  ]);
  return sourceTree(
    surroundings,
    held.map(({ path, isRegular }) => {
      const file = isRegular ? (known.get(path) ?? read.get(path)) : undefined;
      return file ?? { path, bytes: undefined };
    }),
  );
}

const idsOf = (files: readonly HeldFile[]): string => files.map(({ id }) => `${id}\n`).join('');

/** How many bytes Git keeps of files. */
function sizesOf(folder: string, files: readonly HeldFile[]): number[] {
  if (files.length === 0) return [];
  const sizes = git(folder, ['cat-file', '--batch-check=%(objectsize)'], idsOf(files));
  return sizes.toString().trimEnd().split('\n').map(Number);
}

function readBlobs(folder: string, files: readonly HeldFile[]): Buffer[] {
  if (files.length === 0) return [];
  const out = git(folder, ['cat-file', '--batch'], idsOf(files));
  const blobs: Buffer[] = [];
  for (let at = 0; at < out.length;) {
    const headEnd = out.indexOf(0x0a, at);
    const size = Number(out.subarray(at, headEnd).toString().split(' ')[2]);
    blobs.push(out.subarray(headEnd + 1, headEnd + 1 + size));
    at = headEnd + 1 + size + 1;
  }
  return blobs;
}
