import type { AssessedDuty } from '../../../compliance/compliance.ts';
import { daysBetween, type PlainDate } from '../../../domain/dates.ts';
import { departmentTypeOf, type DepartmentRecord } from '../../../domain/records/index.ts';
import type { Step } from '../../../domain/records/shared/course.ts';
import { addressOf } from '../../addresses.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { isWithdrawn } from '../../without-withdrawn.ts';
import type { Link } from '../shared/link.ts';
import { nameIn, partyOf } from '../shared/names.ts';
import { plain } from '../shared/plain.ts';
import { daysWaiting, timingOf } from '../shared/waiting.ts';

/** What happened in a matter, from the first day to the last, with one count of days throughout. */
export interface CourseView {
  steps: readonly CourseStepView[];
}

/** Something that happened in a matter, or the day on which it is due. */
export interface CourseStepView {
  /** As `2026-10-26`, and in words. */
  day: string;
  dayText: string;
  /** The days since the matter began to count, in words; left out up to that day. */
  after?: string;
  /** In a matter that was passed on: whose step it is where it was not the last one’s, and that one's record. */
  department?: Link;
  text: string;
  /** What was said of it, and its `lang` where that is not that of the page. */
  told?: string;
  toldLanguage?: string;
  /** Which step is no event, but the due date or the day up to which the matter has been waiting. */
  mark?: 'due' | 'waiting';
}

/** A step in the language of the page, with the record that tells of it, or the mark that says what else it is. */
interface Placed extends Omit<Step, 'text'> {
  text: string;
  record?: DepartmentRecord;
  mark?: CourseStepView['mark'];
}

/** The fewest events of which a course is told: where there are only a beginning and an end, the answer says both. */
const fewest = 3;

/** The course of the matter of a record; undefined where there is little of it. */
export function courseView(
  record: DepartmentRecord,
  publication: Publication,
  t: Translations,
): CourseView | undefined {
  const [first = record, ...others] = publication.register.matterOf(record.id)?.records ?? [record];
  const events = [first, ...others]
    .filter((one) => one === record || !isWithdrawn(one))
    .flatMap((one) => stepsOf(one, publication, t))
    .filter((step, index, all) => all.findIndex((other) => isSameEvent(step, other)) === index);
  if (events.length < fewest) return undefined;
  const [duty] = publication.compliance.dutiesOn(first);
  const since = timingOf(first, publication)?.opened ?? events.map(({ on }) => on).sort()[0];
  const steps = [...events, ...marksOf(record, duty, publication, t)].toSorted((a, b) =>
    a.on === b.on ? 0 : a.on < b.on ? -1 : 1,
  );
  const isShared = others.length > 0;
  return {
    steps: steps.map((step, index) =>
      stepView(step, since, isShared ? newcomer(step, steps.slice(0, index)) : undefined, publication, t),
    ),
  };
}

/** The due date, and today as long as the matter has not ended. */
function marksOf(
  record: DepartmentRecord,
  duty: AssessedDuty | undefined,
  publication: Publication,
  t: Translations,
): Placed[] {
  const waiting = daysWaiting(record, publication);
  return [
    ...(duty ? [{ on: duty.trace.due, text: t.course.due, mark: 'due' as const }] : []),
    ...(waiting
      ? [{ on: publication.compliance.today, text: t.course.waiting, mark: 'waiting' as const }]
      : []),
  ];
}

/** The record of a step, where the last step before it was another department's. */
function newcomer({ record, byOutlet }: Placed, before: readonly Placed[]): DepartmentRecord | undefined {
  if (!record || byOutlet) return undefined;
  const last = before.findLast((step) => step.record && !step.byOutlet)?.record;
  return last?.department === record.department ? undefined : record;
}

/** Whether two records tell of one thing that the outlet did. */
const isSameEvent = (a: Placed, b: Placed): boolean =>
  a === b ||
  (a.byOutlet === true && b.byOutlet === true && a.on === b.on && a.text === b.text && a.told === b.told);

const stepsOf = (record: DepartmentRecord, publication: Publication, t: Translations): Placed[] =>
  (
    departmentTypeOf(record).course?.(record.data, { party: (name) => partyOf(name, publication, t) }) ?? []
  ).map(({ text, ...step }) => ({ ...step, text: text[t.language], record }));

function stepView(
  { on, text, told, mark }: Placed,
  since: PlainDate | undefined,
  of: DepartmentRecord | undefined,
  publication: Publication,
  t: Translations,
): CourseStepView {
  const days = since === undefined ? 0 : daysBetween(since, on);
  return plain({
    day: on,
    dayText: t.date(on),
    after: days > 0 ? t.course.after(days) : undefined,
    department: of && { text: nameIn(of.department, publication, t), address: addressOf(of) },
    text,
    told,
    toldLanguage: told === undefined ? undefined : t.recordLanguage,
    mark,
  });
}
