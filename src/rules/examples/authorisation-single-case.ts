import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { quachThiHien } from '../example-records/authorisations.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Đúng một mã vụ việc', en: 'Exactly one case code' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': quachThiHien,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Hai vụ việc trong một ủy quyền', en: 'Two cases in one authorisation' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          case: 'APB-2026-0012, APB-2026-0015',
        }),
      },
      findings: [
        {
          rule: 'authorisation-single-case',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 12,
          column: 1,
          message: {
            vi: '“Mã vụ việc” (`case`) ghi nhiều giá trị, mà chỉ nhận một. Công văn, mục 2.1, đoạn 2 yêu cầu nội dung này. Ghi đúng một mã vụ việc, không có dấu cách, dấu phẩy hay dấu chấm phẩy: `case: APB-2026-0012` hoặc `case: APB-2026-0015`.',
            en: '“Case” (`case`) holds several values, and takes one. Ordered by: Letter, section 2.1, paragraph 2. Write exactly one case code, without spaces, commas or semicolons: `case: APB-2026-0012` or `case: APB-2026-0015`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Không ghi vụ việc nào', en: 'No case is given' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          case: null,
        }),
      },
      findings: [
        {
          rule: 'authorisation-single-case',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 17,
          column: 1,
          message: {
            vi: 'Thiếu “Mã vụ việc” (`case`). Công văn, mục 2.1, đoạn 2 yêu cầu nội dung này. Thêm một dòng theo mẫu `case: XY-2026-…` phía trên dòng `---` này.',
            en: '“Case” (`case`) is missing. Ordered by: Letter, section 2.1, paragraph 2. Add a line like `case: XY-2026-…` above this `---`.',
          },
        },
      ],
    },
  ],
};
