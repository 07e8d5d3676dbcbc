import type { Examples } from '../example.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Đơn vị mới có 30 ngày để nhắc nhở', en: 'A new department has 30 days' },
      asOf: '2026-08-31',
      files: { 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md': null },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Chưa nhắc nhở lần nào', en: 'No reminder on record' },
      asOf: '2026-11-22',
      files: { 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md': null },
      findings: [
        {
          rule: 'social-media-reminder',
          severity: 'warning',
          kind: 'duty',
          file: 'departments/an-phu/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Chưa ghi lần nào Cục Thi hành án dân sự tỉnh An Phú nhắc công chức, người lao động không đưa việc nội bộ lên mạng xã hội. Thêm vào `content/departments/an-phu/awareness/` một bản ghi có `kind: social-media`. Mốc 30 ngày là chính sách của trang, Công văn không quy định.',
            en: 'It is not recorded that the Civil Judgment Enforcement Department of An Phú Province reminded its staff not to post internal affairs on social networks. Add to `content/departments/an-phu/awareness/` a record with `kind: social-media`. The 30 days are this publisher’s policy; the letter sets no limit.',
          },
          due: '2026-08-31',
          daysLate: 83,
        },
      ],
    },
  ],
};
