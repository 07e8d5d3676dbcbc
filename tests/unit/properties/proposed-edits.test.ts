import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import type { SourceTree } from '../../../src/register/files.ts';
import { editsIn, withEdit, type Edit } from '../../support/edits.ts';
import { formatRows, withTyped } from '../../support/formats.ts';
import { headCases } from '../../support/head-cases.ts';
import { mistakes } from '../../support/mistakes.ts';
import { substituteCases } from '../../support/substitute-cases.ts';
import { allExamples } from '../rules/examples.ts';
import { judgeOn, registerLikeSmall, smallTree, type Overlay, underEngineLaw } from '../../support/tree.ts';

/** A tree in which something is wrong, and the day on which it is judged; no day for what is wrong on every day. */
interface Case {
  name: string;
  tree: SourceTree;
  day?: string;
}

const files = underEngineLaw(join(import.meta.dirname, '../../fixtures/malformed'));

const cases: readonly Case[] = [
  ...Object.entries(mistakes).map(([name, { at, instead }]) => {
    const file = readFileSync(join(import.meta.dirname, '../../fixtures/mistakes', name));
    const overlay: Overlay = { ...(instead ? { [instead]: null } : {}), [at]: file };
    return { name, tree: smallTree(overlay), day: '2026-11-22' };
  }),
  ...allExamples.map(({ rule, example: { title, files, asOf } }) => ({
    name: `${rule}: ${title.en}`,
    tree: smallTree(files),
    day: asOf,
  })),
  ...headCases.map(({ what, overlay }) => ({ name: what, tree: smallTree(overlay), day: '2026-11-22' })),
  ...substituteCases.map(({ what, overlay, day }) => ({
    name: `substitutes: ${what}`,
    tree: smallTree(overlay),
    day,
  })),
  ...formatRows.flatMap(({ what, place, formats }) =>
    formats.map(({ typed }) => ({
      name: `${what}: ${typed}`,
      tree: smallTree(withTyped(place, typed)),
      day: '2026-11-22',
    })),
  ),
  { name: 'malformed', tree: { root: 'content', files } },
];

const judged = ({ tree, day }: Pick<Case, 'tree' | 'day'>): readonly Finding[] =>
  day === undefined ? registerLikeSmall(tree).findings : judgeOn(registerLikeSmall(tree), day).findings;

const found = cases.map((one) => ({ ...one, findings: judged(one) }));

const pathOf = ({ file }: Finding): string => file.replace(/^content\//, '');

/** A tree with an edit made to the letter, and where the file is then. */
function edited(tree: SourceTree, finding: Finding, edit: Edit): { tree: SourceTree; path: string } {
  const path = pathOf(finding);
  const to = edit.does === 'rename' || edit.does === 'rename-folder' ? renamed(path, edit) : path;
  const files = tree.files.map((file) => {
    if (file.path !== path) return file;
    const text = file.bytes?.toString() ?? '';
    const isMoved = edit.does === 'rename' || edit.does === 'rename-folder';
    return { path: to, bytes: isMoved ? file.bytes : Buffer.from(withEdit(text, finding.line, edit)) };
  });
  return { tree: { ...tree, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) }, path: to };
}

function renamed(
  path: string,
  { does, to }: { does: 'rename' | 'rename-folder' | 'name' | 'append'; to: string },
): string {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (does === 'rename-folder') return parts.with(1, to).join('/');
  if (to.endsWith('/')) return `${to}${name}`;
  if (to.includes('/')) return to;
  return parts.with(-1, to.includes('.') ? to : `${to}${/\.[^.]*$/.exec(name)?.[0] ?? ''}`).join('/');
}

const isSame = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.message.vi === b.message.vi;

/** The names of files, and whether a file can be read: what another name or place of it has to do with. */
const ofNames = new Set(['file-name', 'file-misplaced', 'identity-duplicate']);

/** Edits after which more is asked for, as their messages say, by rule. */
const firstSteps: Readonly<Record<string, string>> = {
  'deferral-kept': 'An answer is its outcome, its moment, its speaker and the head’s opinion.',
};

const proposals = found.flatMap(({ findings, ...one }) =>
  findings.flatMap((finding) => editsIn(finding, 'vi').map((edit) => ({ ...one, findings, finding, edit }))),
);

describe('Every edit that a message proposes', () => {
  test.each([...new Set(proposals.map(({ name }) => name))])('%s', (name) => {
    for (const { tree, day, findings, finding, edit } of proposals.filter((one) => one.name === name)) {
      if (finding.rule in firstSteps) continue;
      const after = edited(tree, finding, edit);
      const now = judged({ tree: after.tree, ...(day === undefined ? {} : { day }) }).filter(
        (one) => pathOf(one) === after.path,
      );
      const what = `${finding.file}:${finding.line} ${JSON.stringify(edit)}`;
      const fresh = now.filter((one) => !findings.some((known) => isSame(known, one)));
      // A true record of what was against a rule is acknowledged, and not corrected.
      const errors = fresh
        .filter(({ severity, kind }) => severity === 'error' && kind !== 'breach')
        .map(({ message }) => message.en);
      if (edit.does === 'pattern') {
        expect(
          now.filter(({ severity }) => severity === 'error'),
          `${what} is a pattern and no data`,
        ).not.toEqual([]);
        continue;
      }
      expect(
        now.filter((one) => isSame(one, finding)),
        `${what} leaves the finding`,
      ).toEqual([]);
      const isMoved = edit.does === 'rename' || edit.does === 'rename-folder';
      // What is in a file, or under a name, is looked at once the file or the name is right.
      if (edit.does === 'name')
        expect(
          fresh.filter(({ rule }) => rule === 'key-unknown'),
          what,
        ).toEqual([]);
      else if (isMoved)
        expect(
          fresh.filter(({ rule }) => ofNames.has(rule)),
          what,
        ).toEqual([]);
      else expect(errors, `${what} brings another error`).toEqual([]);
    }
  });

  test('is the same in both languages', () => {
    for (const { finding } of proposals) {
      const made = (language: 'vi' | 'en') =>
        editsIn(finding, language)
          .map((edit) => JSON.stringify(edit))
          .sort();
      expect(made('en'), finding.message.en).toEqual(made('vi'));
    }
  });
});
