import { displayMonth, type Month } from '../../../domain/dates.ts';
import { numbers } from './numbers.ts';

/** Months that are over, as they closed. */
export const months = {
  closings: 'Từng tháng khi khóa sổ',
  closedMonth: 'Tháng',
  noClosings: 'Chưa có tháng nào khóa sổ.',
  closingsExplained:
    'Số liệu của một tháng được chốt lúc 24 giờ ngày cuối tháng. Việc làm sau đó không sửa số đã chốt; bản ghi bị sửa sau đó được ghi riêng.',
  closing: (month: Month) => `Tháng ${displayMonth(month)} khi khóa sổ`,
  closingDescription: (month: Month) =>
    `Mọi nhiệm vụ đến hạn trong tháng ${displayMonth(month)}, đúng như tình trạng vào cuối ngày cuối tháng.`,
  closingFromHistory: (commit: string) =>
    `Tính theo bản ghi có vào cuối tháng (commit ${commit}); sửa bản ghi về sau không làm thay đổi số liệu này.`,
  closingFromRecords:
    'Lịch sử Git ở nơi dựng trang không có bản ghi của cuối tháng này, nên số liệu được tính từ bản ghi hiện nay, không kể việc xảy ra sau cuối tháng.',
  closingUnjudged: (commit: string) =>
    `Phần mềm không đánh giá được bản ghi có vào cuối tháng (commit ${commit}), nên số liệu được tính từ bản ghi hiện nay, không kể việc xảy ra sau cuối tháng.`,
  closingLeftOut: (files: number) =>
    `Có ${numbers.format(files)} tệp của thời điểm ấy sai hoặc không đọc được, nên không được tính ở đây.`,
  closedState: {
    kept: 'đúng hạn',
    late: (days: number) => `trễ ${days} ngày`,
    overdue: (days: number) => `chưa thực hiện, quá hạn ${days} ngày`,
    waived: 'chưa thực hiện, được miễn trừ',
    lapsed: (days: number) => `không thực hiện, quá hạn ${days} ngày khi đơn vị kết thúc hoạt động`,
    none: 'không có nhiệm vụ này',
  },
  atClose: 'Khi khóa sổ',
  today: 'Hiện nay',
  unmetAtClose: 'Chưa thực hiện',
  laterEdits: 'Sửa sau khi khóa sổ',
  noLaterEdits: 'Không có bản ghi nào của tháng này bị sửa sau khi khóa sổ.',
  notInTime: 'Không đúng hạn khi khóa sổ',
  carried: 'Từ trước, còn chưa thực hiện khi khóa sổ',
  allInTime: 'Mọi nhiệm vụ của tháng này đã được thực hiện đúng hạn.',
  inTime: 'Đúng hạn khi khóa sổ',
};
