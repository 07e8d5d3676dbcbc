import { displayDate, type PlainDate } from '../../../domain/dates.ts';

/** Looking up who may speak, and whether an authorisation holds. */
export const lookup = {
  lookup: 'Tra cứu',
  lookupTitle: 'Tra cứu thẩm quyền phát ngôn',
  lookupDescription: 'Chọn đơn vị, ngày và vụ việc để biết ai có thẩm quyền phát ngôn, theo văn bản nào.',
  lookupYearTitle: (year: string) => `Thẩm quyền phát ngôn năm ${year}`,
  lookupYearDescription: (year: string) =>
    `Những ai có thẩm quyền phát ngôn trong năm ${year}, từ ngày nào đến ngày nào, theo văn bản nào.`,
  otherYears: 'Các năm khác',
  loadingYears: 'Đang tải danh sách các năm trước…',
  yearsNotLoaded:
    'Không tải được danh sách các năm trước. Kiểm tra kết nối mạng rồi tra lại, hoặc mở danh sách của từng năm ở cuối trang.',
  anyDepartment: 'Mọi đơn vị',
  onDay: 'Vào ngày',
  caseCode: 'Mã vụ việc (nếu có)',
  caseOnly: (code: string) => `chỉ vụ việc ${code}`,
  substitute: (place: number) => `Thay thủ trưởng khi vắng mặt, hiện xếp thứ ${place}`,
  beforeIt: 'Trước đó là:',
  nobodySpeaks: 'Không ai có thẩm quyền phát ngôn theo điều kiện này.',
  maySpeak: 'người có thẩm quyền phát ngôn theo điều kiện này.',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  stillHolds: 'đến nay',
  scanToVerify: 'Quét mã để kiểm tra ủy quyền này trên trang công khai.',
  holdsNow: 'Đang có hiệu lực',
  holdsNoMore: 'Không còn hiệu lực',
  holdsNotYet: 'Chưa có hiệu lực',
  goneWithDepartment: (date: PlainDate) =>
    `Không còn hiệu lực: đơn vị kết thúc hoạt động sau ngày ${displayDate(date)}`,
};
