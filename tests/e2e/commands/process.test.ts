import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

/** Loads what npm loads before a command as a Node.js would that is older: one without what 22 and 24 have brought. */
const olderNode = `
  import modules from 'node:module';
  import { readFileSync } from 'node:fs';
  import { SourceTextModule, SyntheticModule } from 'node:vm';
  const load = async (name, from) => {
    if (name.startsWith('.')) {
      const url = new URL(name, from);
      return new SourceTextModule(readFileSync(url, 'utf8'), { identifier: url.href });
    }
    const all = name === 'node:module' ? { createRequire: modules.createRequire } : await import(name);
    return new SyntheticModule(Object.keys(all), function () {
      for (const [key, value] of Object.entries(all)) this.setExport(key, value);
    });
  };
  const first = await load('./src/cli/compiled.mjs', ${JSON.stringify(`${pathToFileURL(project).href}/`)});
  await first.link((name, { identifier }) => load(name, identifier));
  await first.evaluate();`;

test.each([
  ['vi', /^Các lệnh cần Node\.js 24, mà đây là Node\.js v\d.*\n$/],
  ['en', /^The commands need Node\.js 24, and this is Node\.js v\d.*\n$/],
])('a Node.js that is too old is told to the user in a sentence (%s)', async (language, says) => {
  const options = ['--experimental-vm-modules', '--no-warnings', '--input-type=module', '-e', olderNode];
  const call = promisify(execFile)(process.execPath, [...options, '--', '--lang', language]);
  const ended: unknown = await call.catch((error: unknown) => error);
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended).toHaveProperty('stderr', expect.stringMatching(says));
});
