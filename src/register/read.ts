import { workingCalendar } from '../domain/calendar.ts';
import { sortFindings } from '../domain/finding.ts';
import { guideSchema } from '../domain/guide.ts';
import { lawOn, severityOf } from '../domain/law.ts';
import {
  recordTypes,
  typeNames,
  type AnyRecord,
  type DepartmentTypeName,
  type RecordOf,
  type TypeName,
} from '../domain/records/index.ts';
import { attachmentFault, attachmentName } from './attachments.ts';
import { bodyFaults, type BodyFault } from './body.ts';
import { kinshipFaults } from './circles.ts';
import type { LawOf } from './complaint.ts';
import { departmentsOf } from './departments.ts';
import { doublesIn } from './doubles.ts';
import { eventDay } from './event.ts';
import { labelled } from './field-name.ts';
import type { SourceFile, SourceTree } from './files.ts';
import { parseMarkdown } from './front-matter.ts';
import { guideFaults } from './guide.ts';
import { pathWithin, placeOf, type Place } from './place.ts';
import { Reader } from './reader.ts';
import { attachmentsNamed, referenceFaults, type Referring } from './references.ts';
import type { Attachment, Register } from './register.ts';
import { readSettings, type Settings } from './settings.ts';
import { nonsenseIn } from './sense.ts';
import { top } from './source.ts';
import { Names } from './vocabulary.ts';

export { UnusablePublisher } from './settings.ts';

/** The rule that every ground of a refusal is under. */
const groundRule = 'refusal-ground-listed';

type RecordPlace = Extract<Place, { is: 'record' }>;

/**
 * Makes a register of a content tree: every file is looked at, and everything wrong with it is a finding of the
 * register. @throws UnusablePublisher if the publisher's own settings cannot be used.
 */
export function readRegister(tree: SourceTree, instead?: string): Register {
  const reader = new Reader(tree.root);
  const placed = tree.files.map((file) => ({ file, place: placeOf(file.path, file.bytes) }));
  const settings = readSettings(reader, placed, instead);
  const reading = new Reading(reader, settings, new Names(placed, settings.ruleSets));
  for (const { file, place } of placed) reading.claim(file, place);
  // Who a department is decides which law binds its records, so departments come first.
  const isDepartment = ({ place }: { place: Place }) => place.is === 'record' && place.type === 'departments';
  for (const { file, place } of placed.filter(isDepartment)) reading.take(file, place);
  for (const { file, place } of placed.filter((one) => !isDepartment(one))) reading.take(file, place);
  return reading.register(tree);
}

class Reading {
  readonly reader: Reader;
  readonly settings: Settings;
  readonly names: Names;
  readonly records = Object.fromEntries(typeNames.map((name) => [name, []])) as unknown as {
    [T in TypeName]: RecordOf<T>[];
  };
  readonly byId = new Map<string, AnyRecord>();
  /** Records whose form was refused, so that the rest of what is wrong with them is found in the same run. */
  readonly refused: Referring[] = [];
  readonly attachments: Attachment[] = [];
  /** The file of every identity that a well-placed file has. */
  readonly claimed = new Map<string, string>();
  /** The identities of what was refused, so that nothing is concluded from its absence. */
  readonly faulty = new Set<string>();

  constructor(reader: Reader, settings: Settings, names: Names) {
    this.reader = reader;
    this.settings = settings;
    this.names = names;
  }

  register(tree: SourceTree): Register {
    const { reader } = this;
    this.checkDepartmentFiles();
    const register: Register = {
      ...this.settings,
      root: tree.root,
      calendar: workingCalendar(this.settings.years),
      calendarYears: this.settings.years,
      departments: departmentsOf(this.records, this.faulty),
      records: this.records,
      attachments: this.attachments,
      tree,
      size: this.claimed.size,
      findings: [],
      get: (id) => this.byId.get(id),
      outlet: (slug) => this.byId.get(`outlets/${slug}`) as RecordOf<'outlets'> | undefined,
      find: (type, reference, department) => this.find(type, reference, department),
      speaker: (reference, department) =>
        this.find('spokespersons', reference, department) ??
        this.find('authorisations', reference, department),
      locate: (file, path) => reader.locate(file, path),
      locateInBody: (file, position) => reader.locateInBody(file, position),
    };
    const isFaulty = (id: string) => this.faulty.has(id);
    for (const { target, record, isRefused, path, message } of referenceFaults(
      register,
      this.refused,
      isFaulty,
    )) {
      const law =
        target === 'grounds'
          ? this.lawFor(groundRule, record.type, record.department, record.data)
          : undefined;
      // The rule tells an invented ground from a misspelt one, in whatever record was accepted.
      if (law && !isRefused) continue;
      const position = reader.locate(record.file, path);
      reader.report(law ? groundRule : 'reference-dangling', this.pathOf(record), position, message, law);
    }
    for (const { rule, file, path, message } of doublesIn(register)) {
      reader.report(rule, pathWithin(reader, file), reader.locate(file, path), message);
    }
    for (const { record, path, message } of kinshipFaults(register)) {
      const named = labelled(message, recordTypes.departments.schema, path);
      reader.report('field-malformed', this.pathOf(record), reader.locate(record.file, path), named);
    }
    const attachments = this.namedAttachments(register);
    return { ...register, attachments, findings: sortFindings(reader.findings) };
  }

