import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { typeNames, type TypeName } from '../../../../src/domain/records/index.ts';
import { readRegister } from '../../../../src/register/reading/read-register.ts';
import type { Register } from '../../../../src/register/register.ts';
import { dataPackage } from '../../../../src/site/open-data/data-package.ts';
import { breachesCsv, recordsCsv } from '../../../../src/site/open-data/tables.ts';
import { dataPackageView } from '../../../../src/site/views/data/data-package.ts';
import { fault, type Field } from '../../../e2e/site/table-schema.ts';
import { judgeOn, publisherTree, smallRegister, registerOf } from '../../../support/tree.ts';

interface Package {
  resources: { name: TypeName | 'breaches'; schema: { fields: Field[] } }[];
}

/** Every cell of every table that is not what its own schema says. */
function faults(register: Register): string[] {
  const publication = { register, compliance: judgeOn(register, '2026-11-22') };
  return (dataPackage(dataPackageView(publication)) as Package).resources.flatMap(
    ({ name, schema: { fields } }) => {
      const table = name === 'breaches' ? breachesCsv(publication) : recordsCsv(publication, name);
      const rows = parse<Record<string, string>>([...table].join(''), { bom: true, columns: true });
      return rows.flatMap((row) =>
        fields.flatMap((field) => fault(row[field.name] ?? '', field).map((it) => `${row['id']}: ${it}`)),
      );
    },
  );
}

describe('Every cell is what the schema of its table says', () => {
  test.each(['small', 'trouble', 'sap-nhap-2025'])('of the publisher %s', (name) => {
    expect(faults(readRegister(publisherTree(name)))).toEqual([]);
  });

  test('of the demo', () => {
    expect(faults(registerOf(resolve(import.meta.dirname, '../../../fixtures/demo')))).toEqual([]);
  });

  const person = 'departments/an-phu/spokespersons/tran-thi-mai-lan.md';
  test.each([
    '+84 200 555 0101',
    '+842005550101',
    '(+84) 200 555 0101',
    '0084 200 555 0101',
    '0200.555.0101',
  ])('with the number %s', (phone) => {
    const text = smallText(person).replace(/^phone: .*/m, `phone: ${phone}`);
    const register = smallRegister({ [person]: text });
    expect(faults(register)).toEqual([]);
  });

  test('with a mailbox that begins as a formula does', () => {
    const text = smallText(person).replace(/^email: .*/m, 'email: "=phatngon@anphu.example"');
    expect(faults(smallRegister({ [person]: text }))).toEqual([]);
  });
});

describe('The schema of a table', () => {
  const register = smallRegister();
  const { resources } = dataPackage(
    dataPackageView({ register, compliance: judgeOn(register, '2026-11-22') }),
  ) as Package;

  test('has patterns that readers in Python take as well', () => {
    const patterns = resources.flatMap(({ schema }) =>
      schema.fields.flatMap(({ constraints }) => constraints?.pattern ?? []),
    );
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((pattern) => pattern.includes('\\p{'))).toEqual([]);
  });

  test('is of every type and of the breaches', () => {
    expect(resources.map(({ name }) => name)).toEqual([...typeNames, 'breaches']);
  });
});

function smallText(path: string): string {
  const file = publisherTree('small').files.find((one) => one.path === path);
  return file?.bytes?.toString('utf8') ?? '';
}
