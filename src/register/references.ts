import { isPlainDate } from '../domain/dates.ts';
import { quarterPattern } from '../domain/periods.ts';
import type { Problem } from '../domain/finding.ts';
import type { Law } from '../domain/law.ts';
import { referencePattern, type ReferenceTarget } from '../domain/fields/reference.ts';
import { recordTypes, typeNames, type TypeName } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { pathIn } from './places/place.ts';
import type { Register } from './register.ts';
import { nearest } from './nearest.ts';
import { referenceFields, type ReferenceField } from './schema.ts';
import type { FieldPath } from '../domain/location.ts';
import { valuesAt } from './reading/source-text.ts';
import { addressesIn } from './text/text.ts';

/** A record as far as its references go; its data may have been refused. */
export interface ReferringRecord {
  type: TypeName;
  department: string;
  file: string;
  data: unknown;
}

const fieldsOf = new Map(typeNames.map((type) => [type, referenceFields(recordTypes[type].schema)]));

/** Every value of a record that has the form of a reference, with its place and what it can name. */
export function* referencesIn(
  record: ReferringRecord,
): Generator<ReferenceField & { at: FieldPath; value: string }> {
  for (const { path, target, keywords, rule } of fieldsOf.get(record.type) ?? []) {
    for (const [at, value] of valuesAt(record.data, path)) {
      if (!keywords.includes(value) && referencePattern.test(value))
        yield { path, target, keywords, rule, at, value };
    }
  }
}

/** Where an attachment is published, from the site's root: a link in a text leads there. */
const attachmentLink = /\/don-vi\/([a-z\d-]+)\/tep\/([a-z\d-]+\.[a-z\d]+)/;

/** The attachments that a record names, in a field or by a link in its text, each as `department/name`. */
export function attachmentsNamed(record: ReferringRecord & { slug?: string; body?: string }): string[] {
  const { department, slug = '', body = '' } = record;
  const inFields = [...referencesIn(record)]
    .filter(({ target }) => target === 'attachments')
    .map(({ value }) => `${department || slug}/${value}`);
  if (!body.includes('/tep/')) return inFields;
  return [
    ...inFields,
    ...addressesIn(body).flatMap((address) => {
      const [, folder, name] = attachmentLink.exec(address) ?? [];
      return folder === undefined ? [] : `${folder}/${name}`;
    }),
  ];
}

/** A value as it is to be written: with its field, or with a hyphen where it stands in a list. */
const lineOf = (path: FieldPath) => (value: string) => {
  const key = path.at(-1);
  return typeof key === 'string' ? `\`${key}: ${value}\`` : `\`- ${value}\``;
};

/**
 * Every reference of every record that leads nowhere; one that leads to something refused does not count. In a
 * record that was itself refused, only what has the form of a reference is looked up. A ground for a refusal is a matter
 * of law: the rule itself tells an invented one from a misspelt one, in whatever record was accepted.
 */
export function* danglingReferences(
  register: Register,
  refused: readonly ReferringRecord[],
  isFaulty: (id: string) => boolean,
  lawOf: (rule: string, record: ReferringRecord) => Law | undefined,
): Generator<Problem> {
  const directory = new Directory(register, isFaulty);
  const accepted = typeNames.flatMap((type): readonly ReferringRecord[] => register.records[type]);
  const withoutForm = new Set(refused);
  for (const record of [...accepted, ...refused]) {
    for (const { at, target, value, keywords, rule } of referencesIn(record)) {
      if (directory.has(target, value, record.department)) continue;
      const law = target === 'grounds' && rule ? lawOf(rule, record) : undefined;
      if (law && !withoutForm.has(record)) continue;
      const message = directory.advice(target, value, record.department, keywords, lineOf(at));
      yield { rule: (law && rule) ?? 'reference-dangling', file: record.file, field: at, law, message };
    }
  }
}

const folderOf: Partial<
  Record<ReferenceTarget, readonly ('spokespersons' | 'authorisations' | 'waivers')[]>
> = {
  spokespersons: ['spokespersons'],
  speaker: ['spokespersons', 'authorisations'],
  waivers: ['waivers'],
};

