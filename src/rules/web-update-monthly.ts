import { displayDate, displayMonth, firstDay } from '../domain/dates.ts';
import { fileOf, monthlyDuties } from './monthly.ts';
import { lawFor, pathIn, type Context, type Found, type Rule } from './rule.ts';

function* judge(context: Context): Generator<Found> {
  for (const { file, department, data } of context.register.records.briefings) {
    const law = lawFor(context, rule.id, firstDay(data.period), department);
    if (!law || !data.webUpdatedOn || data.webUpdatedOn >= firstDay(data.period)) continue;
    yield {
      file,
      path: ['webUpdatedOn'],
      department,
      law,
      message: {
        vi: `Tháng ${displayMonth(data.period)} ghi là trang thông tin được cập nhật ngày ${displayDate(data.webUpdatedOn)}, trước khi tháng bắt đầu. Có lẽ ngày này chép từ tháng trước: sửa \`webUpdatedOn\` thành ngày thật.`,
        en: `For ${displayMonth(data.period)} the website is said to have been updated on ${displayDate(data.webUpdatedOn)}, before the month began. The date may come from last month’s file: set \`webUpdatedOn\` to the real day.`,
      },
    };
  }
}

/** Every month the website is updated (letter, section 2.2.1, first dash). */
export const rule: Rule = {
  id: 'web-update-monthly',
  title: { vi: 'Cập nhật trang thông tin điện tử hằng tháng', en: 'The website updated every month' },
  checks: {
    vi: 'Mỗi Cục cập nhật trang thông tin điện tử trong từng tháng; ngày cập nhật ghi ở trường `webUpdatedOn`.',
    en: 'Every provincial department updates its website within each month; the day stands in `webUpdatedOn`.',
  },
  judge,
  duties: (context) =>
    monthlyDuties(
      context,
      'web-update-monthly',
      ({ data }) => data.webUpdatedOn,
      (owed) => {
        const { department, month } = owed;
        const path = pathIn(context.register, `departments/${department.folder}/briefings/${month}.md`);
        return {
          file: fileOf(owed),
          ...(owed.briefing ? { path: ['webUpdatedOn'] } : {}),
          unmet: {
            vi: `Chưa ghi ngày cập nhật trang thông tin điện tử tháng ${displayMonth(month)} của ${department.record.data.name}.`,
            en: `No day is recorded on which the website was updated in ${displayMonth(month)} by ${department.record.data.nameEn}.`,
          },
          done: {
            vi: `Trang thông tin điện tử tháng ${displayMonth(month)} được cập nhật`,
            en: `The website was updated for ${displayMonth(month)}`,
          },
          edit: {
            vi: `Ghi \`webUpdatedOn:\` với ngày cập nhật trong \`${path}\`.`,
            en: `Write \`webUpdatedOn:\` with the day of the update in \`${path}\`.`,
          },
        };
      },
    ),
};
