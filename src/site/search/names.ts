import { holdsOn } from '../../domain/authority.ts';
import { nationalNumber } from '../../domain/phone-digits.ts';
import { recordTypes, type RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import type { Publication } from '../publication.ts';
import type { Speaker } from '../views/shared/speakers.ts';
import { contactAddress, type Contact } from './contacts.ts';
import { inBoth } from './entries.ts';
import {
  departmentType,
  pageTypes,
  sumOf,
  type NamedPage,
  type NamedPages,
  type NameList,
} from './named-page.ts';
import type { SitePagePlan } from './site-pages.ts';

/**
 * What is looked for by name and not by what it says: departments, who speaks for them, and pages that no record is behind.
 * @param called what Pagefind calls a page, by its address
 */
export function namesOf(
  { compliance: { today } }: Publication,
  contacts: readonly Contact[],
  pages: readonly SitePagePlan[],
  called: ReadonlyMap<string, string>,
): NameList {
  const named = (names: readonly NamedPage[], urls: readonly string[]): NamedPages => ({
    names,
    sum: sumOf(urls.map((url) => called.get(url) ?? '')),
  });
  return {
    types: Object.fromEntries(Object.entries(types).map(([type, title]) => [type, inBoth(title)])),
    contacts: named(
      contacts.map((one) => ('term' in one ? speakerName(one, today) : departmentName(one))),
      contacts.map(contactAddress),
    ),
    pages: named(
      pages.map(pageName),
      pages.map(({ url }) => url),
    ),
  };
}

const types: Readonly<Record<string, Text>> = {
  ...pageTypes,
  [departmentType]: recordTypes.departments.title,
  [recordTypes.spokespersons.address]: recordTypes.spokespersons.title,
  [recordTypes.authorisations.address]: recordTypes.authorisations.title,
};

function departmentName({ data }: RecordOf<'departments'>): NamedPage {
  const former = (data.formerNames ?? []).flatMap(({ name, nameEn }) => [name, nameEn]);
  return {
    type: departmentType,
    title: data.name,
    titleEn: data.nameEn,
    ...(former.length > 0 ? { words: former.join('. ') } : {}),
    phones: [data.phone, data.outOfHours?.phone, data.hotline].flatMap((phone) =>
      phone === undefined ? [] : nationalNumber(phone),
    ),
  };
}

function speakerName({ record, person, term, scope }: Speaker, today: string): NamedPage {
  const matter = record.type === 'authorisations' ? record.data.matter : '';
  return {
    type: recordTypes[record.type].address,
    title: person.name,
    words: [person.position, matter, scope].filter(Boolean).join('. '),
    phones: [nationalNumber(person.phone)],
    ...(holdsOn(term, today) ? {} : { past: true }),
  };
}

function pageName({ describe }: SitePagePlan): NamedPage {
  const { type, title, readers } = describe();
  return {
    type,
    title: title.vi,
    ...(title.en === title.vi ? {} : { titleEn: title.en }),
    ...(readers ? { words: inBoth(readers) } : {}),
  };
}
