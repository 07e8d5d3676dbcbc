import { displayDate, type PlainDate } from '../../../domain/dates.ts';
import { numbers } from './numbers.ts';

/** Duties that were not met in time: the page of each, explanations and waivers. */
export const lapses = {
  lapses: 'Nhiệm vụ quá hạn',
  lateDepartment: (count: number, days: number) =>
    count === 1
      ? `1 nhiệm vụ, quá hạn ${days} ngày`
      : `${numbers.format(count)} nhiệm vụ, lâu nhất quá hạn ${days} ngày`,
  moreOverdue: (count: number) => `${numbers.format(count)} nhiệm vụ quá hạn khác`,
  noLapses: 'Không có nhiệm vụ nào quá hạn vào ngày này.',
  lapse: 'Việc trễ hạn',
  lapseTitle: (rule: string, about: string) => `${rule}: ${about}`,
  lapseRunning: (days: number) => `Đang quá hạn ${days} ngày; số ngày còn tăng cho đến khi thực hiện xong.`,
  lapseClosed: (date: PlainDate, days: number) =>
    `Đã thực hiện ngày ${displayDate(date)}, trễ ${days} ngày. Số ngày trễ không đổi nữa và trang này được giữ lại.`,
  vacantFrom: (date: PlainDate) => `Không có người phát ngôn từ ${displayDate(date)}`,
  vacancyRunning: (days: number) =>
    `Đã ${days} ngày không có người phát ngôn; số ngày còn tăng cho đến khi có người giữ nhiệm vụ.`,
  vacancyClosed: (from: PlainDate, to: PlainDate, days: number) =>
    `Không có người phát ngôn từ ngày ${displayDate(from)} đến hết ngày ${displayDate(to)}, ${days} ngày. Số ngày này không đổi nữa và trang này được giữ lại.`,
  lapseEnded: (days: number) =>
    `Đơn vị đã kết thúc hoạt động mà chưa thực hiện. Số ngày quá hạn dừng ở ${days} ngày và trang này được giữ lại.`,
  lapseOwedBy: 'Đơn vị phải thực hiện',
  lapseDue: 'Hạn cuối',
  lapseAbout: 'Về việc',
  explanation: 'Giải trình của đơn vị',
  noExplanation: 'Đơn vị chưa giải trình.',
  waiver: 'Miễn trừ',
  noWaiver: 'Không có miễn trừ nào.',
  renewed: (times: number) => (times === 0 ? 'Chưa gia hạn lần nào.' : `Đã gia hạn ${times} lần.`),
  waiverOver: 'Thời hạn miễn trừ đã hết, nên không còn tính.',
  lapsePage: 'Trang của việc trễ hạn này',
};
