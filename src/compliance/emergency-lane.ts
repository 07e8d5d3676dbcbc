import type { AsOf } from '../domain/dates.ts';
import { blocksPublication, type Finding } from '../domain/finding.ts';
import { enforcementWith, type Enforcement } from '../domain/publisher.ts';
import type { RecordOf } from '../domain/records/index.ts';
import { sourceTree } from '../register/files.ts';
import { pathIn } from '../register/places/place.ts';
import { readRegister } from '../register/reading/read-register.ts';
import type { Register } from '../register/register.ts';
import { judge, type CheckedContent } from './compliance.ts';
import { filesFor, urgentFiles } from './emergency-files.ts';
import { futureRelease } from './future.ts';
import { onlyIn } from './findings-caused-by-change.ts';

/** A statement of the emergency lane that cannot go out, and what has to be corrected first. */
export interface RejectedFile {
  /** The statement's file as messages name it. */
  file: string;
  findings: readonly Finding[];
}

/** The last good content with every emergency statement that could be added to it. */
export interface EmergencyContent extends CheckedContent {
  /** The identities of the statements that go out. */
  statements: readonly string[];
  /** The departments whose whole folder was taken, since their statement cannot stand without it. */
  folders: readonly string[];
  refused: readonly RejectedFile[];
}

/** Whether a finding is about a record that no lane publishes: a wrong one, or one with a breach that has to be explained. */
export const isUnpublishable = (finding: Finding, enforcement: Enforcement): boolean =>
  finding.kind !== 'duty' && blocksPublication(finding, enforcement);

/**
 * A department's wrong records; those of nobody, as of a year without a calendar, are no department's fault, and an
 * attachment that no record names is published by no lane.
 */
function wrongRecords(
  { register, compliance }: CheckedContent,
  overdue: Enforcement['overdue'] | undefined,
): Finding[] {
  const enforcement = enforcementWith(register.publisher, overdue);
  return compliance.findings.filter(
    (finding) =>
      isUnpublishable(finding, enforcement) &&
      finding.department !== '' &&
      finding.rule !== 'attachment-unnamed',
  );
}

/**
 * Adds the urgent statements of the working tree to the last good content. Nothing is added from a department whose
 * records are wrong. A statement is added with the files that it refers to in its department's folder; where that gives
 * new findings, as after a change of spokesperson, it is added with the whole folder, which is right as it is. What
 * only the passing of time has made wrong in the last good content stays. `overdue` takes the place of the publisher's
 * setting. Pure.
 */
export function emergencyContent(
  now: CheckedContent,
  good: Register,
  asOf: AsOf,
  overdue?: Enforcement['overdue'],
): EmergencyContent {
  const wrong = Map.groupBy(wrongRecords(now, overdue), ({ department }) => department);
  let content: CheckedContent = { register: good, compliance: judge(good, asOf) };
  const known = wrongRecords(content, overdue);
  const newlyWrong = (next: CheckedContent) => onlyIn(wrongRecords(next, overdue), known);
  const statements: string[] = [];
  const folders: string[] = [];
  const refused: RejectedFile[] = [];
  for (const { path, department, statement } of urgentFiles(now, good)) {
    const file = pathIn(now.register, path);
    const wrongThere = wrong.get(department);
    if (wrongThere || !statement) {
      refused.push({ file, findings: wrongThere ?? [] });
      continue;
    }
    const addition = addStatement(statement, now, content, asOf, newlyWrong);
    if ('findings' in addition) {
      refused.push({ file, findings: addition.findings });
      continue;
    }
    content = addition.content;
    statements.push(statement.id);
    if (addition.isWithFolder) folders.push(department);
  }
  return { ...content, statements: statements.sort(), folders, refused };
}

/** The content with a statement added, alone or with its department's folder; or why it cannot be added. */
type Addition = { content: CheckedContent; isWithFolder: boolean } | { findings: readonly Finding[] };

function addStatement(
  statement: RecordOf<'statements'>,
  now: CheckedContent,
  content: CheckedContent,
  asOf: AsOf,
  newlyWrong: (next: CheckedContent) => readonly Finding[],
): Addition {
  if (futureRelease(statement, asOf)) return { findings: releaseNotices(now, statement) };
  const needed = filesFor(now.register, statement);
  const alone = withFilesOf(now, content, asOf, (path) => needed.has(path));
  if (newlyWrong(alone).length === 0) return { content: alone, isWithFolder: false };
  const folder = `departments/${statement.department}/`;
  const withFolder = withFilesOf(now, content, asOf, (path) => path.startsWith(folder));
  const findings = newlyWrong(withFolder);
  return findings.length > 0 ? { findings } : { content: withFolder, isWithFolder: true };
}

/** Why a statement is not published before its release. */
const releaseNotices = ({ compliance }: CheckedContent, { file }: RecordOf<'statements'>): Finding[] =>
  compliance.findings.filter((finding) => finding.file === file && finding.rule === 'published-later');

/** The content with some files of the working tree in place of its own. */
function withFilesOf(
  now: CheckedContent,
  content: CheckedContent,
  asOf: AsOf,
  isTaken: (path: string) => boolean,
): CheckedContent {
  const { tree } = content.register;
  const both = [
    ...tree.files.filter(({ path }) => !isTaken(path)),
    ...now.register.tree.files.filter(({ path }) => isTaken(path)),
  ];
  const register = readRegister(sourceTree(tree, both));
  return { register, compliance: judge(register, asOf) };
}
