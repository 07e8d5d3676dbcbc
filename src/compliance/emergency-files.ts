import type { DepartmentRecord, RecordOf } from '../domain/records/index.ts';
import type { SourceFile, SourceTree } from '../register/files.ts';
import { pathIn } from '../register/places/place.ts';
import { referencesIn } from '../register/references.ts';
import type { Register } from '../register/register.ts';
import type { CheckedContent } from './compliance.ts';
import { emergencyTerm } from './emergency-completion.ts';

const mark = /^emergency:[ \t]*['"]?true\b/m;

/** The files that bear the mark of the emergency lane, found in their text: a record may be malformed. */
export const markedFiles = ({ files }: SourceTree): SourceFile[] =>
  files.filter(
    ({ path, bytes }) => /^departments\/.*\.md$/i.test(path) && bytes && mark.test(bytes.toString()),
  );

/** A file with the mark: a statement, or something that could not be read as one. */
export interface MarkedFile {
  path: string;
  department: string;
  statement: RecordOf<'statements'> | undefined;
}

/**
 * The files that the emergency lane is for: marked, and either not in the last good content as they are, or within
 * the days in which an emergency statement is to be completed.
 */
export function urgentFiles(
  { register, compliance: { today } }: CheckedContent,
  good: Register,
): MarkedFile[] {
  const known = new Map(good.tree.files.map(({ path, bytes }) => [path, bytes]));
  const statements = new Map(register.records.statements.map((record) => [record.file, record]));
  const filesOfRecords = new Set(
    Object.values(register.records).flatMap((records) => records.map(({ file }) => file)),
  );
  return markedFiles(register.tree).flatMap(({ path, bytes }) => {
    const file = pathIn(register, path);
    const statement = statements.get(file);
    if (statement ? !statement.data.emergency : filesOfRecords.has(file)) return [];
    const isNew = !(bytes && known.get(path)?.equals(bytes));
    const isWithin = statement && emergencyTerm(register, statement)[1] >= today;
    return isNew || isWithin ? [{ path, department: path.split('/')[1] ?? '', statement }] : [];
  });
}

/**
 * A statement's file, with those of whoever spoke and approved it, of attachments and of explanations of it, all in its
 * department's folder.
 */
export function filesFor(register: Register, statement: RecordOf<'statements'>): ReadonlySet<string> {
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
