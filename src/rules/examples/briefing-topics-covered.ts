import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { august } from '../example-records/briefings.ts';
import { publisher } from '../example-records/publisher.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Chưa đủ số tháng để xét', en: 'Too few months to look at' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-08.md': withFields(august, {
          topics:
            '[news, legal-education, planning, legal-documents, procedures, projects, statistics, contacts, feedback]',
        }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Hai mục nội dung chưa lần nào có', en: 'Two topics never covered' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-08.md': withFields(august, {
          topics:
            '[news, legal-education, planning, legal-documents, procedures, statistics, contacts, feedback]',
        }),
        'publisher.yaml': withFieldsAfter(publisher, 'rulebook', {
          policy: `
  topicsMonths: 3`,
        }),
      },
      findings: [
        {
          rule: 'briefing-topics-covered',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Trong 3 tháng, thông tin định kỳ của Cục Thi hành án dân sự tỉnh An Phú chưa lần nào có: `guidance` (Thông tin chỉ đạo, điều hành), `projects` (Dự án, đấu thầu, mua sắm). Danh mục là của quy định đang áp dụng; xét từ tháng thứ mấy là chính sách của trang. Cung cấp nội dung ấy trong kỳ tới và ghi mã vào `topics`; nếu đã cung cấp, sửa `topics` của tháng đó.',
            en: 'In 3 months the briefings of the Civil Judgment Enforcement Department of An Phú Province have never covered: `guidance` (Guidance and direction), `projects` (Projects and procurement). The catalogue is that of the rules in force; after how many months it is checked is this publisher’s policy. Cover it in the next briefing and add its key to `topics`; if it was covered, correct `topics` of that month.',
          },
        },
      ],
    },
  ],
};
