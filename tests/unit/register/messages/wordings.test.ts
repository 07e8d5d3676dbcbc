import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/domain/finding.ts';
import { readRegister } from '../../../../src/register/reading/read-register.ts';
import { mistakes } from '../../../support/mistakes.ts';
import { judgeSmall, underEngineLaw } from '../../../support/tree.ts';

const fixtures = resolve(import.meta.dirname, '../../../fixtures');

/** What is found in the malformed files, and in each record as a clerk gets it wrong. */
function findingsOfForm(): readonly Finding[] {
  const malformed = readRegister({ root: 'content', files: underEngineLaw(join(fixtures, 'malformed')) });
  const mistaken = Object.entries(mistakes).flatMap(([name, { at, instead }]) => {
    const file = readFileSync(join(fixtures, 'mistakes', name));
    return judgeSmall({ ...(instead ? { [instead]: null } : {}), [at]: file }).findings;
  });
  return [...malformed.findings, ...mistaken];
}

/** A message without what is particular to one file: values, fields, days. */
const shapeOf = ({ rule, message }: Finding): string =>
  `${rule} ${message.vi}`.replaceAll(/`[^`]*`|“[^”]*”|\d+/g, '…');

test('The wording of every message about form is pinned here, and here alone', async () => {
  const byShape = Map.groupBy(findingsOfForm(), shapeOf);
  const wordings = [...byShape.values()].map(([first]) =>
    first ? `${first.rule}\n${first.message.vi}\n${first.message.en}` : '',
  );
  expect(wordings.length).toBeGreaterThan(60);
  await expect(`${wordings.sort().join('\n\n')}\n`).toMatchFileSnapshot('wordings.txt');
});
