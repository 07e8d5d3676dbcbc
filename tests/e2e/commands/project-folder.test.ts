import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBuildFolder, checkPath } from '../../../src/cli/command/project-folder.ts';
import { demoContent, run } from '../../support/command.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/** A folder of that name with the configuration of a project, which is not asked for anything. */
function projectIn(name: string): string {
  const folder = join(temporaryFolder('project'), name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'astro.config.mjs'), 'throw new Error();\n');
  return folder;
}

describe('The folder of a project', () => {
  test.each(['du-an #2', 'sẵn sàng?', '100%', 'a%20b', 'sao*'])(
    'is refused in a sentence where Astro would not find its way to it: %s',
    async (name) => {
      const folder = projectIn(name);
      const { status, stdout, stderr } = await run('build', ['--lang', 'en'], {}, folder);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^The path of the project, “.*”, contains [#?%*], which Astro [^\n]*\n$/);
      expect(readdirSync(folder)).toEqual(['astro.config.mjs']);
    },
  );

  test.each(['Dự án công khai', "[a] (b) {c} 'd' & $e; +f", 'a\\b'])('may be called %s', (name) => {
    expect(() => {
      checkPath(join('/', name));
    }).not.toThrow();
  });

  test('is refused in a sentence where its .build lies where its packages are not found', async () => {
    const folder = projectIn('du-an');
    const elsewhere = temporaryFolder('elsewhere');
    symlinkSync(elsewhere, join(folder, '.build'));
    const { status, stderr } = await run('build', ['--lang', 'en'], {}, folder);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/\/\.build” is a link to outside of the project, [^\n]*\n$/),
    ]);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('may have a link to a folder of its own as .build, but not to one that is not there', () => {
    const folder = projectIn('du-an');
    const [link, within] = [join(folder, '.build'), join(folder, 'cache')];
    symlinkSync(within, link);
    expect(existsSync(link)).toBe(false);
    expect(() => {
      checkBuildFolder(folder);
    }).toThrow('liên kết');
    mkdirSync(within);
    expect(() => {
      checkBuildFolder(folder);
    }).not.toThrow();
  });

  test('is refused in a sentence where a file is in the place of .build', async () => {
    const folder = projectIn('du-an');
    writeFileSync(join(folder, '.build'), '');
    const call = ['--content', demoContent, '--lang', 'en'];
    const { status, stderr } = await run('build', call, {}, folder);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^There is a file where a folder [^\n]*\n$/)]);
  });
});
