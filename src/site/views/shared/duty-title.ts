import type { AssessedDuty } from '../../../compliance/compliance.ts';
import { isPlainDate } from '../../../domain/dates.ts';
import { lastSubjectOf } from '../../../domain/duty.ts';
import { displayPeriod, quarterWithin, reportsOnQuarter } from '../../../domain/periods.ts';
import { periodTypeNames } from '../../../domain/records/index.ts';
import { ruleMetBy } from '../../../rules/index.ts';
import { addresses, addressOf } from '../../addresses.ts';
import { nameIn } from './names.ts';
import { sentenceCase } from './sentence-case.ts';
import { titleLanguage, titleOf } from './record-title.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';

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

/** The records that may be on file for a duty of a period: of a quarter, reports under any name, where they meet it. */
function recordsOf(rule: string, period: string): [type: (typeof periodTypeNames)[number], slug: string][] {
  const quarter = quarterWithin(period);
  if (quarter === undefined) return periodTypeNames.map((type) => [type, period]);
  return ruleMetBy('reports')?.id === rule ? reportsOnQuarter(quarter).map((name) => ['reports', name]) : [];
}

/** The page of a department; of the rule where there is none any more, as after its folder was renamed. */
const departmentOrRule = (folder: string, rule: string, { register }: Publication): string =>
  register.departments.has(folder) ? addresses.department(folder) : addresses.rule(rule);

/** A duty as lists and pages name it. */
export function dutyTitle(duty: AssessedDuty, publication: Publication, t: Translations): DutyTitle {
  const { register } = publication;
  const { rule } = duty;
  const { department: folder, subject } = lastSubjectOf(duty);
  const department = nameIn(duty.department, publication, t);
  const passedFrom = duty.passedFrom && nameIn(duty.passedFrom, publication, t);
  const record = register.get(subject);
  if (record && record.type !== 'outlets') {
    return {
      title: titleOf(record, t),
      lang: titleLanguage(record, t),
      address: addressOf(record),
      department,
      passedFrom,
      rule: t.ruleTitle(rule),
    };
  }
  const [done] = recordsOf(rule, subject).flatMap(([type, slug]) => register.find(type, slug, folder) ?? []);
  return {
    title: isPlainDate(subject) ? t.vacantFrom(subject) : sentenceCase(displayPeriod(subject)[t.language]),
    lang: undefined,
    address: done ? addressOf(done) : departmentOrRule(folder, rule, publication),
    department,
    passedFrom,
    rule: t.ruleTitle(rule),
  };
}
