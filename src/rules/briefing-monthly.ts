import { dayOf, displayDate, displayMonth, type Month, type PlainDate } from '../domain/dates.ts';
import { dateText, monthText } from '../domain/english-dates.ts';
import type { Text } from '../domain/text.ts';
import { pathIn } from '../register/places/place.ts';
import type { RecordOf } from '../domain/records/index.ts';
import {
  findDayBeforeMonth,
  fileOfMonth,
  monthlyDuties,
  briefingAheadMessage,
  type MonthMessage,
  type MonthDue,
} from './shared/monthly.ts';
import type { Context, Rule } from './rule.ts';

/** Every month the head organises regular information for the press (letter, section 2.2.1, first dash). */
export const rule: Rule = {
  id: 'briefing-monthly',
  title: { vi: 'Thông tin định kỳ hằng tháng', en: 'A briefing every month' },
  checks: {
    vi: 'Mỗi Cục cung cấp thông tin định kỳ cho báo chí trong từng tháng; quá hạn từ 0 giờ ngày đầu tháng sau.',
    en: 'Every provincial department briefs the press within each month; overdue from 00:00 on the first day of the next.',
  },
  dutySubject: 'month',
  metBy: 'briefings',
  problems: {
    briefings: (record, context) => {
      const released = dayOf(record.data.releasedAt);
      return findDayBeforeMonth(
        record,
        context,
        'releasedAt',
        released,
        messages.releasedTooEarly(record.data, released),
      );
    },
  },
  duties: {
    departments: (_record, context) =>
      monthlyDuties(
        context,
        ({ data }) => dayOf(data.releasedAt),
        (due) => messageFor(context, due),
      ),
  },
};

const messages = {
  /** A date copied with last month's file would make this month look kept. */
  releasedTooEarly: ({ period }: RecordOf<'briefings'>['data'], released: PlainDate): Text => ({
    vi: `Thông tin định kỳ tháng ${displayMonth(period)} ghi là đã cung cấp ngày ${displayDate(released)}, trước khi tháng bắt đầu. Có lẽ ngày này chép từ tháng trước: sửa \`releasedAt\` thành lúc cung cấp thật.`,
    en: `The briefing for ${monthText(period)} says that it was released on ${dateText(released)}, before the month began. The date may come from last month’s file: set \`releasedAt\` to the real moment.`,
  }),

  missing: ({ register }: Context, { department, month }: MonthDue): Pick<MonthMessage, 'unmet' | 'edit'> => {
    const { name, nameEn } = department.record.data;
    const path = pathIn(register, `departments/${department.folder}/briefings/${month}.md`);
    return {
      unmet: {
        vi: `Chưa có thông tin định kỳ tháng ${displayMonth(month)} của ${name}.`,
        en: `There is no briefing for ${monthText(month)} by the ${nameEn}.`,
      },
      edit: {
        vi: `Thêm tệp \`${path}\`: có thể chép từ tháng trước rồi sửa từng trường.`,
        en: `Add the file \`${path}\`: you may copy last month’s and change every field.`,
      },
    };
  },

  released: (month: Month): Text => ({
    vi: `Thông tin định kỳ tháng ${displayMonth(month)} được cung cấp`,
    en: `The briefing for ${monthText(month)} was released`,
  }),
};

const messageFor = (context: Context, due: MonthDue): MonthMessage => ({
  file: fileOfMonth(due),
  ...(due.briefing ? { field: ['releasedAt'] } : {}),
  done: messages.released(due.month),
  ...(due.briefing
    ? briefingAheadMessage('releasedAt', dayOf(due.briefing.data.releasedAt), context.today)
    : messages.missing(context, due)),
});
