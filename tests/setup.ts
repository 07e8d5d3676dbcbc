import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { run } from './site/command.ts';
import { writeTree } from './tree.ts';

declare module 'vitest' {
  /** Folders of sites that are built once and read by every test. */
  export interface ProvidedContext {
    /** The demo on its own day. */
    demo: string;
    /** The demo a month and a day later, published with what is overdue. */
    lapsed: string;
    /** The small tree on its day, and the content that it was built from. */
    small: string;
    smallContent: string;
  }
}

/** Builds a site with the command that its users run. */
async function build(out: string, ...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await run('build', ['--out', out, ...args]);
  if (status !== 0) throw new Error(`npm run build -- ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return out;
}

/** Builds what the tests of the site look at, one after another; gives what clears it away. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-khai-sites-'));
  const content = writeTree();
  project.provide('demo', await build(join(folder, 'demo')));
  project.provide(
    'lapsed',
    await build(join(folder, 'lapsed'), '--as-of', '2026-12-23', '--overdue', 'publish'),
  );
  project.provide('small', await build(join(folder, 'small'), '--content', content, '--as-of', '2026-11-22'));
  project.provide('smallContent', content);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
