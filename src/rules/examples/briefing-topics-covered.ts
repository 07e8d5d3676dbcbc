import type { Examples } from '../example.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Chưa đủ số tháng để xét', en: 'Too few months to look at' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-08.md': `---
title: Thông tin định kỳ tháng 8/2026
period: 2026-08
releasedAt: 2026-08-28T09:00+07:00
webUpdatedOn: 2026-08-28
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-08-27T16:00+07:00
channels: [release, web]
topics: [news, legal-education, planning, legal-documents, procedures, projects, statistics, contacts, feedback]
---

Kết quả thi hành án trong tháng và lịch tiếp công dân tháng sau.
`,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Hai mục nội dung chưa lần nào có', en: 'Two topics never covered' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-08.md': `---
title: Thông tin định kỳ tháng 8/2026
period: 2026-08
releasedAt: 2026-08-28T09:00+07:00
webUpdatedOn: 2026-08-28
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-08-27T16:00+07:00
channels: [release, web]
topics: [news, legal-education, planning, legal-documents, procedures, statistics, contacts, feedback]
---

Kết quả thi hành án trong tháng và lịch tiếp công dân tháng sau.
`,
        'publisher.yaml': `name:
  vi: Công khai phát ngôn An Phú
  en: An Phú Press Register
description:
  vi: Một cơ quan công bố nhỏ, hư cấu, dùng để kiểm thử và làm ví dụ cho từng quy định.
  en: A small invented publisher for the tests and for the examples of every rule.
site: https://an-phu.example
timeZone: Asia/Ho_Chi_Minh
rulebook:
  - set: letter-2015
    from: 2015-07-31
policy:
  topicsMonths: 3
demo: true
asOf: 2026-11-22
`,
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
            en: 'In 3 months the briefings of the Civil Judgment Enforcement Department of An Phú Province have never covered: `guidance` (Guidance and direction), `projects` (Projects and procurement). The catalogue is that of the rules in force; from which month on it is looked at is policy of this publisher. Cover it in the next briefing and add its key to `topics`; if it was covered, mend `topics` of that month.',
          },
        },
      ],
    },
  ],
};