/** What references can point at. */
class Directory {
  readonly register: Register;
  readonly isFaulty: (id: string) => boolean;
  readonly attachments: ReadonlySet<string>;
  readonly words: ReadonlyMap<ReferenceTarget, ReadonlySet<string>>;

  constructor(register: Register, isFaulty: (id: string) => boolean) {
    this.register = register;
    this.isFaulty = isFaulty;
    this.attachments = new Set(
      register.attachments.map(({ department, name }) => `${department}/attachments/${name}`),
    );
    const sets = [...register.ruleSets.values()];
    const keys = (of: 'rules' | 'topics' | 'refusalGrounds') =>
      new Set(sets.flatMap((set) => Object.keys(set[of])));
    this.words = new Map([
      ['rules', keys('rules')],
      ['topics', keys('topics')],
      ['grounds', keys('refusalGrounds')],
      ['ruleSets', new Set(register.ruleSets.keys())],
    ]);
  }

  has(target: ReferenceTarget, value: string, department: string): boolean {
    const known = (id: string) => this.register.get(id) !== undefined || this.isFaulty(id);
    if (target === 'departments') return known(value) && !value.includes('/');
    if (target === 'outlets') return known(`outlets/${value}`);
    if (target === 'attachments') {
      const name = `${department}/attachments/${value}`;
      return this.attachments.has(name) || this.isFaulty(name);
    }
    if (target === 'subject')
      return isPlainDate(value) || /^\d{4}-\d{2}$/.test(value) || quarterPattern.test(value) || known(value);
    const folders = folderOf[target];
    if (!folders) return this.words.get(target)?.has(value) ?? false;
    if (!value.includes('/')) return folders.some((folder) => known(`${department}/${folder}/${value}`));
    return known(value) && folders.some((folder) => value.split('/')[1] === folder);
  }

  advice(
    target: ReferenceTarget,
    value: string,
    department: string,
    keywords: readonly string[],
    line: (value: string) => string,
  ): Text {
    const candidates = [...this.candidates(target, department), ...keywords];
    const likely = nearest(value, candidates);
    const place = this.placeFor(target, value, department);
    const listed =
      candidates.length > 0 && candidates.length <= 12
        ? candidates.map((word) => `\`${word}\``).join(', ')
        : '';
    if (likely) {
      const isCase = likely.toLowerCase() === value.toLowerCase();
      return {
        vi: `Không tìm thấy \`${value}\`. Có lẽ là \`${likely}\`: sửa thành ${line(likely)}${isCase ? ', đúng cả chữ hoa và chữ thường' : ''}.`,
        en: `\`${value}\` is not found. It may be \`${likely}\`: change it to ${line(likely)}${isCase ? ', including upper and lower case' : ''}.`,
      };
    }
    return {
      vi: `Không tìm thấy \`${value}\`. ${listed ? `Dùng một trong: ${listed}` : 'Sửa lại ở dòng này cho đúng tên đã có'}${place ? `, hoặc thêm tệp \`${place}\`` : ''}.`,
      en: `\`${value}\` is not found. ${listed ? `Use one of: ${listed}` : 'Correct it on this line, so that it names what exists'}${place ? `, or add the file \`${place}\`` : ''}.`,
    };
  }

  candidates(target: ReferenceTarget, department: string): string[] {
    const { register } = this;
    if (target === 'departments') return [...register.departments.keys()];
    if (target === 'outlets') return register.records.outlets.map(({ slug }) => slug);
    if (target === 'attachments') {
      return register.attachments.filter((file) => file.department === department).map(({ name }) => name);
    }
    const departmentRecords = register.departments.get(department);
    const folders = folderOf[target];
    if (folders)
      return departmentRecords
        ? folders.flatMap((folder) => departmentRecords[folder].map(({ slug }) => slug))
        : [];
    return [...(this.words.get(target) ?? [])];
  }

  placeFor(target: ReferenceTarget, value: string, department: string): string | undefined {
    const named = (path: string) => pathIn(this.register, path);
    if (value.includes('/')) return undefined;
    if (target === 'departments') return named(`departments/${value}/department.md`);
    if (target === 'outlets') return named(`outlets/${value}.md`);
    if (target === 'attachments') return named(`departments/${department}/attachments/${value}`);
    const folder = folderOf[target]?.[0];
    return folder && named(`departments/${department}/${folder}/${value}.md`);
  }
}
