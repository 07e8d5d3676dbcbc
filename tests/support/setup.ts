import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { project, run } from './command.ts';

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
    /**
     * The small tree with a title that would be a formula, markup and the end of a section, if anybody let it, and with
     * a briefing of a district that owes none.
     */
    mischief: { site: string; title: string };
  }
}

const briefing = 'departments/an-phu/briefings/2026-10.md';

const mischief = `=HYPERLINK("https://evil.example/","Báo cáo, ""quý""") <img src=x onerror=alert(1)> ]]> </script> & ¬`;

/** Builds a site with the command that its users run. */
async function build(out: string, ...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await run('build', ['--out', out, ...args]);
  if (status !== 0)
    throw new Error(`npm run build -- ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return out;
}

/** The small tree as a folder. */
function smallContent(content: string): string {
  cpSync(join(project, 'tests/fixtures/small'), content, { recursive: true });
  return content;
}

function mischievousContent(content: string): string {
  const record = join(smallContent(content), briefing);
  const text = readFileSync(record, 'utf8');
  writeFileSync(
    record,
    text.replace(/^title:.*$/m, () => `title: '${mischief}'`),
  );
  const volunteer = join(content, briefing.replace('an-phu', 'an-phu-bac'));
  mkdirSync(dirname(volunteer));
  writeFileSync(volunteer, text.replaceAll('tran-thi-mai-lan', 'ho-van-lanh'));
  return content;
}

async function buildAll(tests: TestProject, folder: string) {
  const place = (name: string) => join(folder, name);
  const day = ['--as-of', '2026-11-22'];
  const content = smallContent(place('content'));
  const odd = mischievousContent(place('mischief-content'));
  tests.provide('demo', await build(place('demo')));
  tests.provide('lapsed', await build(place('lapsed'), '--as-of', '2026-12-23', '--overdue', 'publish'));
  tests.provide('small', await build(place('small'), '--content', content, ...day));
  tests.provide('smallContent', content);
  const site = await build(place('mischief'), '--content', odd, ...day);
  tests.provide('mischief', { site, title: mischief });
}

/** Builds what the tests of the site look at, one after another; gives what clears it away. */
export default async function setup(tests: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-khai-sites-'));
  const clear = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await buildAll(tests, folder);
  } catch (error) {
    clear();
    throw error;
  }
  return clear;
}
