import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import type { SourceFile, SourceTree } from './files.ts';

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

/** Where this branch left `base`; a copy without its history does not know. */
function forkFrom(base: string, folder: string): string {
  if (base.startsWith('-')) throw new GitFailed(base, 'no-revision');
  const commit = ask(folder, ['rev-parse', '--verify', '--quiet', `${base}^{commit}`], base, 'no-revision');
  return ask(folder, ['merge-base', commit, 'HEAD'], base, 'no-common-commit');
}

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

/** A content folder as it was where this branch left `base`; empty if there was none. @throws GitFailed */
export function readTreeAt(base: string, folder: string, root: string): SourceTree {
  const fork = forkFrom(base, folder);
  const top = git(folder, ['rev-parse', '--show-toplevel']).toString().trim();
  const inside = relative(realpathSync(top), realpathSync(folder)).split('\\').join('/');
  const spec = inside === '' ? fork : `${fork}:${inside}`;
  if (inside !== '' && git(folder, ['ls-tree', '-d', '--full-tree', fork, '--', inside]).length === 0) {
    return { root, files: [] };
  }
  const entries = git(folder, ['ls-tree', '-r', '-z', '--full-tree', spec])
    .toString()
    .split('\0')
    .flatMap((line) => {
      const match = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line);
      const path = match?.[3] ?? '';
      const hidden = path.split('/').some((part) => part.startsWith('.'));
      return match && !hidden
        ? [{ path, id: match[2] ?? '', regular: match[1]?.startsWith('100') ?? false }]
        : [];
    });
  const blobs = readBlobs(
    folder,
    entries.map(({ id }) => id),
  );
  const files: SourceFile[] = entries.map(({ path, regular }, index) => ({
    path,
    bytes: regular ? blobs[index] : undefined,
  }));
  return { root, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
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
