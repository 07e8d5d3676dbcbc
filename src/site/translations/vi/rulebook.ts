import type { Authority } from '../../../domain/rule-set.ts';
import { displayDate, type PlainDate } from '../../../domain/dates.ts';
import { problemKinds } from '../../../register/problem-kinds.ts';
import { rules } from '../../../rules/index.ts';

const ruleTitles = new Map([...rules, ...problemKinds].map(({ id, title }) => [id, title.vi]));

/** Rules, and the texts of law that they come from. */
export const rulebook = {
  ruleTitle: (rule: string) => ruleTitles.get(rule) ?? rule,
  rulebookTitle: 'Công văn và các quy định',
  rulebookDescription: 'Nguyên văn từng đoạn, và các quy định được kiểm tra tự động rút ra từ đó.',
  lawSummary: 'Tóm tắt',
  lawSummaryExplained: 'Phần tóm tắt này do trang viết cho dễ đọc; khi khác nguyên văn thì theo nguyên văn.',
  lawWords: 'Nguyên văn',
  /** @param paragraph its identifier, as `2.2.5-p2`, or that of a section, as `2.2.2` */
  lawSection: (paragraph: string) => `mục ${paragraph.replace('-p', ', đoạn ')}`,
  rulesMade: 'Quy định rút ra',
  allRules: 'Mọi quy định',
  dataConventions: 'Quy ước dữ liệu',
  dataConventionsExplained:
    'Không do luật đặt ra, nhưng bản ghi sai thì không đăng được; thông tin khẩn cấp chưa đủ thì được nhắc.',
  requirementsTable: 'Từng yêu cầu và cách thực hiện',
  requirementsExplained: (count: number) => `${count} yêu cầu của văn bản, không bỏ sót yêu cầu nào.`,
  requirement: 'Yêu cầu',
  keptBy: 'Cách theo dõi',
  kept: {
    rule: 'quy định kiểm tra tự động',
    attested: 'người có trách nhiệm xác nhận',
    counted: 'thống kê',
    unseen: 'không kiểm tra tự động được',
  },
  severity: { error: 'Báo lỗi, không đăng được', warning: 'Cảnh báo', notice: 'Lưu ý' },
  lawSays: 'Nội dung văn bản',
  checked: 'Nội dung kiểm tra',
  boundBodies: 'Đối tượng thực hiện',
  bound: {
    central: 'cơ quan trung ương',
    provincial: 'Cục',
    district: 'Chi cục',
    staff: 'công chức, người lao động',
  },
  authorityNames: {
    titles: { 'press-authority': 'Tên của cơ quan quản lý báo chí' } satisfies Record<Authority, string>,
    explained: 'Bản ghi ghi press-authority; trang gọi cơ quan này theo tên vào ngày được nói đến.',
    since: (date: PlainDate) => `từ ${displayDate(date)}`,
  },
  since: (date: PlainDate) => `áp dụng từ ${displayDate(date)}`,
  inForceSince: (date: PlainDate) => `Trang này áp dụng từ ${displayDate(date)}.`,
  ifBroken: 'Khi không đạt',
  examplePasses: 'Ví dụ đạt',
  exampleFails: 'Ví dụ không đạt',
  exampleMessage: 'Thông báo',
  removedFile: 'Không có tệp này.',
  builtPage: 'Trang đã dựng',
  shortToday: 'Đơn vị chưa đạt hôm nay',
  nobodyShort: 'Không có đơn vị nào chưa đạt vào ngày này.',
};
