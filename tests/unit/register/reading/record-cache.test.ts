import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../../../src/register/files-below.ts';
import { RecordCache } from '../../../../src/register/reading/record-cache.ts';
import { readRegister } from '../../../../src/register/reading/read-register.ts';
import { temporaryFolder } from '../../../support/temporary.ts';
import { smallTree } from '../../../support/tree.ts';

describe('The cache of a command before', () => {
  const before = readRegister(smallTree());

  /** A project with the cache of a register, and the files of that. */
  function cached(): { root: string; files: () => string[] } {
    const root = temporaryFolder();
    new RecordCache(root).keep(before);
    return { root, files: () => filesBelow(root).map((file) => join(root, file)) };
  }

  const numberFound = (root: string): number => {
    const known = new RecordCache(root);
    let found = 0;
    readRegister(smallTree(), {
      known: {
        find(...file) {
          const one = known.find(...file);
          if (one) found += 1;
          return one;
        },
      },
    });
    return found;
  };

  test('knows nothing of files that were cut short', () => {
    const { root, files } = cached();
    expect(numberFound(root)).toBe(before.faultless.size);
    for (const file of files()) writeFileSync(file, readFileSync(file, 'utf8').slice(0, -1));
    expect(numberFound(root)).toBe(0);
  });

  test('is not written again where nothing has changed, and only in part where a department has', () => {
    const { root, files } = cached();
    const times = () => new Map(files().map((file) => [file, statSync(file, { bigint: true }).ino]));
    const first = times();
    const known = new RecordCache(root);
    known.keep(readRegister(smallTree(), { known }));
    expect(times()).toEqual(first);
    const [path = ''] = [...before.faultless.keys()].filter((one) => one.includes('/spokespersons/'));
    const next = new RecordCache(root);
    next.keep(readRegister(smallTree({ [path]: null }), { known: next }));
    const changed = [...times()].filter(([file, inode]) => first.get(file) !== inode);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.[0]).toContain(path.split('/')[1]);
  });

  test('keeps nothing of another version of the program', () => {
    const { root, files } = cached();
    const [file = ''] = files();
    const version = relative(join(root, '.build/records'), file).split(sep)[0] ?? '';
    renameSync(join(root, '.build/records', version), join(root, '.build/records', 'another-version'));
    expect(numberFound(root)).toBe(0);
    new RecordCache(root).keep(before);
    expect(readdirSync(join(root, '.build/records'))).toEqual([version]);
  });
});
