import { displayDate, displayMonth, type Month } from '../domain/dates.ts';
import { dateText, monthText } from '../domain/english-dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { pathIn } from '../register/places/place.ts';
import {
  findDayBeforeMonth,
  fileOfMonth,
  monthlyDuties,
  briefingAheadMessage,
  type MonthMessage,
  type MonthDue,
} from './shared/monthly.ts';
import type { Context, Rule } from './rule.ts';

/** Every month the website is updated (letter, section 2.2.1, first dash). */
export const rule: Rule = {
  id: 'web-update-monthly',
  title: { vi: 'Cập nhật trang thông tin điện tử hằng tháng', en: 'The website is updated every month' },
  checks: {
    vi: 'Mỗi Cục cập nhật trang thông tin điện tử trong từng tháng; ngày cập nhật ghi ở trường `webUpdatedOn`.',
    en: 'Every provincial department updates its website within each month; the day is recorded in `webUpdatedOn`.',
  },
  dutySubject: 'month',
  problems: {
    briefings: (record, context) =>
      findDayBeforeMonth(
        record,
        context,
        'webUpdatedOn',
        record.data.webUpdatedOn,
        messages.updatedTooEarly(record.data),
      ),
  },
  duties: {
    departments: (_record, context) =>
      monthlyDuties(
        context,
        ({ data }) => data.webUpdatedOn,
        (due) => messageFor(context, due),
      ),
  },
};

const messages = {
  updatedTooEarly: ({ period, webUpdatedOn: updated = '' }: RecordOf<'briefings'>['data']): Text => ({
    vi: `Tháng ${displayMonth(period)} ghi là trang thông tin được cập nhật ngày ${displayDate(updated)}, trước khi tháng bắt đầu. Có lẽ ngày này chép từ tháng trước: sửa \`webUpdatedOn\` thành ngày thật.`,
    en: `For ${monthText(period)} the website is recorded as updated on ${dateText(updated)}, before the month began. The date may come from last month’s file: set \`webUpdatedOn\` to the real day.`,
  }),

  missing: ({ register }: Context, due: MonthDue): Pick<MonthMessage, 'unmet' | 'edit'> => {
    const { department, month } = due;
    const { name, nameEn } = department.record.data;
    const path = pathIn(register, `departments/${department.folder}/briefings/${month}.md`);
    return {
      unmet: {
        vi: `Chưa ghi ngày cập nhật trang thông tin điện tử tháng ${displayMonth(month)} của ${name}.`,
        en: `No update of the website in ${monthText(month)} is recorded for the ${nameEn}.`,
      },
      edit: due.briefing
        ? {
            vi: 'Thêm `webUpdatedOn:` với ngày đã cập nhật.',
            en: 'Add `webUpdatedOn:` with the day of the update.',
          }
        : {
            vi: `Thêm tệp \`${path}\` và ghi ngày đã cập nhật ở \`webUpdatedOn:\`.`,
            en: `Add the file \`${path}\` and write the day of the update at \`webUpdatedOn:\`.`,
          },
    };
  },

  updated: (month: Month): Text => ({
    vi: `Trang thông tin điện tử tháng ${displayMonth(month)} được cập nhật`,
    en: `The website was updated for ${monthText(month)}`,
  }),
};

const messageFor = (context: Context, due: MonthDue): MonthMessage => {
  const updatedOn = due.briefing?.data.webUpdatedOn;
  return {
    file: fileOfMonth(due),
    ...(due.briefing ? { field: ['webUpdatedOn'] } : {}),
    done: messages.updated(due.month),
    ...(updatedOn
      ? briefingAheadMessage('webUpdatedOn', updatedOn, context.today)
      : messages.missing(context, due)),
  };
};
