import type { StandingDuty } from '../compliance/compliance.ts';
import { displayPeriod, isPlainDate } from '../domain/dates.ts';
import { arisenAt } from '../domain/duty.ts';
import { periodTypeNames } from '../domain/records/index.ts';
import { addresses, addressOf } from './addresses.ts';
import { nameIn, titleLanguage } from './names.ts';
import type { Publication } from './publication.ts';
import { titleOf } from './record.ts';
import type { Words } from './translations/index.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a duty is about, where it is shown, whose it is, and from whom it has passed if it did. */
export interface DutyTitle {
  title: string;
  /** The `lang` of the title, where it is not that of the page. */
  lang: string | undefined;
  address: string;
  department: string;
  passedFrom: string | undefined;
  rule: string;
}

/** A duty as lists and pages name it. */
export function dutyTitle(duty: StandingDuty, publication: Publication, words: Words): DutyTitle {
  const { register } = publication;
  const { rule, subject } = duty;
  const folder = arisenAt(duty);
  const department = nameIn(duty.department, publication, words);
  const passedFrom = duty.passedFrom && nameIn(duty.passedFrom, publication, words);
  const record = register.get(subject);
  if (record && record.type !== 'outlets') {
    return {
      title: titleOf(record, words),
      lang: titleLanguage(record, words),
      address: addressOf(record),
      department,
      passedFrom,
      rule: words.ruleTitle(rule),
    };
  }
  const [done] = periodTypeNames.flatMap((type) => register.find(type, subject, folder) ?? []);
  const address = done ? addressOf(done) : addresses.department(folder);
  return {
    title: isPlainDate(subject) ? words.vacantFrom(subject) : capital(displayPeriod(subject)[words.language]),
    lang: undefined,
    address,
    department,
    passedFrom,
    rule: words.ruleTitle(rule),
  };
}
