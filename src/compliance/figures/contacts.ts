import { existsOn, spokespersonsInRole } from '../../domain/authority.ts';
import { addDays, type PlainDate } from '../../domain/dates.ts';
import { lawOn } from '../../domain/law.ts';
import { ruleCountedIn } from '../../rules/index.ts';
import type { Figure } from '../figure.ts';

export const spokespersonInOffice: Figure = {
  id: 'spokesperson-in-office',
  kind: 'share',
  title: { vi: 'Đơn vị có người phát ngôn', en: 'Departments with a spokesperson' },
  formula: {
    vi: 'Số đơn vị có ít nhất một người phát ngôn vào ngày tính, chia cho số đơn vị phải có.',
    en: 'Departments with at least one spokesperson on the day, divided by departments that must have one.',
  },
  requirements: [],
  isOfDay: true,
  cases: ({ register, today }) => {
    const law = lawOn(register.rulebook, ruleCountedIn('spokesperson-in-office')?.id ?? '', today);
    return [...register.departments.values()]
      .filter(({ record: { data } }) => law?.bound.includes(data.kind))
      .filter(({ record: { data } }) => existsOn(data, today))
      .map((department) => ({
        department: department.folder,
        day: today,
        counts: spokespersonsInRole(department, today).length > 0,
        about: department.record,
      }));
  },
};

export const contactsConfirmed: Figure = {
  id: 'contacts-confirmed',
  kind: 'share',
  title: { vi: 'Thông tin liên hệ được xác nhận', en: 'Contact details confirmed' },
  formula: {
    vi: 'Số người phát ngôn có thông tin liên hệ được xác nhận trong số ngày mà trang quy định (chính sách của trang), chia cho số người phát ngôn vào ngày tính.',
    en: 'Spokespersons whose contact details were confirmed within the days that this publisher sets (its policy), divided by spokespersons on the day.',
  },
  requirements: [],
  isOfDay: true,
  cases: ({ register, today }) => {
    const since = addDays(today, -register.publisher.policy.contactConfirmedDays);
    const inRole = [...register.departments.values()].flatMap((department) =>
      spokespersonsInRole(department, today),
    );
    return inRole.map((about) => ({
      department: about.department,
      day: today,
      counts: isWithin(about.data.verifiedOn, since, today),
      about,
    }));
  },
};

const isWithin = (day: PlainDate | undefined, since: PlainDate, today: PlainDate): boolean =>
  day !== undefined && since <= day && day <= today;
