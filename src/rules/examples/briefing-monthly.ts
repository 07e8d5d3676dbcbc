import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { october } from '../example-records/briefings.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Cung cấp vào ngày cuối tháng, dù là thứ Bảy',
        en: 'Released on the last day of the month, though a Saturday',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, {
          releasedAt: '2026-10-31T16:00+07:00',
        }),
      },
      findings: [],
    },
    {
      title: {
        vi: 'Sắp hết tháng mà chưa có bản tin: chỉ nhắc',
        en: 'The month is nearly over and there is no briefing yet: a reminder only',
      },
      asOf: '2026-10-26',
      files: { 'departments/an-phu/briefings/2026-10.md': null },
      findings: [
        {
          rule: 'briefing-monthly',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Chưa có thông tin định kỳ tháng 10/2026 của Cục Thi hành án dân sự tỉnh An Phú. Còn 5 ngày, đến ngày cuối của tháng (31/10/2026). Thêm tệp `content/departments/an-phu/briefings/2026-10.md`: có thể chép từ tháng trước rồi sửa từng trường.',
            en: 'There is no briefing for October 2026 by the Civil Judgment Enforcement Department of An Phú Province. 5 days left, until the last day of the month (31 October 2026). Add the file `content/departments/an-phu/briefings/2026-10.md`: you may copy last month’s and change every field.',
          },
          due: '2026-10-31',
          daysLate: 0,
        },
        {
          rule: 'web-update-monthly',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Chưa ghi ngày cập nhật trang thông tin điện tử tháng 10/2026 của Cục Thi hành án dân sự tỉnh An Phú. Còn 5 ngày, đến ngày cuối của tháng (31/10/2026). Thêm tệp `content/departments/an-phu/briefings/2026-10.md` và ghi ngày đã cập nhật ở `webUpdatedOn:`.',
            en: 'No update of the website in October 2026 is recorded for the Civil Judgment Enforcement Department of An Phú Province. 5 days left, until the last day of the month (31 October 2026). Add the file `content/departments/an-phu/briefings/2026-10.md` and write the day of the update at `webUpdatedOn:`.',
          },
          due: '2026-10-31',
          daysLate: 0,
        },
      ],
    },
    {
      title: {
        vi: 'Đơn vị thành lập giữa tháng chưa phải cung cấp cho tháng đó',
        en: 'A department that began in mid-month does not owe that month',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/department.md': `---
name: Cục Thi hành án dân sự tỉnh An Phú
nameEn: Civil Judgment Enforcement Department of An Phú Province
kind: provincial
parent: trung-uong
address: Số 10 đường Bờ Đê, thị xã An Phú
phone: 0200 555 0100
email: vanthu@anphu.example
validFrom: 2026-08-17
---
`,
        'departments/an-phu/briefings/2026-08.md': null,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Hết tháng mà chưa có bản tin', en: 'The month is over and there is no briefing' },
      asOf: '2026-11-22',
      files: { 'departments/an-phu/briefings/2026-10.md': null },
      findings: [
        {
          rule: 'briefing-monthly',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Chưa có thông tin định kỳ tháng 10/2026 của Cục Thi hành án dân sự tỉnh An Phú. Hạn là ngày cuối của tháng (31/10/2026), quá 22 ngày. Thêm tệp `content/departments/an-phu/briefings/2026-10.md`: có thể chép từ tháng trước rồi sửa từng trường. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'There is no briefing for October 2026 by the Civil Judgment Enforcement Department of An Phú Province. It was due on the last day of the month (31 October 2026), 22 days ago. Add the file `content/departments/an-phu/briefings/2026-10.md`: you may copy last month’s and change every field. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-10-31',
          daysLate: 22,
        },
        {
          rule: 'web-update-monthly',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Chưa ghi ngày cập nhật trang thông tin điện tử tháng 10/2026 của Cục Thi hành án dân sự tỉnh An Phú. Hạn là ngày cuối của tháng (31/10/2026), quá 22 ngày. Thêm tệp `content/departments/an-phu/briefings/2026-10.md` và ghi ngày đã cập nhật ở `webUpdatedOn:`. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'No update of the website in October 2026 is recorded for the Civil Judgment Enforcement Department of An Phú Province. It was due on the last day of the month (31 October 2026), 22 days ago. Add the file `content/departments/an-phu/briefings/2026-10.md` and write the day of the update at `webUpdatedOn:`. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-10-31',
          daysLate: 22,
        },
      ],
    },
    {
      title: { vi: 'Cung cấp sau khi hết tháng', en: 'Released after the month was over' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, {
          releasedAt: '2026-11-03T09:00+07:00',
        }),
      },
      findings: [
        {
          rule: 'briefing-monthly',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 4,
          column: 1,
          message: {
            vi: 'Thông tin định kỳ tháng 10/2026 được cung cấp ngày 03/11/2026, trễ 3 ngày so với hạn 31/10/2026. Không cần sửa gì; việc trễ hạn được ghi lại và hiển thị.',
            en: 'The briefing for October 2026 was released on 3 November 2026, 3 days after it was due on 31 October 2026. There is nothing to correct; the delay stays on record and is shown.',
          },
          due: '2026-10-31',
          daysLate: 3,
        },
      ],
    },
    {
      title: {
        vi: 'Chép bản tin tháng trước mà chưa sửa ngày',
        en: 'Last month’s file was copied and its date left as it was',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, {
          releasedAt: '2026-09-29T09:00+07:00',
          'approval.at': '2026-09-28T16:00+07:00',
        }),
      },
      findings: [
        {
          rule: 'briefing-monthly',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 4,
          column: 1,
          message: {
            vi: '“Thời điểm cung cấp” (`releasedAt`): Thông tin định kỳ tháng 10/2026 ghi là đã cung cấp ngày 29/09/2026, trước khi tháng bắt đầu. Có lẽ ngày này chép từ tháng trước: sửa `releasedAt` thành lúc cung cấp thật.',
            en: '“Released at” (`releasedAt`): The briefing for October 2026 says that it was released on 29 September 2026, before the month began. The date may come from last month’s file: set `releasedAt` to the real moment.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Ghi nhầm năm nên bản tin nằm ở tương lai',
        en: 'The wrong year puts the briefing into the future',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, {
          releasedAt: '2027-10-28T09:00+07:00',
        }),
      },
      findings: [
        {
          rule: 'briefing-monthly',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 4,
          column: 1,
          message: {
            vi: '“Thời điểm cung cấp” (`releasedAt`) ghi ngày 28/10/2027, sau ngày kiểm tra (22/11/2026), nên chưa tính là đã thực hiện. Hạn là ngày cuối của tháng (31/10/2026), quá 22 ngày. Nếu ghi nhầm, sửa `releasedAt`. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: '“Released at” (`releasedAt`) gives 28 October 2027, after the date of this check (22 November 2026), so it does not count as done yet. It was due on the last day of the month (31 October 2026), 22 days ago. If that is a mistake, correct `releasedAt`. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-10-31',
          daysLate: 22,
        },
        {
          rule: 'published-later',
          severity: 'notice',
          kind: 'record',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 4,
          column: 1,
          message: {
            vi: '“Thời điểm cung cấp” (`releasedAt`) ghi 09:00 ngày 28/10/2027, là lúc chưa đến, nên trang chưa đăng gì của bản ghi này. Lần dựng trang đầu tiên sau lúc ấy sẽ đăng. Nếu đã phát ngôn rồi, sửa `releasedAt` thành lúc đã phát ngôn.',
            en: '“Released at” (`releasedAt`) says 09:00 on 28 October 2027, which is in the future, so nothing of this record is published yet. The first build after that time publishes it. If it has already been released, set `releasedAt` to the actual time.',
          },
        },
      ],
    },
  ],
};
