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
          kind: 'breach',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 15,
          column: 3,
          message: {
            vi: '“Có yêu cầu cần thông tin” (`refusal.exceptionRequested`): Yêu cầu bị từ chối vì vụ án đang được điều tra hoặc chưa xét xử, trong khi cơ quan có thẩm quyền đã yêu cầu cần thông tin trên báo chí: khi đó không được từ chối. Nếu ghi nhầm, xóa dòng `exceptionRequested` khi không có yêu cầu ấy. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/refusal-pending-case-2026-11-05-tien-do-chi-tra.md`, giữa hai dòng `---` có ba dòng `rule: refusal-pending-case`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Exception requested” (`refusal.exceptionRequested`): The request was refused because of a case under investigation or not yet tried, although an authority had asked for publication, in which case that ground does not apply. If this is a mistake, delete the line `exceptionRequested` if no authority asked. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/refusal-pending-case-2026-11-05-tien-do-chi-tra.md`, with the three lines `rule: refusal-pending-case`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
  ],
};
