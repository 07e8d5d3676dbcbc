import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { SourceFile, SourceTree } from './files.ts';

/** Git could not answer: no repository, no such revision. */
export class GitFailed extends Error {}

const largest = 1024 * 1024 * 1024;

function git(folder: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
      input,
      maxBuffer: largest,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    const stderr = (error as { stderr?: Buffer }).stderr?.toString().trim();
    throw new GitFailed(stderr?.split('\n')[0] ?? String(error));
  }
}

const isFolder = (folder: string): boolean => existsSync(folder) && statSync(folder).isDirectory();

/**
 * The files of a content folder that differ from where this branch left `base`, with those not yet committed, as
 * paths within the folder. @throws GitFailed
 */
export function changedSince(base: string, folder: string): Set<string> {
  if (!isFolder(folder)) throw new GitFailed(`no folder ${folder}`);
  const fork = git(folder, ['merge-base', base, 'HEAD']).toString().trim();
  const lists = [
    git(folder, ['diff', '--name-only', '--no-renames', '--relative', '-z', fork, '--', '.']),
    git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ];
  return new Set(lists.flatMap((list) => list.toString().split('\0').filter(Boolean)));
}

/** A content folder as it was where this branch left `base`. @throws GitFailed */
export function readTreeAt(base: string, folder: string, root: string): SourceTree {
  const fork = git(folder, ['merge-base', base, 'HEAD']).toString().trim();
  const top = git(folder, ['rev-parse', '--show-toplevel']).toString().trim();
  const inside = relative(top, resolve(folder)).split('\\').join('/');
  const spec = inside === '' ? fork : `${fork}:${inside}`;
  const entries = git(folder, ['ls-tree', '-r', '-z', '--full-tree', spec])
    .toString()
    .split('\0')
    .flatMap((line) => {
      const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line);
      const path = match?.[4] ?? '';
      const hidden = path.split('/').some((part) => part.startsWith('.'));
      return match && !hidden
        ? [{ path, id: match[3] ?? '', regular: match[1]?.startsWith('100') ?? false }]
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
