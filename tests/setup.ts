import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { project, run } from './site/command.ts';

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
    /** The small tree with a title that would be a formula, markup and the end of a section, if anybody let it. */
    mischief: { site: string; title: string };
  }
}

const mischief = `=HYPERLINK("https://evil.example/","Báo cáo, ""quý""") <img src=x onerror=alert(1)> ]]> & ¬`;

/** Builds a site with the command that its users run. */
async function build(out: string, ...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await run('build', ['--out', out, ...args]);
  if (status !== 0)
    throw new Error(`npm run build -- ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return out;
}

/** Builds what the tests of the site look at, one after another; gives what clears it away. */
export default async function setup(tests: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-khai-sites-'));
  const content = join(folder, 'content');
  cpSync(join(project, 'tests/publishers/small'), content, { recursive: true });
  for (const shared of ['calendar', 'rulebook']) {
    cpSync(join(project, 'content', shared), join(content, shared), { recursive: true });
  }
  tests.provide('demo', await build(join(folder, 'demo')));
  tests.provide(
    'lapsed',
    await build(join(folder, 'lapsed'), '--as-of', '2026-12-23', '--overdue', 'publish'),
  );
  tests.provide('small', await build(join(folder, 'small'), '--content', content, '--as-of', '2026-11-22'));
  tests.provide('smallContent', content);
  const odd = join(folder, 'mischief-content');
  cpSync(content, odd, { recursive: true });
  const record = join(odd, 'departments/an-phu/briefings/2026-10.md');
  writeFileSync(
    record,
    readFileSync(record, 'utf8').replace(/^title:.*$/m, () => `title: '${mischief}'`),
  );
  const site = await build(join(folder, 'mischief'), '--content', odd, '--as-of', '2026-11-22');
  tests.provide('mischief', { site, title: mischief });
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
