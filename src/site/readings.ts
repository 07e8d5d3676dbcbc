import { ownValue } from '../domain/own-value.ts';
import { departmentOfId, type DepartmentTypeName } from '../domain/records/index.ts';
import { digestOfObject } from '../register/digest.ts';
import { derivedRead, textOfDerived } from './derived.ts';
import type { Publication } from './publication.ts';

/** Texts that are others whenever what is read is another. */
type Reading = (publication: Publication, ...of: readonly (string | undefined)[]) => readonly string[];

/** What pages and files read of a publication, each by the name under which that is noted. */
const readings = {
  /** The day of the publication. */
  day: ({ compliance }) => [compliance.today],
  /** How many records there are. */
  size: ({ register }) => [String(register.size)],
  /** What the Git history tells of past months. */
  past: ({ past }) => [JSON.stringify([...(past ?? [])])],
  /** The records of a type, of a department or of all. */
  records: ({ register }, type, folder) => {
    const lists = folder === undefined ? register.records : register.departments.get(folder);
    return (lists?.[type as DepartmentTypeName] ?? []).map(digestOfObject);
  },
  /** One record, withdrawn or not. */
  record: ({ register }, id = '') =>
    [register.get(id)].map((record) => (record ? digestOfObject(record) : '')),
  /** What a department has withdrawn. */
  withdrawn: ({ withdrawn }, folder = '') => (withdrawn?.get(folder) ?? []).map(digestOfObject),
  /** How the matters of a department passed from one to another; the records of them are noted as such. */
  matters: ({ register }, folder = '') =>
    register
      .mattersOf(folder)
      .map(({ records, transfers }) => JSON.stringify([records.map(({ id }) => id), transfers])),
  /** The duties of a department, those that have passed from it as well, or of all departments. */
  duties: ({ compliance }, folder) =>
    folder === undefined
      ? compliance.duties.map(digestOfObject)
      : [compliance.dutiesOf(folder), compliance.dutiesFrom(folder)].map((duties) =>
          duties.map(digestOfObject).join(' '),
        ),
  /** The duties of a department about a record or a period. */
  about: ({ compliance }, folder = '', subject = '') =>
    compliance.dutiesAbout(folder, subject).map(digestOfObject),
  /** The duties of a record, by its identity, or of its period. */
  on: ({ compliance }, id = '') =>
    [id, id.slice(id.lastIndexOf('/') + 1)].flatMap((subject) =>
      compliance.dutiesAbout(departmentOfId(id), subject).map(digestOfObject),
    ),
  /** The breaches of a department, or of all. */
  breaches: ({ compliance }, folder) =>
    (folder === undefined ? compliance.breaches : compliance.breachesOf(folder)).map(digestOfObject),
  /** What is wrong with what was read. */
  faults: ({ register }) => [JSON.stringify(register.findings)],
  /** What is wrong or due, and where. */
  findings: ({ compliance }) => [JSON.stringify(compliance.findings)],
  /** What is made of all these and has a name of its own. */
  [derivedRead]: (publication, name = '', ...key) => [textOfDerived(publication, name, key.join(' ')) ?? ''],
} satisfies Readonly<Record<string, Reading>>;

/** What is read, by its name, and of what: `records briefings an-phu`. */
export const read = (name: keyof typeof readings, ...of: readonly string[]): string =>
  [name, ...of].join(' ');

/** A text that is another whenever what is read of a publication is another. */
export function textOfRead(publication: Publication, what: string): string {
  const [name = '', ...of] = what.split(' ');
  return ownValue(readings as Record<string, Reading>, name)?.(publication, ...of).join('\n') ?? '';
}
