import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { refusedRequest } from '../example-records/requests.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Vụ án chưa xét xử, không cơ quan nào yêu cầu thông tin',
        en: 'A case not yet tried, and nobody asked for publication',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFieldsAfter(
          withFields(refusedRequest, { 'refusal.ground': 'pending-case' }),
          'refusal.legalReference',
          { exceptionRequested: 'false' },
        ),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: {
        vi: 'Cơ quan điều tra đã yêu cầu thông tin trên báo chí',
        en: 'The investigators asked for publication',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFieldsAfter(
          withFields(refusedRequest, { 'refusal.ground': 'pending-case' }),
          'refusal.legalReference',
          { exceptionRequested: 'true' },
        ),
      },
      findings: [
        {
          rule: 'refusal-pending-case',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 15,
          column: 3,
          message: {
            vi: '“Có yêu cầu cần thông tin” (`refusal.exceptionRequested`): Từ chối vì vụ án đang được điều tra hoặc chưa xét xử, nhưng lại ghi là cơ quan có thẩm quyền đã yêu cầu cần thông tin trên báo chí: khi đó không được từ chối. Trả lời báo chí rồi sửa `outcome`; nếu không có yêu cầu ấy, xóa dòng `exceptionRequested`.',
            en: '“Exception requested” (`refusal.exceptionRequested`): The refusal rests on a case under investigation or not yet tried, while an authority is said to have asked for publication, which takes that ground away. Answer the press and change `outcome`; if nobody asked, delete the line `exceptionRequested`.',
          },
        },
      ],
    },
  ],
};
