import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { answeredRequest, deferredRequest } from '../example-records/requests.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Mới nhận, còn đang xử lý', en: 'Received ten days ago' },
      asOf: '2026-11-15',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(deferredRequest, {
          outcome: 'pending',
          promisedFor: null,
        }),
      },
      findings: [],
    },
    {
      title: { vi: 'Đã hẹn ngày trả lời', en: 'A day has been promised' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': deferredRequest,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Quá 10 ngày mà chưa có kết quả', en: 'No outcome after more than ten days' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(deferredRequest, {
          outcome: 'pending',
          promisedFor: null,
        }),
      },
      findings: [
        {
          rule: 'request-has-outcome',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Kết quả” (`outcome`): Yêu cầu nhận ngày 05/11/2026, đến nay đã 17 ngày mà chưa có kết quả (quá 10 ngày là mốc theo chính sách của trang, Công văn không quy định). Trả lời, hẹn ngày hoặc từ chối có căn cứ, rồi sửa `outcome`.',
            en: '“Outcome” (`outcome`): The request of 5 November 2026 has had no outcome for 17 days (this publisher’s policy allows 10 days; the letter sets no limit). Answer it, promise a day, or refuse it on a ground, then change `outcome`.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Đã chuyển đơn vị khác mà đơn vị ấy chưa ghi gì',
        en: 'Passed to another department, which has recorded nothing',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFieldsAfter(
          withFields(deferredRequest, { outcome: 'pending', promisedFor: null }),
          'outcome',
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
          rule: 'request-has-outcome',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Kết quả” (`outcome`): Yêu cầu nhận ngày 05/11/2026, đến nay đã 17 ngày mà chưa có kết quả (quá 10 ngày là mốc theo chính sách của trang, Công văn không quy định). Đơn vị nhận thêm vào `content/departments/an-phu-bac/requests/` một bản ghi có `from: bao-an-phu` và `topic: Tiến độ chi trả tiền thi hành án quý III năm 2026`, đúng như ở đây để hai bản ghi được nối với nhau (nếu ở đó đã có bản ghi của việc này thì chỉ sửa `topic` cho giống), và ghi kết quả ở `outcome` của bản ghi ấy.',
            en: '“Outcome” (`outcome`): The request of 5 November 2026 has had no outcome for 17 days (this publisher’s policy allows 10 days; the letter sets no limit). The receiver adds to `content/departments/an-phu-bac/requests/` a record with `from: bao-an-phu` and `topic: Tiến độ chi trả tiền thi hành án quý III năm 2026`, exactly as here, so that the two are linked (if the matter is already recorded there, only its `topic` is changed to this), and writes what comes of it in `outcome` of that record.',
          },
        },
      ],
    },
    {
      title: { vi: 'Ghi là đã trả lời mà không ghi lúc nào', en: 'Answered, and nobody knows when' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(answeredRequest, {
          answeredAt: null,
        }),
      },
      findings: [
        {
          rule: 'request-has-outcome',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 11,
          column: 1,
          message: {
            vi: '“Thời điểm trả lời” (`answeredAt`): Yêu cầu ghi là đã trả lời hoặc từ chối mà không ghi lúc nào, nên không xét được thẩm quyền và ý kiến của thủ trưởng. Thêm `answeredAt:` với ngày và giờ.',
            en: '“Answered at” (`answeredAt`): The request is recorded as answered or refused, but not when, so authority and approval cannot be checked. Add `answeredAt:` with day and time.',
          },
        },
      ],
    },
  ],
};
