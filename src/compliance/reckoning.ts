import { displayDate, displayDays, displayInstant } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { SkippedDay, Trace } from '../domain/deadline.ts';
import type { Text } from '../domain/text.ts';

/** How a due date was reckoned, as the middle of a sentence. */
export function reckoning({ event, start, days, hours, end, skipped, promise }: Trace): Text {
  if (promise) return promise;
  if (hours) {
    const from = displayInstant(hours.from);
    return {
      vi: `${hours.count} giờ kể từ khi ${event.vi} (${from.vi})`,
      en: `${hours.count} hours from ${event.en} (${from.en})`,
    };
  }
  if (days === undefined) return { vi: 'ngày cuối của tháng', en: 'the last day of the month' };
  const term: Text = {
    vi: `${days} ngày kể từ ngày ${event.vi} (${displayDate(start)})`,
    en: `${displayDays(days).en} from the day of ${event.en} (${dateText(start)})`,
  };
  const last = skipped.at(-1);
  if (!last) return term;
  const names = { vi: namesOf(skipped, 'vi'), en: namesOf(skipped, 'en') };
  const off =
    skipped.length === 1
      ? { vi: `ngày nghỉ (${names.vi})`, en: `a day off (${names.en})` }
      : {
          vi: `mà đến hết ${displayDate(last.date)} là ngày nghỉ (${names.vi})`,
          en: `with days off until ${dateText(last.date)} (${names.en})`,
        };
  return {
    vi: `${term.vi} kết thúc vào ${displayDate(end)}, ${off.vi}, nên tính đến hết ngày làm việc tiếp theo`,
    en: `${term.en} ${days === 1 ? 'ends' : 'end'} on ${dateText(end)}, ${off.en}, so the next working day counts`,
  };
}

/** The names of the days passed over, each said once. */
const namesOf = (skipped: readonly SkippedDay[], language: 'vi' | 'en'): string =>
  [...new Set(skipped.map(({ name }) => name[language]))].join('; ');
