import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** Folders that a publisher may have, and that this repository has not. */
const ofPublishers = ['content/rulebook/', 'content/calendar/', 'content/guide/'];

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', '.github/deploy-examples/README.md'])(
  '%s names files that exist',
  (document) => {
    const text = readFileSync(join(project, document), 'utf8');
    const named = [...text.matchAll(/`((?:src|scripts|tests|content|public)\/[^\s`]*)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => !/[<*…]/.test(path) && !ofPublishers.includes(path));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(project, path)))).toEqual([]);
  },
);
