import { numbers } from './numbers.ts';

/** Searching and browsing. */
export const search = {
  searchTitle: 'Tìm kiếm',
  searchDescription: 'Gõ có dấu hoặc không dấu; tìm được cả số văn bản.',
  searchPlaceholder: 'ví dụ: duong day nong, 833/QĐ-TCTHADS',
  searchNeedsScript:
    'Tìm kiếm cần JavaScript. Không có JavaScript, xin duyệt theo đơn vị, theo loại hoặc theo năm dưới đây.',
  filterType: 'Loại',
  filterDepartment: 'Đơn vị',
  filterYear: 'Năm',
  searching: {
    filters: 'Lọc và sắp xếp',
    shortcut: 'Ở trang nào cũng có thể nhấn / hoặc Ctrl+K để tìm.',
    standing: 'Tình trạng',
    any: 'Tất cả',
    sort: 'Sắp xếp',
    byRelevance: 'Phù hợp nhất trước',
    byDate: 'Mới nhất trước',
    clear: 'Bỏ bộ lọc',
    label: 'Tìm trong mọi bản ghi',
    suggestion: 'Ý bạn là',
    older: 'Đang tìm tiếp trong phần còn lại của trang.',
    failed: 'Có phần không tải được, nên chưa tìm được hết. Kiểm tra kết nối mạng, rồi',
    again: 'tìm lại',
    onlyBuilt:
      'Dưới npm run dev không có chỉ mục tìm kiếm. Muốn thử tìm kiếm, chạy npm run build rồi npm run preview.',
    more: (count: number) => `Ở đây chỉ có ${count} kết quả đầu. Thêm từ hoặc chọn bộ lọc để thu hẹp.`,
    whole: 'Mở thành trang riêng, có địa chỉ để lưu và gửi',
    deadline: 'Thời hạn',
    deadlines: {
      kept: 'Đúng hạn',
      late: 'Trễ hạn',
      overdue: 'Quá hạn',
      near: 'Sắp đến hạn',
      ahead: 'Chưa đến hạn',
      waived: 'Được miễn trừ',
      lapsed: 'Không thực hiện',
    },
    /** How a date is written, as `Intl.DateTimeFormat` has it; the same as `date` above. */
    dates: { locale: 'vi-VN', day: '2-digit', month: '2-digit', year: 'numeric' } as {
      locale: string;
    } & Intl.DateTimeFormatOptions,
  },
  narrowing: {
    label: 'Tìm trong danh sách này',
    departments: 'Tìm đơn vị để chọn',
    none: 'Không có mục nào.',
    /** After how many entries are shown. */
    of: (count: number) => `trong ${numbers.format(count)} mục`,
  },
  browse: {
    title: 'Duyệt mọi bản ghi',
    link: 'Duyệt theo đơn vị, theo loại và theo năm',
    description: 'Mọi bản ghi theo đơn vị, theo loại và theo năm, mới nhất trước, không cần JavaScript.',
    byDepartment: 'Theo đơn vị',
    byType: 'Theo loại và năm',
    byYear: 'Theo năm',
    byOutlet: 'Theo cơ quan báo chí',
    year: (year: string) => `Năm ${year}`,
    list: (name: string, year: string) => `${name}, năm ${year}`,
    pages: 'Các trang của danh sách này',
    newest: (from: string, to: string) => `Mới nhất, từ ngày ${from} đến ngày ${to}`,
    page: (page: number, from: string, to: string) => `Trang ${page}, từ ngày ${from} đến ngày ${to}`,
    newer: 'Trang trước, mới hơn',
    older: 'Trang sau, cũ hơn',
  },
};
