import { holdsOn } from '../domain/authority.ts';
import type { PlainDate } from '../domain/dates.ts';
import { subjectsOf, type Duty } from '../domain/duty.ts';
import { subjectInOneForm } from '../domain/periods.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Register } from '../register/register.ts';
import { ancestorsOf } from '../rules/shared/superiors.ts';

type Waiver = RecordOf<'waivers'>;

/** The waiver that excuses a duty, if one does. */
export type WaiverOf = (
  duty: Pick<Duty, 'department' | 'passedFrom' | 'rule' | 'subject' | 'transfers'>,
) => Waiver | undefined;

/**
 * Whether a waiver excuses anything on a day: within its term, which cannot begin before its document was signed, and only
 * where a department above granted it. Policy, as `waiver-limited` says.
 */
export function isInForce(register: Register, { data, department }: Waiver, day: PlainDate): boolean {
  const { from, to, document, grantedBy } = data;
  const isAbove =
    !register.departments.has(grantedBy) || ancestorsOf(register, department).includes(grantedBy);
  return isAbove && holdsOn({ from: from < document.date ? document.date : from, to }, day);
}

/** What a waiver excuses, as one text. */
const excused = (department: string, { rule, subject }: { rule: string; subject: string }): string =>
  `${department} ${rule} ${subjectInOneForm(subject)}`;

/**
 * The waivers in force on a day, looked up by what they excuse. Each lies in the folder of the department of whose
 * records or days the duty arose, whoever carries it on; where its matter was passed to another and recorded there, in
 * that one's.
 */
export function waiversOn(register: Register, day: PlainDate): WaiverOf {
  const inForce = new Map(
    register.records.waivers
      .filter((waiver) => isInForce(register, waiver, day))
      .map((waiver) => [excused(waiver.department, waiver.data), waiver]),
  );
  return (duty) =>
    subjectsOf(duty)
      .map(({ department, subject }) => inForce.get(excused(department, { rule: duty.rule, subject })))
      .findLast((waiver) => waiver !== undefined);
}
