import { displayDate } from '../domain/dates.ts';
import type { SkippedDay, Trace } from '../domain/deadline.ts';
import type { DutyOnDay } from '../domain/duty.ts';
import type { Text } from '../domain/text.ts';
import type { Owed } from '../rules/rule.ts';

/** How a due date was reckoned, as the middle of a sentence. */
export function reckoning({ event, start, days, end, skipped, due }: Trace): Text {
  if (days === undefined)
    return { vi: `hết tháng, ngày ${displayDate(due)}`, en: `the end of the month, ${displayDate(due)}` };
  const term: Text = {
    vi: `${days} ngày kể từ ngày ${event.vi} (${displayDate(start)})`,
    en: `${days} day${days === 1 ? '' : 's'} from the day it was ${event.en} (${displayDate(start)})`,
  };
  if (skipped.length === 0) return term;
  return {
    vi: `${term.vi} kết thúc vào ${displayDate(end)}, ngày nghỉ (${namesOf(skipped, 'vi')}), nên tính đến hết ngày làm việc tiếp theo`,
    en: `${term.en} end on ${displayDate(end)}, a day off (${namesOf(skipped, 'en')}), so the next working day counts`,
  };
}

/** The names of the days passed over, each said once. */
const namesOf = (skipped: readonly SkippedDay[], language: 'vi' | 'en'): string =>
  [...new Set(skipped.map(({ name }) => name[language]))].join(', ');

/** What a duty says of itself on a day: what, why, the next edit. Undefined where there is nothing to say. */
export function dutyMessage(duty: DutyOnDay & Owed, waived: Text | undefined): Text | undefined {
  const { trace, unmet, edit, done, daysLate, daysLeft } = duty;
  const due = displayDate(trace.due);
  const why = reckoning(trace);
  switch (duty.state) {
    case 'overdue':
      return waived
        ? {
            vi: `${unmet.vi} Hạn là ngày ${due}, quá ${daysLate} ngày. ${waived.vi}`,
            en: `${unmet.en} It was due on ${due}, ${daysOf(daysLate)} ago. ${waived.en}`,
          }
        : {
            vi: `${unmet.vi} Hạn là ngày ${due}, quá ${daysLate} ngày: ${why.vi}. ${edit.vi} Nếu cấp trên đã cho phép, ghi vào \`waivers/\`.`,
            en: `${unmet.en} It was due on ${due}, ${daysOf(daysLate)} ago: ${why.en}. ${edit.en} If the department above has excused it, record a waiver in \`waivers/\`.`,
          };
    case 'near':
      return {
        vi: `${unmet.vi} ${daysLeft === 0 ? 'Hôm nay là ngày cuối' : `Còn ${daysLeft} ngày, đến ${due}`}: ${why.vi}. ${edit.vi}`,
        en: `${unmet.en} ${daysLeft === 0 ? 'Today is the last day' : `${daysOf(daysLeft)} left, until ${due}`}: ${why.en}. ${edit.en}`,
      };
    case 'late':
      return {
        vi: `${done.vi} ngày ${displayDate(duty.metOn ?? '')}, trễ ${daysLate} ngày so với hạn ${due}. Không cần sửa gì; việc trễ hạn được ghi lại và hiển thị.`,
        en: `${done.en} on ${displayDate(duty.metOn ?? '')}, ${daysOf(daysLate)} after it was due on ${due}. There is nothing to mend; the delay stays on record and is shown.`,
      };
    default:
      return undefined;
  }
}

const daysOf = (days: number): string => `${days} day${days === 1 ? '' : 's'}`;
