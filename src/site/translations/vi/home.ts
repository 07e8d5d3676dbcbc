import { numbers } from './numbers.ts';

/** The home page. */
export const home = {
  ask: 'Cần hỏi đơn vị nào, về việc gì?',
  whoSpeaks: 'Người phát ngôn của từng đơn vị',
  wholeDirectory: 'Danh sách tất cả người phát ngôn, để in hoặc tra cứu',
  lateNow: 'Đang quá hạn',
  allLate: (count: number) => `Xem cả ${numbers.format(count)} đơn vị có nhiệm vụ quá hạn`,
  overdueIn: (count: number, departments: number, days: number) =>
    `${numbers.format(count)} nhiệm vụ quá hạn ở ${numbers.format(departments)} đơn vị, lâu nhất ${numbers.format(days)} ngày`,
  belowCount: (count: number) => `${numbers.format(count)} đơn vị trực thuộc`,
  inOfficeOf: (count: number, whole: number) =>
    `${numbers.format(count)}/${numbers.format(whole)} đơn vị có người phát ngôn`,
  allNear: (count: number) => `Xem cả ${numbers.format(count)} nhiệm vụ sắp đến hạn`,
  newest: 'Mới nhất',
  keptOf: (kept: number, done: number) =>
    `${numbers.format(kept)}/${numbers.format(done)} nhiệm vụ đến hạn đã thực hiện đúng hạn`,
};
