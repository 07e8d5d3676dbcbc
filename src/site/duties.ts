import type { StandingDuty } from '../compliance/compliance.ts';
import { displayPeriod } from '../domain/dates.ts';
import { rules } from '../rules/index.ts';
import { addresses, addressOf } from './addresses.ts';
import type { Publication } from './publication.ts';
import { titleOf } from './record.ts';
import type { Words } from './translations/index.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ruleTitles = new Map(rules.map(({ id, title }) => [id, title]));

/** What a duty is about, where it is shown, and whose it is. */
export function dutyTitle(
  { rule, subject, department }: StandingDuty,
  { register }: Publication,
  words: Words,
): { title: string; address: string; department: string; rule: string } {
  const owner = register.departments.get(department)?.record.data.name ?? department;
  const ruleTitle = ruleTitles.get(rule)?.[words.language] ?? rule;
  const record = register.get(subject);
  if (record && record.type !== 'outlets') {
    return { title: titleOf(record, words), address: addressOf(record), department: owner, rule: ruleTitle };
  }
  const done =
    register.find('briefings', subject, department) ?? register.find('reports', subject, department);
  const address = done ? addressOf(done) : addresses.department(department);
  return {
    title: capital(displayPeriod(subject)[words.language]),
    address,
    department: owner,
    rule: ruleTitle,
  };
}
