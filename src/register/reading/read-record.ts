import { recordTypes, typeOf, type AnyRecord } from '../../domain/records/index.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { FieldPath } from '../../domain/location.ts';
import { periodField } from '../../domain/slug.ts';
import { contradictionsIn } from '../consistency/contradictions.ts';
import { eventDay } from '../event.ts';
import type { SourceFile } from '../files.ts';
import { parseMarkdown, type Parsed } from '../yaml/front-matter.ts';
import type { RecordPlace } from '../places/place.ts';
import { recordAt } from './record-at.ts';
import { TextInBytes } from './text-in-bytes.ts';
import { readablePart } from './unreadable-fields.ts';
import { lawFor, reportText, type FileReading, type ReadingContext } from './reading-context.ts';
import { withoutBlanks } from '../schema.ts';
import { textProblems } from '../text/problems.ts';

/** Takes the record of a file that was read before, or reads it. */
export function readRecord(context: FileReading, file: SourceFile, place: RecordPlace): void {
  const { reader, collection } = context;
  const known =
    file.size === undefined ? context.known?.find(file, place, reader.name(file.path)) : undefined;
  if (known) {
    reader.keep(known.source);
    collection.addFaultless(file.path, known);
  } else readAnew(context, file, place);
}

/** Reads the file of a record, and adds the record to the collection or its identity to those refused. */
function readAnew(context: ReadingContext, file: SourceFile, place: RecordPlace): void {
  const { reader, collection } = context;
  const record = acceptedRecord(context, file, place);
  if (!record) {
    collection.refusedIds.add(place.id);
    return;
  }
  const contradictions = contradictionsIn(record);
  for (const problem of contradictions) reader.report(file.path, problem);
  if (contradictions.length > 0) collection.refusedIds.add(place.id);
  // Nothing is said of the statements of a person whose term is uncertain; a department has to stay for its records.
  if (contradictions.length > 0 && record.type === 'spokespersons') return;
  const read = reader.faultlessSource(file.path);
  if (file.bytes && read) {
    const source = TextInBytes.of(read, file.bytes);
    reader.keep(source);
    collection.addFaultless(file.path, { source, record: recordAt(place, record.data, source) });
  } else collection.add(record);
}

/** The record in a file; undefined where its form was refused, and then what can be read of it is kept. */
function acceptedRecord(
  context: ReadingContext,
  file: SourceFile,
  place: RecordPlace,
): AnyRecord | undefined {
  const { reader, collection } = context;
  const { type, department } = place;
  const { schema } = recordTypes[type];
  const parsed = reader.parse(file, (name, text) => parseMarkdown(name, text, schema));
  if (!parsed) return undefined;
  const { data, body, source } = parsed;
  reportText(context, file.path, textProblems(body));
  const read = acceptedData(context, file, place, parsed);
  const recordWith = (accepted: unknown): AnyRecord => recordAt(place, accepted, source);
  if ('data' in read) {
    const record = recordWith(read.data);
    const mismatch = periodMismatch(record, context);
    if (!mismatch) return record;
    reader.report(file.path, mismatch);
  }
  const refused = 'refused' in read ? read.refused : [['period']];
  collection.refused.push({ type, department, file: reader.name(file.path), data });
  const part = readablePart(schema, withoutBlanks(data), refused);
  if (part !== undefined) collection.readable.push(recordWith(part));
  return undefined;
}

/** The front matter as the schema gives it, or the fields that were refused. */
function acceptedData(
  context: ReadingContext,
  { path }: SourceFile,
  { type, department }: RecordPlace,
  { data }: Parsed,
): { data: unknown } | { refused: readonly FieldPath[] } {
  const { reader, vocabularies } = context;
  const { schema } = recordTypes[type];
  const lostComments = reader.lostComments(path, schema, 'no-value');
  const accepted = reader.accept(path, schema, data, {
    lawOf: (rule) => lawFor(context, rule, { type, department, data }),
    vocabulary: vocabularies.of(department, () => eventDay(type, data)),
    known: lostComments,
  });
  if ('data' in accepted && lostComments.length === 0) return accepted;
  const lost = lostComments.map(({ field = [] }) => field);
  return { refused: [...lost, ...('data' in accepted ? [] : accepted.refused)] };
}

/** A file that is named after a period has to hold that period; one that does not counts for neither. */
function periodMismatch(record: AnyRecord, { collection }: ReadingContext): FileProblem | undefined {
  const field = periodField(typeOf(record).slug);
  if (field === undefined) return undefined;
  const { slug } = record;
  const period = (record.data as Readonly<Record<string, string>>)[field] ?? '';
  if (period === slug) return undefined;
  const other = `${record.department}/${record.type}/${period}`;
  const isTaken = collection.paths.has(other);
  if (!isTaken) collection.refusedIds.add(other);
  const message = {
    vi: `Tệp tên là \`${slug}.md\` nhưng \`${field}\` ghi ${period}. Sửa \`${field}: ${slug}\`${isTaken ? '' : `, hoặc đổi tên tệp thành \`${period}.md\``}.`,
    en: `The file is named \`${slug}.md\` while \`${field}\` says ${period}. Write \`${field}: ${slug}\`${isTaken ? '' : `, or rename the file to \`${period}.md\``}.`,
  };
  return { rule: 'file-name', field: [field], message };
}
