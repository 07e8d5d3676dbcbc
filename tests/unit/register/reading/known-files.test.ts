import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { typeNames, type AnyRecord } from '../../../../src/domain/records/index.ts';
import { readRegister } from '../../../../src/register/reading/read-register.ts';
import type { Register } from '../../../../src/register/register.ts';
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

describe('A register that is read with another at hand', () => {
  test.each(['small', 'trouble', 'demo', 'sap-nhap-2025'])(
    'is what it would be without, of the same files: %s',
    (name) => {
      const tree = publisherTree(name);
      const known = readRegister(tree);
      const again = readRegister(tree, { known });
      expect(known.faultless.size).toBeGreaterThan(10);
      expect(contentsOf(again)).toEqual(contentsOf(known));
      const before = new Set(recordsOf(known));
      for (const [path, { record }] of again.faultless)
        expect(before.has(record), `${path} is read again`).toBe(true);
    },
  );

  const known = readRegister(smallTree());
  const [path = ''] = [...known.faultless.keys()].filter((one) => one.includes('/spokespersons/'));
  const file = smallTree().files.find((one) => one.path === path);
  const text = file?.bytes?.toString() ?? '';

  test.each([
    ['a record changed', { [path]: text.replace(/^position: .*$/m, 'position: Chánh Văn phòng') }],
    ['a record broken', { [path]: text.replace(/^name: .*$/m, 'name: Anh') }],
    ['a record taken away', { [path]: null }],
    ['a record that is a text no more', { [path]: Buffer.from([0xff, 0xfe]) }],
    ['a record added', { [posix.join(path, '../nguyen-van-moi.md')]: text }],
  ])('is what it would be without: %s', (_what, overlay) => {
    const tree = smallTree(overlay);
    const anew = readRegister(tree);
    expect(contentsOf(readRegister(tree, { known }))).toEqual(contentsOf(anew));
    expect(contentsOf(anew)).not.toEqual(contentsOf(known));
  });

  test('takes nothing from a folder that messages name otherwise', () => {
    const other = readRegister({ ...smallTree(), root: 'noi-dung' }, { known });
    expect(recordsOf(other).every((record) => record.file.startsWith('noi-dung/'))).toBe(true);
  });

  test('takes no beginning of a file for the file', () => {
    const tree = smallTree();
    const files = tree.files.map((one) => (one.path === path ? { ...one, size: 2_000_000 } : one));
    const findings = readRegister({ ...tree, files }, { known }).findings.map(({ rule }) => rule);
    expect(findings).toContain('file-size');
  });
});
