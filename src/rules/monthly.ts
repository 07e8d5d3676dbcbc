import {
  displayMonth,
  firstDay,
  lastDay,
  monthOf,
  wholeMonths,
  type Month,
  type PlainDate,
} from '../domain/dates.ts';
import { termOfMonth } from '../domain/deadline.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Department } from '../register/register.ts';
import { lawFor, type Context, type Owed } from './rule.ts';

/** A month that a department owes, with its briefing if there is one. */
export interface OwedMonth {
  department: Department;
  month: Month;
  briefing: RecordOf<'briefings'> | undefined;
}

/**
 * A monthly duty of every department that it binds: for each month in which the department exists from the first
 * day to the last, up to the present one.
 */
export function* monthlyDuties(
  context: Context,
  rule: string,
  metOn: (briefing: RecordOf<'briefings'>) => PlainDate | undefined,
  words: (owed: OwedMonth) => Pick<Owed, 'file' | 'path' | 'unmet' | 'done' | 'edit'>,
): Generator<Owed> {
  for (const department of context.register.departments.values()) {
    const { validFrom, validTo } = department.record.data;
    const briefings = new Map(department.briefings.map((briefing) => [briefing.data.period, briefing]));
    for (const month of wholeMonths(validFrom, validTo ?? lastDay(monthOf(context.today)))) {
      const law = lawFor(context, rule, firstDay(month), department);
      if (!law || month > monthOf(context.today) || department.hasFaulty('briefings', month)) continue;
      const briefing = briefings.get(month);
      const event = {
        vi: `tháng ${displayMonth(month)} bắt đầu`,
        en: `the month ${displayMonth(month)} begins`,
      };
      yield {
        rule,
        department: department.folder,
        subject: month,
        trace: termOfMonth(month, { event, start: firstDay(month), rule, law }),
        metOn: briefing && metOn(briefing),
        law,
        ...words({ department, month, briefing }),
      };
    }
  }
}

/** Where to point at for a month: its briefing, or the department's file if nobody wrote one. */
export const fileOf = ({ department, briefing }: OwedMonth): string => (briefing ?? department.record).file;
