import { existsOn, hasHeadAuthority, spokespersonsInRole } from '../../domain/authority.ts';
import { monthOf, type AsOf } from '../../domain/dates.ts';
import { lastSubjectOf } from '../../domain/duty.ts';
import { ruleSetOn } from '../../domain/law.ts';
import { recordTypes, typeOf, type TypeName } from '../../domain/records/index.ts';
import type { PrefilledValue } from '../../domain/records/type.ts';
import { periodField } from '../../domain/slug.ts';
import { breachKey, type Breach } from '../../compliance/breaches.ts';
import type { AssessedDuty } from '../../compliance/compliance.ts';
import type { Draft, Option } from '../../register/draft.ts';
import type { Department } from '../../register/register.ts';
import { fieldMeta } from '../../register/schema.ts';
import { ruleMetBy } from '../../rules/index.ts';
import { explanationsOf, isLapse } from '../../site/views/shared/lapses.ts';
import type { Reading } from '../../integration/read-content.ts';
import { withValue, type Values } from './fields.ts';

/** The open duties that records of a type would meet, the earliest due first. */
const openDuties = ({ compliance }: Reading, type: TypeName): AssessedDuty[] =>
  compliance.duties
    .filter(
      ({ rule, metOn, state }) => rule === ruleMetBy(type)?.id && metOn === undefined && state !== 'lapsed',
    )
    .toSorted((a, b) => (a.trace.due < b.trace.due ? -1 : 1));

/** The department whose record of a type falls due first. */
export const dueDepartment = (reading: Reading, type: TypeName): string | undefined =>
  openDuties(reading, type)[0]?.department;

/** The earliest period for which a department still has to make a record; else, for monthly records, the present month. */
export function duePeriod(reading: Reading, folder: string, type: TypeName): string | undefined {
  const due = openDuties(reading, type).find(({ department }) => department === folder)?.subject;
  const { schema, slug } = recordTypes[type];
  const field = periodField(slug);
  const isMonth = field !== undefined && fieldMeta(schema, [field]).kind === 'month';
  return due ?? (isMonth ? monthOf(reading.day.today) : undefined);
}

/** The lapses of a department that nobody has waived or explained, the earliest first. */
export function openLapses(
  { register, compliance }: Reading,
  folder: string,
  type: TypeName,
): AssessedDuty[] {
  return compliance.duties
    .filter((duty) => lastSubjectOf(duty).department === folder && isLapse(duty))
    .filter((duty) =>
      type === 'waivers'
        ? duty.state === 'overdue' && !duty.waiver
        : explanationsOf(duty, { register, compliance }).length === 0,
    )
    .toSorted((a, b) => (a.trace.due < b.trace.due ? -1 : 1));
}

/** The breaches of a department that nobody has explained, the earliest first, each rule and record once. */
export const openBreaches = ({ compliance }: Reading, folder: string): Breach[] =>
  [...Map.groupBy(compliance.breachesOf(folder), breachKey).values()]
    .flatMap((breaches) => breaches.find(({ explanations }) => explanations.length === 0) ?? [])
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));

/** The head of a department in the role on a day. */
const headOf = (department: Department | undefined, { today }: AsOf): string | undefined =>
  department && spokespersonsInRole(department, today).find(hasHeadAuthority)?.slug;

/** The department and every one below it that exists on a day. */
function coveredBy({ register, day }: Reading, folder: string): string[] {
  const below = [...register.departments.values()].filter(
    ({ record: { data } }) => data.parent === folder && existsOn(data, day.today),
  );
  return [folder, ...below.map((department) => department.folder)];
}

/** The value that the register has for a field of a new record of a department. */
function prefill(
  reading: Reading,
  folder: string,
  period: string | undefined,
  value: PrefilledValue,
): string | string[] | undefined {
  const { register, day } = reading;
  const department = register.departments.get(folder);
  if (typeof value === 'object') return period && value.ofPeriod(period);
  switch (value) {
    case 'head':
      return headOf(department, day);
    case 'parent':
      return department?.record.data.parent;
    case 'central':
      return register.records.departments.find(({ data }) => data.kind === 'central' && !data.validTo)?.slug;
    case 'covered':
      return coveredBy(reading, folder);
    case 'ruleSet':
      return ruleSetOn(register.rulebook, day.today)?.ruleSet;
  }
}

/** The fields of a new record of a department that the register knows already. */
export function knownValues(
  reading: Reading,
  type: TypeName,
  folder: string,
  period: string | undefined,
): Values {
  const { prefilled, slug } = typeOf({ type });
  const field = periodField(slug);
  return Object.entries(prefilled).reduce<Values>(
    (values, [name, what]) => {
      const value = what && prefill(reading, folder, period, what);
      return value === undefined ? values : withValue(values, name, value);
    },
    field && period ? { [field]: period } : {},
  );
}

/** The longest list of options that is written into a comment. */
const longestList = 24;

/** The options for each reference in a record of a department; none where the list would be too long. */
export function optionsIn({ register, day }: Reading, folder: string): Draft['optionsOf'] {
  const department = register.departments.get(folder);
  const inForce = register.ruleSets.get(ruleSetOn(register.rulebook, day.today)?.ruleSet ?? '');
  const named = (of: 'topics' | 'refusalGrounds'): Option[] =>
    Object.entries(inForce?.[of] ?? {}).map(([key, { name }]) => ({ key, label: name.vi }));
  const people = department?.spokespersons.map(({ slug, data }) => ({ key: slug, label: data.name })) ?? [];
  const authorised =
    department?.authorisations.map(({ slug, data }) => ({ key: slug, label: data.person.name })) ?? [];
  const lists: Partial<Record<string, readonly Option[]>> = {
    outlets: register.records.outlets.map(({ slug, data }) => ({ key: slug, label: data.name })),
    departments: register.records.departments.map(({ slug, data }) => ({ key: slug, label: data.name })),
    spokespersons: people,
    speaker: [...people, ...authorised],
    topics: named('topics'),
    grounds: named('refusalGrounds'),
    ruleSets: [...register.ruleSets].map(([key, { shortTitle }]) => ({ key, label: shortTitle.vi })),
  };
  return ({ target, keywords }) => {
    const list = [...keywords.map((key) => ({ key })), ...(lists[target] ?? [])];
    return list.length > longestList ? [] : list;
  };
}
