import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { editorSoftwareAddress } from '../../site/editor-software-address.ts';
import { serveFiles, type ServedFiles } from './serve-files.ts';

/** Where the package of the editor lies. */
const home = join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), '..');

const read = (path: string): Buffer => readFileSync(join(home, path));

/** The font of the editor's icons; the package has it as a file, under a name with a hash. */
const icons = 'material-symbols-outlined';

const iconFont = (): Buffer => {
  const found = readdirSync(join(home, 'npm/assets')).find(
    (name) => name.startsWith(`${icons}-`) && name.endsWith('.woff2'),
  );
  if (!found)
    throw new Error(
      `@sveltia/cms ${version} has no font of signs: see to src/integration/static-files/editor-software.ts.`,
    );
  return read(`npm/assets/${found}`);
};

const { version, dependencies } = JSON.parse(read('package.json').toString('utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

/** What the editor tells of a record before it is saved comes as maps of this package, under the version that it names. */
const maps = {
  path: `immutable@${(dependencies['immutable'] ?? '').replace(/^\D/, '')}/dist/immutable.es.js`,
  read: () =>
    readFileSync(
      join(dirname(createRequire(join(home, 'package.json')).resolve('immutable')), 'immutable.es.js'),
    ),
};

/** Puts one thing in place of another. @throws Error if there is nothing to replace, as after a change of version */
function replaced(text: string, from: RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text)
    throw new Error(
      `@sveltia/cms ${version} has no ${from}: see to src/integration/static-files/editor-software.ts.`,
    );
  return changed;
}

/** What the editor gets in place of the status page of a host: nothing. */
const noStatus = 'data:application/json,{}';

/**
 * The program of the editor, which looks for its fonts, its languages and the number of its newest version on networks
 * of others, and asks them how its host is: here it finds what it needs beside itself, below `base`, and asks nobody. Its
 * font for text has no Vietnamese letters, and gives way to that of the system. It wants pages to fade into one another;
 * the list of departments, where signing out leads, does not, and the browser makes an error of that.
 */
function program(base: string): string {
  const replacements = [
    [/@font-face \{font-family:'(Source Sans 3|Noto Mono)';[^}]*\}/g, ''],
    [/"Source Sans 3", (?=system-ui)/g, ''],
    [/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z-]+)(?![a-z-])[^)]*/g, `${base}$1.woff2`],
    [/https:\/\/unpkg\.com\/@sveltia\/cms/g, `${base}sveltia-cms`],
    [/https:\/\/unpkg\.com\//g, base],
    [/https:\/\/(?:www\.githubstatus|status-api\.hostedstatus)\.com\/[^`]+/g, noStatus],
    [/@view-transition\s*\{[^}]*\}/g, ''],
    [/\/\/# sourceMappingURL=\S*\s*$/, ''],
  ] as const;
  return replacements.reduce(
    (text, [from, to]) => replaced(text, from, to),
    read('dist/sveltia-cms.js').toString('utf8'),
  );
}

/** The editor's Vietnamese, with what it says of a save that somebody called off to go back, which it counts as faults of fields. */
const vietnamese = (): string =>
  replaced(
    read('locales/vi.json').toString('utf8'),
    /(?<="entry_validation_errors":"[^"]*\.match \$count )(?=\*)/,
    '0 {{Chưa lưu. Sửa xong thì lưu lại.}} ',
  ).replace(/^\{/, '{"show_errors":"Xem chỗ sai",');

/** The files of the editor by their paths within its folder; `base` is the address of that folder. */
const softwareFiles = (base: string): ServedFiles =>
  new Map<string, () => string | Buffer>([
    ['sveltia-cms.js', () => program(base)],
    ['sveltia-cms/package.json', () => `${JSON.stringify({ version })}\n`],
    [`sveltia-cms@${version}/locales/vi.json`, vietnamese],
    [maps.path, maps.read],
    ['LICENSE.txt', () => read('LICENSE.txt')],
    [`${icons}.woff2`, iconFont],
    [`${icons}.LICENSE.txt`, () => read(`npm/assets/${icons}.LICENSE.txt`)],
  ]);

/** Serves the editor's own files from this site. */
export const editorSoftware = (): AstroIntegration =>
  serveFiles('cong-khai:editor-software', (base) => {
    const files = softwareFiles(`${base.slice(0, -1)}${editorSoftwareAddress('')}`);
    return new Map([...files].map(([path, content]) => [editorSoftwareAddress(path), content]));
  });
