import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { criticism } from '../example-records/responses.ts';

/** A criticism in two articles, which one reply will answer. */
const serial = withFieldsAfter(withFields(criticism, { origin: 'published', receivedOn: null }), 'origin', {
  publishedOn: '2026-10-20',
  articles: `
  - title: "Kỳ I: Chờ tiền thi hành án"
    issue: số 82
    printedOn: 2026-10-16
  - title: "Kỳ II: Ba lần đến hỏi"
    issue: số 83
    printedOn: 2026-10-20`,
});

const answeredCriticism = `---
title: Phản ánh về việc chậm chi trả tiền thi hành án
outlet: bao-an-phu
kind: criticism
origin: forwarded
receivedOn: 2026-10-19
reply:
  number: 66/CTHADS
  date: 2026-11-18
  to: bao-an-phu
  states: result
  summary: Tiền đã được chi trả ngày 12/11/2026.
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-11-17T16:00+07:00
---
`;

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Trả lời đúng ngày cuối của hạn', en: 'Answered on the last day' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-cham-chi-tra.md': answeredCriticism,
      },
      findings: [],
    },
    {
      title: {
        vi: 'Còn ba ngày: hạn rơi vào ngày nghỉ nên chuyển sang ngày làm việc tiếp theo',
        en: 'Three days left: the date falls on a day off and moves to the next working day',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-cham-chi-tra.md': withFields(criticism, {
          receivedOn: '2026-10-25',
        }),
      },
      findings: [
        {
          rule: 'response-within-30-days',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-10-cham-chi-tra.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Chưa ghi văn bản trả lời cơ quan báo chí. Còn 3 ngày, đến 25/11/2026: 30 ngày kể từ ngày nhận được (25/10/2026) kết thúc vào 24/11/2026, ngày nghỉ (Ngày Văn hóa Việt Nam), nên tính đến hết ngày làm việc tiếp theo. Khi đã trả lời, thêm `reply:` với các dòng con `number`, `date`, `to: bao-an-phu`, `states` (`result` là kết quả, `measure` là biện pháp) và `summary`; `speaker:` với tên tệp của người phát ngôn; `approval:` với các dòng con `by: tran-thi-mai-lan` (thủ trưởng) và `at` (lúc cho ý kiến).',
            en: 'No written reply to the outlet is recorded. 3 days left, until 25 November 2026: 30 days from the day of receipt (25 October 2026) end on 24 November 2026, a day off (Vietnam Culture Day), so the next working day counts. Once it is answered, add `reply:` with `number`, `date`, `to: bao-an-phu`, `states` (`result` or `measure`) and `summary` below it; `speaker:` with the file name of who spoke; `approval:` with `by: tran-thi-mai-lan` (the head) and `at` (when the opinion was given) below it.',
          },
          due: '2026-11-25',
          daysLate: 0,
        },
      ],
    },
    {
      title: {
        vi: 'Quá hạn, nhưng cấp trên đã miễn trừ bằng văn bản',
        en: 'Overdue, but excused in writing by the department above',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-cham-chi-tra.md': withFields(criticism, {
          receivedOn: '2026-10-12',
        }),
        'departments/an-phu/waivers/cham-chi-tra.md': `---
rule: response-within-30-days
subject: an-phu/responses/2026-10-cham-chi-tra
reason: Chờ kết quả đối chiếu chứng từ với ngân hàng.
grantedBy: trung-uong
document:
  number: 312/TCTHADS-VP
  date: 2026-11-09
from: 2026-11-09
to: 2026-12-15
---
`,
      },
      findings: [
        {
          rule: 'response-within-30-days',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-10-cham-chi-tra.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Chưa ghi văn bản trả lời cơ quan báo chí. Hạn là ngày 11/11/2026, quá 11 ngày, được miễn trừ đến hết ngày 15/12/2026 theo văn bản 312/TCTHADS-VP; sau đó lại tính là quá hạn. Khi đã trả lời, thêm `reply:` với các dòng con `number`, `date`, `to: bao-an-phu`, `states` (`result` là kết quả, `measure` là biện pháp) và `summary`; `speaker:` với tên tệp của người phát ngôn; `approval:` với các dòng con `by: tran-thi-mai-lan` (thủ trưởng) và `at` (lúc cho ý kiến).',
            en: 'No written reply to the outlet is recorded. It was due on 11 November 2026, 11 days ago, and is excused until 15 December 2026 by document 312/TCTHADS-VP; after that it counts as overdue again. Once it is answered, add `reply:` with `number`, `date`, `to: bao-an-phu`, `states` (`result` or `measure`) and `summary` below it; `speaker:` with the file name of who spoke; `approval:` with `by: tran-thi-mai-lan` (the head) and `at` (when the opinion was given) below it.',
          },
          due: '2026-11-11',
          daysLate: 11,
        },
      ],
    },
  ],
  fails: [
    {
      title: {
        vi: 'Quá hạn: ngày cuối là thứ Bảy nên hạn chuyển sang thứ Hai',
        en: 'Overdue: the last day is a Saturday, so the date moves to Monday',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-cham-chi-tra.md': withFields(criticism, {
          receivedOn: '2026-10-15',
        }),
      },
      findings: [
        {
          rule: 'response-within-30-days',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-10-cham-chi-tra.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Chưa ghi văn bản trả lời cơ quan báo chí. Hạn là ngày 16/11/2026, quá 6 ngày: 30 ngày kể từ ngày nhận được (15/10/2026) kết thúc vào 14/11/2026, mà đến hết 15/11/2026 là ngày nghỉ (thứ Bảy; Chủ nhật), nên tính đến hết ngày làm việc tiếp theo. Khi đã trả lời, thêm `reply:` với các dòng con `number`, `date`, `to: bao-an-phu`, `states` (`result` là kết quả, `measure` là biện pháp) và `summary`; `speaker:` với tên tệp của người phát ngôn; `approval:` với các dòng con `by: tran-thi-mai-lan` (thủ trưởng) và `at` (lúc cho ý kiến). Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'No written reply to the outlet is recorded. It was due on 16 November 2026, 6 days ago: 30 days from the day of receipt (15 October 2026) end on 14 November 2026, with days off until 15 November 2026 (Saturday; Sunday), so the next working day counts. Once it is answered, add `reply:` with `number`, `date`, `to: bao-an-phu`, `states` (`result` or `measure`) and `summary` below it; `speaker:` with the file name of who spoke; `approval:` with `by: tran-thi-mai-lan` (the head) and `at` (when the opinion was given) below it. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-11-16',
          daysLate: 6,
        },
      ],
    },
    {
      title: { vi: 'Quá hạn sau kỳ nghỉ Quốc khánh', en: 'Overdue after the National Day holiday' },
      asOf: '2026-09-07',
      files: {
        'departments/an-phu/responses/2026-08-cham-chi-tra.md': withFields(criticism, {
          receivedOn: '2026-08-01',
        }),
      },
      findings: [
        {
          rule: 'response-within-30-days',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-08-cham-chi-tra.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Chưa ghi văn bản trả lời cơ quan báo chí. Hạn là ngày 03/09/2026, quá 4 ngày: 30 ngày kể từ ngày nhận được (01/08/2026) kết thúc vào 31/08/2026, mà đến hết 02/09/2026 là ngày nghỉ (Ngày nghỉ hoán đổi trong kỳ nghỉ Quốc khánh, làm bù ngày 22/8; Nghỉ Quốc khánh (ngày liền kề); Quốc khánh), nên tính đến hết ngày làm việc tiếp theo. Khi đã trả lời, thêm `reply:` với các dòng con `number`, `date`, `to: bao-an-phu`, `states` (`result` là kết quả, `measure` là biện pháp) và `summary`; `speaker:` với tên tệp của người phát ngôn; `approval:` với các dòng con `by: tran-thi-mai-lan` (thủ trưởng) và `at` (lúc cho ý kiến). Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'No written reply to the outlet is recorded. It was due on 3 September 2026, 4 days ago: 30 days from the day of receipt (1 August 2026) end on 31 August 2026, with days off until 2 September 2026 (Day off swapped for Saturday 22 August, within the National Day holiday; National Day holiday (the day beside it); National Day), so the next working day counts. Once it is answered, add `reply:` with `number`, `date`, `to: bao-an-phu`, `states` (`result` or `measure`) and `summary` below it; `speaker:` with the file name of who spoke; `approval:` with `by: tran-thi-mai-lan` (the head) and `at` (when the opinion was given) below it. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-09-03',
          daysLate: 4,
        },
      ],
    },
    {
      title: {
        vi: 'Có cả ngày nhận và ngày đăng: tính từ ngày sớm hơn',
        en: 'Received and published: the earlier day counts',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-cham-chi-tra.md': withFieldsAfter(
          withFields(criticism, { origin: 'published', receivedOn: '2026-10-26' }),
          'receivedOn',
          { publishedOn: '2026-10-20' },
        ),
      },
      findings: [
        {
          rule: 'response-within-30-days',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-10-cham-chi-tra.md',
          line: 8,
          column: 1,
          message: {
            vi: 'Chưa ghi văn bản trả lời cơ quan báo chí. Hạn là ngày 19/11/2026, quá 3 ngày: 30 ngày kể từ ngày báo chí đăng, phát (20/10/2026). Có cả ngày nhận và ngày đăng, phát nên tính từ ngày sớm hơn (chính sách của trang, Công văn không quy định). Khi đã trả lời, thêm `reply:` với các dòng con `number`, `date`, `to: bao-an-phu`, `states` (`result` là kết quả, `measure` là biện pháp) và `summary`; `speaker:` với tên tệp của người phát ngôn; `approval:` với các dòng con `by: tran-thi-mai-lan` (thủ trưởng) và `at` (lúc cho ý kiến). Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'No written reply to the outlet is recorded. It was due on 19 November 2026, 3 days ago: 30 days from the day of publication in the press (20 October 2026). The day of receipt and that of publication are both known, so the earlier one counts (this publisher’s policy; the letter does not say). Once it is answered, add `reply:` with `number`, `date`, `to: bao-an-phu`, `states` (`result` or `measure`) and `summary` below it; `speaker:` with the file name of who spoke; `approval:` with `by: tran-thi-mai-lan` (the head) and `at` (when the opinion was given) below it. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-11-19',
          daysLate: 3,
        },
      ],
    },
    {
      title: {
        vi: 'Một văn bản trả lời hai bài: tính từ bài đăng trước',
        en: 'One reply to two articles: the first of them counts',
      },
      asOf: '2026-11-22',
      files: { 'departments/an-phu/responses/2026-10-cham-chi-tra.md': serial },
      findings: [
        {
          rule: 'response-within-30-days',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-10-cham-chi-tra.md',
          line: 14,
          column: 1,
          message: {
            vi: 'Chưa ghi văn bản trả lời cơ quan báo chí. Hạn là ngày 16/11/2026, quá 6 ngày: 30 ngày kể từ ngày báo chí đăng, phát bài đầu tiên (16/10/2026) kết thúc vào 15/11/2026, ngày nghỉ (Chủ nhật), nên tính đến hết ngày làm việc tiếp theo. Khi đã trả lời, thêm `reply:` với các dòng con `number`, `date`, `to: bao-an-phu`, `states` (`result` là kết quả, `measure` là biện pháp) và `summary`; `speaker:` với tên tệp của người phát ngôn; `approval:` với các dòng con `by: tran-thi-mai-lan` (thủ trưởng) và `at` (lúc cho ý kiến). Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'No written reply to the outlet is recorded. It was due on 16 November 2026, 6 days ago: 30 days from the day of publication of the first article in the press (16 October 2026) end on 15 November 2026, a day off (Sunday), so the next working day counts. Once it is answered, add `reply:` with `number`, `date`, `to: bao-an-phu`, `states` (`result` or `measure`) and `summary` below it; `speaker:` with the file name of who spoke; `approval:` with `by: tran-thi-mai-lan` (the head) and `at` (when the opinion was given) below it. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-11-16',
          daysLate: 6,
        },
      ],
    },
    {
      title: {
        vi: 'Báo là đang xem xét không phải là trả lời: hạn vẫn chạy',
        en: 'To say that a matter is being considered is no answer: the clock runs on',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-cham-chi-tra.md': withFieldsAfter(
          withFields(criticism, { receivedOn: '2026-10-12' }),
          'receivedOn',
          {
            interim: `
  - number: 58/CTHADS
    date: 2026-10-20
    passedTo: Phòng Nghiệp vụ
    summary: Đang đối chiếu chứng từ, sẽ trả lời bằng văn bản.`,
          },
        ),
      },
      findings: [
        {
          rule: 'response-within-30-days',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-10-cham-chi-tra.md',
          line: 12,
          column: 1,
          message: {
            vi: 'Ngày 20/10/2026 mới báo là đang xem xét; chưa ghi văn bản trả lời cơ quan báo chí. Hạn là ngày 11/11/2026, quá 11 ngày: 30 ngày kể từ ngày nhận được (12/10/2026). Khi đã trả lời, thêm `reply:` với các dòng con `number`, `date`, `to: bao-an-phu`, `states` (`result` là kết quả, `measure` là biện pháp) và `summary`; `speaker:` với tên tệp của người phát ngôn; `approval:` với các dòng con `by: tran-thi-mai-lan` (thủ trưởng) và `at` (lúc cho ý kiến). Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'On 20 October 2026 the outlet was only told that the matter is being considered; no written reply to it is recorded. It was due on 11 November 2026, 11 days ago: 30 days from the day of receipt (12 October 2026). Once it is answered, add `reply:` with `number`, `date`, `to: bao-an-phu`, `states` (`result` or `measure`) and `summary` below it; `speaker:` with the file name of who spoke; `approval:` with `by: tran-thi-mai-lan` (the head) and `at` (when the opinion was given) below it. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-11-11',
          daysLate: 11,
        },
      ],
    },
    {
      title: {
        vi: 'Chuyển đơn vị khác: đơn vị nhận phải trả lời, không thêm ngày nào',
        en: 'Passed to another department: the receiver owes the answer, and gains no day',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-cham-chi-tra.md': withFieldsAfter(
          withFields(criticism, { receivedOn: '2026-10-12' }),
          'receivedOn',
          {
            transferredTo: `
  department: an-phu-bac
  on: 2026-10-26
  document:
    number: 61/CTHADS
    date: 2026-10-26`,
          },
        ),
      },
      findings: [
        {
          rule: 'response-within-30-days',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-10-cham-chi-tra.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Chưa ghi văn bản trả lời cơ quan báo chí. Ngày 26/10/2026 đã chuyển cho Chi cục Thi hành án dân sự huyện An Phú Bắc theo văn bản 61/CTHADS. Thời hạn vẫn tính từ đầu. Hạn là ngày 11/11/2026, quá 11 ngày: 30 ngày kể từ ngày nhận được (12/10/2026). Đơn vị nhận thêm vào `content/departments/an-phu-bac/responses/` một bản ghi có `outlet: bao-an-phu` và `title: Phản ánh về việc chậm chi trả tiền thi hành án`, đúng như ở đây để hai bản ghi được nối với nhau (nếu ở đó đã có bản ghi của việc này thì chỉ sửa `title` cho giống); khi đã trả lời, bản ghi ấy có `reply:`, `speaker:` và `approval:` (`by: ho-van-lanh` và `at`). Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'No written reply to the outlet is recorded. It was passed to the Civil Judgment Enforcement Sub-Department of An Phú Bắc District on 26 October 2026, by document 61/CTHADS. The clock has been running from the start. It was due on 11 November 2026, 11 days ago: 30 days from the day of receipt (12 October 2026). The receiver adds to `content/departments/an-phu-bac/responses/` a record with `outlet: bao-an-phu` and `title: Phản ánh về việc chậm chi trả tiền thi hành án`, exactly as here, so that the two are linked (if the matter is already recorded there, only its `title` is changed to this); once it has answered, that record has `reply:`, `speaker:` and `approval:` (`by: ho-van-lanh` and `at`). If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-11-11',
          daysLate: 11,
        },
      ],
    },
    {
      title: { vi: 'Đã trả lời nhưng trễ hạn', en: 'Answered, but late' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-cham-chi-tra.md': withFields(answeredCriticism, {
          receivedOn: '2026-10-12',
          'reply.date': '2026-11-17',
          'approval.at': '2026-11-17T08:00+07:00',
        }),
      },
      findings: [
        {
          rule: 'response-within-30-days',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-10-cham-chi-tra.md',
          line: 9,
          column: 3,
          message: {
            vi: 'Văn bản trả lời được ký ngày 17/11/2026, trễ 6 ngày so với hạn 11/11/2026. Không cần sửa gì; việc trễ hạn được ghi lại và hiển thị.',
            en: 'The written reply was signed on 17 November 2026, 6 days after it was due on 11 November 2026. There is nothing to correct; the delay stays on record and is shown.',
          },
          due: '2026-11-11',
          daysLate: 6,
        },
      ],
    },
    {
      title: { vi: 'Ghi nhầm năm của văn bản trả lời', en: 'The reply bears the wrong year' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-cham-chi-tra.md': withFields(answeredCriticism, {
          receivedOn: '2026-10-12',
          'reply.date': '2027-11-05',
          'approval.at': '2026-11-05T08:00+07:00',
        }),
      },
      findings: [
        {
          rule: 'date-ahead',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/responses/2026-10-cham-chi-tra.md',
          line: 9,
          column: 3,
          message: {
            vi: '“Ngày văn bản” (`reply.date`) ghi 05/11/2027, sau thời điểm kiểm tra (22/11/2026), mà việc chưa xảy ra thì chưa thể ghi. Nếu ghi nhầm, sửa `date` theo hồ sơ; nếu việc này chưa xảy ra, xóa `reply` và chỉ ghi lại khi đã xảy ra.',
            en: '“Date” (`reply.date`) says 5 November 2027, after the date of this check (22 November 2026), and what has not happened yet cannot be recorded. If that is a mistake, correct `date` according to the file; if it has not happened yet, delete `reply`, and write it once it has.',
          },
        },
        {
          rule: 'response-within-30-days',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-10-cham-chi-tra.md',
          line: 9,
          column: 3,
          message: {
            vi: 'Văn bản trả lời ghi ngày 05/11/2027, sau ngày kiểm tra (22/11/2026), nên chưa tính là đã trả lời. Hạn là ngày 11/11/2026, quá 11 ngày: 30 ngày kể từ ngày nhận được (12/10/2026). Nếu ghi nhầm, sửa `date` trong `reply`. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'The reply is dated 5 November 2027, after the date of this check (22 November 2026), so it does not count as answered yet. It was due on 11 November 2026, 11 days ago: 30 days from the day of receipt (12 October 2026). If that is a mistake, correct `date` under `reply`. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-11-11',
          daysLate: 11,
        },
      ],
    },
    {
      title: { vi: 'Không ghi ngày nhận hay ngày đăng', en: 'Neither receipt nor publication is given' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-cham-chi-tra.md': withFields(answeredCriticism, {
          receivedOn: null,
        }),
      },
      findings: [
        {
          rule: 'response-within-30-days',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/responses/2026-10-cham-chi-tra.md',
          line: 16,
          column: 1,
          message: {
            vi: '“Ngày nhận” (`receivedOn`): Không ghi ngày nhận hay ngày đăng, phát, nên không tính được hạn 30 ngày. Thêm `receivedOn:` hoặc `publishedOn:` phía trên dòng này.',
            en: '“Received on” (`receivedOn`): Neither the day of receipt nor of publication is given, so the 30 days cannot be reckoned. Add `receivedOn:` or `publishedOn:` above this line.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Chỉ ghi ngày đăng của từng bài',
        en: 'The day of publication is given of the articles alone',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-cham-chi-tra.md': withFields(serial, { publishedOn: null }),
      },
      findings: [
        {
          rule: 'response-within-30-days',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/responses/2026-10-cham-chi-tra.md',
          line: 13,
          column: 1,
          message: {
            vi: 'Chưa ghi văn bản trả lời cơ quan báo chí. Hạn là ngày 16/11/2026, quá 6 ngày: 30 ngày kể từ ngày báo chí đăng, phát bài đầu tiên (16/10/2026) kết thúc vào 15/11/2026, ngày nghỉ (Chủ nhật), nên tính đến hết ngày làm việc tiếp theo. Khi đã trả lời, thêm `reply:` với các dòng con `number`, `date`, `to: bao-an-phu`, `states` (`result` là kết quả, `measure` là biện pháp) và `summary`; `speaker:` với tên tệp của người phát ngôn; `approval:` với các dòng con `by: tran-thi-mai-lan` (thủ trưởng) và `at` (lúc cho ý kiến). Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'No written reply to the outlet is recorded. It was due on 16 November 2026, 6 days ago: 30 days from the day of publication of the first article in the press (16 October 2026) end on 15 November 2026, a day off (Sunday), so the next working day counts. Once it is answered, add `reply:` with `number`, `date`, `to: bao-an-phu`, `states` (`result` or `measure`) and `summary` below it; `speaker:` with the file name of who spoke; `approval:` with `by: tran-thi-mai-lan` (the head) and `at` (when the opinion was given) below it. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-11-16',
          daysLate: 6,
        },
        {
          rule: 'response-within-30-days',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/responses/2026-10-cham-chi-tra.md',
          line: 13,
          column: 1,
          message: {
            vi: '“Ngày nhận” (`receivedOn`): Ngày đăng, phát chỉ được ghi ở `articles`, mà bản ghi phải có ngày nhận hoặc ngày đăng, phát để tính hạn 30 ngày. Thêm dòng `publishedOn: 2026-10-16` (bài đăng sớm nhất) phía trên dòng này.',
            en: '“Received on” (`receivedOn`): The day of publication is given in `articles` alone, but the record needs that of receipt or publication for the 30 days to be reckoned. Above this line, add `publishedOn: 2026-10-16` (the first of the articles).',
          },
        },
      ],
    },
  ],
};
