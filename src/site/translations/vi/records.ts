import { displayDate, type PlainDate } from '../../../domain/dates.ts';
import { emptyIn } from '../empty.ts';

/** The page of a record, also of one that was withdrawn or has another address. */
export const records = {
  facts: 'Thông tin của bản ghi',
  waited: (days: number) => `Đã chờ ${days} ngày.`,
  course: {
    title: 'Diễn biến',
    due: 'Hạn trả lời',
    waiting: 'Chưa có kết quả',
    after: (days: number) => `sau ${days} ngày`,
  },
  shareThis: 'Chia sẻ',
  attachments: 'Tệp đính kèm',
  source: 'Tệp nguồn',
  citeAs: 'Trích dẫn',
  empty: emptyIn('vi'),
  withdrawn: {
    title: (type: string) => `${type} (đã rút)`,
    explained: (on: PlainDate) => `Bản ghi này đã được đăng và được rút ngày ${displayDate(on)}.`,
    by: 'Người quyết định:',
    ground: 'Lý do:',
    document: (number: string, date: PlainDate) => `Theo văn bản ${number} ngày ${displayDate(date)}.`,
  },
  moved: {
    title: 'Bản ghi đã chuyển địa chỉ',
    explained: 'Bản ghi từng ở địa chỉ này nay ở địa chỉ sau.',
  },
  noText: 'Bản ghi này không có nội dung văn bản.',
  refusedText: 'Nội dung bị từ chối không được ghi lại ở đây; chỉ ghi căn cứ từ chối.',
  press: 'các cơ quan báo chí',
  pressAuthority: 'cơ quan quản lý nhà nước về báo chí',
  provinceRecipient: 'Ủy ban nhân dân cấp tỉnh',
  parentRecipient: 'cơ quan cấp trên',
};
