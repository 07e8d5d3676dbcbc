import type { Person } from 'schema-dts';
import { termWithin } from '../../domain/authority.ts';
import { internationalNumber } from '../../domain/phone.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import type { Department } from '../../register/register.ts';
import { addressOf } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import type { Translations } from '../translations/index.ts';
import { holdsToday } from '../views/shared/has-come.ts';
import { identity, absoluteIn } from './identity.ts';
import { departmentReference } from './department.ts';

export type Individual = Exclude<Person, string>;

/** A spokesperson in the role that the record is about; one who is not in it on the day has no telephone number here. */
export function personThing(
  { type, department: folder, slug, data }: RecordOf<'spokespersons'>,
  department: Department,
  publication: Publication,
  t: Translations,
): Individual {
  const address = addressOf({ type, department: folder, slug });
  const isInRole = holdsToday(publication, termWithin(data, department.record.data));
  return {
    '@type': 'Person',
    '@id': identity(publication, address, 'nguoi'),
    name: data.name,
    url: absoluteIn(publication, t)(address),
    worksFor: {
      '@type': 'EmployeeRole',
      roleName: data.position,
      startDate: data.from,
      ...(data.to === undefined ? {} : { endDate: data.to }),
      worksFor: departmentReference(department, publication, t),
    },
    ...(isInRole
      ? {
          jobTitle: data.position,
          telephone: internationalNumber(data.phone, data.extension),
          email: data.email,
        }
      : {}),
  };
}
