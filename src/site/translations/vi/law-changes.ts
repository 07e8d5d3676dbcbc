import { displayDate, type PlainDate } from '../../../domain/dates.ts';

/** What a later law changes. */
export const lawChanges = {
  lawChanges: {
    title: (first: string) => `Văn bản ban hành sau ${first}`,
    explained:
      'Mỗi văn bản dưới đây sửa đổi quy định có trước. Từng nội dung ghi rõ nguồn đã được kiểm chứng đến đâu; nội dung chưa kiểm chứng thì chỉ dùng để cảnh báo.',
    ofRule: 'Thay đổi theo văn bản ban hành sau',
    inForce: (from: PlainDate) => `Có hiệu lực từ ${displayDate(from)}`,
    source: (status: string) => `Nguồn: ${status}`,
    applied: (from: PlainDate, to: PlainDate | undefined) =>
      `Trang này áp dụng từ ${displayDate(from)}${to ? ` đến hết ${displayDate(to)}` : ''}`,
    appliedWithin: (later: string, from: PlainDate) =>
      `Trang này áp dụng từ ${displayDate(from)}, cùng với ${later}`,
    notApplied: 'Trang này không áp dụng',
    becomes: 'thành',
    alike: (count: number) => `${count} quy định cùng thay đổi`,
    field: {
      term: 'Thời hạn',
      startsAt: 'Tính hạn từ',
      metBy: 'Đúng hạn xét theo',
      bound: 'Đối tượng thực hiện',
      severity: 'Khi không đạt',
      citation: 'Căn cứ',
      requirements: 'Yêu cầu',
    },
    days: (days: number) => `${days} ngày`,
    hours: (hours: number) => `${hours} giờ`,
    noTerm: 'không có thời hạn',
    oneOf: (names: readonly string[]) => names.map((name) => `“${name}”`).join(' hoặc '),
    is: {
      'rule-altered': 'Quy định thay đổi',
      'rule-added': 'Quy định mới',
      'rule-ended': 'Quy định không còn nữa',
      'ground-added': 'Căn cứ từ chối mới',
      'ground-altered': 'Căn cứ từ chối được sửa',
      'ground-ended': 'Căn cứ từ chối không còn nữa',
      'topics-replaced': 'Danh mục nội dung phải cung cấp',
      'requirement-added': 'Yêu cầu mới',
      'requirement-ended': 'Yêu cầu không còn nữa',
    },
    name: 'Tên gọi',
    topicsAdded: 'Mục mới',
    topicsEnded: 'Mục không còn nữa',
  },
};
