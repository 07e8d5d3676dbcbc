import { displayDate, type PlainDate } from '../../../domain/dates.ts';
import { numbers } from './numbers.ts';

/** An emergency publication. */
export const emergency = {
  emergency: {
    label: 'Đăng khẩn cấp',
    on: (day: PlainDate) => `Đăng khẩn cấp ngày ${displayDate(day)}`,
    rest: (day: PlainDate) => `Phần còn lại của trang là bản ngày ${displayDate(day)}`,
    errors: (count: number) => `${numbers.format(count)} lỗi đang chờ sửa`,
    statement: (day: PlainDate) => `Thông tin này được đăng khẩn cấp ngày ${displayDate(day)}.`,
    toComplete: (due: PlainDate, days: number) =>
      days > 0
        ? `Bản ghi này chưa đủ; hạn bổ sung là ngày ${displayDate(due)}, quá ${days} ngày.`
        : `Bản ghi này chưa đủ; hạn bổ sung là ngày ${displayDate(due)}.`,
  },
};
