import { existsOn, termWithin, holdsOn } from '../../../domain/authority.ts';
import { shortAddress } from '../../../domain/link-target.ts';
import type { Department } from '../../../register/register.ts';
import { activeSpokespersons } from '../shared/speakers.ts';
import type { Publication } from '../../publication.ts';
import { newestFirst } from '../shared/record-dates.ts';
import type { Translations } from '../../translations/index.ts';
import { phoneView, type PhoneView } from '../shared/phone.ts';
import { plain } from '../shared/plain.ts';
import { contactView, type ContactView } from './contact.ts';
import { entryViews, type EntryView } from './entries.ts';
import { officeHoursView, type OfficeHoursView } from './office-hours.ts';

/** Who speaks for a department, who is going to and who did, and how the department itself is reached. */
export interface DepartmentPeopleView {
  contacts: readonly ContactView[];
  officeHours?: OfficeHoursView;
  /** Why it has no spokesperson, where it has none. */
  nobody?: string;
  /** The authorisations that hold on the day. */
  authorised: readonly EntryView[];
  toCome: readonly EntryView[];
  former: readonly EntryView[];
  /** How to reach the department itself; none for one that has ended. */
  office?: OfficeView;
}

interface OfficeView {
  address: string;
  phone: PhoneView;
  email: string;
  website?: { text: string; url: string };
  /** The whole address of its own page for the press. */
  pressPage?: string;
}

function officeView({ record: { data } }: Department, t: Translations): OfficeView {
  const { address, phone, email, website, pressPage } = data;
  return plain({
    address,
    phone: phoneView({ phone }, t),
    email,
    website: website ? { text: shortAddress(website), url: website } : undefined,
    pressPage,
  });
}

function nobodyText(department: Department, hasEnded: boolean, today: string, t: Translations): string {
  if (existsOn(department.record.data, today)) return t.noSpokesperson;
  return hasEnded ? t.noOfficeAnyMore : t.officeNotYet;
}

export function departmentPeopleView(
  department: Department,
  publication: Publication,
  t: Translations,
): DepartmentPeopleView {
  const { data } = department.record;
  const { today } = publication.compliance;
  const hasEnded = data.validTo !== undefined && data.validTo < today;
  const active = activeSpokespersons(department, publication);
  const others = newestFirst(department.spokespersons.filter((person) => !active.includes(person)));
  const authorised = department.authorisations.filter((one) => holdsOn(termWithin(one.data, data), today));
  const isToCome = (person: (typeof others)[number]): boolean => person.data.from > today;
  return plain({
    contacts: active.map((person) => contactView(person, publication, t, { copies: true })),
    officeHours: hasEnded ? undefined : officeHoursView(department, t),
    nobody: active.length === 0 ? nobodyText(department, hasEnded, today, t) : undefined,
    authorised: entryViews(authorised, publication, t),
    toCome: entryViews(others.filter(isToCome), publication, t),
    former: entryViews(
      others.filter((person) => !isToCome(person)),
      publication,
      t,
    ),
    office: hasEnded ? undefined : officeView(department, t),
  });
}
