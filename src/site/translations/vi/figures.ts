import { displayMonth, type Month } from '../../../domain/dates.ts';
import { numbers } from './numbers.ts';

/** The compliance page, and the figures with their charts. */
export const figures = {
  complianceTitle: 'Tình hình tuân thủ',
  complianceDescription: 'Nhiệm vụ nào đã đến hạn, nhiệm vụ nào quá hạn, và trễ bao nhiêu ngày.',
  figures: 'Số liệu',
  figuresExplained:
    'Mỗi con số dẫn đến cách tính, tổng số và danh sách từng trường hợp. Nhiệm vụ còn trong hạn mà chưa thực hiện thì chưa tính.',
  figure: {
    closed: 'Đã đến hạn hoặc đã làm',
    due: 'Đến hạn',
    kept: 'Đúng hạn',
    late: 'Trễ hạn',
    overdue: 'Quá hạn',
    waived: 'Miễn trừ',
    share: 'Tỷ lệ đúng hạn',
    ratio: 'Tỷ lệ',
    count: 'Số lượng',
    median: 'Trung vị',
    value: 'Kết quả',
    counted: 'Được tính',
    whole: 'Tổng số',
    how: 'Cách tính',
    cases: 'Từng trường hợp',
    latest: (listed: number, all: number) =>
      `Dưới đây là ${numbers.format(listed)} trường hợp mới nhất. Tải cả ${numbers.format(all)} trường hợp (bảng tính .xlsx)`,
    noCases: 'Chưa có trường hợp nào.',
    byDepartment: 'Theo đơn vị',
    total: 'Tổng cộng',
    keeps: 'Thực hiện yêu cầu',
  },
  charts: {
    table: 'Số liệu của biểu đồ',
    days: 'Số ngày',
    cases: 'Số trường hợp',
    span: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
    axis: 'ngày',
    median: (days: string) => `trung vị ${days}`,
    limit: (days: number) => `thời hạn ${days} ngày`,
    distribution: (count: number, median: string, longest: number) =>
      `${numbers.format(count)} trường hợp. Trung vị là ${median}, lâu nhất là ${longest} ngày.`,
    within: (part: number, whole: number, share: string, limit: number) =>
      `${part} trong ${whole} trường hợp (${share}) không quá ${limit} ngày. Hạn cuối của một trường hợp có thể muộn hơn khi ngày cuối rơi vào ngày nghỉ.`,
    monthsOnTime: (months: number, full: number) =>
      `Trong ${months} tháng gần nhất đã khóa sổ, ${full} tháng có mọi nhiệm vụ đúng hạn.`,
    worstMonth: (month: Month, kept: number, whole: number, share: string) =>
      `Thấp nhất là tháng ${displayMonth(month)}: ${kept} trong ${whole} nhiệm vụ đúng hạn (${share}).`,
    monthsLegend: 'Cột đầy là mọi nhiệm vụ đúng hạn; phần trên cùng và con số là nhiệm vụ không đúng hạn.',
    answerTimes: 'Thời gian có văn bản trả lời',
  },
  onTimeFigures: 'Thực hiện đúng hạn',
  shareFigures: 'Tỷ lệ',
  countFigures: 'Số lượng',
  medianFigures: 'Số ngày (trung vị)',
  counts: 'được tính',
  countsNot: 'không được tính',
};
