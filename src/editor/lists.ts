import type { ReferenceTarget } from '../domain/fields/reference.ts';
import { departmentTypeNames } from '../domain/records/index.ts';
import { caseCodesOf } from '../domain/authority.ts';
import { displayDate } from '../domain/dates.ts';
import { referencesIn } from '../register/references.ts';
import { rules } from '../rules/index.ts';
import type { Department } from '../register/register.ts';
import { partyOf } from '../site/views/shared/names.ts';
import type { Publication } from '../site/publication.ts';
import { translationsFor } from '../site/translations/index.ts';
import type { Choice, Lists } from './settings-types.ts';
import { labels } from './labels.ts';

const t = translationsFor('vi');

const shared = ['departments', 'outlets', 'topics', 'grounds', 'rules', 'ruleSets'] as const;
const ofDepartment = ['spokespersons', 'speaker', 'waivers'] as const;

/** The rules that an explanation or a waiver can be about: those with duties, which lapse, and those that are breached. */
const excusableOrBreachable = new Set(
  rules.filter(({ breaches, duties }) => breaches || duties).map(({ id }) => id),
);

const isOneOf = <T extends string>(names: readonly T[], name: string): name is T =>
  (names as readonly string[]).includes(name);

/** The name of the list that a reference is chosen from, its fixed words included; undefined where it is typed. */
export const listFor = (target: ReferenceTarget, keywords: readonly string[]): string | undefined =>
  isOneOf(shared, target) || isOneOf(ofDepartment, target) ? [target, ...keywords].join('+') : undefined;

/** A list that has something to choose: the editor takes no empty one, and what says that it is empty counts as nothing. */
const orNone = (list: readonly Choice[]): readonly Choice[] =>
  list.length > 0 ? list : [{ label: labels.none, value: '' }];

/** The lists that are the same for every department; those with fixed words before them are named in `wanted`. */
export function sharedLists(publication: Publication, wanted: Iterable<string>): Lists {
  const { register } = publication;
  const sets = [...register.ruleSets];
  const named = (of: 'topics' | 'refusalGrounds'): Choice[] => [
    ...new Map(
      sets.flatMap(([, set]) =>
        Object.entries(set[of]).map(([value, { name }]) => [value, { label: name.vi, value }] as const),
      ),
    ).values(),
  ];
  const lists: Record<(typeof shared)[number], Choice[]> = {
    departments: [...register.departments.values()].map(({ folder, record }) => ({
      label: record.data.name,
      value: folder,
    })),
    outlets: register.records.outlets.map(({ slug, data }) => ({ label: data.name, value: slug })),
    topics: named('topics'),
    grounds: named('refusalGrounds'),
    rules: [...new Set(sets.flatMap(([, set]) => Object.keys(set.rules)))]
      .filter((value) => excusableOrBreachable.has(value))
      .map((value) => ({ label: t.ruleTitle(value), value })),
    ruleSets: sets.map(([value, { shortTitle }]) => ({ label: shortTitle.vi, value })),
  };
  return Object.fromEntries(
    [...new Set(wanted)].flatMap((name) => {
      const [target = '', ...keywords] = name.split('+');
      if (!isOneOf(shared, target)) return [];
      const fixed = keywords.map((value) => ({ label: partyOf(value, publication, t), value }));
      return [[name, orNone([...fixed, ...lists[target]])] as const];
    }),
  );
}

const term = (from: string, to: string | undefined): string =>
  to ? `${displayDate(from)} – ${displayDate(to)}` : labels.since(displayDate(from));

/** Terms without an end first, then those that end last: whoever is in office comes before those who were. */
const lastFirst = <R extends { data: { to?: string | undefined } }>(records: readonly R[]): R[] =>
  records.toSorted((a, b) => (b.data.to ?? '9999').localeCompare(a.data.to ?? '9999'));

/** The lists of one department: its people and its waivers, and those of others that its records name. */
export function departmentLists(department: Department): Lists {
  const people = lastFirst(department.spokespersons).map(({ slug, data }) => ({
    label: `${data.name}, ${data.position} (${term(data.from, data.to)})`,
    value: slug,
  }));
  const authorised = lastFirst(department.authorisations).map(({ slug, data }) => ({
    label: `${data.person.name}, ${labels.authorised} ${caseCodesOf(data).join(', ')} (${term(data.from, data.to)})`,
    value: slug,
  }));
  const waivers = department.waivers.map(({ slug, data }) => ({
    label: `${t.ruleTitle(data.rule)}, ${data.subject} (${term(data.from, data.to)})`,
    value: slug,
  }));
  const lists = { spokespersons: people, speaker: [...people, ...authorised], waivers };
  return Object.fromEntries(
    ofDepartment.map((target) => [target, orNone([...lists[target], ...elsewhere(department, target)])]),
  );
}

/** Whom the records of a department name by a full identity, so that the editor knows every value that it meets. */
function elsewhere(department: Department, target: (typeof ofDepartment)[number]): Choice[] {
  const named = departmentTypeNames
    .flatMap((type) => [...department[type]])
    .flatMap((record) => [...referencesIn(record)])
    .filter((reference) => reference.target === target && reference.value.includes('/'));
  return [...new Set(named.map(({ value }) => value))].map((value) => ({ label: value, value }));
}
