import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { correction } from '../example-records/corrections.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Mới gửi yêu cầu, còn chờ cơ quan báo chí', en: 'Asked for not long ago' },
      asOf: '2026-10-10',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': withFields(correction, {
          outcome: 'pending',
          outcomeOn: null,
        }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Quá 30 ngày mà chưa có kết quả', en: 'No outcome after more than 30 days' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': withFields(correction, {
          outcome: 'pending',
          outcomeOn: null,
        }),
      },
      findings: [
        {
          rule: 'correction-requested',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 18,
          column: 1,
          message: {
            vi: '“Kết quả” (`outcome`): Yêu cầu gửi ngày 10/09/2026, đến nay đã 73 ngày mà chưa có kết quả (quá 30 ngày là mốc theo chính sách của trang, Công văn không quy định). Nhắc cơ quan báo chí và ghi vào `reminders`; khi có kết quả, sửa `outcome` và thêm `outcomeOn`.',
            en: '“Outcome” (`outcome`): The request of 10 September 2026 has had no outcome for 73 days (this publisher’s policy allows 30 days; the letter sets no limit). Remind the outlet and record it in `reminders`; once there is an outcome, change `outcome` and add `outcomeOn`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Cơ quan báo chí không đăng mà không ghi vì sao', en: 'Declined, and nobody says why' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': withFields(correction, {
          outcome: 'declined',
        }),
      },
      findings: [
        {
          rule: 'correction-requested',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 18,
          column: 1,
          message: {
            vi: '“Kết quả” (`outcome`): Cơ quan báo chí không đăng mà không ghi ý kiến của cơ quan ấy, nên không biết vì sao và có cần yêu cầu tiếp không. Thêm `response:` với ý kiến đã nhận, hoặc ghi là không có trả lời.',
            en: '“Outcome” (`outcome`): The outlet declined but its reply is not recorded, so it is unclear why, or whether to ask again. Add `response:` with its reply, or say that there was none.',
          },
        },
      ],
    },
    {
      title: { vi: 'Kết quả ghi ngày chưa đến', en: 'The outcome bears a day that has not come' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': withFields(correction, {
          outcomeOn: '2027-09-14',
        }),
      },
      findings: [
        {
          rule: 'correction-requested',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 18,
          column: 1,
          message: {
            vi: '“Kết quả” (`outcome`): Yêu cầu gửi ngày 10/09/2026, đến nay đã 73 ngày mà chưa có kết quả (quá 30 ngày là mốc theo chính sách của trang, Công văn không quy định). Nhắc cơ quan báo chí và ghi vào `reminders`; khi có kết quả, sửa `outcome` và thêm `outcomeOn`.',
            en: '“Outcome” (`outcome`): The request of 10 September 2026 has had no outcome for 73 days (this publisher’s policy allows 30 days; the letter sets no limit). Remind the outlet and record it in `reminders`; once there is an outcome, change `outcome` and add `outcomeOn`.',
          },
        },
        {
          rule: 'date-ahead',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 19,
          column: 1,
          message: {
            vi: '“Ngày có kết quả” (`outcomeOn`) ghi 14/09/2027, sau thời điểm kiểm tra (22/11/2026), mà việc chưa xảy ra thì chưa thể ghi. Nếu ghi nhầm, sửa `outcomeOn` theo hồ sơ; nếu việc này chưa xảy ra, xóa `outcomeOn` và chỉ ghi lại khi đã xảy ra.',
            en: '“Outcome on” (`outcomeOn`) says 14 September 2027, after the date of this check (22 November 2026), and what has not happened yet cannot be recorded. If that is a mistake, correct `outcomeOn` according to the file; if it has not happened yet, delete `outcomeOn`, and write it once it has.',
          },
        },
      ],
    },
  ],
};
