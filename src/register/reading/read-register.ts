import { workingCalendar } from '../../domain/working-calendar.ts';
import type { Publisher } from '../../domain/publisher.ts';
import { sortFindings, type Finding, type Problem } from '../../domain/finding.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import { Collection } from './collection.ts';
import { departmentsOf } from '../departments.ts';
import { duplicateProblems } from '../consistency/duplicates.ts';
import type { SourceFile, SourceTree } from '../files.ts';
import { headsByPosition } from '../consistency/head-by-position.ts';
import { headProblems } from '../consistency/heads.ts';
import { hierarchyProblems } from '../consistency/hierarchy.ts';
import { transferProblems } from '../consistency/transfers.ts';
import { reportMissingDepartments } from '../consistency/missing-departments.ts';
import { mattersIn } from '../matters.ts';
import { pathWithin, placeOf } from '../places/place.ts';
import type { KnownFiles } from './known-files.ts';
import { readFile } from './read-file.ts';
import { Reader } from './reader.ts';
import { lawFor, type FileReading, type ReadingContext } from './reading-context.ts';
import { danglingReferences } from '../references.ts';
import type { Register } from '../register.ts';
import { readSettings, UnusablePublisher, type PlacedFile } from '../settings.ts';
import { partAttachments } from '../consistency/unnamed-attachments.ts';
import { Vocabularies } from '../vocabulary.ts';

export { UnusablePublisher } from '../settings.ts';

/** How a register is read. */
interface ReadingOptions {
  /** A rule set that is applied in place of the publisher's own. */
  instead?: string;
  /** What need not be read again, since it was read before. */
  known?: KnownFiles | undefined;
}

/**
 * Makes a register of a content tree: every file is looked at, and everything wrong with it is a finding of the register.
 * @throws UnusablePublisher if the publisher's own settings cannot be used.
 */
export function readRegister(tree: SourceTree, { instead, known }: ReadingOptions = {}): Register {
  const reader = new Reader(tree);
  const placed = tree.files.map(placedFile);
  const settings = readSettings(reader, placed, instead);
  const vocabularies = new Vocabularies(placed, settings.ruleSets);
  const context = {
    reader,
    settings,
    vocabularies,
    collection: new Collection(),
  };
  readFiles({ ...context, known }, placed);
  reportMissingDepartments(context);
  const register = registerOf(context, tree);
  const { named, problems } = partAttachments(context.collection);
  let findings: readonly Finding[] | undefined;
  // Records are compared with one another once somebody asks for what was found: of a register of the past nobody may.
  const found = (): readonly Finding[] => {
    report(context, problemsBetween(register, context));
    report(context, problems);
    return sortFindings(reader.findings);
  };
  return {
    ...register,
    attachments: named,
    get findings() {
      return (findings ??= found());
    },
  };
}

/**
 * The publisher of a content tree, before its records are read; undefined where the settings cannot be used, which reading it
 * tells of.
 */
export function publisherOf(tree: SourceTree): Publisher | undefined {
  try {
    return readSettings(new Reader(tree), tree.files.map(placedFile)).publisher;
  } catch (error) {
    if (error instanceof UnusablePublisher) return undefined;
    throw error;
  }
}

const placedFiles = new WeakMap<SourceFile, PlacedFile>();

/** A file with its place, which is found once for all trees that the file is in. */
function placedFile(file: SourceFile): PlacedFile {
  const placed = placedFiles.get(file) ?? { file, place: placeOf(file.path, file.bytes) };
  placedFiles.set(file, placed);
  return placed;
}

/** Reads every file: those of departments first, since who a department is decides which law binds its records. */
function readFiles(context: FileReading, placed: readonly PlacedFile[]): void {
  const { paths } = context.collection;
  for (const { file, place } of placed) if (place.is === 'record') paths.set(place.id, file.path);
  const isDepartment = ({ place }: PlacedFile) => place.is === 'record' && place.type === 'departments';
  const departments = placed.filter(isDepartment);
  const others = placed.filter((file) => !isDepartment(file));
  for (const { file, place } of [...departments, ...others]) readFile(context, file, place);
}

/** The register of all that was read, before its records were compared with one another. */
function registerOf({ reader, settings, collection }: ReadingContext, tree: SourceTree): Register {
  const { records, attachments, byId, faultless, paths, readable, refusedIds } = collection;
  return {
    ...settings,
    ...mattersIn(records),
    root: tree.root,
    calendar: workingCalendar(settings.years),
    calendarYears: settings.years,
    departments: departmentsOf(records, refusedIds),
    records,
    attachments,
    tree,
    faultless,
    size: paths.size,
    refused: readable,
    findings: [],
    get: (id) => byId.get(id),
    outlet: (slug) => byId.get(`outlets/${slug}`) as RecordOf<'outlets'> | undefined,
    find: (type, reference, department) => collection.find(type, reference, department),
    speaker: (reference, department) =>
      collection.find('spokespersons', reference, department) ??
      collection.find('authorisations', reference, department),
    locate: (file, path) => reader.locate(file, path),
    locateInBody: (file, position) => reader.locateInBody(file, position),
  };
}

/** What is wrong between records that are each well-formed. */
function* problemsBetween(register: Register, context: ReadingContext): Generator<Problem> {
  const { refused, refusedIds } = context.collection;
  const isRefused = (id: string) => refusedIds.has(id);
  yield* danglingReferences(register, refused, isRefused, (rule, record) => lawFor(context, rule, record));
  yield* duplicateProblems(register);
  yield* headProblems(register);
  yield* headsByPosition(register);
  yield* hierarchyProblems(register);
  yield* transferProblems(register);
}

/** Reports problems of files that are named as messages name them. */
function report({ reader }: ReadingContext, problems: Iterable<Problem>): void {
  for (const problem of problems) reader.report(pathWithin(reader, problem.file), problem);
}
