import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causedByChange } from '../../../src/cli/check/changed.ts';
import { changeFindings } from '../../../src/compliance/change-rules.ts';
import { causedBy } from '../../../src/compliance/findings-caused-by-change.ts';
import { removedFindings } from '../../../src/compliance/removed.ts';
import { sortFindings, type Finding } from '../../../src/domain/finding.ts';
import { sourceTree, type SourceFile } from '../../../src/register/files.ts';
import { pathIn, placeOf } from '../../../src/register/places/place.ts';
import { knownFrom } from '../../../src/register/reading/known-files.ts';
import { readRegister, UnusablePublisher } from '../../../src/register/reading/read-register.ts';
import { judgeSite } from '../../../src/site/links/judge-site.ts';
import { runs } from '../../support/runs.ts';
import { publisherTree } from '../../support/tree.ts';

const day = { today: '2026-11-22', now: '2026-11-22T00:00+07:00' };

/** What somebody does to one file; `seed` says where. */
type Edit = (file: SourceFile, seed: number, others: readonly SourceFile[]) => SourceFile | undefined;

const withText =
  (change: (text: string, seed: number) => string): Edit =>
  (file, seed) => ({
    path: file.path,
    bytes: Buffer.from(change(file.bytes?.toString() ?? '', seed)),
  });

/** The match of a pattern in a text that a seed chooses, changed. */
const matchChanged = (pattern: RegExp, change: (found: string, seed: number) => string) =>
  withText((text, seed) => {
    const found = [...text.matchAll(pattern)];
    const { 0: typed = '', index = 0 } = found[seed % Math.max(1, found.length)] ?? {};
    return text.slice(0, index) + change(typed, seed) + text.slice(index + typed.length);
  });

const edits: Readonly<Record<string, Edit>> = {
  'takes the file away': () => undefined,
  'renames the file': ({ path, bytes }) => ({ path: path.replace(/(\.\w+)$/, '-hai$1'), bytes }),
  'leaves a line out': matchChanged(/^.*\n/gm, () => ''),
  'changes a year': matchChanged(/20\d\d-/g, (_, seed) => `${2024 + (seed % 4)}-`),
  'changes a month': matchChanged(/-[01]\d-/g, (_, seed) => `-${String(1 + (seed % 12)).padStart(2, '0')}-`),
  'misspells a value': matchChanged(/: \S+$/gm, (typed) => `${typed}x`),
  'adds words': withText((text) => `${text}\nThêm một câu.\n`),
  'writes what another file of its folder holds': ({ path }, seed, others) => {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const beside = others.filter((other) => other.path.startsWith(`${folder}/`));
    return { path, bytes: beside[seed % beside.length]?.bytes };
  },
};

const aChange = fc.array(
  fc.record({ edit: fc.constantFrom(...Object.keys(edits)), at: fc.nat(), seed: fc.nat() }),
  { minLength: 1, maxLength: 3 },
);

const told = (findings: readonly Finding[]) =>
  findings.map(
    ({ rule, severity, file, line, message }) => `${rule} ${severity} ${file}:${line} ${message.vi}`,
  );

test.each(['small', 'trouble', 'sap-nhap-2025'])(
  'What a change of %s brings about is the difference of two full checks',
  (name) => {
    const before = publisherTree(name);
    const own = before.files.filter((file) => {
      const { is } = placeOf(file.path);
      return file.name === undefined && (is === 'record' || is === 'attachment' || is === 'publisher');
    });
    const without = readRegister(before);
    const judgedBefore = judgeSite(without, day).findings;
    let reported = 0;
    fc.assert(
      fc.property(aChange, (steps) => {
        const files = new Map(before.files.map((file) => [file.path, file]));
        const changed = new Set<string>();
        for (const { edit, at, seed } of steps) {
          const file = own[at % own.length];
          if (!file || changed.has(file.path)) continue;
          const next = edits[edit]?.(file, seed, own);
          files.delete(file.path);
          if (next) files.set(next.path, next);
          for (const { path } of next ? [file, next] : [file]) changed.add(path);
        }
        const tree = sourceTree(before, [...files.values()]);
        const register = usable(() => readRegister(tree));
        if (!register) return;
        const after = judgeSite(register, day).findings;
        const touched = new Set([...changed].map((path) => pathIn(register, path)));
        const shared = readRegister(before, { known: knownFrom(register) });
        const found = causedByChange(shared, { changed, register, day }, after);
        reported += found.length;
        expect(told(found)).toEqual(
          told(
            sortFindings([
              ...causedBy(touched, after, judgedBefore),
              ...removedFindings(without, register),
              ...changeFindings(without, register, day),
            ]),
          ),
        );
      }),
      { numRuns: runs(15) },
    );
    expect(reported).toBeGreaterThan(0);
  },
);

/** A register, or nothing where a change of the settings keeps the records from being judged. */
function usable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnusablePublisher) return undefined;
    throw error;
  }
}
