import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { october } from '../example-records/briefings.ts';
import { publisher } from '../example-records/publisher.ts';

const file = 'departments/an-phu/briefings/2026-10.md';

/** The publisher, with the decision that has the rule applied since the last quarter began. */
const underDecision = withFields(publisher, {
  rulebook: `
  - set: letter-2015
    from: 2015-07-31
  - set: decision-2016-1431
    from: 2026-10-01`,
});

const at = (releasedAt: string): string =>
  withFields(october, { releasedAt, 'approval.at': releasedAt, channels: '[conference, web]' });

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Họp báo ngày 08/10, trong mười ngày đầu của quý IV',
        en: 'A press conference on 8 October, within the first ten days of Q4',
      },
      asOf: '2026-10-12',
      files: { 'publisher.yaml': underDecision, [file]: at('2026-10-08T09:00+07:00') },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Không ghi buổi họp báo nào', en: 'No press conference is recorded' },
      asOf: '2026-10-29',
      files: { 'publisher.yaml': underDecision },
      findings: [
        {
          rule: 'conference-quarterly',
          severity: 'warning',
          kind: 'duty',
          file: 'departments/an-phu/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Chưa ghi buổi họp báo nào trong quý IV/2026 của Cục Thi hành án dân sự tỉnh An Phú. Hạn là ngày cuối trong mười ngày đầu của quý IV/2026 (10/10/2026), quá 19 ngày. Nếu đã họp báo, thêm `conference` vào `channels` của thông tin định kỳ đã cung cấp tại buổi ấy; nếu chưa, tổ chức họp báo rồi ghi vào thông tin định kỳ của tháng, như `content/departments/an-phu/briefings/2026-10.md`. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'No press conference in Q4 2026 is recorded for the Civil Judgment Enforcement Department of An Phú Province. It was due on the last of the first ten days of Q4 2026 (10 October 2026), 19 days ago. If one was held, add `conference` to the `channels` of the briefing that was released there; if not, hold one and record it in the briefing of its month, such as `content/departments/an-phu/briefings/2026-10.md`. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-10-10',
          daysLate: 19,
        },
      ],
    },
    {
      title: { vi: 'Họp báo sau mười ngày đầu', en: 'A press conference after the first ten days' },
      asOf: '2026-10-29',
      files: { 'publisher.yaml': underDecision, [file]: at('2026-10-28T09:00+07:00') },
      findings: [
        {
          rule: 'conference-quarterly',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 10,
          column: 1,
          message: {
            vi: 'Họp báo quý IV/2026 được tổ chức ngày 28/10/2026, trễ 18 ngày so với hạn 10/10/2026. Không cần sửa gì; việc trễ hạn được ghi lại và hiển thị.',
            en: 'The press conference of Q4 2026 was held on 28 October 2026, 18 days after it was due on 10 October 2026. There is nothing to correct; the delay stays on record and is shown.',
          },
          due: '2026-10-10',
          daysLate: 18,
        },
      ],
    },
  ],
};
