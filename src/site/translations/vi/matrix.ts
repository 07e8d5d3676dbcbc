import { displayMonth, type Month } from '../../../domain/dates.ts';
import { numbers } from './numbers.ts';

const days = (count: number): string => `${numbers.format(count)}\u00a0ngày`;
const left = (count: number): string => (count === 0 ? 'hôm nay đến hạn' : `còn ${days(count)}`);

/** Departments by duties at a glance, and the months of each department. */
export const matrix = {
  matrix: {
    title: (month: Month) => `Tháng ${displayMonth(month)}, từng đơn vị`,
    explained:
      'Đơn vị cần lưu ý nhất xếp trên cùng. Mỗi nhiệm vụ được nêu theo việc cần lưu ý nhất, trong các việc đến hạn hoặc đã làm trong tháng này và các việc từ trước còn chưa làm.',
    closedTitle: 'Từng đơn vị khi khóa sổ',
    closedExplained:
      'Mỗi nhiệm vụ được nêu theo việc cần lưu ý nhất lúc 24 giờ ngày cuối tháng, trong các việc đến hạn trong tháng và các việc từ trước còn chưa làm.',
    none: 'chưa có việc',
    unbound: 'không áp dụng',
    inOffice: 'có người',
    noBreach: 'không có',
    breachesUnexplained: (count: number) => `${numbers.format(count)} chưa giải trình`,
    breachesExplained: (count: number) => `${numbers.format(count)} đã giải trình`,
    state: {
      kept: (): string => 'đúng hạn',
      late: (count: number) => `trễ ${days(count)}`,
      overdue: (count: number) => `quá hạn ${days(count)}`,
      waived: (): string => 'được miễn trừ',
      lapsed: (): string => 'không thực hiện',
      near: left,
      ahead: left,
    },
    /** @param alike how many matters are as bad as what the cell says, of how many */
    share: (alike: number, count: number) =>
      alike === count
        ? `cả ${numbers.format(count)} việc`
        : `${numbers.format(alike)} trong ${numbers.format(count)} việc`,
    noRows: 'Không có đơn vị nào quá hạn, trễ hạn hay có việc trái quy định.',
    others: (count: number) =>
      `${numbers.format(count)} đơn vị không có gì quá hạn, trễ hạn hay trái quy định`,
    summary: (kept: number, near: number, ahead: number) =>
      [
        kept > 0 ? `${kept} đúng hạn` : '',
        near > 0 ? `${near} sắp đến hạn` : '',
        ahead > 0 ? `${ahead} còn trong hạn` : '',
      ]
        .filter((part) => part !== '')
        .join(', ') || 'chưa có việc',
  },
  trend: {
    title: '12 tháng qua',
    explained:
      'Cột “12 tháng qua”: mỗi vạch là một tháng đã khóa sổ, tháng gần nhất ở bên phải. Vạch thấp: mọi nhiệm vụ đúng hạn; vạch vừa: có việc làm trễ; vạch cao: có việc chưa làm khi khóa sổ, để rỗng nếu được miễn trừ. Con số là số tháng đúng hạn trên số tháng có nhiệm vụ.',
    /** @param missed the months in which not everything was done on time */
    label: (months: number, missed: readonly Month[]) => {
      if (months === 0) return 'Chưa có tháng nào có nhiệm vụ đến hạn.';
      if (missed.length === 0) return `Đúng hạn cả ${months} tháng có nhiệm vụ.`;
      return `Không đúng hạn: tháng ${missed.map(displayMonth).join(', ')}.`;
    },
  },
};
