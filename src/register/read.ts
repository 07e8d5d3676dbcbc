import { workingCalendar } from '../domain/calendar.ts';
import { sortFindings, type FileProblem, type Problem } from '../domain/finding.ts';
import { guideSchema } from '../domain/guide.ts';
import { lawOn, severityOf } from '../domain/law.ts';
import {
  recordTypes,
  typeNames,
  typeOf,
  type AnyRecord,
  type DepartmentTypeName,
  type RecordOf,
  type TypeName,
} from '../domain/records/index.ts';
import { periodField } from '../domain/slug.ts';
import { attachmentMessage, attachmentName } from './attachments.ts';
import { textProblems } from './text-problems.ts';
import { contradictionsIn } from './contradictions.ts';
import { departmentsOf } from './departments.ts';
import { duplicateProblems } from './duplicates.ts';
import { eventDay } from './event.ts';
import type { LawOf } from './field-problem.ts';
import type { SourceFile, SourceTree } from './files.ts';
import { parseMarkdown } from './front-matter.ts';
import { guideProblems } from './guide.ts';
import { hierarchyProblems } from './hierarchy.ts';
import { pathWithin, placeOf, type Place } from './place.ts';
import { readablePart } from './readable.ts';
import { Reader } from './reader.ts';
import { attachmentsNamed, danglingReferences, type ReferringRecord } from './references.ts';
import type { Attachment, Register } from './register.ts';
import { readSettings, type Settings } from './settings.ts';
import { withoutBlanks } from './schema.ts';
import { Vocabularies } from './vocabulary.ts';

export { UnusablePublisher } from './settings.ts';

type RecordPlace = Extract<Place, { is: 'record' }>;

/**
 * Makes a register of a content tree: every file is looked at, and everything wrong with it is a finding of the
 * register. @throws UnusablePublisher if the publisher's own settings cannot be used.
 */
