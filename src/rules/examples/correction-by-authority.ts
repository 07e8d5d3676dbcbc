import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { caoThiThu } from '../example-records/authorisations.ts';
import { correction } from '../example-records/corrections.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Người phát ngôn gửi yêu cầu cải chính', en: 'The spokesperson asks for the correction' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': withFields(correction, {
          speaker: 'tran-thi-mai-lan',
        }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: {
        vi: 'Người gửi yêu cầu đã hết hạn ủy quyền từ hôm trước',
        en: 'The authorisation had ended the day before',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md': withFields(caoThiThu, {
          to: '2026-09-09',
        }),
      },
      findings: [
        {
          rule: 'correction-by-authority',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 11,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Thẩm quyền của Cao Thị Thu hết vào ngày 09/09/2026, trước ngày phát ngôn (10/09/2026). Nếu người phát ngôn của đơn vị đã nói, sửa thành `speaker: tran-thi-mai-lan`, hoặc sửa `to` trong `content/departments/an-phu/authorisations/cao-thi-thu-giao-nha.md` nếu ghi nhầm.',
            en: '“Speaker” (`speaker`): The authority of Cao Thị Thu ended on 09/09/2026, before the day of the statement (10/09/2026). If the department’s spokesperson spoke, make it `speaker: tran-thi-mai-lan`, or mend `to` in `content/departments/an-phu/authorisations/cao-thi-thu-giao-nha.md` if it is a slip.',
          },
        },
      ],
    },
    {
      title: { vi: 'Ủy quyền là cho vụ việc khác', en: 'The authorisation is for another case' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': withFields(correction, {
          case: 'AP-2026-0044',
        }),
      },
      findings: [
        {
          rule: 'correction-by-authority',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 11,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Cao Thị Thu chỉ được ủy quyền trong vụ việc AP-2026-0031, không phải AP-2026-0044. Nếu người phát ngôn của đơn vị đã nói, sửa thành `speaker: tran-thi-mai-lan`, hoặc sửa `case` ở đây nếu ghi nhầm.',
            en: '“Speaker” (`speaker`): Cao Thị Thu is authorised for case AP-2026-0031, not AP-2026-0044. If the department’s spokesperson spoke, make it `speaker: tran-thi-mai-lan`, or mend `case` here if it is a slip.',
          },
        },
      ],
    },
    {
      title: { vi: 'Không ghi điều khoản pháp luật', en: 'No provision is cited' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': withFields(correction, {
          legalReference: null,
        }),
      },
      findings: [
        {
          rule: 'correction-by-authority',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 19,
          column: 1,
          message: {
            vi: 'Thiếu “Điều khoản” (`legalReference`). Công văn, mục 2.2.6 yêu cầu nội dung này. Thêm một dòng theo mẫu `legalReference: Công văn, mục …` phía trên dòng `---` này.',
            en: '“Legal reference” (`legalReference`) is missing. Ordered by: Letter, section 2.2.6. Add a line like `legalReference: Công văn, mục …` above this `---`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Điều khoản pháp luật là chữ điền tạm', en: 'The provision is a placeholder' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': withFields(correction, {
          legalReference: 'đang cập nhật',
        }),
      },
      findings: [
        {
          rule: 'correction-by-authority',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 8,
          column: 1,
          message: {
            vi: '“Điều khoản” (`legalReference`): “đang cập nhật” không phải là điều khoản pháp luật, mà yêu cầu cải chính phải theo quy định của pháp luật. Ghi ở `legalReference` điều khoản đã dẫn trong văn bản yêu cầu.',
            en: '“Legal reference” (`legalReference`): “đang cập nhật” is not a provision of law, and a correction is asked for under the law. Write in `legalReference` the provision that the request cites.',
          },
        },
      ],
    },
  ],
};
