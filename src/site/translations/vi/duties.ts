import { displayDate, displayInstant, type Instant, type PlainDate } from '../../../domain/dates.ts';
import { numbers } from './numbers.ts';

/** Duties: their state, and how their due date is reckoned. */
export const duties = {
  duties: 'Nhiệm vụ',
  state: {
    kept: () => 'đúng hạn',
    late: (days: number) => `trễ ${days} ngày`,
    overdue: (days: number) => `quá hạn ${days} ngày`,
    near: (days: number, due: PlainDate) =>
      days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày, đến ${displayDate(due)}`,
    ahead: (days: number, due: PlainDate) => `còn ${days} ngày, đến ${displayDate(due)}`,
    waived: 'được miễn trừ',
    lapsed: 'không thực hiện',
    dueInMonth: (due: PlainDate) => `đến ${displayDate(due).slice(0, 5)}`,
    notOwed: 'không có nghĩa vụ',
    given: 'đã cung cấp',
    future: 'chưa đến',
  },
  summary: {
    overdue: (count: number) => `${numbers.format(count)} nhiệm vụ quá hạn`,
    near: (count: number) => `${numbers.format(count)} sắp đến hạn`,
    clear: 'Không có nhiệm vụ nào quá hạn',
  },
  reckoning: 'Cách tính hạn',
  reckoningSteps: {
    event: 'Sự kiện',
    start: 'Ngày bắt đầu',
    term: 'Thời hạn',
    termDays: (days: number) => `${days} ngày, không tính ngày đầu`,
    termHours: (hours: number, from: Instant) => `${hours} giờ, từ ${displayInstant(from).vi}`,
    termMonth: 'hết tháng',
    end: 'Ngày cuối của thời hạn',
    skipped: 'Ngày nghỉ được bỏ qua',
    due: 'Hạn cuối',
    rule: 'Quy định',
    policy: 'Chính sách',
  },
  citationStatus: {
    verified: 'đã kiểm chứng',
    secondary: 'theo nguồn thứ cấp',
    unverified: 'chưa kiểm chứng',
  },
  lateOnRecord: 'Đã thực hiện nhưng trễ hạn',
  dueSoon: 'Sắp đến hạn',
  nothingDue: (days: number) => `Không có hạn nào trong ${days} ngày tới.`,
  soonestOf: (listed: number, all: number) =>
    `Dưới đây là ${listed} việc đến hạn sớm nhất trong ${numbers.format(all)} việc.`,
  latestOf: (listed: number, all: number) =>
    `Dưới đây là ${listed} việc có hạn muộn nhất trong ${numbers.format(all)} việc. Mọi trường hợp có ở từng số liệu.`,
  noneLate: 'Không có nhiệm vụ nào thực hiện trễ hạn.',
  waivedDuties: 'Quá hạn nhưng được miễn trừ',
};
