import { slugFrom } from '../../src/domain/slug.ts';
import type { DepartmentKind } from '../../src/domain/records/departments.ts';
import { personName } from './words.ts';
import type { Random } from './random.ts';

/** Somebody who speaks for an office, in the order of their terms. */
export interface Person {
  number: number;
  name: string;
  slug: string;
}

/** A department that does not exist: its number stands in its name and in its folder. */
export interface Office {
  kind: DepartmentKind;
  number: string;
  folder: string;
  parent: string | undefined;
  /** The head in office, after the one before if there was another. */
  heads: readonly [Person, Person?];
  designated: Person | undefined;
}

/** How many districts a province has. */
const districts = 7;

/** So few records make so few months that nobody leaves office in them. */
const enoughForChange = 1_000;

/** Provinces and years both grow with the archive: 34 provinces at ten thousand records, 63 at most. */
export const provincesFor = (records: number): number =>
  Math.min(63, Math.floor(records / 75), Math.round(34 * Math.sqrt(records / 10_000)));

/** The folder of the central department. */
const centre = 'tong-cuc-mau';

/** Every office of an archive, each province before its districts. */
export function officesFor(records: number, random: Random): Office[] {
  let people = 0;
  const person = (): Person => {
    const name = personName((people += 1));
    return { number: people, name, slug: slugFrom(name) };
  };
  const office = (kind: DepartmentKind, number: string, folder: string, parent?: string): Office => ({
    kind,
    number,
    folder,
    parent,
    heads: records >= enoughForChange && random.chance(0.3) ? [person(), person()] : [person()],
    designated: kind === 'provincial' ? person() : undefined,
  });
  const offices = [office('central', '0', centre)];
  for (let province = 1; province <= provincesFor(records); province += 1) {
    const number = String(province).padStart(2, '0');
    offices.push(office('provincial', number, `mau-${number}`, centre));
    for (let district = 1; district <= districts; district += 1) {
      offices.push(office('district', `${number}.${district}`, `mau-${number}-${district}`, `mau-${number}`));
    }
  }
  return offices;
}
