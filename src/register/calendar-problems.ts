import type { CalendarYear } from '../domain/working-calendar.ts';
import { displayDate, weekday, yearOf, type PlainDate, displayMoment } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { FileProblem } from '../domain/finding.ts';
import type { FieldPath } from '../domain/location.ts';
import type { Text } from '../domain/text.ts';

type List = 'daysOff' | 'workingDays';

/** A day of a calendar with its place. */
interface Entry {
  list: List;
  date: PlainDate;
  path: FieldPath;
}

const weekdays = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/**
 * What cannot be in the calendar of a year: a day of another year, as in a copy of last year's; a day listed twice; a day
 * both off and made up for; and a make-up day that is a working day anyhow, so that it would move due dates.
 */
export function calendarProblems(calendar: CalendarYear): FileProblem[] {
  const entries = (['daysOff', 'workingDays'] as const).flatMap((list) =>
    calendar[list].map(({ date }, index): Entry => ({ list, date, path: [list, index, 'date'] })),
  );
  const first = new Map<PlainDate, Entry>();
  return entries.flatMap((entry) => {
    const before = first.get(entry.date);
    if (!before) first.set(entry.date, entry);
    const message =
      ofAnotherYear(entry, calendar.year) ??
      (before ? twice(entry, before) : undefined) ??
      (entry.list === 'workingDays' && weekday(entry.date) < 6 ? noWeekend(entry) : undefined);
    return message ? [{ rule: 'field-malformed', field: entry.path, message }] : [];
  });
}

function ofAnotherYear({ date }: Entry, year: string): Text | undefined {
  if (yearOf(date) === year) return undefined;
  return {
    vi: `Ngày ${date} không thuộc năm ${year} của lịch này. Sửa lại ngày, hoặc chuyển sang tệp \`${yearOf(date)}.yaml\`.`,
    en: `The day ${date} does not belong to the year ${year} of this calendar. Correct it, or move it to \`${yearOf(date)}.yaml\`.`,
  };
}

const itemOf = ({ path }: Entry): number => Number(path[1]) + 1;

function twice(entry: Entry, before: Entry): Text {
  const day = displayMoment(entry.date);
  return entry.list === before.list
    ? {
        vi: `Ngày ${day.vi} đã có ở mục ${itemOf(before)} của \`${entry.list}\`. Xóa một trong hai mục, hoặc sửa \`date\` theo thông báo lịch nghỉ.`,
        en: `The day ${day.en} is in item ${itemOf(before)} of \`${entry.list}\` already. Delete one of the two, or correct \`date\` according to the official notice.`,
      }
    : {
        vi: `Ngày ${day.vi} vừa là ngày nghỉ (mục ${itemOf(before)} của \`daysOff\`) vừa là ngày làm bù. Xem thông báo lịch nghỉ rồi sửa \`date\` của mục sai, hoặc xóa mục ấy.`,
        en: `The day ${day.en} is a day off (item ${itemOf(before)} of \`daysOff\`) and a make-up day at once. Check the official notice, and correct the \`date\` of the wrong item, or delete it.`,
      };
}

function noWeekend({ date }: Entry): Text {
  const [vi, en] = [weekdays.vi[weekday(date) - 1] ?? '', weekdays.en[weekday(date) - 1] ?? ''];
  return {
    vi: `Ngày làm bù ${displayDate(date)} là ${vi}, vốn là ngày làm việc; làm bù chỉ vào thứ Bảy hoặc Chủ nhật. Sửa \`date\` theo thông báo lịch nghỉ; nếu đó là ngày nghỉ, chuyển mục này lên \`daysOff\`.`,
    en: `The make-up day ${dateText(date)} is a ${en}, a working day in any case; only a Saturday or a Sunday makes up for a day off. Correct \`date\` according to the official notice; if it is a day off, move the item to \`daysOff\`.`,
  };
}