export function readRegister(tree: SourceTree, instead?: string): Register {
  const reader = new Reader(tree);
  const placed = tree.files.map((file) => ({ file, place: placeOf(file.path, file.bytes) }));
  const settings = readSettings(reader, placed, instead);
  const reading = new Reading(reader, settings, new Vocabularies(placed, settings.ruleSets));
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
  readonly names: Vocabularies;
  readonly records = Object.fromEntries(typeNames.map((name) => [name, []])) as unknown as {
    [T in TypeName]: RecordOf<T>[];
  };
  readonly byId = new Map<string, AnyRecord>();
  /** Records whose form was refused, so that the rest of what is wrong with them is found in the same run. */
  readonly refused: ReferringRecord[] = [];
  /** What of them can be read. */
  readonly readable: AnyRecord[] = [];
  readonly attachments: Attachment[] = [];
  /** The file of every identity that a well-placed file has. */
  readonly claimed = new Map<string, string>();
  /** The identities of what was refused, so that nothing is concluded from its absence. */
  readonly faulty = new Set<string>();

  constructor(reader: Reader, settings: Settings, names: Vocabularies) {
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
      refused: this.readable,
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
    const lawOf = (rule: string, { type, department, data }: ReferringRecord) =>
      this.lawFor(rule, type, department, data);
    this.report(danglingReferences(register, this.refused, isFaulty, lawOf));
    this.report(duplicateProblems(register));
    this.report(hierarchyProblems(register));
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
      const message = {
        vi: `Không bản ghi nào dẫn đến tệp này, nên tệp không được đăng. Ghi \`file: ${name}\` vào bản ghi cần tệp, hoặc xóa tệp.`,
        en: `No record names this file, so it is not published. Write \`file: ${name}\` in the record that needs it, or delete the file.`,
      };
      this.report([{ rule: 'attachment-unnamed', file, message }]);
      return false;
    });
  }

  /** Keeps what is wrong, of files that are named as messages name them. */
  report(problems: Iterable<Problem>) {
    for (const problem of problems) this.reader.report(pathWithin(this.reader, problem.file), problem);
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
      this.reader.report(path, { rule, message });
      return;
    }
    const other = this.reader.name(twin);
    const twice = {
      vi: `Tên tệp này chỉ khác \`${other}\` ở chữ hoa, dấu hoặc chỗ để, nên hai bản ghi sẽ có cùng một địa chỉ. Đổi tên hoặc xóa một trong hai tệp.`,
      en: `This file’s name differs from \`${other}\` only in case, diacritics or folder, so both records would have one address. Rename or delete one of them.`,
    };
    this.reader.report(path, { rule: 'identity-duplicate', message: twice });
  }

  takeAttachment(
    { path, bytes, size }: SourceFile,
    { department, name }: Extract<Place, { is: 'attachment' }>,
  ) {
    const message = bytes && attachmentMessage(name, bytes, size);
    if (!bytes) this.reader.reportLink(path);
    else if (message) this.reader.report(path, { rule: 'attachment', message });
    else this.attachments.push({ department, name, file: this.reader.name(path), bytes });
    if (bytes && !message) return;
    for (const known of [name, attachmentName(name)]) this.faulty.add(`${department}/attachments/${known}`);
  }

  takeRecord(file: SourceFile, place: RecordPlace) {
    const record = this.recordOf(file, place);
    if (!record) {
      this.faulty.add(place.id);
      return;
    }
    const contradictions = contradictionsIn(record);
    for (const problem of contradictions) this.reader.report(file.path, problem);
    if (contradictions.length > 0) this.faulty.add(place.id);
    // Whose term is uncertain has nothing said of their statements; a department has to stay for its records.
    if (contradictions.length > 0 && record.type === 'spokespersons') return;
    this.byId.set(record.id, record);
    (this.records[record.type] as AnyRecord[]).push(record);
  }

  recordOf(file: SourceFile, { type, department, slug, id }: RecordPlace): AnyRecord | undefined {
    const { schema } = recordTypes[type];
    const parsed = this.reader.parse(file, (name, text) => parseMarkdown(name, text, schema));
    if (!parsed) return undefined;
    const named = this.reader.name(file.path);
    this.reportBody(file.path, textProblems(parsed.body));
    const lost = this.reader.lostComments(file.path, schema, 'no-value');
    const lawOf: LawOf = (rule) => this.lawFor(rule, type, department, parsed.data);
    const vocabulary = this.names.of(department, eventDay(type, parsed.data));
    const accepted = this.reader.accept(file.path, schema, parsed.data, { lawOf, vocabulary, known: lost });
    const recordWith = (data: unknown) =>
      ({ type, id, department, slug, file: named, data, body: parsed.body }) as AnyRecord;
    const faulty = [...lost.map(({ field = [] }) => field), ...('data' in accepted ? [] : accepted.refused)];
    if ('data' in accepted && lost.length === 0) {
      const record = recordWith(accepted.data);
      if (!this.periodMismatch(record, file.path)) return record;
      faulty.push(['period']);
    }
    this.refused.push({ type, department, file: named, data: parsed.data });
    const part = readablePart(schema, withoutBlanks(parsed.data), faulty);
    if (part !== undefined) this.readable.push(recordWith(part));
    return undefined;
  }

  /** A file that is named after a period has to hold that period; one that does not counts for neither. */
  periodMismatch(record: AnyRecord, path: string): boolean {
    const field = periodField(typeOf(record).slug);
    if (field === undefined) return false;
    const { slug } = record;
    const period = (record.data as Readonly<Record<string, string>>)[field] ?? '';
    if (period === slug) return false;
    const other = `${record.department}/${record.type}/${period}`;
    const isTaken = this.claimed.has(other);
    if (!isTaken) this.faulty.add(other);
    const message = {
      vi: `Tệp tên là \`${slug}.md\` nhưng \`${field}\` ghi ${period}. Sửa \`${field}: ${slug}\`${isTaken ? '' : `, hoặc đổi tên tệp thành \`${period}.md\``}.`,
      en: `The file is named \`${slug}.md\` while \`${field}\` says ${period}. Write \`${field}: ${slug}\`${isTaken ? '' : `, or rename the file to \`${period}.md\``}.`,
    };
    this.reader.report(path, { rule: 'file-name', field: [field], message });
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
    this.reader.accept(file.path, guideSchema, parsed.data);
    this.reportBody(file.path, guideProblems(parsed.body));
  }

  /** Keeps what is wrong with a text below its front matter. */
  reportBody(path: string, problems: readonly FileProblem[]) {
    const file = this.reader.name(path);
    for (const problem of problems) {
      const position = problem.position && this.reader.locateInBody(file, problem.position);
      this.reader.report(path, { ...problem, position });
    }
  }

  /** A folder whose `department.md` is missing holds records that belong to nobody. */
  checkDepartmentFiles() {
    const owned = [...this.claimed.keys()].filter((id) => !id.startsWith('outlets/'));
    for (const folder of new Set(owned.map((id) => id.split('/')[0] ?? ''))) {
      if (this.byId.has(folder) || this.faulty.has(folder)) continue;
      const path = `departments/${folder}/department.md`;
      this.faulty.add(folder);
      const message = {
        vi: `Thư mục \`departments/${folder}/\` có bản ghi nhưng không có \`department.md\`, nên không biết đó là đơn vị nào. Thêm tệp \`${this.reader.name(path)}\`.`,
        en: `The folder \`departments/${folder}/\` holds records but no \`department.md\`, so it is unclear whose they are. Add \`${this.reader.name(path)}\`.`,
      };
      this.reader.report(path, { rule: 'file-missing', message });
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
