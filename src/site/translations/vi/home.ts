import { numbers } from './numbers.ts';

/** The home page. */
export const home = {
  ask: 'Cần hỏi đơn vị nào, về việc gì?',
  whoSpeaks: 'Người phát ngôn của từng đơn vị',
  wholeDirectory: 'Danh sách tất cả người phát ngôn, để in hoặc tra cứu',
  lateNow: 'Đang quá hạn',
  allOverdue: (count: number) => `Xem cả ${numbers.format(count)} nhiệm vụ quá hạn`,
  allNear: (count: number) => `Xem cả ${numbers.format(count)} nhiệm vụ sắp đến hạn`,
  newest: 'Mới nhất',
  keptOf: (kept: number, done: number) =>
    `${numbers.format(kept)}/${numbers.format(done)} nhiệm vụ đến hạn đã thực hiện đúng hạn.`,
  seeHow: 'Xem cách tính',
};
