import { guideSchema } from '../../domain/guide.ts';
import { attachmentMessage, attachmentName } from '../attachments.ts';
import { isOfEngine } from '../engine-files.ts';
import type { SourceFile } from '../files.ts';
import { parseMarkdown } from '../yaml/front-matter.ts';
import { guideProblems } from '../guide.ts';
import type { Place } from '../places/place.ts';
import { readRecord } from './read-record.ts';
import { reportText, type FileReading, type ReadingContext } from './reading-context.ts';

type PlaceOf<T extends Place['is']> = Extract<Place, { is: T }>;

/** Reads a file by its place. A defect of the program in reading one is a finding of that file and stops no other. */
export function readFile(context: FileReading, file: SourceFile, place: Place): void {
  const { reader, collection } = context;
  try {
    if (place.is === 'record') readRecord(context, file, place);
    else if (place.is === 'attachment') readAttachment(context, file, place);
    else if (place.is === 'guide') checkGuide(context, file);
    else if (place.is === 'wrong') reportMisplaced(context, file, place);
  } catch (error) {
    reader.reportDefect(file.path, error);
    if (place.is === 'record') collection.refusedIds.add(place.id);
  }
}

function readAttachment(
  { reader, collection }: ReadingContext,
  { path, bytes, size }: SourceFile,
  { department, name }: PlaceOf<'attachment'>,
): void {
  const message = bytes && attachmentMessage(name, bytes, size);
  if (bytes && !message) {
    collection.attachments.push({ department, name, file: reader.name(path), bytes });
    return;
  }
  if (message) reader.report(path, { rule: 'attachment', message });
  else reader.reportLink(path);
  for (const known of [name, attachmentName(name)])
    collection.refusedIds.add(`${department}/attachments/${known}`);
}

/**
 * Guides are pages and no records: what they hold is only checked. Those that come with the engine are checked by its own
 * tests, for nothing of a publisher changes their texts.
 */
function checkGuide(context: ReadingContext, file: SourceFile): void {
  if (isOfEngine(file)) return;
  const { reader } = context;
  const parsed = reader.parse(file, (name, text) => parseMarkdown(name, text, guideSchema));
  if (!parsed) return;
  reader.accept(file.path, guideSchema, parsed.data);
  reportText(context, file.path, guideProblems(parsed.body));
}

function reportMisplaced(
  { reader, collection }: ReadingContext,
  { path, bytes }: SourceFile,
  { rule, message, id }: PlaceOf<'wrong'>,
): void {
  if (!bytes) {
    reader.reportLink(path);
    return;
  }
  const twin = id === undefined ? undefined : collection.paths.get(id);
  if (id !== undefined && !twin) collection.refusedIds.add(id);
  if (twin && path.endsWith('.md')) reader.report(path, twinProblem(reader.name(twin)));
  else reader.report(path, { rule, message });
}

const twinProblem = (twin: string) => ({
  rule: 'identity-duplicate',
  message: {
    vi: `Tên tệp này chỉ khác \`${twin}\` ở chữ hoa, dấu hoặc chỗ để, nên hai bản ghi sẽ có cùng một địa chỉ. Đổi tên hoặc xóa một trong hai tệp.`,
    en: `This file’s name differs from \`${twin}\` only in case, diacritics or folder, so both records would have one address. Rename or delete one of them.`,
  },
});
