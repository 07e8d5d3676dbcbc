import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { judge, type Compliance } from '../../src/compliance/compliance.ts';
import { judgePages } from '../../src/compliance/pages.ts';
import { lazily } from '../../src/domain/lazily.ts';
import { telephoneLink } from '../../src/domain/phone.ts';
import { asOf } from '../../src/domain/dates.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { withEngineFiles } from '../../src/register/engine-files.ts';
import { folderName, readTree, type SourceFile, type SourceTree } from '../../src/register/files.ts';
import { knownFrom } from '../../src/register/reading/known-files.ts';
import { readRegister } from '../../src/register/reading/read-register.ts';
import type { Register } from '../../src/register/register.ts';
import type { BuiltPage } from '../../src/rules/rule.ts';
import { addresses } from '../../src/site/addresses.ts';
import { readPage } from '../../src/site/links/page-reader.ts';
import { temporaryFolder } from './temporary.ts';

/** Files that differ from the small tree, by path within the content folder; null takes a file away. */
export type Overlay = Readonly<Record<string, string | Buffer | null>>;

const project = resolve(import.meta.dirname, '../..');

const known = new Map<string, readonly SourceFile[]>();

/** A folder’s files under the law and the calendars of the engine; its guides take long to read, and are left out. */
export const underEngineLaw = (folder: string): readonly SourceFile[] =>
  withEngineFiles(readTree(folder)).files.filter(
    ({ path, name }) => name === undefined || !path.startsWith('guide/'),
  );

/** The files of a publisher in `tests/fixtures`. */
function baseFiles(publisher: string): readonly SourceFile[] {
  const files = known.get(publisher) ?? underEngineLaw(join(project, 'tests/fixtures', publisher));
  known.set(publisher, files);
  return files;
}

/** A publisher’s tree with something changed, in memory. Messages name its root `content`. */
export function publisherTree(publisher: string, overlay: Overlay = {}): SourceTree {
  const base = baseFiles(publisher);
  for (const [path, text] of Object.entries(overlay)) {
    if (text === null && !base.some((file) => file.path === path)) {
      throw new Error(`The tree of ${publisher} has no ${path} to take away.`);
    }
  }
  const changed = Object.entries(overlay).flatMap(([path, text]) =>
    text === null ? [] : [{ path, bytes: Buffer.from(text) }],
  );
  const files = [...base.filter(({ path }) => !(path in overlay)), ...changed];
  return { root: 'content', files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The small tree with something changed. */
export const smallTree = (overlay: Overlay = {}): SourceTree => publisherTree('small', overlay);

/** A rule set as a publisher applies it: from its day on, and to its last day if it has one. */
export type Applied = readonly [set: string, from: string, to?: string];

/** The settings of a publisher that applies rule sets. */
export const applying = (...sets: readonly Applied[]): string => `name:
  vi: Trang thử
  en: Trial
description:
  vi: Trang thử.
  en: A trial.
site: https://thu.example
timeZone: Asia/Ho_Chi_Minh
rulebook:
${sets.map(([set, from, to]) => `  - set: ${set}\n    from: ${from}\n${to ? `    to: ${to}\n` : ''}`).join('')}`;

/** The settings of a publisher that is no demonstration. */
export const realSettings = `name: { vi: An Phú, en: An Phu }
description: { vi: Một cơ quan nhỏ., en: A small office. }
site: https://an-phu.example
timeZone: Asia/Ho_Chi_Minh
rulebook: [{ set: letter-2015, from: 2015-07-31 }]
asOf: 2026-11-22
`;

/** The register of a content folder, as commands read it. */
export const registerOf = (folder: string): Register =>
  readRegister(withEngineFiles(readTree(folder, { root: folderName(folder, process.cwd()) })));

const knownSmall = lazily(() => knownFrom(readRegister(smallTree())));

/** The register of a tree, of which the records that are those of the small tree are read once for all that ask. */
export const registerLikeSmall = (tree: SourceTree): Register => readRegister(tree, { known: knownSmall() });

/** The register of the small tree with something changed. */
export const smallRegister = (overlay: Overlay = {}): Register => registerLikeSmall(smallTree(overlay));

/** What a register comes to on a day, or at a minute. */
export function judgeOn(register: Register, day: string): Compliance {
  const when = asOf(day);
  if (!when) throw new Error(`${day} is neither a day nor a minute.`);
  return judge(register, when);
}

/** What the small tree with something changed comes to on a day, or at a minute. */
export const judgeSmall = (overlay: Overlay = {}, day = '2026-11-22'): Compliance =>
  judgeOn(smallRegister(overlay), day);

/** What a page shows that was built as it should be. */
function rightPage(register: Register, department: string): BuiltPage {
  const people = register.departments.get(department)?.spokespersons ?? [];
  return {
    text: people.map(({ data }) => `${data.name}, ${data.position}`).join('; '),
    links: new Set(
      people.flatMap(({ data }) => [telephoneLink(data.phone, data.extension), `mailto:${data.email}`]),
    ),
  };
}

/** What the pages of the small tree come to, some of them built otherwise than they should have been. */
export function judgeSmallPages(
  pages: Readonly<Record<string, string>>,
  overlay: Overlay = {},
  day = '2026-11-22',
): Finding[] {
  const when = asOf(day);
  if (!when) throw new Error(`${day} is neither a day nor a minute.`);
  const register = smallRegister(overlay);
  return judgePages(register, when, (department) => {
    const html = pages[addresses.department(department)];
    return html === undefined ? rightPage(register, department) : readPage(html);
  });
}

/** Writes a tree with something changed to a folder of its own and gives its path. */
export function writeTree(overlay: Overlay = {}, publisher = 'small'): string {
  const content = join(temporaryFolder(), 'content');
  for (const { path, bytes = '', name } of publisherTree(publisher, overlay).files) {
    if (name !== undefined) continue;
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return content;
}
