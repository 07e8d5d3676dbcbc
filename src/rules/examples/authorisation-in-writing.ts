import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { quachThiHien } from '../example-records/authorisations.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Ký trước ngày có hiệu lực', en: 'Signed before the day on which it takes effect' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': quachThiHien,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Ký sau ngày bắt đầu có hiệu lực', en: 'Signed after the day on which it takes effect' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          'document.date': '2026-10-09',
        }),
      },
      findings: [
        {
          rule: 'authorisation-in-writing',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 15,
          column: 3,
          message: {
            vi: '“Ngày văn bản” (`document.date`): Văn bản ủy quyền ký ngày 09/10/2026, sau ngày bắt đầu có hiệu lực (05/10/2026): không thể phát ngôn khi chưa có văn bản. Sửa `from` thành ngày ký hoặc muộn hơn; nếu ghi nhầm ngày ký, sửa `date`.',
            en: '“Date” (`document.date`): The authorisation was signed on 09/10/2026, after the day on which it takes effect (05/10/2026): nobody may speak before the document exists. Set `from` to the day of signature or later; if that day is a slip, mend `date`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Không ghi văn bản ủy quyền', en: 'No document is given' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          document: null,
        }),
      },
      findings: [
        {
          rule: 'authorisation-in-writing',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 15,
          column: 1,
          message: {
            vi: 'Thiếu “Văn bản ủy quyền” (`document`). Công văn, mục 2.1, đoạn 2 yêu cầu nội dung này. Thêm phía trên dòng `---` này: `document:`, bên dưới là các dòng thụt vào hai dấu cách `number: …/QĐ-CTHADS`, `date: 2026-…-…`.',
            en: '“Document” (`document`) is missing. Ordered by: Letter, section 2.1, paragraph 2. Add above this `---`: `document:`, below which stand, indented by two spaces, `number: …/QĐ-CTHADS`, `date: 2026-…-…`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Ủy quyền bằng lời, không có số văn bản', en: 'Given orally, so without a number' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          'document.number': 'ủy quyền miệng',
        }),
      },
      findings: [
        {
          rule: 'authorisation-in-writing',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 14,
          column: 3,
          message: {
            vi: '“Số, ký hiệu” (`document.number`) ghi “ủy quyền miệng”, không hợp lệ. Công văn, mục 2.1, đoạn 2 yêu cầu nội dung này. Ghi số và ký hiệu văn bản, theo mẫu `number: …/QĐ-CTHADS`.',
            en: '“Number” (`document.number`) says “ủy quyền miệng”, which cannot be used. Ordered by: Letter, section 2.1, paragraph 2. Write the number and symbol of a document, like `number: …/QĐ-CTHADS`.',
          },
        },
      ],
    },
  ],
};
