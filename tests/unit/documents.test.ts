import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** Folders that a publisher may have, or that tests make, and that this repository has not. */
const elsewhere = ['content/rulebook/', 'content/calendar/', 'content/guide/', 'tests/.artefacts/'];

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', '.github/deploy-examples/README.md'])(
  '%s names files that exist',
  (document) => {
    const text = readFileSync(join(project, document), 'utf8');
    const named = [...text.matchAll(/`((?:src|scripts|tests|content|public)\/[^\s`]*)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => !/[<*…]/.test(path) && !elsewhere.includes(path));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(project, path)))).toEqual([]);
  },
);

/** The paths in the map of README.md: what stands first in a line, below the folders that it is indented under. */
function pathsInMap(map: string): string[] {
  const parents: string[] = [];
  return map.split('\n').flatMap((line) => {
    const [, indent = '', names = ''] = /^( {0,4})((?:[\w.-]+\/? )+) */.exec(line) ?? [];
    const depth = indent.length / 2;
    const paths = names
      .split(' ')
      .filter((name) => /[./]/.test(name))
      .map((name) => [...parents.slice(0, depth), name].join(''));
    parents.splice(depth, Infinity, names.split(' ')[0] ?? '');
    return paths;
  });
}

test('The map of README.md names folders and files that exist', () => {
  const [, map = ''] =
    /^## Map\n\n```\n(.*?)^```/ms.exec(readFileSync(join(project, 'README.md'), 'utf8')) ?? [];
  const paths = pathsInMap(map);
  expect(paths).toContain('src/site/views/');
  // A publisher's own, which this repository has not.
  expect(paths.filter((path) => path !== 'public/' && !existsSync(join(project, path)))).toEqual([]);
});
