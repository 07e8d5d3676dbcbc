import { numbers } from './numbers.ts';

/** What every page has around its content, and the names of the main pages. */
export const frame = {
  /** What the picture of the site says where a page is shared. */
  previewText: 'Công khai phát ngôn và cung cấp thông tin cho báo chí',
  languages: 'Ngôn ngữ',
  demo: 'Trang minh họa: mọi đơn vị, con người, cơ quan báo chí và sự việc ở đây đều là hư cấu.',
  skip: 'Đến nội dung chính',
  home: 'Trang chủ',
  breadcrumb: 'Đường dẫn',
  nav: 'Điều hướng chính',
  moreOfNav: 'Thêm',
  departments: 'Đơn vị',
  directory: 'Người phát ngôn',
  compliance: 'Tuân thủ',
  rulebook: 'Quy định',
  search: 'Tìm kiếm',
  openData: 'Dữ liệu mở',
  guide: 'Hướng dẫn',
  feed: 'Atom',
  jsonFeed: 'JSON Feed',
  subscribe: 'Theo dõi từng loại tin qua Atom',
  /** What `client/age.ts` says of a site that is old, once it knows the day and how many days have passed, two or more. */
  age: 'Dữ liệu tại ngày {day}; đã {days} ngày trang chưa được cập nhật.',
  /** @param day in words, or `{day}` where `client/as-of.ts` writes it */
  asOf: (day: string) => `Dữ liệu tính đến ngày ${day}`,
  /** Leads to where the day stands, for readers without JavaScript. */
  asOfWhich: 'Dữ liệu tính đến ngày nào',
  records: (count: number) => `${numbers.format(count)} bản ghi`,
  reportError: {
    link: 'Báo lỗi trên trang này',
    title: (path: string) => `Báo lỗi: ${path}`,
    text: (page: string) => `Trang: ${page}

Điều sai (chép lại câu hoặc con số):

Điều đúng, và căn cứ nếu có (số văn bản, địa chỉ):

Báo lỗi này ai cũng đọc được. Xin đừng ghi tên, số điện thoại, địa chỉ hay thông tin vụ việc của cá nhân nào, kể cả của chính bạn.
`,
  },
};
