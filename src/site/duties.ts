import type { StandingDuty } from '../compliance/compliance.ts';
import { displayPeriod, isPlainDate } from '../domain/dates.ts';
import { arisenAt } from '../domain/duty.ts';
import { rules } from '../rules/index.ts';
import { addresses, addressOf } from './addresses.ts';
import type { Publication } from './publication.ts';
import { titleOf } from './record.ts';
import type { Words } from './translations/index.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ruleTitles = new Map(rules.map(({ id, title }) => [id, title]));

/** What a duty is about, where it is shown, whose it is, and from whom it has passed if it did. */
export interface DutyTitle {
  title: string;
  address: string;
  department: string;
  passedFrom: string | undefined;
  rule: string;
}

/** A duty as lists and pages name it. */
export function dutyTitle(duty: StandingDuty, { register }: Publication, words: Words): DutyTitle {
  const { rule, subject } = duty;
  const folder = arisenAt(duty);
  const nameOf = (department: string) => register.departments.get(department)?.record.data.name ?? department;
  const department = nameOf(duty.department);
  const passedFrom = duty.passedFrom && nameOf(duty.passedFrom);
  const ruleTitle = ruleTitles.get(rule)?.[words.language] ?? rule;
  const record = register.get(subject);
  if (record && record.type !== 'outlets') {
    return {
      title: titleOf(record, words),
      address: addressOf(record),
      department,
      passedFrom,
      rule: ruleTitle,
    };
  }
  const done = register.find('briefings', subject, folder) ?? register.find('reports', subject, folder);
  const address = done ? addressOf(done) : addresses.department(folder);
  return {
    title: isPlainDate(subject) ? words.vacantFrom(subject) : capital(displayPeriod(subject)[words.language]),
    address,
    department,
    passedFrom,
    rule: ruleTitle,
  };
}
