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
          kind: 'duty',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 16,
          column: 3,
          message: {
            vi: '“Ngày có kết luận” (`refusal.concludedOn`): Vụ việc đã có kết luận chính thức ngày 20/11/2026, nên căn cứ từ chối không còn. Trả lời báo chí, rồi sửa `outcome` và ghi `answeredAt`, `speaker`, `approval`; nếu ghi nhầm ngày, sửa `concludedOn`.',
            en: '“Concluded on” (`refusal.concludedOn`): The matter was officially concluded on 20 November 2026, so the ground for the refusal is gone. Answer the press, then change `outcome` and write `answeredAt`, `speaker` and `approval`; if the day is a mistake, correct `concludedOn`.',
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
          kind: 'breach',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 16,
          column: 3,
          message: {
            vi: '“Ngày có kết luận” (`refusal.concludedOn`): Vụ việc đã có kết luận chính thức ngày 02/11/2026, trước khi yêu cầu bị từ chối (06/11/2026), nên khi đó không còn căn cứ để từ chối. Nếu ghi nhầm, sửa `concludedOn` thành ngày của văn bản kết luận. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/refusal-pending-conclusion-2026-11-05-tien-do-chi-tra.md`, giữa hai dòng `---` có ba dòng `rule: refusal-pending-conclusion`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Concluded on” (`refusal.concludedOn`): The matter had been officially concluded on 2 November 2026, before the request was refused (6 November 2026), so there was no ground for it any more. If this is a mistake, change `concludedOn` to the day of the conclusion. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/refusal-pending-conclusion-2026-11-05-tien-do-chi-tra.md`, with the three lines `rule: refusal-pending-conclusion`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
          kind: 'breach',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 12,
          column: 1,
          message: {
            vi: '“Quy định không cho cung cấp” (`refusal.barredBy`): Yêu cầu bị từ chối (06/11/2026) khi chưa có kết luận mà bản ghi không dẫn quy định nào không cho cung cấp thông tin trước khi có kết luận, trong khi căn cứ này chỉ dùng được khi có quy định ấy. Nếu ghi nhầm, thêm `barredBy:` vào `refusal` với tên văn bản và điều khoản đã dẫn khi từ chối. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/refusal-pending-conclusion-2026-11-05-tien-do-chi-tra.md`, giữa hai dòng `---` có ba dòng `rule: refusal-pending-conclusion`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Barred by” (`refusal.barredBy`): The request was refused (6 November 2026) pending a conclusion, but the record cites no provision that bars disclosure before it; this ground applies only where there is one. If this is a mistake, add `barredBy:` under `refusal` with the text and its article cited in the refusal. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/refusal-pending-conclusion-2026-11-05-tien-do-chi-tra.md`, with the three lines `rule: refusal-pending-conclusion`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
  ],
};
