import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { temporaryFolder } from './temporary.ts';
import { writeTree, type Overlay } from './tree.ts';

/** A folder for what belongs to repositories, and a home in which nobody has told Git anything. */
export const temporary = temporaryFolder('repositories');

/** A repository on its branch `main`, with the small tree in `content`, and what a person does in it. */
export class Repository {
  readonly folder: string;

  /** @param time when its first commit was made, as `gitAt` takes it */
  constructor(overlay: Overlay = {}, time = '') {
    this.folder = temporaryFolder('repository');
    cpSync(writeTree(overlay), this.content, { recursive: true });
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
        HOME: temporary,
        GIT_CONFIG_NOSYSTEM: '1',
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
    return this.git('rev-parse', 'HEAD').trim();
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
