import { numbers } from './numbers.ts';

/** What each press agency asked, and what it was answered. */
export const outlets = {
  title: 'Cơ quan báo chí',
  link: 'Cơ quan báo chí',
  fromHome: 'Báo chí đã hỏi gì, đã được trả lời chưa? Xem theo từng cơ quan báo chí',
  description: 'Mỗi báo, đài đã hỏi hoặc chuyển đến những gì, đã được trả lời chưa và có muộn không.',
  describes: (name: string) =>
    `${name} đã hỏi hoặc chuyển đến những gì, đã được trả lời chưa, khi nào và muộn bao lâu.`,
  asked:
    'Yêu cầu của cơ quan báo chí này, đơn thư, phản ánh đã chuyển đến hoặc đăng, phát, việc trả lời của các đơn vị, và yêu cầu phản hồi, cải chính gửi đến đây.',
  follow: 'Theo dõi trang này:',
  filter: 'Chỉ xem',
  every: 'Tất cả',
  none: 'Chưa ghi cơ quan báo chí nào.',
  nothing: 'Chưa có yêu cầu, trả lời hay cải chính nào với cơ quan báo chí này.',
  scope: { local: 'Báo chí địa phương', national: 'Báo chí trung ương' },
  state: {
    overdue: 'Quá hạn, chưa trả lời',
    open: 'Đang chờ trả lời',
    late: 'Trả lời muộn',
    answered: 'Đã trả lời',
    refused: 'Bị từ chối',
    corrections: 'Phản hồi, cải chính',
  },
  counts: (all: number, open: number, overdue: number) =>
    [
      `${numbers.format(all)} việc`,
      ...(overdue > 0 ? [`${numbers.format(overdue)} quá hạn, chưa trả lời`] : []),
      ...(open > 0 ? [`${numbers.format(open)} đang chờ trả lời`] : []),
    ].join(' · '),
  all: (count: number) => `Xem cả ${numbers.format(count)} việc`,
};
