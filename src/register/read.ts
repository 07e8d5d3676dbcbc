import type { z } from 'zod';
import { workingCalendar, type CalendarYear } from '../domain/calendar.ts';
import { sortFindings, type Finding } from '../domain/finding.ts';
import { severityOf, type AppliedRuleSet, type Law } from '../domain/law.ts';
import {
  calendarSchema,
  publisherSchema,
  ruleSetSchema,
  type Publisher,
  type RuleSet,
} from '../domain/publisher.ts';
import {
  departmentTypeNames,
  recordTypes,
  typeNames,
  type AnyRecord,
  type DepartmentTypeName,
  type RecordOf,
  type TypeName,
} from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { attachmentFault } from './attachments.ts';
import { bodyFault } from './body.ts';
import { decode } from './decode.ts';
import type { LawOf } from './complaint.ts';
import { fieldFaults } from './field-faults.ts';
import type { SourceFile, SourceTree } from './files.ts';
import { parseMarkdown, parseYaml } from './front-matter.ts';
import { placeOf, type Place } from './place.ts';
import { referenceFaults } from './references.ts';
import type { Attachment, Department, Register } from './register.ts';
import { nearest, withoutBlanks } from './schema.ts';
import { locate, type FieldPath, type Position, type SourceText } from './source.ts';

/** A content tree that cannot be judged at all, since `publisher.yaml` or what it names is missing or wrong. */
export class UnusablePublisher extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(({ message }) => message.en).join('\n'));
    this.findings = findings;
  }
}

type RecordPlace = Extract<Place, { is: 'record' }>;

/**
 * Makes a register of a content tree: every file is looked at, and everything wrong with it is a finding of the
 * register. @throws UnusablePublisher if the publisher's own settings cannot be used.
 */
export function readRegister(tree: SourceTree): Register {
  return new Reading(tree).register();
}

class Reading {
  readonly tree: SourceTree;
  readonly findings: Finding[] = [];
  readonly sources = new Map<string, SourceText>();
  readonly records = Object.fromEntries(typeNames.map((name) => [name, []])) as unknown as {
    [T in TypeName]: RecordOf<T>[];
  };
  readonly byId = new Map<string, AnyRecord>();
  readonly attachments: Attachment[] = [];
  /** The identity of every file that claims to be a record, by its lower-case form. */
  readonly claimed = new Map<string, { id: string; file: string }>();
  readonly faulty = new Set<string>();
  size = 0;

  constructor(tree: SourceTree) {
    this.tree = tree;
  }

  register(): Register {
    const placed = this.tree.files.map((file) => ({ file, place: placeOf(file.path) }));
    const { publisher, ruleSets, rulebook, years } = this.settings(placed);
    for (const { file, place } of placed) this.take(file, place, rulebook);

    const departments = this.departments();
    this.checkDepartmentFiles(departments);
    const { root } = this.tree;
    const register: Register = {
      root,
      publisher,
      calendar: workingCalendar(years),
      calendarYears: years,
      rulebook,
      ruleSets,
      departments,
      records: this.records,
      attachments: this.attachments,
      tree: this.tree,
      size: this.size,
      findings: this.findings,
      get: (id) => this.byId.get(id),
      outlet: (slug) => this.byId.get(`outlets/${slug}`) as RecordOf<'outlets'> | undefined,
      find: (type, reference, department) => this.find(type, reference, department),
      speaker: (reference, department) =>
        this.find('spokespersons', reference, department) ??
        this.find('authorisations', reference, department),
      locate: (file, path) => this.locate(file, path),
    };
    for (const { record, path, message } of referenceFaults(register, (id) => this.faulty.has(id))) {
      this.report(
        'reference-dangling',
        record.file,
        record.department,
        this.locate(record.file, path),
        message,
      );
    }
    return { ...register, findings: sortFindings(this.findings) };
  }

  locate(file: string, path: FieldPath): Position {
    const source = this.sources.get(file);
    return source ? locate(source, path) : { line: 1, column: 1 };
  }

  report(rule: string, file: string, department: string, position: Position, message: Text, law?: Law) {
    const severity = law ? severityOf(law) : 'error';
    this.findings.push({
      rule,
      severity,
      kind: 'record',
      department,
      file,
      ...position,
      message,
      citation: law?.citation,
    });
  }

  path(file: SourceFile): string {
    return this.tree.root === '.' ? file.path : `${this.tree.root}/${file.path}`;
  }

