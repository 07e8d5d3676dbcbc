import { quarterPattern } from '../../domain/periods.ts';
import type { Text } from '../../domain/text.ts';
import type { DutySubject, Rule } from '../rule.ts';

/** How a time that a duty is about is written, and how messages call it. */
interface TimeSubject {
  form: RegExp;
  example: string;
  excused: Text;
  written: Text;
}

/** The times that duties are about, for which there need be no record. */
export const timeSubjects = {
  month: {
    form: /^\d{4}-(0[1-9]|1[0-2])$/,
    example: '2026-10',
    excused: { vi: 'một tháng', en: 'a month' },
    written: { vi: 'tháng được miễn trừ', en: 'the month' },
  },
  quarter: {
    form: quarterPattern,
    example: '2026-Q3',
    excused: { vi: 'một quý', en: 'a quarter' },
    written: { vi: 'quý được miễn trừ', en: 'the quarter' },
  },
  vacancy: {
    form: /^\d{4}-\d{2}-\d{2}$/,
    example: '2026-10-01',
    excused: { vi: 'một thời gian không có người phát ngôn', en: 'a time without a spokesperson' },
    written: { vi: 'ngày đầu tiên của thời gian đó', en: 'its first day' },
  },
} as const satisfies Partial<Record<DutySubject, TimeSubject>>;

/** Whether a duty is about a time, and not about a record. */
export const isTimeSubject = (subject: DutySubject): subject is keyof typeof timeSubjects =>
  Object.hasOwn(timeSubjects, subject);

/** Whether a subject has the form that a duty of a rule wants: a time, or a record of the department. */
export function isSubjectOf({ dutySubject: wanted }: Rule, subject: string, department: string): boolean {
  if (!wanted) return false;
  if (isTimeSubject(wanted)) return timeSubjects[wanted].form.test(subject);
  const [owner, type] = subject.split('/');
  return owner === department && type === wanted;
}

/** What the subject of a duty of a rule looks like: `2026-10`, or the beginning of an identity. */
export function exampleSubject({ dutySubject: subject }: Rule, department: string): string {
  if (!subject) return '';
  return isTimeSubject(subject) ? timeSubjects[subject].example : `${department}/${subject}/…`;
}
