import type {
  BreadcrumbList,
  ContactPoint,
  Dataset,
  GovernmentOrganization,
  Person,
  Report,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { heldWithin, holdsOn } from '../../../domain/authority.ts';
import { telephone } from '../../../domain/contact.ts';
import {
  departmentTypeOf,
  recordTypes,
  typeNames,
  type DepartmentRecord,
  type RecordOf,
} from '../../../domain/records/index.ts';
import type { Department } from '../../../register/register.ts';
import { parentOn } from '../../../rules/shared/acting.ts';
import { addresses, addressOf } from '../../addresses.ts';
import { dataVersion } from '../../open-data/version.ts';
import { activeSpokespersons } from '../../departments.ts';
import { absoluteFor } from '../../href.ts';
import { nameOf } from '../../names.ts';
import type { Publication } from '../../publication.ts';
import { firstOf, titleOf } from '../../record.ts';
import type { Translations } from '../../translations/index.ts';
import type { Link } from './link.ts';

type Office = Exclude<GovernmentOrganization, string>;

type Individual = Exclude<Person, string>;

/** Makes an address whole, in the language of a page. */
const wholeIn = ({ register }: Publication, { locale }: Translations) =>
  absoluteFor(locale, register.publisher);

/** A name by which the pages of every language speak of the same thing. */
const identity = ({ register }: Publication, address: string, part: string): string =>
  `${absoluteFor(undefined, register.publisher)(address)}#${part}`;

const language = 'vi';

/** The whole site, with how it is searched. */
export function siteThing(publication: Publication, t: Translations): WebSite {
  const { publisher } = publication.register;
  const whole = wholeIn(publication, t);
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${whole(addresses.search)}?q={q}` },
    'query-input': 'required name=q',
  };
  return {
    '@type': 'WebSite',
    '@id': identity(publication, addresses.home, 'trang'),
    name: publisher.name[t.language],
    description: publisher.description[t.language],
    url: whole(addresses.home),
    inLanguage: t.locale,
    potentialAction: search,
  };
}

const departmentId = (publication: Publication, folder: string): string =>
  identity(publication, addresses.department(folder), 'don-vi');

/** A department as others name it, with no more than leads to its page. */
const shortly = ({ folder, record }: Department, publication: Publication, t: Translations): Office => ({
  '@type': 'GovernmentOrganization',
  '@id': departmentId(publication, folder),
  name: nameOf(record, t),
  url: wholeIn(publication, t)(addresses.department(folder)),
});

const contactPoint = (
  { data: { name, phone, email } }: RecordOf<'spokespersons'>,
  t: Translations,
): ContactPoint => ({
  '@type': 'ContactPoint',
  contactType: recordTypes.spokespersons.title[t.language],
  name,
  telephone: telephone(phone),
  email,
  availableLanguage: language,
});

/** A department with its contacts for the press, as they are on the day. */
export function departmentThing(department: Department, publication: Publication, t: Translations): Office {
  const { data } = department.record;
  const { register, compliance } = publication;
  const above = parentOn(register, department, compliance.today);
  const ended = data.validTo !== undefined && data.validTo < compliance.today ? data.validTo : undefined;
  const speakers = activeSpokespersons(department, publication);
  return {
    ...shortly(department, publication, t),
    alternateName: t.language === 'vi' ? data.nameEn : data.name,
    ...(data.website ? { sameAs: data.website } : {}),
    ...(above ? { parentOrganization: shortly(above, publication, t) } : {}),
    ...(ended
      ? { dissolutionDate: ended }
      : {
          address: { '@type': 'PostalAddress', streetAddress: data.address, addressCountry: 'VN' },
          telephone: telephone(data.phone),
          email: data.email,
        }),
    ...(speakers.length > 0 ? { contactPoint: speakers.map((speaker) => contactPoint(speaker, t)) } : {}),
  };
}

/** A spokesperson in the role that the record is about; whoever is not in it on the day is not called under its number. */
function personThing(
  { type, department: folder, slug, data }: RecordOf<'spokespersons'>,
  department: Department,
  publication: Publication,
  t: Translations,
): Individual {
  const address = addressOf({ type, department: folder, slug });
  const { today } = publication.compliance;
  const isInRole = holdsOn(heldWithin(data, department.record.data), today);
  return {
    '@type': 'Person',
    '@id': identity(publication, address, 'nguoi'),
    name: data.name,
    url: wholeIn(publication, t)(address),
    worksFor: {
      '@type': 'EmployeeRole',
      roleName: data.position,
      startDate: data.from,
      ...(data.to === undefined ? {} : { endDate: data.to }),
      worksFor: shortly(department, publication, t),
    },
    ...(isInRole ? { jobTitle: data.position, telephone: telephone(data.phone), email: data.email } : {}),
  };
}

/** When a text was given out; undefined for records that are no text of their department, or do not say when it was. */
export function publishedOn(record: DepartmentRecord): string | undefined {
  const { issued } = departmentTypeOf(record);
  return issued && 'published' in issued ? firstOf(record, [issued.published]) : undefined;
}

/** When a text was given out, or was signed where that is all that its record says of it. */
function datesOf(record: DepartmentRecord): { datePublished: string } | { dateCreated: string } | undefined {
  const published = publishedOn(record);
  if (published !== undefined) return { datePublished: published };
  const { issued } = departmentTypeOf(record);
  const signed = issued && 'signed' in issued ? firstOf(record, [issued.signed]) : undefined;
  return signed === undefined ? undefined : { dateCreated: signed };
}

/**
 * What the page of a record is about. A text that a department gives out is a `Report` ("generated by governmental or
 * non-governmental organization"): it is no news, which the press makes of it, nor a `SpecialAnnouncement`, which tells
 * the public what to do. A record that only registers what happened is left to the page.
 */
export function recordThing(
  record: DepartmentRecord,
  publication: Publication,
  t: Translations,
): Individual | Exclude<Report, string> | undefined {
  const department = publication.register.departments.get(record.department);
  if (!department) return undefined;
  if (record.type === 'spokespersons') return personThing(record, department, publication, t);
  const dated = datesOf(record);
  if (!dated) return undefined;
  const address = addressOf(record);
  return {
    '@type': 'Report',
    '@id': identity(publication, address, 'van-ban'),
    headline: titleOf(record, t),
    url: wholeIn(publication, t)(address),
    inLanguage: language,
    ...dated,
    articleSection: recordTypes[record.type].title[t.language],
    author: shortly(department, publication, t),
  };
}

/** The open data, with every table and where to get it. */
export function dataThing(publication: Publication, t: Translations): Dataset {
  const { register, compliance } = publication;
  const { name, licence } = register.publisher;
  const whole = wholeIn(publication, t);
  return {
    '@type': 'Dataset',
    '@id': identity(publication, addresses.data, 'du-lieu'),
    name: `${t.dataTitle}: ${name[t.language]}`,
    description: t.dataDescription,
    url: whole(addresses.data),
    version: dataVersion,
    dateModified: compliance.today,
    inLanguage: language,
    isAccessibleForFree: true,
    ...(licence ? { license: licence.url } : {}),
    creator: { '@type': 'Organization', name: name[t.language], url: whole(addresses.home) },
    distribution: typeNames.map((type) => ({
      '@type': 'DataDownload',
      name: recordTypes[type].plural[t.language],
      encodingFormat: 'text/csv',
      contentUrl: whole(addresses.csv(type)),
    })),
  };
}

/** The way down to a page, from the home page. */
export function trailThing(
  trail: readonly Link[],
  page: Link,
  publication: Publication,
  t: Translations,
): BreadcrumbList {
  const whole = wholeIn(publication, t);
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ text: t.home, address: addresses.home }, ...trail, page].map(
      ({ text, address }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: text,
        item: whole(address),
      }),
    ),
  };
}

/** Things as JSON-LD to stand in a `<script>`, whose end no text of a record can write. */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
