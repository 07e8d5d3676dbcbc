import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { publisher } from '../example-records/publisher.ts';
import { report } from '../example-records/reports.ts';

/** The publisher, with reports by the working year. */
const byWorkingYear = withFieldsAfter(publisher, 'timeZone', { reportYear: 'working' });

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Gửi vào ngày cuối của hạn, lồng ghép trong báo cáo khác',
        en: 'Sent on the last day, as part of another report',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/reports/2026-Q3.md': withFieldsAfter(
          withFields(report, { sentOn: '2026-10-15' }),
          'sentOn',
          { mergedInto: 'Báo cáo công tác quý III năm 2026' },
        ),
      },
      findings: [],
    },
    {
      title: { vi: 'Còn bảy ngày để gửi báo cáo', en: 'Seven days left' },
      asOf: '2026-10-08',
      files: { 'departments/an-phu/reports/2026-Q3.md': null },
      findings: [
        {
          rule: 'report-on-time',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Chưa có báo cáo quý III/2026 của Cục Thi hành án dân sự tỉnh An Phú. Còn 7 ngày, đến 15/10/2026: 15 ngày kể từ ngày kết thúc quý III/2026 (30/09/2026). Báo cáo theo quý và mốc 15 ngày là chính sách của trang, Công văn không quy định. Gửi báo cáo rồi thêm tệp `content/departments/an-phu/reports/2026-Q3.md`; nếu lồng ghép trong báo cáo khác, ghi ở `mergedInto`.',
            en: 'There is no report for Q3 2026 by the Civil Judgment Enforcement Department of An Phú Province. 7 days left, until 15 October 2026: 15 days from the day of the end of Q3 2026 (30 September 2026). Quarterly reporting and the 15 days are this publisher’s policy; the letter sets no limit. Send it and add the file `content/departments/an-phu/reports/2026-Q3.md`; if it is part of another report, name that one in `mergedInto`.',
          },
          due: '2026-10-15',
          daysLate: 0,
        },
      ],
    },
    {
      title: {
        vi: 'Báo cáo năm công tác có cả quý cuối',
        en: 'A report on the working year, which ends with its last quarter',
      },
      asOf: '2026-11-22',
      files: {
        'publisher.yaml': byWorkingYear,
        'departments/an-phu/reports/2026-Q3.md': null,
        'departments/an-phu/reports/NCT2026.md': withFields(report, { period: 'NCT2026' }),
      },
      findings: [],
    },
    {
      title: {
        vi: 'Báo cáo của quý ấy còn mang tên theo năm dương lịch',
        en: 'The report on that quarter still has its name of the calendar year',
      },
      asOf: '2026-11-22',
      files: { 'publisher.yaml': byWorkingYear },
      findings: [],
    },
    {
      title: { vi: 'Còn bảy ngày, theo năm công tác', en: 'Seven days left, by the working year' },
      asOf: '2026-10-08',
      files: { 'publisher.yaml': byWorkingYear, 'departments/an-phu/reports/2026-Q3.md': null },
      findings: [
        {
          rule: 'report-on-time',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Chưa có báo cáo quý IV năm công tác 2026 của Cục Thi hành án dân sự tỉnh An Phú. Còn 7 ngày, đến 15/10/2026: 15 ngày kể từ ngày kết thúc quý IV năm công tác 2026 (30/09/2026). Báo cáo theo quý và mốc 15 ngày là chính sách của trang, Công văn không quy định. Gửi báo cáo rồi thêm tệp `content/departments/an-phu/reports/NCT2026-Q4.md`; nếu lồng ghép trong báo cáo khác, ghi ở `mergedInto`.',
            en: 'There is no report for Q4 of working year 2026 by the Civil Judgment Enforcement Department of An Phú Province. 7 days left, until 15 October 2026: 15 days from the day of the end of Q4 of working year 2026 (30 September 2026). Quarterly reporting and the 15 days are this publisher’s policy; the letter sets no limit. Send it and add the file `content/departments/an-phu/reports/NCT2026-Q4.md`; if it is part of another report, name that one in `mergedInto`.',
          },
          due: '2026-10-15',
          daysLate: 0,
        },
      ],
    },
  ],
  fails: [
    {
      title: { vi: 'Quá hạn mà chưa có báo cáo', en: 'Overdue' },
      asOf: '2026-11-22',
      files: { 'departments/an-phu/reports/2026-Q3.md': null },
      findings: [
        {
          rule: 'lapse-handled',
          severity: 'warning',
          kind: 'duty',
          file: 'departments/an-phu/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Cục Thi hành án dân sự tỉnh An Phú có 1 việc quá hạn hơn 30 ngày mà chưa được xử lý; lâu nhất là `report-on-time` của `2026-Q3`, hạn 15/10/2026, quá 38 ngày. Mốc 30 ngày là chính sách của trang, Công văn không quy định. Hoàn thành việc đó; nếu chưa thể, thêm bản giải trình có `rule` và `subject` ấy vào `content/departments/an-phu/explanations/`, hoặc văn bản miễn trừ của cấp trên vào `content/departments/an-phu/waivers/`.',
            en: 'The Civil Judgment Enforcement Department of An Phú Province has 1 duty overdue for more than 30 days that nobody has dealt with; the oldest is `report-on-time` for `2026-Q3`, due on 15 October 2026, 38 days ago. The 30 days are this publisher’s policy; the letter sets no limit. Fulfil the duty; if that is not yet possible, add an explanation with that `rule` and `subject` to `content/departments/an-phu/explanations/`, or the written waiver of the department above to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-11-14',
          daysLate: 8,
        },
        {
          rule: 'report-on-time',
          severity: 'warning',
          kind: 'duty',
          file: 'departments/an-phu/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Chưa có báo cáo quý III/2026 của Cục Thi hành án dân sự tỉnh An Phú. Hạn là ngày 15/10/2026, quá 38 ngày: 15 ngày kể từ ngày kết thúc quý III/2026 (30/09/2026). Báo cáo theo quý và mốc 15 ngày là chính sách của trang, Công văn không quy định. Gửi báo cáo rồi thêm tệp `content/departments/an-phu/reports/2026-Q3.md`; nếu lồng ghép trong báo cáo khác, ghi ở `mergedInto`. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'There is no report for Q3 2026 by the Civil Judgment Enforcement Department of An Phú Province. It was due on 15 October 2026, 38 days ago: 15 days from the day of the end of Q3 2026 (30 September 2026). Quarterly reporting and the 15 days are this publisher’s policy; the letter sets no limit. Send it and add the file `content/departments/an-phu/reports/2026-Q3.md`; if it is part of another report, name that one in `mergedInto`. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-10-15',
          daysLate: 38,
        },
      ],
    },
    {
      title: { vi: 'Báo cáo gửi trễ', en: 'Sent late' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/reports/2026-Q3.md': withFields(report, { sentOn: '2026-10-20' }),
      },
      findings: [
        {
          rule: 'report-on-time',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/reports/2026-Q3.md',
          line: 6,
          column: 1,
          message: {
            vi: 'Báo cáo quý III/2026 được gửi ngày 20/10/2026, trễ 5 ngày so với hạn 15/10/2026. Không cần sửa gì; việc trễ hạn được ghi lại và hiển thị.',
            en: 'The report for Q3 2026 was sent on 20 October 2026, 5 days after it was due on 15 October 2026. There is nothing to correct; the delay stays on record and is shown.',
          },
          due: '2026-10-15',
          daysLate: 5,
        },
      ],
    },
    {
      title: { vi: 'Báo cáo bỏ sót một Chi cục', en: 'A district department is left out' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/reports/2026-Q3.md': withFields(report, { covers: '[an-phu]' }),
      },
      findings: [
        {
          rule: 'report-on-time',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/reports/2026-Q3.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Đơn vị được báo cáo” (`covers`): Báo cáo quý III/2026 chưa nói đến: `an-phu-bac`, mà phải gồm mọi Chi cục trên địa bàn. Thêm vào `covers`; nếu báo cáo thật không nói đến, gửi báo cáo bổ sung.',
            en: '“Covers” (`covers`): The report for Q3 2026 leaves out: `an-phu-bac`, but must cover every district department below. Add it to `covers`; if the report did leave it out, send a supplement.',
          },
        },
      ],
    },
    {
      title: { vi: 'Ngày gửi ghi nhầm năm', en: 'The day bears the wrong year' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/reports/2026-Q3.md': withFields(report, { sentOn: '2027-10-08' }),
      },
      findings: [
        {
          rule: 'lapse-handled',
          severity: 'warning',
          kind: 'duty',
          file: 'departments/an-phu/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Cục Thi hành án dân sự tỉnh An Phú có 1 việc quá hạn hơn 30 ngày mà chưa được xử lý; lâu nhất là `report-on-time` của `2026-Q3`, hạn 15/10/2026, quá 38 ngày. Mốc 30 ngày là chính sách của trang, Công văn không quy định. Hoàn thành việc đó; nếu chưa thể, thêm bản giải trình có `rule` và `subject` ấy vào `content/departments/an-phu/explanations/`, hoặc văn bản miễn trừ của cấp trên vào `content/departments/an-phu/waivers/`.',
            en: 'The Civil Judgment Enforcement Department of An Phú Province has 1 duty overdue for more than 30 days that nobody has dealt with; the oldest is `report-on-time` for `2026-Q3`, due on 15 October 2026, 38 days ago. The 30 days are this publisher’s policy; the letter sets no limit. Fulfil the duty; if that is not yet possible, add an explanation with that `rule` and `subject` to `content/departments/an-phu/explanations/`, or the written waiver of the department above to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-11-14',
          daysLate: 8,
        },
        {
          rule: 'date-ahead',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/reports/2026-Q3.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Ngày gửi” (`sentOn`) ghi 08/10/2027, sau thời điểm kiểm tra (22/11/2026), mà việc chưa xảy ra thì chưa thể ghi. Nếu ghi nhầm, sửa `sentOn` theo hồ sơ; nếu việc này chưa xảy ra, bỏ tệp này ra và chỉ thêm lại khi đã xảy ra.',
            en: '“Sent on” (`sentOn`) says 8 October 2027, after the date of this check (22 November 2026), and what has not happened yet cannot be recorded. If that is a mistake, correct `sentOn` according to the file; if it has not happened yet, remove this file, and add it once it has.',
          },
        },
        {
          rule: 'report-on-time',
          severity: 'warning',
          kind: 'duty',
          file: 'departments/an-phu/reports/2026-Q3.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Ngày gửi” (`sentOn`) ghi ngày 08/10/2027, sau ngày kiểm tra (22/11/2026), nên chưa tính là đã gửi. Hạn là ngày 15/10/2026, quá 38 ngày: 15 ngày kể từ ngày kết thúc quý III/2026 (30/09/2026). Báo cáo theo quý và mốc 15 ngày là chính sách của trang, Công văn không quy định. Nếu ghi nhầm, sửa `sentOn`. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: '“Sent on” (`sentOn`) gives 8 October 2027, after the date of this check (22 November 2026), so it does not count as sent yet. It was due on 15 October 2026, 38 days ago: 15 days from the day of the end of Q3 2026 (30 September 2026). Quarterly reporting and the 15 days are this publisher’s policy; the letter sets no limit. If that is a mistake, correct `sentOn`. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-10-15',
          daysLate: 38,
        },
      ],
    },
  ],
};
