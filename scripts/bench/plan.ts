import { addDays, firstDay, monthOf, type Month, type PlainDate } from '../../src/domain/dates.ts';
import type { DepartmentTypeName } from '../../src/domain/records/index.ts';
import { officesFor, provincesFor, type Office } from './offices.ts';
import type { Random } from './random.ts';

/** The day on which the archive is judged: that of the demo, so that its calendar serves. */
export const today: PlainDate = '2026-11-22';

/** A record to be written: its type, whose it is, and the month it falls into. */
export interface Slot {
  type: DepartmentTypeName;
  office: Office;
  month: Month;
  /** Its number within the archive, which makes its slug unique. */
  serial: number;
}

/** Everything that an archive of so many records holds, before a word of it is written. */
export interface Plan {
  first: Month;
  offices: readonly Office[];
  outlets: readonly string[];
  slots: readonly Slot[];
}

/** What the press and the offices do in an ordinary month, by how often. */
const traffic: readonly [type: DepartmentTypeName, weight: number][] = [
  ['responses', 36],
  ['requests', 32],
  ['statements', 10],
  ['awareness', 9],
  ['authorisations', 8],
  ['corrections', 5],
];
const deck = traffic.flatMap(([type, weight]) => Array.from({ length: weight }, () => type));

/** Records of a province and its districts in a month, beside its briefing and its report. */
const perProvince = 10;

const before = (month: Month): Month => monthOf(addDays(firstDay(month), -1));

/** Quarters are reported on in their last month's slot. */
const endsQuarter = (month: Month): boolean => Number(month.slice(5)) % 3 === 0;

/** Plans an archive of exactly so many records, from today's month back as far as they reach. */
export function planFor(records: number, random: Random): Plan {
  const offices = officesFor(records, random);
  const provinces = offices.filter(({ kind }) => kind === 'provincial');
  const outlets = outletsFor(provincesFor(records));
  const standing = offices.reduce((sum, office) => sum + filesOf(office), 0);
  const wanted = records - standing - outlets.length;
  if (wanted < 0) throw new RangeError(`${records} records are fewer than their offices need`);

  const slots: Slot[] = [];
  const add = (type: DepartmentTypeName, office: Office, month: Month) => {
    if (slots.length < wanted) slots.push({ type, office, month, serial: slots.length + 1 });
  };
  const officesOf = (province: Office): Office[] => [
    ...Array.from({ length: 3 }, () => province),
    ...offices.filter(({ parent }) => parent === province.folder),
  ];
  const officesByProvince = provinces.map(officesOf);
  const busy = (month: Month) => {
    for (let turn = 0; turn < perProvince; turn += 1) {
      for (const choices of officesByProvince) add(random.pick(deck), random.pick(choices), month);
    }
  };
  let first = monthOf(today);
  busy(first);
  for (;;) {
    const month = before(first);
    const owed = provinces.length * (endsQuarter(month) ? 2 : 1);
    if (slots.length + owed > wanted) break;
    first = month;
    for (const province of provinces) add('briefings', province, month);
    if (endsQuarter(month)) for (const province of provinces) add('reports', province, month);
    busy(month);
  }
  while (slots.length < wanted) add('requests', random.pick(random.pick(officesByProvince)), first);
  return { first, offices, outlets, slots };
}

/** How many records an office has whatever the months bring: itself, its people, and what staff are told. */
const filesOf = ({ kind, heads, designated }: Office): number =>
  1 + heads.length + (designated ? 1 : 0) + (kind === 'central' ? 0 : 2);

/** Press agencies by their folder names: some that everybody reads, and one for each province. */
function outletsFor(provinces: number): string[] {
  const national = Array.from({ length: 8 }, (_, index) => `bao-so-${index + 1}`);
  const local = Array.from(
    { length: provinces },
    (_, index) => `bao-mau-${String(index + 1).padStart(2, '0')}`,
  );
  return [...national, ...local];
}
