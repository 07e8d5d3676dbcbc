import { displayDays, displayMoment } from '../domain/dates.ts';
import type { Trace } from '../domain/deadline.ts';
import type { DutyOnDay } from '../domain/duty.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { LegalDuty } from '../rules/rule.ts';
import { reckoning } from './reckoning.ts';

/** Whether a term is told by its last day alone, as a month is. */
const isNamedByItsEnd = ({ days, hours }: Trace): boolean => days === undefined && hours === undefined;

/** The sentences that say when a duty falls due, and by which choice where the law leaves one. */
const sentences = (when: Text, { policy }: Trace): Text => ({
  vi: policy ? `${when.vi}. ${policy.vi}` : `${when.vi}.`,
  en: policy ? `${when.en}. ${policy.en}` : `${when.en}.`,
});

/** The message about a duty in its state: what, why, and the next edit. Undefined where there is nothing to report. */
export function dutyMessage(
  duty: DutyOnDay & LegalDuty,
  waiver: RecordOf<'waivers'> | undefined,
  waivers: string,
): Text | undefined {
  if (duty.trace.everyDay && duty.state !== 'near') return everyDay(duty, waiver, waivers);
  switch (duty.state) {
    case 'overdue':
      return waiver ? excused(duty, waiver) : overdue(duty, waivers);
    case 'near':
      return near(duty);
    case 'late':
      return late(duty);
    case 'lapsed':
      return lapsed(duty);
    default:
      return undefined;
  }
}

function overdue({ trace, unmet, edit, daysLate }: DutyOnDay & LegalDuty, waivers: string): Text {
  const due = displayMoment(trace.due);
  const why = reckoning(trace);
  const past = displayDays(daysLate);
  const when = isNamedByItsEnd(trace)
    ? {
        vi: `Hạn là ${why.vi} (${due.vi}), quá ${past.vi}`,
        en: `It was due on ${why.en} (${due.en}), ${past.en} ago`,
      }
    : {
        vi: `Hạn là ngày ${due.vi}, quá ${past.vi}: ${why.vi}`,
        en: `It was due on ${due.en}, ${past.en} ago: ${why.en}`,
      };
  const explained = sentences(when, trace);
  return {
    vi: `${unmet.vi} ${explained.vi} ${edit.vi} Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào \`${waivers}\`.`,
    en: `${unmet.en} ${explained.en} ${edit.en} If the department above has excused it in writing, add a record to \`${waivers}\`.`,
  };
}

function excused(
  { trace, unmet, edit, daysLate }: DutyOnDay & LegalDuty,
  { data }: RecordOf<'waivers'>,
): Text {
  const due = displayMoment(trace.due);
  const until = displayMoment(data.to);
  const past = displayDays(daysLate);
  return {
    vi: `${unmet.vi} Hạn là ngày ${due.vi}, quá ${past.vi}, được miễn trừ đến hết ngày ${until.vi} theo văn bản ${data.document.number}; sau đó lại tính là quá hạn. ${edit.vi}`,
    en: `${unmet.en} It was due on ${due.en}, ${past.en} ago, and is excused until ${until.en} by document ${data.document.number}; after that it counts as overdue again. ${edit.en}`,
  };
}

function near({ trace, unmet, edit, daysLeft }: DutyOnDay & LegalDuty): Text {
  const due = displayMoment(trace.due);
  const why = reckoning(trace);
  const left = displayDays(daysLeft);
  const last = daysLeft === 0;
  const when = isNamedByItsEnd(trace)
    ? {
        vi: last ? `Hôm nay là ${why.vi}` : `Còn ${left.vi}, đến ${why.vi} (${due.vi})`,
        en: last ? `Today is ${why.en}` : `${left.en} left, until ${why.en} (${due.en})`,
      }
    : {
        vi: `${last ? 'Hôm nay là ngày cuối' : `Còn ${left.vi}, đến ${due.vi}`}: ${why.vi}`,
        en: `${last ? 'Today is the last day' : `${left.en} left, until ${due.en}`}: ${why.en}`,
      };
  const explained = sentences(when, trace);
  return { vi: `${unmet.vi} ${explained.vi} ${edit.vi}`, en: `${unmet.en} ${explained.en} ${edit.en}` };
}

function late({ trace, done, daysLate, metOn = '' }: DutyOnDay & LegalDuty): Text {
  const due = displayMoment(trace.due);
  const met = displayMoment(metOn);
  const past = displayDays(daysLate);
  return {
    vi: `${done.vi} ngày ${met.vi}, trễ ${past.vi} so với hạn ${due.vi}. Không cần sửa gì; việc trễ hạn được ghi lại và hiển thị.`,
    en: `${done.en} on ${met.en}, ${past.en} after it was due on ${due.en}. There is nothing to correct; the delay stays on record and is shown.`,
  };
}

function lapsed({ trace, unmet, edit, daysLate }: DutyOnDay & LegalDuty): Text {
  const due = displayMoment(trace.due);
  const past = displayDays(daysLate);
  return {
    vi: `${unmet.vi} Hạn là ngày ${due.vi}. Đơn vị đã kết thúc hoạt động mà chưa thực hiện, nên không còn ai phải làm và số ngày quá hạn dừng ở ${past.vi}; việc này được ghi lại và hiển thị. Nếu đã thực hiện mà chưa ghi thì bổ sung. ${edit.vi}`,
    en: `${unmet.en} It was due on ${due.en}. The department ceased to exist without doing this, so nobody owes it any more and the count stops at ${past.en}; it stays on record and is shown. If it was done but not recorded, add it. ${edit.en}`,
  };
}

/** A duty of every day tells of its days itself: no term of it ended on any of them. */
function everyDay(
  { state, unmet, done, edit, subject }: DutyOnDay & LegalDuty,
  waiver: RecordOf<'waivers'> | undefined,
  waivers: string,
): Text | undefined {
  if (state === 'late' || state === 'lapsed')
    return { vi: `${done.vi} ${edit.vi}`, en: `${done.en} ${edit.en}` };
  if (state !== 'overdue') return undefined;
  if (!waiver) {
    return {
      vi: `${unmet.vi} ${edit.vi} Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi có \`subject: ${subject}\` vào \`${waivers}\`.`,
      en: `${unmet.en} ${edit.en} If the department above has excused it in writing, add a record with \`subject: ${subject}\` to \`${waivers}\`.`,
    };
  }
  const until = displayMoment(waiver.data.to);
  const { number } = waiver.data.document;
  return {
    vi: `${unmet.vi} Việc này được miễn trừ đến hết ngày ${until.vi} theo văn bản ${number}; sau đó lại tính là quá hạn. ${edit.vi}`,
    en: `${unmet.en} This is excused until ${until.en} by document ${number}; after that it counts as overdue again. ${edit.en}`,
  };
}
