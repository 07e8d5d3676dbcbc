import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { demoContent, project, runProcess } from '../../support/command.ts';

const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const commands = Object.keys(scripts).filter((name) => scripts[name]?.endsWith(` src/cli/${name}.ts`));

test('there are commands', () => {
  expect(commands.length).toBeGreaterThan(9);
});

/** A build has no more than 16 MB for what is short-lived, as its threads have: this can be said only when Node.js starts. */
const memory: Readonly<Record<string, string>> = { build: '--max-semi-space-size=16 ' };

test('npm has Node.js keep what it compiles before it loads a command', () => {
  for (const name of commands)
    expect(scripts[name]).toBe(
      `node ${memory[name] ?? ''}--import ./src/cli/compiled.mjs src/cli/${name}.ts`,
    );
});

test.each(commands)(
  'npm run %s ends with 2 and a sentence where it is called with a flag that it has not',
  async (name) => {
    const { status, stdout, stderr } = await runProcess(name, ['--khong-co']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]*--khong-co[^\n]*\n$/);
  },
);

test.each(['build', 'check', 'due'])('scripts/%s.ts is that command to other tools', async (name) => {
  const call = [join(project, `scripts/${name}.ts`), '--content', demoContent, '--help', '--lang', 'en'];
  const { stdout: printed } = await promisify(execFile)(process.execPath, call);
  expect(printed).toContain(`npm run ${name}`);
});
