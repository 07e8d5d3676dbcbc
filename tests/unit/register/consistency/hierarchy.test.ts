import { describe, expect, test } from 'vitest';
import { judgeOn, smallRegister, smallTree } from '../../../support/tree.ts';

const pathOf = (folder: string): string => `departments/${folder}/department.md`;

const textOf = (folder: string): string =>
  smallTree()
    .files.find(({ path }) => path === pathOf(folder))
    ?.bytes?.toString('utf8') ?? '';

/** A department of the small tree with fields put in place of its own parent. */
const department = (folder: string, fields: string): Record<string, string> => {
  const text = textOf(folder).replace(/^parent: .*\n/m, '');
  return { [pathOf(folder)]: text.replace(/^validFrom: .*/m, (line) => `${line}\n${fields}`) };
};

const found = (...overlays: Record<string, string>[]): string[] => {
  const register = smallRegister(Object.assign({}, ...overlays) as Record<string, string>);
  judgeOn(register, '2026-11-22');
  return register.findings.map(({ file, rule, message }) => `${file} ${rule} ${message.en}`);
};

describe('Departments that name themselves', () => {
  test.each([
    ['parent: an-phu', '“Parent” (`parent`): The department is recorded as its own parent.'],
    ['validTo: 2026-11-10\nsuccessors: [an-phu]', 'The department is recorded as its own successor.'],
    ['predecessors: [an-phu]', 'The department is recorded as its own predecessor.'],
  ])('as %s', (fields, message) => {
    const findings = found(department('an-phu', fields));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('content/departments/an-phu/department.md field-malformed');
    expect(findings[0]).toContain(message);
  });
});

describe('Departments in a circle', () => {
  test('of two parents', () => {
    expect(
      found(department('an-phu', 'parent: an-phu-bac'), department('an-phu-bac', 'parent: an-phu')),
    ).toEqual([
      expect.stringContaining('a circle of parents: `an-phu-bac` → `an-phu` → `an-phu-bac`'),
      expect.stringContaining('a circle of parents: `an-phu` → `an-phu-bac` → `an-phu`'),
    ]);
  });

  test('of three parents', () => {
    const findings = found(
      department('an-phu', 'parent: an-phu-bac'),
      department('an-phu-bac', 'parent: trung-uong'),
      department('trung-uong', 'parent: an-phu'),
    );
    expect(findings).toHaveLength(3);
    expect(findings.join()).toContain('`an-phu` → `an-phu-bac` → `trung-uong` → `an-phu`');
  });

  test('of successors', () => {
    expect(
      found(
        department('an-phu', 'validTo: 2026-11-10\nsuccessors: [an-phu-bac]'),
        department('an-phu-bac', 'validTo: 2026-11-10\nsuccessors: [an-phu]'),
      ),
    ).toEqual([
      expect.stringContaining('a circle of successors'),
      expect.stringContaining('a circle of successors'),
    ]);
  });

  test('a department below a circle is not in it', () => {
    expect(found(department('an-phu', 'parent: an-phu')).filter((one) => one.includes('an-phu-bac'))).toEqual(
      [],
    );
  });
});

test('a predecessor that does not name its successor back is found where it is named', () => {
  const [finding, ...more] = found(
    department('an-phu', 'predecessors: [an-phu-bac]'),
    department('an-phu-bac', 'validTo: 2026-11-10\nsuccessors: [trung-uong]'),
  );
  expect(more).toEqual([]);
  expect(finding).toContain(
    'Write `successors: [trung-uong, an-phu]` in `content/departments/an-phu-bac/department.md`',
  );
});

test('a predecessor that goes on needs no successor', () => {
  expect(found(department('an-phu', 'predecessors: [an-phu-bac]'))).toEqual([]);
});
