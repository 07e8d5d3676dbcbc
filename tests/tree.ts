import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { judge, type Compliance } from '../src/compliance/compliance.ts';
import { asOf } from '../src/domain/dates.ts';
import { readTree, type SourceFile, type SourceTree } from '../src/register/files.ts';
import { readRegister } from '../src/register/read.ts';
import type { Register } from '../src/register/register.ts';

/** Files that differ from the small tree, by path within the content folder; null takes a file away. */
export type Overlay = Readonly<Record<string, string | Buffer | null>>;

const project = resolve(import.meta.dirname, '..');

/** The law and the calendar of the project itself, and the publisher in `tests/publishers/small`. */
function baseFiles(): readonly SourceFile[] {
  const shared = readTree(join(project, 'content')).files.filter(({ path }) =>
    /^(calendar|rulebook)\//.test(path),
  );
  return [...shared, ...readTree(join(project, 'tests/publishers/small')).files];
}

let known: readonly SourceFile[] | undefined;

/** The small tree with something changed, in memory. Messages name its root `content`. */
export function smallTree(overlay: Overlay = {}): SourceTree {
  known ??= baseFiles();
  for (const [path, text] of Object.entries(overlay)) {
    if (text === null && !known.some((file) => file.path === path)) {
      throw new Error(`The small tree has no ${path} to take away.`);
    }
  }
  const changed = Object.entries(overlay).flatMap(([path, text]) =>
    text === null ? [] : [{ path, bytes: Buffer.from(text) }],
  );
  const files = [...known.filter(({ path }) => !(path in overlay)), ...changed];
  return { root: 'content', files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The register of the small tree with something changed. */
export const smallRegister = (overlay: Overlay = {}): Register => readRegister(smallTree(overlay));

/** What the small tree with something changed comes to on a day, or at a minute. */
export function judgeSmall(overlay: Overlay = {}, day = '2026-11-22'): Compliance {
  const when = asOf(day);
  if (!when) throw new Error(`${day} is neither a day nor a minute.`);
  return judge(smallRegister(overlay), when);
}

const written: string[] = [];

const clean = () => {
  for (const folder of written.splice(0)) rmSync(folder, { recursive: true, force: true });
};

// Vitest ends its workers without an exit event.
if (process.env['VITEST']) (await import('vitest')).afterAll(clean);
else process.once('exit', clean);

/** Writes the small tree with something changed to a folder of its own and gives its path; it is removed at the end. */
export function writeTree(overlay: Overlay = {}): string {
  const temporary = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  written.push(temporary);
  const content = join(temporary, 'content');
  for (const { path, bytes = '' } of smallTree(overlay).files) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return content;
}
