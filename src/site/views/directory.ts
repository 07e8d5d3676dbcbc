import type { RecordOf } from '../../domain/records/index.ts';
import type { Department } from '../../register/register.ts';
import { addresses, addressOf } from '../addresses.ts';
import { activeSpokespersons } from './shared/speakers.ts';
import { departmentsInOrder } from './shared/department-tree.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { departmentLink } from './shared/department-link.ts';
import type { Link } from './shared/link.ts';
import { outOfHoursOf } from './parts/office-hours.ts';
import { dateLine, unsigned, type PaperView } from './parts/paper.ts';
import { phoneView, type PhoneView } from './shared/phone.ts';
import { plain } from './shared/plain.ts';

/** The directory of everybody who speaks for a department today. */
export interface DirectoryView {
  page: PageView;
  asOf: string;
  /** How it is printed: as a list of the body behind the site. */
  paper: PaperView;
  rows: readonly DirectoryRow[];
}

/** A spokesperson with the department; a department that has none has a row without a person. */
interface DirectoryRow {
  department: Link;
  person?: Person;
}

interface Person {
  name: Link;
  position: string;
  phone: PhoneView;
  /** The number of the department that is answered out of hours. */
  outOfHours?: PhoneView;
  email: string;
  /** The latest document that announced the contact details. */
  notice?: { number: string; dayText: string };
}

function personOf(person: RecordOf<'spokespersons'>, department: Department, t: Translations): Person {
  const { name, position, email, notices = [] } = person.data;
  const notice = notices.at(-1);
  return plain({
    name: { text: name, address: addressOf(person) },
    position,
    phone: phoneView(person.data, t),
    outOfHours: outOfHoursOf(department, t),
    email,
    notice: notice && { number: notice.number, dayText: t.date(notice.date) },
  });
}

function rowsOf(department: Department, publication: Publication, t: Translations): DirectoryRow[] {
  const link = departmentLink(department, t);
  const people = activeSpokespersons(department, publication);
  return people.length > 0
    ? people.map((person) => ({ department: link, person: personOf(person, department, t) }))
    : [{ department: link }];
}

export function directoryView(publication: Publication, locale: string | undefined): DirectoryView {
  const t = translationsFor(locale);
  const { publisher } = publication.register;
  const { responsible } = publisher;
  const head = {
    address: addresses.directory,
    title: t.directoryTitle,
    description: t.directoryDescription,
    feed: addresses.directoryFeed,
    data: [
      { text: t.sheet.link, address: addresses.sheet('spokespersons') },
      { text: 'CSV', address: addresses.csv('spokespersons') },
    ],
  };
  return {
    page: pageView(publication, head, locale),
    asOf: t.asOf(t.date(publication.compliance.today)),
    paper: {
      letterhead: {
        department: (responsible ?? publisher).name[t.language],
        date: dateLine(responsible?.address, publication.compliance.today, t),
      },
      signature: unsigned(t),
    },
    rows: departmentsInOrder(publication).flatMap((department) => rowsOf(department, publication, t)),
  };
}
