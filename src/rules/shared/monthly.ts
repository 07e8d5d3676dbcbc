import {
  displayMonth,
  firstDay,
  lastDay,
  monthOf,
  wholeMonths,
  type Month,
  type PlainDate,
} from '../../domain/dates.ts';
import { monthText } from '../../domain/english-dates.ts';
import { termOfMonth } from '../../domain/deadline.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import type { Department } from '../../register/register.ts';
import { dayAheadMessage } from './day-ahead.ts';
import type { RecordContext, RuleDuty, RuleProblem } from '../rule.ts';
import { mayBind } from './binding.ts';

/** A month that a department owes, with its briefing if there is one. */
export interface MonthDue {
  department: Department;
  month: Month;
  briefing: RecordOf<'briefings'> | undefined;
}

/** The file to point at for a month, and the message of its duty. */
export type MonthMessage = Pick<RuleDuty, 'field' | 'unmet' | 'done' | 'edit'> & { file: string };

/**
 * A monthly duty of a department: for each month in which the department exists from the first day to the last, up to the
 * present one.
 */
export function* monthlyDuties(
  context: RecordContext,
  metOn: (briefing: RecordOf<'briefings'>) => PlainDate | undefined,
  messageFor: (due: MonthDue) => MonthMessage,
): Generator<RuleDuty> {
  const { rule, department, today, lawOn } = context;
  if (!department || !mayBind(context, rule, department)) return;
  const { validFrom, validTo } = department.record.data;
  const briefings = new Map(department.briefings.map((briefing) => [briefing.slug, briefing]));
  const misnamed = new Set(
    department.briefings.filter(isMisnamed).flatMap(({ slug, data }) => [slug, data.period]),
  );
  for (const month of wholeMonths(validFrom, validTo ?? lastDay(monthOf(today)))) {
    const law = lawOn(firstDay(month));
    if (!law || month > monthOf(today)) continue;
    if (misnamed.has(month) || department.hasFaulty('briefings', month)) continue;
    const briefing = briefings.get(month);
    const event = {
      vi: `tháng ${displayMonth(month)} bắt đầu`,
      en: `the beginning of ${monthText(month)}`,
    };
    yield {
      subject: month,
      trace: termOfMonth(month, { event, start: firstDay(month), rule, law }),
      metOn: briefing && metOn(briefing),
      law,
      ...messageFor({ department, month, briefing }),
    };
  }
}

/** A day that a briefing gives before its month began, which comes with the copy of another month's file. */
export function* findDayBeforeMonth(
  briefing: RecordOf<'briefings'>,
  { lawOn }: RecordContext,
  field: string,
  date: PlainDate | undefined,
  message: Text,
): Generator<RuleProblem> {
  const first = firstDay(briefing.data.period);
  const law = lawOn(first);
  if (law && !isMisnamed(briefing) && date && date < first) yield { field: [field], law, message };
}

/** Whether a file is named after one month and tells of another, so that nothing can be concluded for either. */
const isMisnamed = ({ slug, data }: RecordOf<'briefings'>): boolean => slug !== data.period;

/** The message of a month whose briefing gives a day that has not come. */
export const briefingAheadMessage = (
  field: string,
  date: PlainDate,
  today: PlainDate,
): Pick<RuleDuty, 'unmet' | 'edit'> =>
  dayAheadMessage('briefings', field, date, today, { vi: 'thực hiện', en: 'done' });

/** The file to point at for a month: its briefing, or the department's file where there is none. */
export const fileOfMonth = ({ department, briefing }: MonthDue): string =>
  (briefing ?? department.record).file;
