import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { october } from '../example-records/briefings.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Cập nhật vào một ngày khác trong tháng', en: 'Updated on another day of the month' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, { webUpdatedOn: '2026-10-06' }),
      },
      findings: [],
    },
    {
      title: {
        vi: 'Chưa cập nhật, nhưng cấp trên đã miễn trừ bằng văn bản',
        en: 'Not updated, but excused in writing by the department above',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, { webUpdatedOn: null }),
        'departments/an-phu/waivers/2026-10-thay-may-chu.md': `---
rule: web-update-monthly
subject: 2026-10
reason: Trang thông tin điện tử dừng hoạt động từ ngày 12/10 đến ngày 06/11/2026 để thay máy chủ.
grantedBy: trung-uong
document:
  number: 310/TCTHADS-VP
  date: 2026-11-09
from: 2026-11-09
to: 2026-12-15
---
`,
      },
      findings: [
        {
          rule: 'web-update-monthly',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 11,
          column: 1,
          message: {
            vi: 'Chưa ghi ngày cập nhật trang thông tin điện tử tháng 10/2026 của Cục Thi hành án dân sự tỉnh An Phú. Hạn là ngày 31/10/2026, quá 22 ngày, được miễn trừ đến hết ngày 15/12/2026 theo văn bản 310/TCTHADS-VP; sau đó lại tính là quá hạn. Thêm `webUpdatedOn:` với ngày đã cập nhật.',
            en: 'No update of the website in October 2026 is recorded for the Civil Judgment Enforcement Department of An Phú Province. It was due on 31 October 2026, 22 days ago, and is excused until 15 December 2026 by document 310/TCTHADS-VP; after that it counts as overdue again. Add `webUpdatedOn:` with the day of the update.',
          },
          due: '2026-10-31',
          daysLate: 22,
        },
      ],
    },
  ],
  fails: [
    {
      title: { vi: 'Không ghi ngày cập nhật', en: 'The day of the update is not given' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, { webUpdatedOn: null }),
      },
      findings: [
        {
          rule: 'web-update-monthly',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 11,
          column: 1,
          message: {
            vi: 'Chưa ghi ngày cập nhật trang thông tin điện tử tháng 10/2026 của Cục Thi hành án dân sự tỉnh An Phú. Hạn là ngày cuối của tháng (31/10/2026), quá 22 ngày. Thêm `webUpdatedOn:` với ngày đã cập nhật. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'No update of the website in October 2026 is recorded for the Civil Judgment Enforcement Department of An Phú Province. It was due on the last day of the month (31 October 2026), 22 days ago. Add `webUpdatedOn:` with the day of the update. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-10-31',
          daysLate: 22,
        },
      ],
    },
    {
      title: { vi: 'Cập nhật sau khi hết tháng', en: 'Updated after the month was over' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, { webUpdatedOn: '2026-11-05' }),
      },
      findings: [
        {
          rule: 'web-update-monthly',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 5,
          column: 1,
          message: {
            vi: 'Trang thông tin điện tử tháng 10/2026 được cập nhật ngày 05/11/2026, trễ 5 ngày so với hạn 31/10/2026. Không cần sửa gì; việc trễ hạn được ghi lại và hiển thị.',
            en: 'The website was updated for October 2026 on 5 November 2026, 5 days after it was due on 31 October 2026. There is nothing to correct; the delay stays on record and is shown.',
          },
          due: '2026-10-31',
          daysLate: 5,
        },
      ],
    },
    {
      title: { vi: 'Ngày cập nhật chép từ tháng trước', en: 'The day of the update copied from last month' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, { webUpdatedOn: '2026-09-29' }),
      },
      findings: [
        {
          rule: 'web-update-monthly',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 5,
          column: 1,
          message: {
            vi: '“Ngày cập nhật trang thông tin” (`webUpdatedOn`): Tháng 10/2026 ghi là trang thông tin được cập nhật ngày 29/09/2026, trước khi tháng bắt đầu. Có lẽ ngày này chép từ tháng trước: sửa `webUpdatedOn` thành ngày thật.',
            en: '“Web updated on” (`webUpdatedOn`): For October 2026 the website is recorded as updated on 29 September 2026, before the month began. The date may come from last month’s file: set `webUpdatedOn` to the real day.',
          },
        },
      ],
    },
  ],
};
