import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { building, run } from '../../support/command.ts';
import { configure, folderInProject, makeProject } from '../../support/own-project.ts';
import { writeTree } from '../../support/tree.ts';

// Its name is one of those that may be given to a folder at an office.
const folder = folderInProject("Công khai (bản 'mới') & [thử]");

const page = join(folder, 'src/pages/rieng.astro');
const out = join(folder, 'dist');

const build = (content = writeTree()) =>
  run('build', ['--content', content, '--as-of', '2026-11-22', '--lang', 'en', '--out', out], {}, folder);

/** The sets of compiled templates that the project keeps. */
const kept = (): string[] => {
  const store = join(folder, '.build/templates');
  return existsSync(store) ? readdirSync(store).filter((name) => /^[0-9a-f]{32}$/.test(name)) : [];
};

beforeAll(() => {
  makeProject(folder);
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
});

/** What ends in a sentence, and in nothing else. */
const sentence = (reason: RegExp) =>
  new RegExp(`^The command stopped because of a defect in the software, .*${reason.source}.*\\n$`);

describe('Templates are compiled in a process of their own', building, () => {
  test('which says in a sentence what of a page cannot be compiled; once it is corrected, it is', async () => {
    writeFileSync(page, '<p>{1 +}</p>\n');
    const { status, stderr } = await build();
    expect([status, stderr]).toEqual([70, expect.stringMatching(sentence(/rieng\.astro:1:7/))]);
    expect(kept()).toEqual([]);
    writeFileSync(page, '<p>{1 + 1}</p>\n');
    expect(await build()).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(join(out, 'rieng/index.html'))).toBe(true);
  });

  test('whose end before its time ends the build with it', async () => {
    configure(folder, {}, 'process.exit(0);\n');
    const { status, stderr } = await build();
    expect([status, stderr]).toEqual([
      70,
      expect.stringMatching(sentence(/process that compiles templates/)),
    ]);
  });

  test('which a build ends that publishes nothing', async () => {
    rmSync(join(folder, '.build'), { recursive: true });
    configure(folder);
    const { status, stderr } = await build(
      writeTree({ 'departments/an-phu/department.md': '---\nname: An Phú\n---\n' }),
    );
    expect([status, stderr]).toEqual([1, '']);
    expect(kept()).toEqual([]);
  });
});