  /**
   * The attachments that a record names, in a field or by a link in its text; every other is a finding and is not
   * published. Where a record of the department could not be read, nobody knows what it names.
   */
  namedAttachments(register: Register): Attachment[] {
    const accepted = typeNames.flatMap((type): readonly AnyRecord[] => register.records[type]);
    const named = new Set([...accepted, ...this.refused].flatMap((record) => attachmentsNamed(record)));
    const unclear = new Set(
      [...this.faulty].flatMap((id) => (id.includes('/attachments/') ? [] : (id.split('/', 1)[0] ?? ''))),
    );
    return this.attachments.filter((attachment) => {
      const { department, name, file } = attachment;
      if (named.has(`${department}/${name}`)) return true;
      if (unclear.has(department)) return false;
      this.reader.report('attachment-unnamed', pathWithin(this.reader, file), top, {
        vi: `Không bản ghi nào dẫn đến tệp này, nên tệp không được đăng. Ghi \`file: ${name}\` vào bản ghi cần tệp, hoặc xóa tệp.`,
        en: `No record names this file, so it is not published. Write \`file: ${name}\` in the record that needs it, or delete the file.`,
      });
      return false;
    });
  }

  /** The path of a record within the tree. */
  pathOf({ file }: Referring): string {
    return pathWithin(this.reader, file);
  }

  claim({ path }: SourceFile, place: Place) {
    if (place.is === 'record') this.claimed.set(place.id, path);
  }

  /** Reads a file. A defect of the program in reading one is a finding of that file and stops no other. */
  take(file: SourceFile, place: Place) {
    try {
      this.read(file, place);
    } catch (error) {
      this.reader.reportDefect(file.path, error);
      if (place.is === 'record') this.faulty.add(place.id);
    }
  }

  read(file: SourceFile, place: Place) {
    const { path, bytes } = file;
    if (place.is === 'record') this.takeRecord(file, place);
    else if (place.is === 'attachment') this.takeAttachment(file, place);
    else if (place.is === 'guide') this.checkGuide(file);
    else if (place.is === 'wrong' && bytes) this.refuse(path, place);
    else if (place.is === 'wrong') this.reader.reportLink(path);
  }

  refuse(path: string, { rule, message, id }: Extract<Place, { is: 'wrong' }>) {
    const twin = id === undefined ? undefined : this.claimed.get(id);
    if (id !== undefined && !twin) this.faulty.add(id);
    if (!twin || !path.endsWith('.md')) {
      this.reader.report(rule, path, top, message);
      return;
    }
    const other = this.reader.name(twin);
    this.reader.report('identity-duplicate', path, top, {
      vi: `Tên tệp này chỉ khác \`${other}\` ở chữ hoa, dấu hoặc chỗ để, nên hai bản ghi sẽ có cùng một địa chỉ. Đổi tên hoặc xóa một trong hai tệp.`,
      en: `This file’s name differs from \`${other}\` only in case, diacritics or folder, so both records would have one address. Rename or delete one of them.`,
    });
  }

  takeAttachment(
    { path, bytes, size }: SourceFile,
    { department, name }: Extract<Place, { is: 'attachment' }>,
  ) {
    const fault = bytes && attachmentFault(name, bytes, size);
    if (!bytes) this.reader.reportLink(path);
    else if (fault) this.reader.report('attachment', path, top, fault);
    else this.attachments.push({ department, name, file: this.reader.name(path), bytes });
    if (bytes && !fault) return;
    for (const known of [name, attachmentName(name)]) this.faulty.add(`${department}/attachments/${known}`);
  }

  takeRecord(file: SourceFile, place: RecordPlace) {
    const record = this.recordOf(file, place);
    const mismatch = record && this.periodMismatch(record, file.path);
    if (!record || mismatch) {
      this.faulty.add(place.id);
      return;
    }
    const nonsense = nonsenseIn(record);
    for (const { rule, path, message } of nonsense) {
      const named = labelled(message, recordTypes[record.type].schema, path);
      this.reader.report(rule, file.path, this.reader.locate(record.file, path), named);
      this.faulty.add(place.id);
    }
    // Whose term is uncertain has nothing said of their statements; a department has to stay for its records.
    if (nonsense.length > 0 && record.type === 'spokespersons') return;
    this.byId.set(record.id, record);
    (this.records[record.type] as AnyRecord[]).push(record);
  }

