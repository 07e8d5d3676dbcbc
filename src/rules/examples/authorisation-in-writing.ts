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
          kind: 'breach',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 15,
          column: 3,
          message: {
            vi: '“Ngày văn bản” (`document.date`): Ủy quyền có hiệu lực từ ngày 05/10/2026 mà đến ngày 09/10/2026 văn bản 2/GUQ-CCTHADS mới được ký, trong khi ủy quyền phải bằng văn bản. Nếu ghi nhầm, sửa `from` hoặc `date` cho đúng với văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu-bac/explanations/authorisation-in-writing-quach-thi-hien-giao-dat.md`, giữa hai dòng `---` có ba dòng `rule: authorisation-in-writing`, `subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Date” (`document.date`): The authorisation takes effect on 5 October 2026, but document 2/GUQ-CCTHADS was signed only on 9 October 2026, and an authorisation must be in writing. If this is a mistake, correct `from` or `date` so that they agree with the document. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu-bac/explanations/authorisation-in-writing-quach-thi-hien-giao-dat.md`, with the three lines `rule: authorisation-in-writing`, `subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
            en: '“Document” (`document`) is missing. Required by: Letter, section 2.1, paragraph 2. Add above this `---`: `document:`, followed by these lines, indented by two spaces: `number: …/QĐ-CTHADS`, `date: 2026-…-…`.',
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
            en: '“Number” (`document.number`) says “ủy quyền miệng”, which is not valid. Required by: Letter, section 2.1, paragraph 2. Write the number and symbol of a document, like `number: …/QĐ-CTHADS`.',
          },
        },
      ],
    },
  ],
};
