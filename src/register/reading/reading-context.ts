import { lawOn, severityOf, type Law } from '../../domain/law.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { Collection } from './collection.ts';
import { eventDay } from '../event.ts';
import type { Reader } from './reader.ts';
import type { ReferringRecord } from '../references.ts';
import type { KnownFiles } from './known-files.ts';
import type { Settings } from '../settings.ts';
import type { Vocabularies } from '../vocabulary.ts';

/** What the files of a content tree are read with, and what has been read so far. */
export interface ReadingContext {
  readonly reader: Reader;
  readonly settings: Settings;
  readonly vocabularies: Vocabularies;
  readonly collection: Collection;
}

/** The same, while files are read: a register is asked later on, and holds nothing of what was read before it. */
export interface FileReading extends ReadingContext {
  /** Files that were read before without a fault, if there are any. */
  readonly known: KnownFiles | undefined;
}

/** The law of a rule on the day under whose law a record is judged, if it binds the department and can fail a build. */
export function lawFor(
  { settings: { rulebook }, collection }: ReadingContext,
  rule: string,
  { type, department, data }: Omit<ReferringRecord, 'file'>,
): Law | undefined {
  const day = eventDay(type, data);
  const law = day === undefined ? rulebook.at(-1)?.laws.get(rule) : lawOn(rulebook, rule, day);
  const owner = collection.byId.get(department);
  const isBound = owner?.type !== 'departments' || law?.bound.includes(owner.data.kind);
  return law && isBound && severityOf(law) === 'error' ? law : undefined;
}

/** Reports what is wrong with the text below the front matter of a file. */
export function reportText({ reader }: ReadingContext, path: string, problems: readonly FileProblem[]): void {
  const file = reader.name(path);
  for (const problem of problems) {
    const position = problem.position && reader.locateInBody(file, problem.position);
    reader.report(path, { ...problem, position });
  }
}