  recordOf(file: SourceFile, { type, department, slug, id }: RecordPlace): AnyRecord | undefined {
    const { schema } = recordTypes[type];
    const parsed = this.reader.parse(file, (name, text) => parseMarkdown(name, text, schema));
    if (!parsed) return undefined;
    const named = this.reader.name(file.path);
    this.reportBody('body', file.path, bodyFaults(parsed.body));
    if (this.reader.losesComments(file.path, schema, 'no-value')) return undefined;
    const lawOf: LawOf = (rule) => this.lawFor(rule, type, department, parsed.data);
    const vocabulary = this.names.of(department, eventDay(type, parsed.data));
    const data = this.reader.accept(schema, parsed.data, file.path, lawOf, undefined, vocabulary);
    if (data) return { type, id, department, slug, file: named, data, body: parsed.body } as AnyRecord;
    this.refused.push({ type, department, file: named, data: parsed.data });
    return undefined;
  }

  /** A briefing's and a report's file is named after its period; one that is not counts for neither period. */
  periodMismatch(record: AnyRecord, path: string): boolean {
    if (record.type !== 'briefings' && record.type !== 'reports') return false;
    const { slug, file, data } = record;
    const { period } = data;
    if (period === slug) return false;
    const other = `${record.department}/${record.type}/${period}`;
    const isTaken = this.claimed.has(other);
    if (!isTaken) this.faulty.add(other);
    const message = {
      vi: `Tệp tên là \`${slug}.md\` nhưng \`period\` ghi ${period}. Sửa \`period: ${slug}\`${isTaken ? '' : `, hoặc đổi tên tệp thành \`${period}.md\``}.`,
      en: `The file is named \`${slug}.md\` while \`period\` says ${period}. Write \`period: ${slug}\`${isTaken ? '' : `, or rename the file to \`${period}.md\``}.`,
    };
    const named = labelled(message, recordTypes[record.type].schema, ['period']);
    this.reader.report('file-name', path, this.reader.locate(file, ['period']), named);
    return true;
  }

  /** The law of a rule at a record's own event, if it binds the department and may stand in the way. */
  lawFor(rule: string, type: TypeName, department: string, data: unknown) {
    const { rulebook } = this.settings;
    const day = eventDay(type, data);
    const law = day === undefined ? rulebook.at(-1)?.laws.get(rule) : lawOn(rulebook, rule, day);
    const owner = this.byId.get(department);
    const binds = owner?.type !== 'departments' || law?.bound.includes(owner.data.kind);
    return law && binds && severityOf(law) === 'error' ? law : undefined;
  }

  /** Guides are pages and no records: what they hold is only looked at. */
  checkGuide(file: SourceFile) {
    const parsed = this.reader.parse(file, (name, text) => parseMarkdown(name, text, guideSchema));
    if (!parsed) return;
    this.reader.accept(guideSchema, parsed.data, file.path, () => undefined);
    this.reportBody('guide', file.path, guideFaults(parsed.body));
  }

  reportBody(rule: 'body' | 'guide', path: string, faults: readonly BodyFault[]) {
    for (const { message, ...position } of faults) {
      this.reader.report(rule, path, this.reader.locateInBody(this.reader.name(path), position), message);
    }
  }

  /** A folder whose `department.md` is missing holds records that belong to nobody. */
  checkDepartmentFiles() {
    const owned = [...this.claimed.keys()].filter((id) => !id.startsWith('outlets/'));
    for (const folder of new Set(owned.map((id) => id.split('/')[0] ?? ''))) {
      if (this.byId.has(folder) || this.faulty.has(folder)) continue;
      const path = `departments/${folder}/department.md`;
      this.faulty.add(folder);
      this.reader.report('file-missing', path, top, {
        vi: `Thư mục \`departments/${folder}/\` có bản ghi nhưng không có \`department.md\`, nên không biết đó là đơn vị nào. Thêm tệp \`${this.reader.name(path)}\`.`,
        en: `The folder \`departments/${folder}/\` holds records but no \`department.md\`, so it is unclear whose they are. Add \`${this.reader.name(path)}\`.`,
      });
    }
  }

  find<T extends DepartmentTypeName>(
    type: T,
    reference: string,
    department: string,
  ): RecordOf<T> | undefined {
    const record = this.byId.get(reference.includes('/') ? reference : `${department}/${type}/${reference}`);
    return record?.type === type ? (record as unknown as RecordOf<T>) : undefined;
  }
}
