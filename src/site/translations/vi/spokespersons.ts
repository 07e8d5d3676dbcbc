import type { Basis, HeadBasis } from '../../../domain/authority.ts';
import { displayDate, type PlainDate } from '../../../domain/dates.ts';

/** Spokespersons: their directory, how they are reached, and by what authority they speak. */
export const spokespersons = {
  directoryTitle: 'Danh sách người phát ngôn',
  directoryDescription:
    'Họ tên, chức vụ, điện thoại và thư điện tử của mọi người phát ngôn đang giữ nhiệm vụ.',
  printHint: 'In được trên khổ A4.',
  call: 'Gọi',
  write: 'Gửi thư',
  withExtension: (number: string, extension: string) => `${number}, máy lẻ ${extension}`,
  otherWays: 'Liên hệ khác',
  saveContact: 'Lưu danh bạ',
  allContacts: 'Danh bạ (vCard)',
  copyContact: 'Sao chép liên hệ',
  copied: 'Đã sao chép',
  notCopied: 'Không sao chép được',
  whenAway: 'Khi vắng mặt',
  whenAwayInOrder: 'Khi vắng mặt, lần lượt',
  alsoSpeaking: 'Cũng được phát ngôn',
  nobodyElse: 'chưa có ai khác có thẩm quyền phát ngôn; gọi số của đơn vị',
  name: 'Họ và tên',
  position: 'Chức vụ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  department: 'Đơn vị',
  document: 'Văn bản công bố',
  number: 'STT',
  announcedBy: (number: string, date: PlainDate) =>
    `Công bố theo văn bản ${number} ngày ${displayDate(date)}`,
  confirmedOn: (date: PlainDate) => `Xác nhận lần cuối ${displayDate(date)}`,
  neverConfirmed: 'Chưa có lần xác nhận nào',
  confirmedLongAgo: (date: PlainDate, days: number) =>
    `Xác nhận lần cuối ${displayDate(date)}, đã quá ${days} ngày theo chính sách của trang này: số điện thoại và hộp thư có thể không còn đúng`,
  noSpokesperson: 'Hiện không có người phát ngôn nào. Liên hệ qua điện thoại và hộp thư của đơn vị.',
  contactChanges: {
    title: 'Thay đổi người phát ngôn và liên hệ',
    description: 'Ai bắt đầu, ai thôi phát ngôn cho từng đơn vị, và ai có thông tin liên hệ mới.',
    follow: 'Báo khi người phát ngôn hoặc thông tin liên hệ thay đổi:',
    since: (date: PlainDate) => `từ ngày ${displayDate(date)}`,
    began: (name: string, cases?: string) =>
      cases ? `${name} được ủy quyền phát ngôn, vụ việc ${cases}` : `${name} làm người phát ngôn`,
    changed: (name: string) => `${name} có thông tin liên hệ mới`,
    ended: (name: string, cases?: string) =>
      cases ? `${name} hết thời hạn được ủy quyền, vụ việc ${cases}` : `${name} thôi làm người phát ngôn`,
  },
  authorisedNow: 'Người được ủy quyền đang có hiệu lực',
  spokespersonsToCome: 'Sắp nhận nhiệm vụ',
  formerSpokespersons: 'Người phát ngôn trước đây',
  responsible: 'Chịu trách nhiệm',
  responsibleHead: {
    head: (name) => `${name}, thủ trưởng đơn vị, kể cả khi người khác được ủy quyền phát ngôn`,
    acting: (name) => `${name}, được giao quyền thủ trưởng, kể cả khi người khác được ủy quyền phát ngôn`,
    'in-charge': (name) =>
      `${name}, được giao phụ trách đơn vị, kể cả khi người khác được ủy quyền phát ngôn`,
  } as Record<HeadBasis, (name: string) => string>,
  authority: 'Thẩm quyền',
  byBasis: {
    head: () => 'thủ trưởng đơn vị',
    acting: (number) => `được giao quyền thủ trưởng theo văn bản ${number}`,
    'in-charge': (number) => `được giao phụ trách đơn vị theo văn bản ${number}`,
    designated: (number) => `công chức được giao nhiệm vụ theo văn bản ${number}`,
  } as Record<Basis, (decision: string) => string>,
  byAuthorisation: (number: string, cases: readonly string[]) =>
    `được ủy quyền theo văn bản ${number}, vụ việc ${cases.join(', ')}`,
};
