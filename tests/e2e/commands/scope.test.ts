import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Repository } from '../../support/repository.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { run } from '../../support/command.ts';
import { writeTree, type Overlay } from '../../support/tree.ts';

/** A repository whose branch is checked for what it changes. */
class Branched extends Repository {
  /** The exit status, and rule and file of every error found. */
  async changed(...args: string[]): Promise<[status: number | null, found: string[]]> {
    const base = args.includes('--base') ? [] : ['--base', 'main'];
    const { status, stdout, stderr } = await run('check', [
      ...['--content', this.content, '--scope', 'changed', '--format', 'json', ...base],
      ...args,
    ]);
    if (stderr) return [status, [stderr.replaceAll(this.folder, '<repository>')]];
    const { findings } = JSON.parse(stdout) as {
      findings: { rule: string; severity: string; file: string }[];
    };
    const errors = findings.filter(({ severity }) => severity === 'error');
    return [
      status,
      errors.map(({ rule, file }) => `${rule} ${file.replace(`${this.content}/departments/`, '')}`),
    ];
  }
}

/** A month that a provincial department has missed on `main` already. */
const overdue: Overlay = { 'departments/an-phu/briefings/2026-09.md': null };
const north = 'departments/an-phu-bac/spokespersons/ho-van-lanh.md';
const head = 'departments/an-phu/spokespersons/tran-thi-mai-lan.md';
const awareness = '---\nkind: rules\ndate: 2026-09-31\n---\n';

describe('A branch answers for what it changes', () => {
  test('and passes while another department is overdue', async () => {
    const repository = new Branched(overdue).branch().change(north, '0200 555 0201', '0200 555 0299');
    repository.commit();
    expect(await repository.changed()).toEqual([0, []]);
    const { status } = await run('check', ['--content', repository.content]);
    expect(status).toBe(3);
  });

  test('and for what stands in the files that it touches, old as it may be', async () => {
    const repository = new Branched(overdue)
      .branch()
      .change('departments/an-phu/department.md', 'validFrom: 2026-08-01', '# như cũ\nvalidFrom: 2026-08-01');
    repository.commit();
    expect(await repository.changed()).toEqual([
      3,
      ['briefing-monthly an-phu/department.md', 'web-update-monthly an-phu/department.md'],
    ]);
  });

  test('and not for a change of main since it was left', async () => {
    const repository = new Branched().branch();
    repository.git('switch', '--quiet', 'main');
    repository.change(north, 'email: hovanlanh@anphubac.example\n', '').commit();
    repository.git('switch', '--quiet', 'thay-doi');
    repository.change(head, 'verifiedOn:', '# đã hỏi lại\nverifiedOn:').commit();
    expect(await repository.changed()).toEqual([0, []]);
  });

  test('and passes if it corrects what was wrong', async () => {
    const right = readFileSync(join(writeTree(), north), 'utf8');
    const repository = new Branched({ ...overdue, [north]: awareness }).branch().write(north, right);
    repository.commit();
    expect(await repository.changed()).toEqual([0, []]);
  });
});

describe('A branch answers for what it makes fail elsewhere', () => {
  test('deleting a spokesperson leaves the statements that name them without authority', async () => {
    const repository = new Branched().branch().remove(head);
    repository.commit();
    const [status, found] = await repository.changed();
    expect(status).toBe(1);
    expect(found).toContain('spokesperson-required an-phu/department.md');
    for (const file of [
      'authorisations/cao-thi-thu-giao-nha',
      'briefings/2026-10',
      'responses/2026-10-05-cham-tra-bien-lai',
      'statements/2026-09-15-cay-do-truoc-tru-so',
    ]) {
      expect(found).toContain(`reference-dangling an-phu/${file}.md`);
    }
  });

  test('ending a spokesperson’s term leaves the statements after it without authority', async () => {
    const repository = new Branched()
      .branch()
      .change(head, 'from: 2026-08-01', 'from: 2026-08-01\nto: 2026-10-10');
    repository.commit();
    const [status, found] = await repository.changed();
    expect(status).toBe(1);
    expect(found).toContain('spokesperson-required an-phu/department.md');
    expect(found).toContain('speaker-authority an-phu/briefings/2026-10.md');
    expect(found).not.toContain('speaker-authority an-phu/briefings/2026-09.md');
  });

  test('renaming a record that others name leaves them without it', async () => {
    const repository = new Branched().branch();
    repository.git('mv', `content/${head}`, 'content/departments/an-phu/spokespersons/mai-lan.md');
    const [status, found] = await repository.changed();
    expect(status).toBe(1);
    expect(found).toContain('reference-dangling an-phu/briefings/2026-08.md');
    expect(found).not.toContain('spokesperson-required an-phu/department.md');
  });
});