  /** The publisher, its calendar and its law, without which nothing else can be judged. */
  settings(placed: readonly { file: SourceFile; place: Place }[]) {
    const found = placed.find(({ place }) => place.is === 'publisher');
    if (!found) {
      const message = {
        vi: 'Thiếu tệp `publisher.yaml`, nơi ghi tên, địa chỉ và bộ quy định của trang. Thêm tệp này vào thư mục nội dung.',
        en: 'There is no `publisher.yaml`, which holds the name, address and rule sets. Add it to the content folder.',
      };
      this.report(
        'publisher',
        this.path({ path: 'publisher.yaml', bytes: undefined }),
        '',
        { line: 1, column: 1 },
        message,
      );
      throw new UnusablePublisher(this.findings);
    }
    const publisher: Publisher | undefined = this.yaml(found.file, publisherSchema);
    const ruleSets = new Map<string, RuleSet>();
    const years: CalendarYear[] = [];
    for (const { file, place } of placed) {
      if (place.is === 'rulebook') {
        const ruleSet: RuleSet | undefined = this.yaml(file, ruleSetSchema);
        if (ruleSet) ruleSets.set(place.name, ruleSet);
      }
      if (place.is === 'calendar') {
        const year = this.yaml(file, calendarSchema);
        if (year) years.push(year);
      }
    }
    if (!publisher) throw new UnusablePublisher(sortFindings(this.findings));
    const rulebook = this.rulebook(this.path(found.file), publisher, ruleSets);
    return { publisher, ruleSets, rulebook, years };
  }

