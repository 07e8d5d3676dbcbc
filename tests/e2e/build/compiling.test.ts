import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { building, project, run } from '../../support/command.ts';
import { writeTree } from '../../support/tree.ts';

// Astro wants a project and the packages that it uses below one folder.
mkdirSync(join(project, '.build'), { recursive: true });
// Its name is one of those that may be given to a folder at an office.
const folder = mkdtempSync(join(project, ".build/Công khai (bản 'mới') & [thử] "));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const page = join(folder, 'src/pages/rieng.astro');
const out = join(folder, 'dist');

/** Configures the project, with a line before what every project has. */
function configure(line = ''): void {
  const engine = pathToFileURL(join(project, 'src/index.ts')).href;
  const common = `import { congKhai } from '${engine}';\nexport default { integrations: [congKhai()] };\n`;
  writeFileSync(join(folder, 'astro.config.mjs'), `${line}${common}`);
}

const build = (content = writeTree()) =>
  run('build', ['--content', content, '--as-of', '2026-11-22', '--lang', 'en', '--out', out], {}, folder);

/** The sets of compiled templates that the project keeps. */
const kept = (): string[] => {
  const store = join(folder, '.build/templates');
  return existsSync(store) ? readdirSync(store).filter((name) => /^[0-9a-f]{32}$/.test(name)) : [];
};

beforeAll(() => {
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
});

/** What ends in a sentence, and in nothing else. */
const sentence = (reason: RegExp) =>
  new RegExp(`^The command stopped because of a defect in the software, .*${reason.source}.*\\n$`);

describe('Templates are compiled in a process of their own', building, () => {
  test('which says in a sentence what of a page cannot be compiled; once it is corrected, it is', async () => {
    configure();
    writeFileSync(page, '<p>{1 +}</p>\n');
    const { status, stderr } = await build();
    expect([status, stderr]).toEqual([70, expect.stringMatching(sentence(/rieng\.astro:1:7/))]);
    expect(kept()).toEqual([]);
    writeFileSync(page, '<p>{1 + 1}</p>\n');
    expect(await build()).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(join(out, 'rieng/index.html'))).toBe(true);
  });

  test('whose end before its time ends the build with it', async () => {
    configure('process.exit(0);\n');
    const { status, stderr } = await build();
    expect([status, stderr]).toEqual([
      70,
      expect.stringMatching(sentence(/process that compiles templates/)),
    ]);
  });

  test('which a build ends that publishes nothing', async () => {
    rmSync(join(folder, '.build'), { recursive: true });
    configure();
    const { status, stderr } = await build(
      writeTree({ 'departments/an-phu/department.md': '---\nname: An Phú\n---\n' }),
    );
    expect([status, stderr]).toEqual([1, '']);
    expect(kept()).toEqual([]);
  });
});
