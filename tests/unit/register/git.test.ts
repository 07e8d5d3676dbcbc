import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree } from '../../../src/register/files.ts';
import { committedBefore, history, readTreeOf } from '../../../src/register/git.ts';
import { Repository } from '../../support/repository.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { writeTree } from '../../support/tree.ts';

const north = 'departments/an-phu-bac/spokespersons/ho-van-lanh.md';

/** Three commits of the branch's own line, of which the second changed nothing and the third is a merge. */
function line() {
  const repository = new Repository();
  const first = repository.commit('2026-10-01T08:00:00+07:00');
  const second = repository.commit('2026-11-01T00:00:00+07:00');
  repository.branch().change(north, '0200 555 0201', '0200 555 0299');
  const aside = repository.commit('2026-11-01T12:00:00+07:00');
  repository.git('switch', '--quiet', 'main');
  repository.gitAt('2026-11-02T08:00:00+07:00', 'merge', '--quiet', '--no-ff', '-m', 'Gộp', aside);
  return { repository, first, second, aside, merge: repository.git('rev-parse', 'HEAD').trim() };
}

const { repository, first, second, aside, merge } = line();

/** A copy without the history before its last commit. */
function shallow(): string {
  const copy = temporaryFolder('shallow');
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository.folder}`, copy]);
  return join(copy, 'content');
}

describe('The history of a content folder', () => {
  test('follows first parents, newest first, with one hash for one content', () => {
    const commits = history(repository.content);
    expect(commits.slice(0, 3).map(({ id }) => id)).toEqual([merge, second, first]);
    expect(commits[1]?.tree).toBe(commits[2]?.tree);
    expect(commits[0]?.tree).not.toBe(commits[1]?.tree);
    expect(commits[1]?.time).toBe(Date.parse('2026-11-01T00:00:00+07:00') / 1000);
  });

  test.each([
    ['2026-11-22T00:00+07:00', merge],
    ['2026-11-02T08:00+07:00', second],
    ['2026-11-01T00:01+07:00', second],
    ['2026-11-01T00:00+07:00', first],
    ['2020-01-01T00:00+07:00', undefined],
  ])('before %s ends with the last commit of the line that is older', (instant, commit) => {
    expect(committedBefore(instant, history(repository.content))?.id).toBe(commit);
  });

  test('is unknown where the copy does not reach', () => {
    const commits = history(shallow());
    expect(committedBefore('2026-11-22T00:00+07:00', commits)?.id).toBe(merge);
    expect(committedBefore('2026-11-01T12:00+07:00', commits)).toBeUndefined();
  });
});

describe('A content folder at a commit', () => {
  test('is what was committed, whatever lies in the folder', () => {
    const bytes = (tree: ReturnType<typeof readTree>) =>
      tree.files.find(({ path }) => path === north)?.bytes?.toString();
    const before = readTreeOf(first, repository.content, { root: 'content' });
    expect(before).toEqual({ ...readTree(writeTree()), root: 'content' });
    expect(bytes(readTreeOf(aside, repository.content, { root: 'content' }))).toContain('0200 555 0299');
  });

  test('is empty where the commit had none', () => {
    const other = new Repository();
    other.git('switch', '--quiet', '--orphan', 'goc');
    other.git('commit', '--quiet', '--allow-empty', '--message', 'Trống');
    const empty = other.git('rev-parse', 'HEAD').trim();
    other.git('switch', '--quiet', 'main');
    expect(readTreeOf(empty, other.content, { root: 'content' })).toMatchObject({
      root: 'content',
      files: [],
    });
    other.git('switch', '--quiet', 'goc');
    other.git('checkout', '--quiet', 'main', '--', 'content');
    expect(history(other.content)).toEqual([expect.objectContaining({ id: empty, tree: undefined })]);
  });
});
