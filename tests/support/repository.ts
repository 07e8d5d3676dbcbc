import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { temporaryFolder } from './temporary.ts';
import { writeTree, type Overlay } from './tree.ts';

/** A home in which nobody has told Git anything. */
const home = temporaryFolder('home');

/** Git copies no examples into a new repository, and does not look after each commit whether to tidy up. */
const settings = {
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_CONFIG_KEY_1: 'init.templateDir',
  GIT_CONFIG_VALUE_1: '',
};

/** A repository on its branch `main`, with the small tree in `content`, and what a person does in it. */
export class Repository {
  readonly folder: string;

  /**
   * @param like what differs from the small tree, or a repository to be copied, which costs less than a new one
   * @param time when its first commit was made, as `gitAt` takes it
   */
  constructor(like: Overlay | Repository = {}, time = '') {
    this.folder = temporaryFolder('repository');
    if (like instanceof Repository) {
      cpSync(like.folder, this.folder, { recursive: true });
      return;
    }
    cpSync(writeTree(like), this.content, { recursive: true });
    this.git('init', '--quiet', '--initial-branch', 'main');
    this.commit(time);
  }

  get content(): string {
    return join(this.folder, 'content');
  }

  git(...args: string[]): string {
    return this.gitAt('', ...args);
  }

  /** Git at a time of its own, as `YYYY-MM-DDTHH:mm:ss+07:00`; at the machine's for none. */
  gitAt(time: string, ...args: string[]): string {
    return execFileSync('git', ['-C', this.folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: home,
        GIT_CONFIG_NOSYSTEM: '1',
        ...settings,
        GIT_AUTHOR_NAME: 'Người thử',
        GIT_AUTHOR_EMAIL: 'thu@an-phu.example',
        GIT_COMMITTER_NAME: 'Người thử',
        GIT_COMMITTER_EMAIL: 'thu@an-phu.example',
        ...(time && { GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time }),
      },
    });
  }

  /** Commits everything and gives the commit's hash. */
  commit(time = ''): string {
    this.git('add', '--all');
    this.gitAt(time, 'commit', '--quiet', '--allow-empty', '--message', 'Một thay đổi');
    return this.#head();
  }

  /** The commit that is checked out, without asking Git, since each process that it takes costs time. */
  #head(): string {
    const read = (path: string) => readFileSync(join(this.folder, '.git', path), 'utf8').trim();
    return read(read('HEAD').replace('ref: ', ''));
  }

  branch(name = 'thay-doi'): this {
    this.git('switch', '--quiet', '--create', name);
    return this;
  }

  change(path: string, from: string, to: string): this {
    const file = join(this.content, path);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
    return this;
  }

  remove(path: string): this {
    rmSync(join(this.content, path));
    return this;
  }

  write(path: string, text: string): this {
    const file = join(this.content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return this;
  }
}
