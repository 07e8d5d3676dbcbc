import { displayDate, type PlainDate } from '../../../domain/dates.ts';
import type { DepartmentTypeName } from '../../../domain/records/index.ts';
import { numbers } from './numbers.ts';

/** Departments: their list, the page of each, those that have ended and those to come. */
export const departments = {
  departmentsDescription: 'Mọi đơn vị trong hệ thống, người phát ngôn và tình trạng thực hiện.',
  departmentDescription: (name: string) =>
    `Người phát ngôn, số điện thoại, thông tin định kỳ và trả lời báo chí của ${name}.`,
  aboutDepartment: 'Về đơn vị',
  contactsOfDepartment: 'Liên hệ đơn vị',
  officeHours: 'Giờ làm việc',
  outOfHours: 'Ngoài giờ',
  callOutOfHours: 'Gọi ngoài giờ',
  hotline: 'Đường dây nóng',
  pressPage: 'Trang dành cho báo chí',
  parentBody: 'Cấp trên',
  subordinate: 'Đơn vị trực thuộc',
  monthsOf: (year: string) => `Thông tin định kỳ năm ${year}`,
  monthsLegend: 'Chọn một tháng để đọc thông tin đã cung cấp.',
  noMonthAhead: 'Không có tháng nào đang chờ thông tin định kỳ.',
  earlierYears: 'Các năm trước',
  moreRecords: (count: number) => `Còn ${numbers.format(count)} bản ghi nữa`,
  moreOfYear: (count: number, year: string) => `Còn ${numbers.format(count)} bản ghi của năm ${year}`,
  onThisPage: 'Trên trang này',
  nothingYet: 'Chưa có bản ghi',
  shortAbout: 'Về đơn vị',
  /** How the links at the top of the page call its sections. */
  shortPlural: {
    spokespersons: 'Người phát ngôn',
    authorisations: 'Ủy quyền',
    briefings: 'Định kỳ',
    statements: 'Đột xuất',
    requests: 'Yêu cầu',
    responses: 'Trả lời',
    corrections: 'Cải chính',
    reports: 'Báo cáo',
    awareness: 'Phổ biến',
    waivers: 'Miễn trừ',
    explanations: 'Giải trình',
  } satisfies Record<DepartmentTypeName, string>,
  endedDepartments: 'Đơn vị đã kết thúc hoạt động',
  endedAfter: (name: string, date: PlainDate) => `${name} kết thúc hoạt động sau ngày ${displayDate(date)}.`,
  goTo: (name: string) => `Đến trang của ${name}.`,
  departmentsToCome: 'Đơn vị sẽ hoạt động',
  actsFrom: (date: PlainDate) => `Hoạt động từ ngày ${displayDate(date)}`,
  actedUntil: (date: PlainDate) => `đến hết ngày ${displayDate(date)}`,
  byDocument: (number: string) => `theo văn bản ${number}`,
  noOfficeAnyMore: 'Đơn vị đã kết thúc hoạt động nên không còn ai phát ngôn nhân danh đơn vị này.',
  officeNotYet: 'Đơn vị chưa hoạt động.',
  leftUndone: 'Việc chưa thực hiện khi đơn vị kết thúc hoạt động',
  predecessors: 'Kế thừa',
  predecessorsCount: (count: number) => `Kế thừa ${count} đơn vị`,
  formerName: (name: string, to: PlainDate, document: string | undefined) =>
    `Đến hết ngày ${displayDate(to)} có tên là ${name}${document ? ` (đổi tên theo văn bản ${document})` : ''}`,
  takenOver: 'Việc tiếp nhận từ đơn vị tiền thân',
  takenOverFrom: (name: string) => `tiếp nhận từ ${name}`,
};
