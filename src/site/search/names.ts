import { holdsOn } from '../../domain/authority.ts';
import { nationalNumber } from '../../domain/phone-digits.ts';
import { recordTypes, type RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import { addresses, addressOf } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { speakersOf, type Speaker } from '../views/shared/speakers.ts';
import { inBoth } from './entries.ts';
import { departmentType, pageTypes, type NamedPage, type NameList } from './named-page.ts';
import { sitePages, type SitePagePlan } from './site-pages.ts';

type Named = Omit<NamedPage, 'page'> & { url: string };

/**
 * What is looked for by name and not by what it says: departments, who speaks or spoke for them, and pages that no record is
 * behind. @param pages what Pagefind calls a page, by its address; any other is left out
 * @param older the addresses of what a part of the older records has
 */
export function namesOf(
  publication: Publication,
  pages: ReadonlyMap<string, string>,
  older: ReadonlySet<string>,
): NameList {
  const { register, compliance } = publication;
  const named = [
    ...[...register.departments.values()].flatMap((department) => [
      departmentName(department.record),
      ...speakersOf(department).map((speaker) => speakerName(speaker, compliance.today)),
    ]),
    ...sitePages(publication).map(pageName),
  ];
  return {
    types: Object.fromEntries(Object.entries(types).map(([type, title]) => [type, inBoth(title)])),
    pages: named.flatMap(({ url, ...name }) => {
      const page = pages.get(url);
      return page === undefined ? [] : [{ page, ...name, ...(older.has(url) ? { older: true } : {}) }];
    }),
  };
}

const types: Readonly<Record<string, Text>> = {
  ...pageTypes,
  [departmentType]: recordTypes.departments.title,
  [recordTypes.spokespersons.address]: recordTypes.spokespersons.title,
  [recordTypes.authorisations.address]: recordTypes.authorisations.title,
};

function departmentName({ slug, data }: RecordOf<'departments'>): Named {
  const former = (data.formerNames ?? []).flatMap(({ name, nameEn }) => [name, nameEn]);
  return {
    url: addresses.department(slug),
    type: departmentType,
    title: data.name,
    titleEn: data.nameEn,
    ...(former.length > 0 ? { words: former.join('. ') } : {}),
    phones: [data.phone, data.outOfHours?.phone, data.hotline].flatMap((phone) =>
      phone === undefined ? [] : nationalNumber(phone),
    ),
  };
}

function speakerName({ record, person, term, scope }: Speaker, today: string): Named {
  const matter = record.type === 'authorisations' ? record.data.matter : '';
  return {
    url: addressOf(record),
    type: recordTypes[record.type].address,
    title: person.name,
    words: [person.position, matter, scope].filter(Boolean).join('. '),
    phones: [nationalNumber(person.phone)],
    ...(holdsOn(term, today) ? {} : { past: true }),
  };
}

function pageName({ url, describe }: SitePagePlan): Named {
  const { type, title, readers } = describe();
  return {
    url,
    type,
    title: title.vi,
    ...(title.en === title.vi ? {} : { titleEn: title.en }),
    ...(readers ? { words: inBoth(readers) } : {}),
  };
}