  rulebook(file: string, publisher: Publisher, ruleSets: ReadonlyMap<string, RuleSet>): AppliedRuleSet[] {
    publisher.rulebook.forEach(({ set }, index) => {
      if (ruleSets.has(set)) return;
      const meant = nearest(set, ruleSets.keys());
      this.report('publisher', file, '', this.locate(file, ['rulebook', index, 'set']), {
        vi: `Không có bộ quy định \`${set}\` nào dùng được trong \`rulebook/\`. ${meant ? `Có lẽ là \`${meant}\`.` : `Thêm tệp \`rulebook/${set}.yaml\`.`}`,
        en: `There is no usable rule set \`${set}\` in \`rulebook/\`. ${meant ? `It may be \`${meant}\`.` : `Add the file \`rulebook/${set}.yaml\`.`}`,
      });
    });
    if (this.findings.some(({ rule }) => rule === 'publisher'))
      throw new UnusablePublisher(sortFindings(this.findings));
    return publisher.rulebook
      .map(({ set, from, to }) => ({ ruleSet: set, from, to, laws: lawsOf(set, ruleSets.get(set)) }))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
  }

  yaml<S extends z.ZodType>(file: SourceFile, schema: S): z.output<S> | undefined {
    const path = this.path(file);
    const text = file.bytes && this.text(file.bytes, path, '');
    if (text === undefined) return undefined;
    const { source, parsed } = parseYaml(path, text);
    this.sources.set(path, source);
    if ('rule' in parsed) {
      this.report(parsed.rule, path, '', parsed, parsed.message);
      return undefined;
    }
    return this.accept(schema, parsed.data, path, '', () => undefined);
  }

  text(bytes: Buffer, path: string, department: string): string | undefined {
    const text = decode(bytes);
    if (typeof text === 'string') return text;
    this.report(text.rule, path, department, text, text.message);
    return undefined;
  }

  /** The data as the schema gives it, or nothing and a finding for each thing that it refuses. */
  accept<S extends z.ZodType>(schema: S, raw: unknown, path: string, department: string, lawOf: LawOf) {
    const data = withoutBlanks(raw);
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    for (const fault of fieldFaults(schema, raw, result.error.issues, lawOf)) {
      this.report(
        fault.rule,
        path,
        department,
        this.locate(path, fault.path),
        fault.message,
        lawOf(fault.rule),
      );
    }
    return undefined;
  }

  take(file: SourceFile, place: Place, rulebook: readonly AppliedRuleSet[]) {
    const path = this.path(file);
    const department = /(?:^|\/)departments\/([^/]+)\//.exec(file.path)?.[1] ?? '';
    if (!file.bytes) {
      this.report(
        'file-link',
        path,
        department,
        { line: 1, column: 1 },
        {
          vi: 'Đây là một liên kết, không phải tệp, nên nội dung có thể nằm ngoài kho lưu trữ. Thay bằng tệp thật.',
          en: 'This is a link and not a file, so its content may lie outside the repository. Put the real file in its place.',
        },
      );
    } else if (place.is === 'wrong') {
      this.report(place.rule, path, department, { line: 1, column: 1 }, place.message);
    } else if (place.is === 'attachment') {
      const fault = attachmentFault(place.name, file.bytes);
      if (fault) this.report('attachment', path, department, { line: 1, column: 1 }, fault);
      else this.attachments.push({ department, name: place.name, file: path, bytes: file.bytes });
    } else if (place.is === 'record') {
      this.takeRecord(place, path, file.bytes, rulebook.at(-1));
    }
  }

  takeRecord(place: RecordPlace, path: string, bytes: Buffer, inForce: AppliedRuleSet | undefined) {
    this.size += 1;
    const { type, department, id } = place;
    const twin = this.claimed.get(id.toLowerCase());
    if (twin) {
      this.report(
        'identity-duplicate',
        path,
        department,
        { line: 1, column: 1 },
        {
          vi: `Bản ghi này trùng tên với \`${twin.file}\` (chỉ khác chữ hoa, chữ thường), nên hai bản ghi sẽ có cùng một địa chỉ. Đổi tên một trong hai tệp.`,
          en: `This record has the same name as \`${twin.file}\` (they differ in case only), so both would have one address. Rename one of the files.`,
        },
      );
      return;
    }
    this.claimed.set(id.toLowerCase(), { id, file: path });
    const record = this.recordOf(place, path, bytes, (rule) => inForce?.laws.get(rule));
    if (!record) {
      this.faulty.add(id);
      return;
    }
    this.byId.set(id, record);
    (this.records[type] as AnyRecord[]).push(record);
    const mismatch = periodMismatch(record);
    if (mismatch) this.report('file-name', path, department, this.locate(path, ['period']), mismatch);
    const fault = bodyFault(record.body);
    if (fault) {
      const offset = this.sources.get(path)?.text.split('\n').indexOf(fault.line) ?? 0;
      this.report('body', path, department, { line: offset + 1, column: fault.column }, fault.message);
    }
  }

  recordOf(place: RecordPlace, path: string, bytes: Buffer, lawOf: LawOf): AnyRecord | undefined {
    const { type, department, slug, id } = place;
    const text = this.text(bytes, path, department);
    if (text === undefined) return undefined;
    const { source, parsed } = parseMarkdown(path, text);
    this.sources.set(path, source);
    if ('rule' in parsed) {
      this.report(parsed.rule, path, department, parsed, parsed.message);
      return undefined;
    }
    const data = this.accept(recordTypes[type].schema, parsed.data, path, department, lawOf);
    return data && ({ type, id, department, slug, file: path, data, body: parsed.body } as AnyRecord);
  }

  departments(): Map<string, Department> {
    const lists = new Map<string, Record<DepartmentTypeName, AnyRecord[]>>();
    for (const type of departmentTypeNames) {
      for (const record of this.records[type]) {
        let own = lists.get(record.department);
        if (!own) lists.set(record.department, (own = emptyLists()));
        own[type].push(record);
      }
    }
    const faultyOf = new Map<string, string[]>();
    for (const id of this.faulty) {
      const [folder = '', ...rest] = id.split('/');
      faultyOf.set(folder, [...(faultyOf.get(folder) ?? []), rest.join('/')]);
    }
    return new Map(
      this.records.departments.map((record) => {
        const faulty = faultyOf.get(record.slug) ?? [];
        const hasFaulty = (type: DepartmentTypeName, slug?: string) =>
          faulty.some((id) => (slug ? id === `${type}/${slug}` : id.startsWith(`${type}/`)));
        const own = lists.get(record.slug) ?? emptyLists();
        return [record.slug, { ...own, folder: record.slug, record, hasFaulty } as unknown as Department];
      }),
    );
  }

  /** A folder whose `department.md` is missing holds records that belong to nobody. */
  checkDepartmentFiles(departments: ReadonlyMap<string, Department>) {
    const folders = new Set(
      [...this.claimed.values()]
        .map(({ id }) => id)
        .filter((id) => !id.startsWith('outlets/'))
        .map((id) => id.split('/')[0] ?? ''),
    );
    for (const folder of folders) {
      if (departments.has(folder) || this.faulty.has(folder)) continue;
      const file = this.path({ path: `departments/${folder}/department.md`, bytes: undefined });
      this.report(
        'file-missing',
        file,
        folder,
        { line: 1, column: 1 },
        {
          vi: `Thư mục \`departments/${folder}/\` có bản ghi nhưng không có \`department.md\`, nên không biết đó là đơn vị nào. Thêm tệp \`${file}\`.`,
          en: `The folder \`departments/${folder}/\` holds records but no \`department.md\`, so it is unclear whose they are. Add \`${file}\`.`,
        },
      );
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

const emptyLists = () =>
  Object.fromEntries(departmentTypeNames.map((name) => [name, []])) as unknown as Record<
    DepartmentTypeName,
    AnyRecord[]
  >;

const lawsOf = (name: string, ruleSet: RuleSet | undefined): ReadonlyMap<string, Law> =>
  new Map(Object.entries(ruleSet?.rules ?? {}).map(([rule, law]) => [rule, { ruleSet: name, ...law }]));

/** A briefing's and a report's file is named after its period. */
function periodMismatch(record: AnyRecord): Text | undefined {
  if (record.type !== 'briefings' && record.type !== 'reports') return undefined;
  const { period } = record.data;
  if (period === record.slug) return undefined;
  return {
    vi: `Tệp tên là \`${record.slug}.md\` nhưng \`period\` ghi ${period}. Sửa \`period: ${record.slug}\`, hoặc đổi tên tệp thành \`${period}.md\`.`,
    en: `The file is named \`${record.slug}.md\` while \`period\` says ${period}. Write \`period: ${record.slug}\`, or rename the file to \`${period}.md\`.`,
  };
}
