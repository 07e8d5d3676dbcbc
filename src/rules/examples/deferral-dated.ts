import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { deferredRequest } from '../example-records/requests.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Hẹn trả lời một ngày cụ thể', en: 'A definite day is promised' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': deferredRequest,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Hẹn trả lời mà không ghi ngày', en: 'Deferred without a day' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(deferredRequest, {
          promisedFor: null,
        }),
      },
      findings: [
        {
          rule: 'deferral-dated',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Hẹn trả lời ngày” (`promisedFor`): Yêu cầu được hẹn trả lời mà không ghi hẹn ngày nào, nên báo chí không biết khi nào có trả lời. Thêm `promisedFor:` với ngày đã hẹn.',
            en: '“Promised for” (`promisedFor`): An answer was promised but no day is given, so the press cannot tell when it will come. Add `promisedFor:` with the day that was promised.',
          },
        },
      ],
    },
  ],
};
