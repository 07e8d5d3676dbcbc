import type { AsOf } from '../domain/dates.ts';
import { blocksPublication, type Finding } from '../domain/finding.ts';
import { enforcementWith, type Enforcement } from '../domain/publisher.ts';
import type { DepartmentRecord, RecordOf } from '../domain/records/index.ts';
import { sourceTree, type SourceFile, type SourceTree } from '../register/files.ts';
import { pathIn } from '../register/place.ts';
import { readRegister } from '../register/read.ts';
import { referencesIn } from '../register/references.ts';
import type { Register } from '../register/register.ts';
import { futureRelease } from './future.ts';
import { emergencyTerm } from './emergency-completion.ts';
import { judge, type Compliance } from './compliance.ts';
import { onlyIn } from './scope.ts';

/** A content tree with what it comes to. */
export interface CheckedContent {
  register: Register;
  compliance: Compliance;
}

/** A statement of the emergency lane that cannot go out, and what has to be corrected first. */
export interface RejectedFile {
  /** The statement's file as messages name it. */
  file: string;
  findings: readonly Finding[];
}

/** The last good content with every emergency statement that can stand in it. */
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

const mark = /^emergency:[ \t]*['"]?true\b/m;

/** The paths of the files that bear the mark of the emergency lane, read as text: the record may be malformed. */
export const markedFiles = ({ files }: SourceTree): SourceFile[] =>
  files.filter(
    ({ path, bytes }) => /^departments\/.*\.md$/i.test(path) && bytes && mark.test(bytes.toString()),
  );

/** A file with the mark: a statement, or something that could not be read as one. */
interface MarkedFile {
  path: string;
  department: string;
  statement: RecordOf<'statements'> | undefined;
}

/**
 * The statements that the emergency lane is for: marked, and either not in the last good content as they are, or within
 * the days in which an emergency statement is to be completed.
 */
function urgent({ register, compliance: { today } }: CheckedContent, good: Register): MarkedFile[] {
  const known = new Map(good.tree.files.map(({ path, bytes }) => [path, bytes]));
  const statements = new Map(register.records.statements.map((record) => [record.file, record]));
  const others = new Set(
    Object.values(register.records).flatMap((records) => records.map(({ file }) => file)),
  );
  return markedFiles(register.tree).flatMap(({ path, bytes }) => {
    const file = pathIn(register, path);
    const statement = statements.get(file);
    if (statement ? !statement.data.emergency : others.has(file)) return [];
    const isNew = !(bytes && known.get(path)?.equals(bytes));
    const isWithin = statement && emergencyTerm(register, statement)[1] >= today;
    return isNew || isWithin ? [{ path, department: path.split('/')[1] ?? '', statement }] : [];
  });
}

/**
 * Adds to the last good content what is urgent in the working tree. A department whose records are wrong there adds
 * nothing. A statement brings what it refers to in its department's folder; where it cannot stand with that alone, as
 * after a change of spokesperson, it brings the folder as it is, since all of it is right. What time alone has made wrong
 * of the last good content stays as it is. `overdue` is what the call says in place of the settings. Pure.
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
  const faultsOf = (next: CheckedContent) => onlyIn(wrongRecords(next, overdue), known);
  const statements: string[] = [];
  const folders: string[] = [];
  const refused: RejectedFile[] = [];
  for (const { path, department, statement } of urgent(now, good)) {
    const own = wrong.get(department);
    if (own || !statement) {
      refused.push({ file: pathIn(now.register, path), findings: own ?? [] });
      continue;
    }
    if (futureRelease(statement, asOf)) {
      refused.push({ file: statement.file, findings: waiting(now, statement) });
      continue;
    }
    const folder = `departments/${department}/`;
    const needed = filesFor(now.register, statement);
    const alone = added(now, content, asOf, (file) => needed.has(file));
    const stands = faultsOf(alone).length === 0;
    const next = stands ? alone : added(now, content, asOf, (file) => file.startsWith(folder));
    const faults = faultsOf(next);
    if (faults.length > 0) {
      refused.push({ file: statement.file, findings: faults });
      continue;
    }
    content = next;
    statements.push(statement.id);
    if (!stands) folders.push(department);
  }
  return { ...content, statements: statements.sort(), folders, refused };
}

/** Why a statement is not published before its release. */
const waiting = ({ compliance }: CheckedContent, { file }: RecordOf<'statements'>): Finding[] =>
  compliance.findings.filter((finding) => finding.file === file && finding.rule === 'published-later');

/** The content with some files of the working tree in place of its own. */
function added(
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

/**
 * A statement's file, with those of whoever spoke and approved it, of attachments and of explanations of it, all in its
 * department's folder.
 */
function filesFor(register: Register, statement: RecordOf<'statements'>): ReadonlySet<string> {
  const files = new Set<string>();
  const follow = (record: DepartmentRecord) => {
    const { department, type, slug } = record;
    const file = `departments/${department}/${type}/${slug}.md`;
    if (department !== statement.department || files.has(file)) return;
    files.add(file);
    for (const { target, value } of referencesIn(record)) {
      if (target === 'attachments') files.add(`departments/${department}/attachments/${value}`);
      if (target !== 'speaker' && target !== 'spokespersons') continue;
      const person = register.speaker(value, department);
      if (person) follow(person);
    }
  };
  follow(statement);
  for (const { slug, data } of register.departments.get(statement.department)?.explanations ?? [])
    if (data.subject === statement.id)
      files.add(`departments/${statement.department}/explanations/${slug}.md`);
  return files;
}
