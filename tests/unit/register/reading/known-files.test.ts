import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { typeNames, type AnyRecord } from '../../../../src/domain/records/index.ts';
import { RecordCache } from '../../../../src/register/reading/record-cache.ts';
import { knownFrom, type KnownFiles } from '../../../../src/register/reading/known-files.ts';
import { readRegister } from '../../../../src/register/reading/read-register.ts';
import type { Register } from '../../../../src/register/register.ts';
import { temporaryFolder } from '../../../support/temporary.ts';
import { judgeOn, publisherTree, smallTree } from '../../../support/tree.ts';

const recordsOf = ({ records }: Register) => typeNames.flatMap((type): readonly AnyRecord[] => records[type]);

/** All that a register says of its files. */
const contentsOf = (register: Register) => ({
  records: recordsOf(register),
  refused: register.refused.map(({ id }) => id),
  attachments: register.attachments.map(({ file }) => file),
  faultless: [...register.faultless.keys()],
  findings: judgeOn(register, '2026-11-22').findings,
});

/** Where what was read before is known from. */
const sources: readonly [name: string, known: (register: Register) => KnownFiles][] = [
  ['another register', knownFrom],
  [
    'the cache of a command before',
    (register) => {
      const root = temporaryFolder();
      new RecordCache(root).keep(register);
      return new RecordCache(root);
    },
  ],
];

describe.each(sources)('A register that is read with %s at hand', (_name, knownOf) => {
  test.each(['small', 'trouble', 'demo', 'sap-nhap-2025'])(
    'is what it would be without, of the same files: %s',
    (name) => {
      const tree = publisherTree(name);
      const before = readRegister(tree);
      const known = knownOf(before);
      const found = new Set<string>();
      const again = readRegister(tree, {
        known: {
          find(file, place, messageName) {
            const one = known.find(file, place, messageName);
            if (one) found.add(file.path);
            return one;
          },
        },
      });
      expect(found.size).toBeGreaterThan(10);
      expect([...found].sort()).toEqual([...before.faultless.keys()].sort());
      expect(contentsOf(again)).toStrictEqual(contentsOf(before));
    },
  );

  const before = readRegister(smallTree());
  const [path = ''] = [...before.faultless.keys()].filter((one) => one.includes('/spokespersons/'));
  const text =
    smallTree()
      .files.find((one) => one.path === path)
      ?.bytes?.toString() ?? '';

  test.each([
    ['a record changed', { [path]: text.replace(/^position: .*$/m, 'position: Chánh Văn phòng') }],
    ['a record broken', { [path]: text.replace(/^name: .*$/m, 'name: Anh') }],
    ['a record taken away', { [path]: null }],
    ['a record that is a text no more', { [path]: Buffer.from([0xff, 0xfe]) }],
    ['a record added', { [posix.join(path, '../nguyen-van-moi.md')]: text }],
  ])('is what it would be without: %s', (_what, overlay) => {
    const tree = smallTree(overlay);
    const anew = readRegister(tree);
    expect(contentsOf(readRegister(tree, { known: knownOf(before) }))).toStrictEqual(contentsOf(anew));
    expect(contentsOf(anew)).not.toEqual(contentsOf(before));
  });

  test('names its files as messages name them now', () => {
    const other = readRegister({ ...smallTree(), root: 'noi-dung' }, { known: knownOf(before) });
    expect(recordsOf(other).every((record) => record.file.startsWith('noi-dung/'))).toBe(true);
  });

  test('finds the place of a field in what is not read again', () => {
    const again = readRegister(smallTree(), { known: knownOf(before) });
    for (const { file } of recordsOf(before)) {
      expect(again.locate(file, ['name'])).toEqual(before.locate(file, ['name']));
      expect(again.locateInBody(file, { line: 2, column: 3 })).toEqual(
        before.locateInBody(file, { line: 2, column: 3 }),
      );
    }
  });

  test('takes no beginning of a file for the file', () => {
    const tree = smallTree();
    const files = tree.files.map((one) => (one.path === path ? { ...one, size: 2_000_000 } : one));
    const findings = readRegister({ ...tree, files }, { known: knownOf(before) }).findings;
    expect(findings.map(({ rule }) => rule)).toContain('file-size');
  });
});
