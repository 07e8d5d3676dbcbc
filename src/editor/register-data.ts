import {
  departmentOfId,
  recordTypes,
  typeNames,
  type AnyRecord,
  type TypeName,
} from '../domain/records/index.ts';
import type { AppliedRuleSet, Law } from '../domain/law.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import { top } from '../domain/location.ts';
import { workingCalendar, type CalendarYear } from '../domain/working-calendar.ts';
import { departmentsOf } from '../register/departments.ts';
import { Collection } from '../register/reading/collection.ts';
import { mattersIn } from '../register/matters.ts';
import type { Register } from '../register/register.ts';
import { plain } from '../site/views/shared/plain.ts';
import type { RecordData } from '../site/views/data/records.ts';

/** What has to be known before records can be judged, as a file of the site. */
export interface LawData {
  /** The content folder as messages name it. */
  root: string;
  publisher: Omit<Register['publisher'], 'repository'>;
  rulebook: readonly (Omit<AppliedRuleSet, 'laws'> & {
    laws: readonly (readonly [rule: string, law: Law])[];
  })[];
  ruleSets: readonly (readonly [name: string, set: Pick<RuleSet, 'rules' | 'refusalGrounds' | 'topics'>])[];
  calendarYears: readonly CalendarYear[];
}

/** The law of a register as data; where the records are kept is nobody's business but the editor's. */
export const lawData = ({ root, publisher, rulebook, ruleSets, calendarYears }: Register): LawData => ({
  root,
  publisher: plain({ ...publisher, repository: undefined }),
  rulebook: rulebook.map((applied) => plain({ ...applied, laws: [...applied.laws] })),
  ruleSets: [...ruleSets].map(([name, { rules, refusalGrounds, topics }]) => [
    name,
    { rules, refusalGrounds, topics },
  ]),
  calendarYears,
});

/** The fields of a record as its file has them: everything that is published of it but its identity, place and text. */
export function fieldsOf(type: TypeName, published: RecordData): Record<string, unknown> {
  const names = Object.keys(recordTypes[type].schema.shape);
  return Object.fromEntries(
    names.flatMap((name) => (published[name] === undefined ? [] : [[name, published[name]]])),
  );
}

/** A record, from what is published of it. */
export const recordFrom = (type: TypeName, published: RecordData): AnyRecord => {
  const { id, department, slug, file, body = '' } = published;
  return { type, id, department, slug, file, body, data: fieldsOf(type, published) } as unknown as AnyRecord;
};

/** A register of some records alone, in which nothing was refused. Places within files are not known. */
export function registerWith(law: LawData, records: readonly AnyRecord[]): Register {
  const collection = new Collection();
  for (const record of records) collection.add(record);
  const { byId } = collection;
  const find: Register['find'] = (type, reference, department) =>
    collection.find(type, reference, department);
  return {
    ...mattersIn(collection.records),
    publisher: law.publisher,
    calendarYears: law.calendarYears,
    rulebook: law.rulebook.map((applied) => ({ ...applied, laws: new Map(applied.laws) })),
    root: law.root,
    ruleSets: new Map(law.ruleSets) as ReadonlyMap<string, unknown> as Register['ruleSets'],
    calendar: workingCalendar(law.calendarYears),
    departments: departmentsOf(collection.records, []),
    records: collection.records,
    attachments: [],
    tree: { root: law.root, files: [] },
    faultless: new Map(),
    size: records.length,
    refused: [],
    findings: [],
    get: (id) => byId.get(id),
    outlet: (slug) => collection.records.outlets.find((outlet) => outlet.slug === slug),
    find,
    speaker: (reference, department) =>
      find('spokespersons', reference, department) ?? find('authorisations', reference, department),
    locate: () => top,
    locateInBody: () => top,
  };
}

/** The type and the identity of a record by the path of its file; undefined for any other file. */
export function identityAt(path: string): Pick<AnyRecord, 'type' | 'id' | 'department' | 'slug'> | undefined {
  const [, folder, type, slug] =
    /(?:^|\/)departments\/([^/]+)\/(?:([a-z]+)\/([^/]+)|department)\.md$/.exec(path) ?? [];
  const [, outlet] = /(?:^|\/)outlets\/([^/]+)\.md$/.exec(path) ?? [];
  if (outlet) return { type: 'outlets', id: `outlets/${outlet}`, department: '', slug: outlet };
  if (!folder) return undefined;
  if (!type) return { type: 'departments', id: folder, department: folder, slug: folder };
  const known = typeNames.find((name) => name === type);
  const id = `${folder}/${type}/${slug}`;
  return known && slug ? { type: known, id, department: departmentOfId(id), slug } : undefined;
}
