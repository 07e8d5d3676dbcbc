import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { refusedRequest } from '../example-records/requests.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Đang thanh tra, đã dẫn quy định không cho cung cấp',
        en: 'An inspection, with what bars disclosure',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFieldsAfter(
          withFields(refusedRequest, { 'refusal.ground': 'pending-inspection' }),
          'refusal.legalReference',
          { barredBy: 'Luật Thanh tra, quy định về bảo mật trước khi kết luận' },
        ),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Đã có kết luận thanh tra mà vẫn từ chối', en: 'The inspection has been concluded' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFieldsAfter(
          withFields(refusedRequest, { 'refusal.ground': 'pending-inspection' }),
          'refusal.legalReference',
          { barredBy: 'Luật Thanh tra, quy định về bảo mật trước khi kết luận', concludedOn: '2026-11-20' },
        ),
      },
      findings: [
        {
          rule: 'refusal-pending-conclusion',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 16,
          column: 3,
          message: {
            vi: '“Ngày có kết luận” (`refusal.concludedOn`): Vụ việc đã có kết luận chính thức ngày 20/11/2026, nên căn cứ từ chối không còn. Trả lời báo chí, rồi sửa `outcome` và ghi `answeredAt`, `speaker`, `approval`; nếu ghi nhầm ngày, sửa `concludedOn`.',
            en: '“Concluded on” (`refusal.concludedOn`): The matter was officially concluded on 20/11/2026, so the ground for the refusal is gone. Answer the press, then change `outcome` and write `answeredAt`, `speaker` and `approval`; if the day is a slip, mend `concludedOn`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Đã có kết luận từ trước khi từ chối', en: 'Concluded before it was refused' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFieldsAfter(
          withFields(refusedRequest, { 'refusal.ground': 'pending-complaint' }),
          'refusal.legalReference',
          { barredBy: 'Luật Khiếu nại', concludedOn: '2026-11-02' },
        ),
      },
      findings: [
        {
          rule: 'refusal-pending-conclusion',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 16,
          column: 3,
          message: {
            vi: '“Ngày có kết luận” (`refusal.concludedOn`): Vụ việc đã có kết luận chính thức ngày 02/11/2026, trước khi từ chối (06/11/2026), nên không được từ chối. Trả lời báo chí, rồi sửa `outcome` và `answeredAt`; nếu ghi nhầm ngày, sửa `concludedOn`.',
            en: '“Concluded on” (`refusal.concludedOn`): The matter had been officially concluded on 02/11/2026, before the refusal (06/11/2026), so there was no ground for it. Answer the press, then change `outcome` and `answeredAt`; if the day is a slip, mend `concludedOn`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Không dẫn quy định nào không cho cung cấp', en: 'Nothing is said to bar disclosure' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(refusedRequest, {
          'refusal.ground': 'pending-inspection',
        }),
      },
      findings: [
        {
          rule: 'refusal-pending-conclusion',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 12,
          column: 1,
          message: {
            vi: '“Quy định không cho cung cấp” (`refusal.barredBy`): Căn cứ này chỉ dùng được khi có quy định không cho cung cấp thông tin trước khi có kết luận, mà bản ghi không dẫn quy định nào. Thêm hoặc sửa `barredBy` trong `refusal` với tên văn bản và điều khoản; nếu không có quy định ấy, trả lời báo chí rồi sửa `outcome`.',
            en: '“Barred by” (`refusal.barredBy`): This ground holds only where a provision bars disclosure before the conclusion, and the record cites none. Add or mend `barredBy` under `refusal` with the text and its article; if there is none, answer the press and change `outcome`.',
          },
        },
      ],
    },
  ],
};
