import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plain, project } from '../../support/command.ts';

const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** The chores of this repository. */
const chores = Object.entries(scripts).flatMap(([name, call]) => {
  const file = /^node (scripts\/\S+)$/.exec(call)?.[1];
  return file === undefined ? [] : [[name, file] as const];
});

const call = (file: string, argument: string) =>
  spawnSync(process.execPath, [join(project, file), argument], { env: plain, encoding: 'utf8' });

test.each(chores)('npm run %s -- --help says what it does and does nothing', (name, file) => {
  const { status, stdout, stderr } = call(file, '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.startsWith(`npm run ${name}`)).toBe(true);
});

test.each(chores)('npm run %s takes nothing that it does not know', (_name, file) => {
  expect(call(file, '--unknown')).toMatchObject({ status: 2, stdout: '' });
});
