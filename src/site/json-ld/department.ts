import type { ContactPoint, GovernmentBuilding, GovernmentOrganization } from 'schema-dts';
import { openingHours, type OfficeHours } from '../../domain/office-hours.ts';
import { internationalNumber } from '../../domain/phone.ts';
import { recordTypes, type RecordOf } from '../../domain/records/index.ts';
import type { Department } from '../../register/register.ts';
import { parentOn } from '../../rules/shared/superiors.ts';
import { addresses } from '../addresses.ts';
import { activeSpokespersons } from '../views/shared/speakers.ts';
import { nameOf } from '../views/shared/names.ts';
import type { Publication } from '../publication.ts';
import type { Translations } from '../translations/index.ts';
import { identity, absoluteIn, recordLanguage } from './identity.ts';

type Office = Exclude<GovernmentOrganization, string>;

const departmentId = (publication: Publication, folder: string): string =>
  identity(publication, addresses.department(folder), 'don-vi');

/** A department as other things refer to it: its name and its page. */
export const departmentReference = (
  { folder, record }: Department,
  publication: Publication,
  t: Translations,
): Office => ({
  '@type': 'GovernmentOrganization',
  '@id': departmentId(publication, folder),
  name: nameOf(record, t),
  url: absoluteIn(publication, t)(addresses.department(folder)),
});

const contactPoint = (
  { data: { name, phone, extension, email } }: RecordOf<'spokespersons'>,
  t: Translations,
): ContactPoint => ({
  '@type': 'ContactPoint',
  contactType: recordTypes.spokespersons.title[t.language],
  name,
  telephone: internationalNumber(phone, extension),
  email,
  availableLanguage: recordLanguage,
});

/** Where the office is, as a place that has hours: schema.org gives an organisation none. */
const building = (hours: readonly OfficeHours[]): GovernmentBuilding => ({
  '@type': 'GovernmentBuilding',
  openingHours: hours.flatMap(openingHours),
});

/** Whom to call out of hours, and the hotline. */
function furtherPoints(
  { outOfHours, hotline }: RecordOf<'departments'>['data'],
  t: Translations,
): ContactPoint[] {
  const point = (contactType: string, telephone: string): ContactPoint => ({
    '@type': 'ContactPoint',
    contactType,
    telephone,
    availableLanguage: recordLanguage,
  });
  return [
    ...(outOfHours ? [point(t.outOfHours, internationalNumber(outOfHours.phone, outOfHours.extension))] : []),
    ...(hotline === undefined ? [] : [point(t.hotline, internationalNumber(hotline))]),
  ];
}

/** A department with its contacts for the press, as they are on the day. */
export function departmentThing(department: Department, publication: Publication, t: Translations): Office {
  const { data } = department.record;
  const { register, compliance } = publication;
  const above = parentOn(register, department, compliance.today);
  const ended = data.validTo !== undefined && data.validTo < compliance.today ? data.validTo : undefined;
  const points = [
    ...activeSpokespersons(department, publication).map((speaker) => contactPoint(speaker, t)),
    ...(ended ? [] : furtherPoints(data, t)),
  ];
  return {
    ...departmentReference(department, publication, t),
    alternateName: t.language === 'vi' ? data.nameEn : data.name,
    ...(data.website ? { sameAs: data.website } : {}),
    ...(above ? { parentOrganization: departmentReference(above, publication, t) } : {}),
    ...(ended
      ? { dissolutionDate: ended }
      : {
          address: { '@type': 'PostalAddress', streetAddress: data.address, addressCountry: 'VN' },
          telephone: internationalNumber(data.phone),
          email: data.email,
          ...(data.hours ? { location: building(data.hours) } : {}),
        }),
    ...(points.length > 0 ? { contactPoint: points } : {}),
  };
}
