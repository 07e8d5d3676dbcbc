import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RepositoryHost } from '../../../src/domain/publisher/repository.ts';
import { codeowners } from '../../../src/hosts/codeowners.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { project, run } from '../../support/command.ts';
import { smallRegister, smallTree, writeTree, type Overlay } from '../../support/tree.ts';

const textOf = (path: string): string =>
  smallTree()
    .files.find((file) => file.path === path)
    ?.bytes?.toString() ?? '';

const withOwners = (department: string, ...owners: string[]): Overlay => {
  const path = `departments/${department}/department.md`;
  const list = owners.map((owner) => `  - ${owner}\n`).join('');
  return { [path]: textOf(path).replace('---\n', `---\nowners:\n${list}`) };
};
const maintained: Overlay = {
  'publisher.yaml': `${textOf('publisher.yaml')}maintainers:\n  - an-phu/quan-tri\n`,
};

const lines = (overlay: Overlay, host: RepositoryHost) =>
  codeowners(smallRegister(overlay), 'content', host)
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

describe('CODEOWNERS', () => {
  test.each([
    ['nobody named', {}, []],
    ['maintainers alone', maintained, ['* @an-phu/quan-tri']],
    [
      'a department, whose groups own those below it as well',
      { ...maintained, ...withOwners('an-phu', 'an-phu/bao-chi', '"@an-phu/van-phong"') },
      [
        '* @an-phu/quan-tri',
        '/content/departments/an-phu/ @an-phu/bao-chi @an-phu/van-phong',
        '/content/departments/an-phu-bac/ @an-phu/bao-chi @an-phu/van-phong',
      ],
    ],
    [
      'a department below with a group of its own',
      { ...withOwners('an-phu', 'an-phu/bao-chi'), ...withOwners('an-phu-bac', 'bac/bao-chi') },
      ['/content/departments/an-phu/ @an-phu/bao-chi', '/content/departments/an-phu-bac/ @bac/bao-chi'],
    ],
  ] satisfies [string, Overlay, string[]][])('on GitHub and GitLab for %s', (_, overlay, expected) => {
    expect(lines(overlay, 'github')).toEqual(expected);
    expect(lines(overlay, 'gitlab')).toEqual(expected);
  });

  test('on Forgejo gives each file to one line alone, since every line that fits counts there', () => {
    const written = lines({ ...maintained, ...withOwners('an-phu-bac', 'bac/bao-chi') }, 'forgejo');
    const owners = (path: string) =>
      written.flatMap((line) => {
        const [typed = '', ...groups] = line.split(' ');
        const negative = typed.startsWith('!');
        const fits = new RegExp(`^${negative ? typed.slice(1) : typed}$`).test(path);
        return fits === negative ? [] : groups;
      });
    expect(owners('content/departments/an-phu-bac/briefings/2026-10.md')).toEqual(['@bac/bao-chi']);
    expect(owners('content/departments/an-phu/department.md')).toEqual(['@an-phu/quan-tri']);
    expect(owners('src/rules/index.ts')).toEqual(['@an-phu/quan-tri']);
  });

  test.each([
    ['a mailbox', 'ten@an-phu.example'],
    ['a full name', 'Nguyễn Văn An'],
  ])('takes %s for no group', (_, owner) => {
    const { findings } = smallRegister(withOwners('an-phu', owner));
    expect(findings.map(({ rule }) => rule)).toContain('field-malformed');
  });
});

describe('npm run codeowners', () => {
  /** The folder of a repository that has the commands, and records of its own. */
  const repository = () => {
    const folder = temporaryFolder('owners');
    cpSync(writeTree({ ...maintained, ...withOwners('an-phu', 'an-phu/bao-chi') }), join(folder, 'content'), {
      recursive: true,
    });
    symlinkSync(join(project, 'src'), join(folder, 'src'));
    return folder;
  };
  const call = (folder: string, ...args: string[]) => run('codeowners', args, {}, folder);

  test('writes the file where the host looks, and sees when it is no longer true', async () => {
    const folder = repository();
    const file = join(folder, '.gitlab/CODEOWNERS');
    const missing = await call(folder, '--host', 'gitlab', '--check');
    expect([missing.status, existsSync(file)]).toEqual([1, false]);
    expect(missing.stdout).toContain('npm run codeowners -- --host gitlab');
    expect((await call(folder, '--host', 'gitlab')).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('/content/departments/an-phu/ @an-phu/bao-chi');
    expect((await call(folder, '--host', 'gitlab', '--check')).status).toBe(0);
    writeFileSync(file, '* @khac\n');
    expect((await call(folder, '--host', 'gitlab', '--check')).status).toBe(1);
  });

  test('cannot run for a content folder outside the repository', async () => {
    const { status, stderr } = await call(repository(), '--content', writeTree());
    expect(status).toBe(2);
    expect(stderr).toContain('Chạy lệnh từ gốc của kho');
  });
});
