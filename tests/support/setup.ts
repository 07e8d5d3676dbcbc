import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { plain, project } from './command.ts';
import { temporaryFolder } from './temporary.ts';

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
    /** Says that all of these are built, once it is there: nothing, or what went wrong. */
    sitesAreBuilt: string;
  }
}

const briefing = 'departments/an-phu/briefings/2026-10.md';

const mischief = `=HYPERLINK("https://evil.example/","Báo cáo, ""quý""") <img src=x onerror=alert(1)> ]]> </script> & ¬`;

/** Builds sites with the command that its users run, each by the arguments of a build. */
const build = (all: readonly (readonly string[])[]): Promise<unknown> =>
  promisify(execFile)(process.execPath, [join(import.meta.dirname, 'build-sites.ts'), JSON.stringify(all)], {
    env: plain,
  });

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

/** Tells the tests where the sites will be; gives what builds them, one after another. */
function sitesIn(folder: string, tests: TestProject): () => Promise<unknown> {
  const place = (name: string) => join(folder, name);
  const content = smallContent(place('content'));
  const odd = mischievousContent(place('mischief-content'));
  tests.provide('demo', place('demo'));
  tests.provide('lapsed', place('lapsed'));
  tests.provide('small', place('small'));
  tests.provide('smallContent', content);
  tests.provide('mischief', { site: place('mischief'), title: mischief });
  const day = ['--as-of', '2026-11-22'];
  return () =>
    build([
      ['--out', place('demo')],
      ['--out', place('lapsed'), '--as-of', '2026-12-23', '--overdue', 'publish'],
      ['--out', place('small'), '--content', content, ...day],
      ['--out', place('mischief'), '--content', odd, ...day],
    ]);
}

/** Does work, and says in a file that it is done or what went wrong. */
async function noting(file: string, work: () => Promise<unknown>): Promise<void> {
  let fault = '';
  try {
    await work();
  } catch (error) {
    fault = String(error);
  }
  writeFileSync(`${file}.new`, fault);
  renameSync(`${file}.new`, file);
}

/** Begins to build what the tests of the site look at, while tests run that do not. Gives what waits for the end of that. */
export default function setup(tests: TestProject): () => Promise<void> {
  const folder = temporaryFolder('sites');
  const built = join(folder, 'built');
  tests.provide('sitesAreBuilt', built);
  const building = noting(built, sitesIn(folder, tests));
  return async () => {
    await building;
  };
}
