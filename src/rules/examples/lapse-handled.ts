import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { criticism } from '../example-records/responses.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Quá hạn lâu, nhưng cấp trên đã miễn trừ', en: 'Long overdue, but excused' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-09-cham-chi-tra.md': criticism,
        'departments/an-phu/waivers/cham-chi-tra.md': `---
rule: response-within-30-days
subject: an-phu/responses/2026-09-cham-chi-tra
reason: Chờ kết quả đối chiếu chứng từ với ngân hàng.
grantedBy: trung-uong
document:
  number: 320/TCTHADS-VP
  date: 2026-11-16
from: 2026-11-16
to: 2026-12-31
---
`,
      },
      findings: [
        {
          rule: 'response-within-30-days',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-09-cham-chi-tra.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Chưa ghi văn bản trả lời cơ quan báo chí. Hạn là ngày 12/10/2026, quá 41 ngày, được miễn trừ đến hết ngày 31/12/2026 theo văn bản 320/TCTHADS-VP; sau đó lại tính là quá hạn. Khi đã trả lời, thêm `reply:` với các dòng con `number`, `date`, `to: bao-an-phu`, `states` (`result` là kết quả, `measure` là biện pháp) và `summary`; `speaker:` với tên tệp của người phát ngôn; `approval:` với các dòng con `by: tran-thi-mai-lan` (thủ trưởng) và `at` (lúc cho ý kiến).',
            en: 'No written reply to the outlet is recorded. It was due on 12 October 2026, 41 days ago, and is excused until 31 December 2026 by document 320/TCTHADS-VP; after that it counts as overdue again. Once it is answered, add `reply:` with `number`, `date`, `to: bao-an-phu`, `states` (`result` or `measure`) and `summary` below it; `speaker:` with the file name of who spoke; `approval:` with `by: tran-thi-mai-lan` (the head) and `at` (when the opinion was given) below it.',
          },
          due: '2026-10-12',
          daysLate: 41,
        },
      ],
    },
  ],
  fails: [
    {
      title: {
        vi: 'Quá hạn hơn 30 ngày mà không ai xử lý',
        en: 'Overdue for more than 30 days, and nobody dealt with it',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-09-cham-chi-tra.md': criticism,
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
            vi: 'Cục Thi hành án dân sự tỉnh An Phú có 1 việc quá hạn hơn 30 ngày mà chưa được xử lý; lâu nhất là `response-within-30-days` của `an-phu/responses/2026-09-cham-chi-tra`, hạn 12/10/2026, quá 41 ngày. Mốc 30 ngày là chính sách của trang, Công văn không quy định. Hoàn thành việc đó; nếu chưa thể, thêm bản giải trình có `rule` và `subject` ấy vào `content/departments/an-phu/explanations/`, hoặc văn bản miễn trừ của cấp trên vào `content/departments/an-phu/waivers/`.',
            en: 'The Civil Judgment Enforcement Department of An Phú Province has 1 duty overdue for more than 30 days that nobody has dealt with; the oldest is `response-within-30-days` for `an-phu/responses/2026-09-cham-chi-tra`, due on 12 October 2026, 41 days ago. The 30 days are this publisher’s policy; the letter sets no limit. Fulfil the duty; if that is not yet possible, add an explanation with that `rule` and `subject` to `content/departments/an-phu/explanations/`, or the written waiver of the department above to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-11-11',
          daysLate: 11,
        },
        {
          rule: 'response-within-30-days',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-09-cham-chi-tra.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Chưa ghi văn bản trả lời cơ quan báo chí. Hạn là ngày 12/10/2026, quá 41 ngày: 30 ngày kể từ ngày nhận được (10/09/2026) kết thúc vào 10/10/2026, mà đến hết 11/10/2026 là ngày nghỉ (thứ Bảy; Chủ nhật), nên tính đến hết ngày làm việc tiếp theo. Khi đã trả lời, thêm `reply:` với các dòng con `number`, `date`, `to: bao-an-phu`, `states` (`result` là kết quả, `measure` là biện pháp) và `summary`; `speaker:` với tên tệp của người phát ngôn; `approval:` với các dòng con `by: tran-thi-mai-lan` (thủ trưởng) và `at` (lúc cho ý kiến). Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'No written reply to the outlet is recorded. It was due on 12 October 2026, 41 days ago: 30 days from the day of receipt (10 September 2026) end on 10 October 2026, with days off until 11 October 2026 (Saturday; Sunday), so the next working day counts. Once it is answered, add `reply:` with `number`, `date`, `to: bao-an-phu`, `states` (`result` or `measure`) and `summary` below it; `speaker:` with the file name of who spoke; `approval:` with `by: tran-thi-mai-lan` (the head) and `at` (when the opinion was given) below it. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-10-12',
          daysLate: 41,
        },
      ],
    },
    {
      title: {
        vi: 'Một việc đã giải trình, một việc thì chưa',
        en: 'One lapse is explained, another is not',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-09-cham-chi-tra.md': criticism,
        'departments/an-phu/responses/2026-09-tien-coc.md': withFields(criticism, {
          title: 'Phản ánh về việc hoàn tiền đặt cọc',
          receivedOn: '2026-09-14',
        }),
        'departments/an-phu/explanations/cham-chi-tra.md': `---
rule: response-within-30-days
subject: an-phu/responses/2026-09-cham-chi-tra
date: 2026-11-02
---

Ngân hàng chưa gửi chứng từ đối chiếu.
`,
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
            vi: 'Cục Thi hành án dân sự tỉnh An Phú có 1 việc quá hạn hơn 30 ngày mà chưa được xử lý; lâu nhất là `response-within-30-days` của `an-phu/responses/2026-09-tien-coc`, hạn 14/10/2026, quá 39 ngày. Mốc 30 ngày là chính sách của trang, Công văn không quy định. Hoàn thành việc đó; nếu chưa thể, thêm bản giải trình có `rule` và `subject` ấy vào `content/departments/an-phu/explanations/`, hoặc văn bản miễn trừ của cấp trên vào `content/departments/an-phu/waivers/`.',
            en: 'The Civil Judgment Enforcement Department of An Phú Province has 1 duty overdue for more than 30 days that nobody has dealt with; the oldest is `response-within-30-days` for `an-phu/responses/2026-09-tien-coc`, due on 14 October 2026, 39 days ago. The 30 days are this publisher’s policy; the letter sets no limit. Fulfil the duty; if that is not yet possible, add an explanation with that `rule` and `subject` to `content/departments/an-phu/explanations/`, or the written waiver of the department above to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-11-13',
          daysLate: 9,
        },
        {
          rule: 'response-within-30-days',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-09-cham-chi-tra.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Chưa ghi văn bản trả lời cơ quan báo chí. Hạn là ngày 12/10/2026, quá 41 ngày: 30 ngày kể từ ngày nhận được (10/09/2026) kết thúc vào 10/10/2026, mà đến hết 11/10/2026 là ngày nghỉ (thứ Bảy; Chủ nhật), nên tính đến hết ngày làm việc tiếp theo. Khi đã trả lời, thêm `reply:` với các dòng con `number`, `date`, `to: bao-an-phu`, `states` (`result` là kết quả, `measure` là biện pháp) và `summary`; `speaker:` với tên tệp của người phát ngôn; `approval:` với các dòng con `by: tran-thi-mai-lan` (thủ trưởng) và `at` (lúc cho ý kiến). Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'No written reply to the outlet is recorded. It was due on 12 October 2026, 41 days ago: 30 days from the day of receipt (10 September 2026) end on 10 October 2026, with days off until 11 October 2026 (Saturday; Sunday), so the next working day counts. Once it is answered, add `reply:` with `number`, `date`, `to: bao-an-phu`, `states` (`result` or `measure`) and `summary` below it; `speaker:` with the file name of who spoke; `approval:` with `by: tran-thi-mai-lan` (the head) and `at` (when the opinion was given) below it. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-10-12',
          daysLate: 41,
        },
        {
          rule: 'response-within-30-days',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-09-tien-coc.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Chưa ghi văn bản trả lời cơ quan báo chí. Hạn là ngày 14/10/2026, quá 39 ngày: 30 ngày kể từ ngày nhận được (14/09/2026). Khi đã trả lời, thêm `reply:` với các dòng con `number`, `date`, `to: bao-an-phu`, `states` (`result` là kết quả, `measure` là biện pháp) và `summary`; `speaker:` với tên tệp của người phát ngôn; `approval:` với các dòng con `by: tran-thi-mai-lan` (thủ trưởng) và `at` (lúc cho ý kiến). Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'No written reply to the outlet is recorded. It was due on 14 October 2026, 39 days ago: 30 days from the day of receipt (14 September 2026). Once it is answered, add `reply:` with `number`, `date`, `to: bao-an-phu`, `states` (`result` or `measure`) and `summary` below it; `speaker:` with the file name of who spoke; `approval:` with `by: tran-thi-mai-lan` (the head) and `at` (when the opinion was given) below it. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-10-14',
          daysLate: 39,
        },
      ],
    },
  ],
};
