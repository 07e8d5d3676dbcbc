import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { answeredRequest, deferredRequest } from '../example-records/requests.ts';

const answeredAfterDeferral = withFieldsAfter(answeredRequest, 'outcome', { promisedFor: '2026-11-18' });

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Còn năm ngày đến ngày hẹn', en: 'Five days left' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(deferredRequest, {
          promisedFor: '2026-11-27',
        }),
      },
      findings: [
        {
          rule: 'deferral-kept',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Đã hẹn trả lời báo chí mà chưa ghi là đã trả lời. Còn 5 ngày, đến 27/11/2026: ngày đã hẹn với báo chí khi nhận yêu cầu (05/11/2026). Trả lời, rồi sửa thành `outcome: answered` và ghi `answeredAt`, `speaker`, `approval`.',
            en: 'The press was promised an answer, but none is recorded. 5 days left, until 27 November 2026: the day promised to the press for the request of 5 November 2026. Answer, then change it to `outcome: answered` and write `answeredAt`, `speaker` and `approval`.',
          },
          due: '2026-11-27',
          daysLate: 0,
        },
      ],
    },
    {
      title: { vi: 'Trả lời đúng ngày hẹn, dù là Chủ nhật', en: 'Answered on the day promised, a Sunday' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(answeredAfterDeferral, {
          promisedFor: '2026-11-15',
          answeredAt: '2026-11-15T15:00+07:00',
          'approval.at': '2026-11-15T14:00+07:00',
        }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: {
        vi: 'Chuyển đơn vị khác: ngày đã hẹn vẫn giữ, đơn vị nhận phải trả lời',
        en: 'Passed to another department: the promise stays, and the receiver owes the answer',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFieldsAfter(
          withFields(deferredRequest, { promisedFor: '2026-11-18' }),
          'promisedFor',
          {
            transferredTo: `
  department: an-phu-bac
  on: 2026-11-09
  document:
    number: 64/CTHADS
    date: 2026-11-09`,
          },
        ),
      },
      findings: [
        {
          rule: 'deferral-kept',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 6,
          column: 1,
          message: {
            vi: 'Đã hẹn trả lời báo chí mà chưa ghi là đã trả lời. Ngày 09/11/2026 đã chuyển cho Chi cục Thi hành án dân sự huyện An Phú Bắc theo văn bản 64/CTHADS. Thời hạn vẫn tính từ đầu. Hạn là ngày 18/11/2026, quá 4 ngày: ngày đã hẹn với báo chí khi nhận yêu cầu (05/11/2026). Đơn vị nhận thêm vào `content/departments/an-phu-bac/requests/` một bản ghi có `from: bao-an-phu` và `topic: Tiến độ chi trả tiền thi hành án quý III năm 2026`, đúng như ở đây để hai bản ghi được nối với nhau (nếu ở đó đã có bản ghi của việc này thì chỉ sửa `topic` cho giống), và ghi kết quả ở `outcome` của bản ghi ấy. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'The press was promised an answer, but none is recorded. It was passed to the Civil Judgment Enforcement Sub-Department of An Phú Bắc District on 9 November 2026, by document 64/CTHADS. The clock has been running from the start. It was due on 18 November 2026, 4 days ago: the day promised to the press for the request of 5 November 2026. The receiver adds to `content/departments/an-phu-bac/requests/` a record with `from: bao-an-phu` and `topic: Tiến độ chi trả tiền thi hành án quý III năm 2026`, exactly as here, so that the two are linked (if the matter is already recorded there, only its `topic` is changed to this), and writes what comes of it in `outcome` of that record. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-11-18',
          daysLate: 4,
        },
      ],
    },
    {
      title: { vi: 'Đã qua ngày hẹn mà chưa trả lời', en: 'The day promised has passed without an answer' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(deferredRequest, {
          promisedFor: '2026-11-18',
        }),
      },
      findings: [
        {
          rule: 'deferral-kept',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Đã hẹn trả lời báo chí mà chưa ghi là đã trả lời. Hạn là ngày 18/11/2026, quá 4 ngày: ngày đã hẹn với báo chí khi nhận yêu cầu (05/11/2026). Trả lời, rồi sửa thành `outcome: answered` và ghi `answeredAt`, `speaker`, `approval`. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'The press was promised an answer, but none is recorded. It was due on 18 November 2026, 4 days ago: the day promised to the press for the request of 5 November 2026. Answer, then change it to `outcome: answered` and write `answeredAt`, `speaker` and `approval`. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-11-18',
          daysLate: 4,
        },
      ],
    },
    {
      title: { vi: 'Trả lời sau ngày hẹn', en: 'Answered after the day promised' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(answeredAfterDeferral, {
          answeredAt: '2026-11-20T15:00+07:00',
          'approval.at': '2026-11-20T14:00+07:00',
        }),
      },
      findings: [
        {
          rule: 'deferral-kept',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 8,
          column: 1,
          message: {
            vi: 'Yêu cầu đã hẹn được trả lời ngày 20/11/2026, trễ 2 ngày so với hạn 18/11/2026. Không cần sửa gì; việc trễ hạn được ghi lại và hiển thị.',
            en: 'The answer that was promised came on 20 November 2026, 2 days after it was due on 18 November 2026. There is nothing to correct; the delay stays on record and is shown.',
          },
          due: '2026-11-18',
          daysLate: 2,
        },
      ],
    },
    {
      title: {
        vi: 'Hôm nay là ngày hẹn, mà lúc trả lời ghi nhầm năm',
        en: 'Today is the day promised, and the answer bears the wrong year',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(answeredAfterDeferral, {
          promisedFor: '2026-11-22',
          answeredAt: '2027-11-20T15:00+07:00',
          'approval.at': '2026-11-20T14:00+07:00',
        }),
      },
      findings: [
        {
          rule: 'date-ahead',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 8,
          column: 1,
          message: {
            vi: '“Thời điểm trả lời” (`answeredAt`) ghi 15:00 ngày 20/11/2027, sau thời điểm kiểm tra (22/11/2026), mà việc chưa xảy ra thì chưa thể ghi. Nếu ghi nhầm, sửa `answeredAt` theo hồ sơ; nếu việc này chưa xảy ra, xóa `answeredAt` và chỉ ghi lại khi đã xảy ra.',
            en: '“Answered at” (`answeredAt`) says 15:00 on 20 November 2027, after the date of this check (22 November 2026), and what has not happened yet cannot be recorded. If that is a mistake, correct `answeredAt` according to the file; if it has not happened yet, delete `answeredAt`, and write it once it has.',
          },
        },
        {
          rule: 'deferral-kept',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 8,
          column: 1,
          message: {
            vi: '“Thời điểm trả lời” (`answeredAt`) ghi ngày 20/11/2027, sau ngày kiểm tra (22/11/2026), nên chưa tính là đã trả lời. Hôm nay là ngày cuối: ngày đã hẹn với báo chí khi nhận yêu cầu (05/11/2026). Nếu ghi nhầm, sửa `answeredAt`.',
            en: '“Answered at” (`answeredAt`) gives 20 November 2027, after the date of this check (22 November 2026), so it does not count as answered yet. Today is the last day: the day promised to the press for the request of 5 November 2026. If that is a mistake, correct `answeredAt`.',
          },
          due: '2026-11-22',
          daysLate: 0,
        },
      ],
    },
  ],
};