describe('What is not committed counts as well', () => {
  const path = 'departments/an-phu-bac/awareness/buoi-hop.md';
  const found = [
    'field-malformed an-phu-bac/awareness/buoi-hop.md',
    'field-missing an-phu-bac/awareness/buoi-hop.md',
    'field-missing an-phu-bac/awareness/buoi-hop.md',
  ];

  test('a new file that Git does not know', async () => {
    expect(await new Branched(overdue).branch().write(path, awareness).changed()).toEqual([1, found]);
  });

  test('a new file that is only staged', async () => {
    const repository = new Branched(overdue).branch().write(path, awareness);
    repository.git('add', '--all');
    expect(await repository.changed()).toEqual([1, found]);
  });

  test('a file whose name Git would print in quotes', async () => {
    const name = 'departments/an-phu-bac/awareness/Buổi "họp" đầu.md';
    const repository = new Branched().branch().write(name, awareness);
    repository.commit();
    expect(await repository.changed()).toEqual([1, ['file-name an-phu-bac/awareness/Buổi "họp" đầu.md']]);
  });

  test('a change on main itself, before it is committed', async () => {
    expect(await new Branched(overdue).write(path, awareness).changed()).toEqual([1, found]);
  });
});

describe('The content folder', () => {
  test('may be new: then everything in it is the branch’s', async () => {
    const repository = new Branched(overdue);
    repository.git('switch', '--quiet', '--orphan', 'goc');
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'Trống');
    repository.git('switch', '--quiet', '--create', 'thay-doi');
    repository.git('checkout', '--quiet', 'main', '--', 'content');
    repository.commit();
    const [status, found] = await repository.changed('--base', 'goc');
    expect([status, found]).toEqual([
      3,
      ['briefing-monthly an-phu/department.md', 'web-update-monthly an-phu/department.md'],
    ]);
  });

  test('may be the repository’s own folder, and may be reached over a link', async () => {
    const repository = new Branched(overdue);
    const inner = repository.content;
    execFileSync('git', ['-C', inner, 'init', '--quiet', '--initial-branch', 'main']);
    const git = (...args: string[]) =>
      execFileSync('git', [
        '-C',
        inner,
        '-c',
        'user.name=Thử',
        '-c',
        'user.email=thu@an-phu.example',
        ...args,
      ]);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Một');
    const link = join(dirname(inner), 'lien-ket');
    symlinkSync(inner, link);
    writeFileSync(join(inner, 'departments/an-phu-bac/awareness/buoi-hop.md'), awareness);
    for (const content of [inner, link]) {
      const { status, stdout } = await run('check', [
        '--content',
        content,
        '--scope',
        'changed',
        '--base',
        'main',
      ]);
      expect(status).toBe(1);
      expect(stdout).toContain('awareness/buoi-hop.md');
      expect(stdout).not.toContain('briefing-monthly');
    }
  });
});

describe('Without an answer of Git the command cannot run: 2', () => {
  test.each([
    [
      'an unknown base',
      ['--base', 'khong-co'],
      'Kho Git không có nhánh hay commit nào tên là “khong-co”. Kiểm tra --base, hoặc tải nhánh ấy về bằng git fetch.\n',
    ],
    [
      'an unknown base in English',
      ['--base', 'khong-co', '--lang', 'en'],
      'The Git repository has no branch or commit called “khong-co”. Check --base, or get it with git fetch.\n',
    ],
    [
      'a base that looks like an option',
      ['--base=--output=x'],
      'Kho Git không có nhánh hay commit nào tên là “--output=x”. Kiểm tra --base, hoặc tải nhánh ấy về bằng git fetch.\n',
    ],
  ])('%s', async (_, args, said) => {
    const { status, stdout, stderr } = await run('check', [
      ...['--content', new Branched().content, '--scope', 'changed'],
      ...args,
    ]);
    expect([status, stdout, stderr]).toEqual([2, '', said]);
  });

  test('the default base where there is no origin', async () => {
    const { status, stderr } = await run('check', [
      '--content',
      new Branched().content,
      '--scope',
      'changed',
    ]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('“origin/main”')]);
  });

  test('a copy without the history that both come from, as CI systems make it', async () => {
    const repository = new Branched();
    repository.branch();
    repository.change(north, 'verifiedOn:', '# a\nverifiedOn:').commit();
    repository.git('switch', '--quiet', 'main');
    repository.change(head, 'verifiedOn:', '# b\nverifiedOn:').commit();
    const copy = temporaryFolder('shallow');
    const from = `file://${repository.folder}`;
    execFileSync('git', ['clone', '--quiet', '--depth', '1', '--branch', 'thay-doi', from, copy]);
    execFileSync('git', [
      '-C',
      copy,
      'fetch',
      '--quiet',
      '--depth',
      '1',
      'origin',
      'main:refs/remotes/origin/main',
    ]);
    const { status, stderr } = await run('check', ['--content', join(copy, 'content'), '--scope', 'changed']);
    expect([status, stderr]).toEqual([
      2,
      'Không tìm thấy commit chung của nhánh này và “origin/main”. Bản sao có lẽ thiếu lịch sử: chạy git fetch --unshallow (trên GitHub Actions: fetch-depth: 0).\n',
    ]);
  });

  test('no repository at all', async () => {
    const { status, stderr } = await run(
      'check',
      ['--content', writeTree(), '--scope', 'changed', '--base', 'main'],
      {
        GIT_CEILING_DIRECTORIES: tmpdir(),
      },
    );
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^Git không trả lời được: .*repository.*\n$/),
    ]);
  });
});
