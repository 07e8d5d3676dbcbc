import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { quachThiHien } from '../example-records/authorisations.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Có ngày bắt đầu và ngày kết thúc', en: 'With a first and a last day' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': quachThiHien,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Không ghi ngày kết thúc', en: 'No last day is given' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          to: null,
        }),
      },
      findings: [
        {
          rule: 'authorisation-definite-term',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 17,
          column: 1,
          message: {
            vi: 'Thiếu “Đến ngày” (`to`). Công văn, mục 2.1, đoạn 2 yêu cầu nội dung này. Thêm một dòng theo mẫu `to: 2026-…-…` phía trên dòng `---` này.',
            en: '“To” (`to`) is missing. Ordered by: Letter, section 2.1, paragraph 2. Add a line like `to: 2026-…-…` above this `---`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Kết thúc “khi có thông báo mới”', en: 'Until “further notice”' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          to: 'khi có thông báo mới',
        }),
      },
      findings: [
        {
          rule: 'authorisation-definite-term',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 17,
          column: 1,
          message: {
            vi: '“Đến ngày” (`to`) ghi “khi có thông báo mới”, không hợp lệ. Công văn, mục 2.1, đoạn 2 yêu cầu nội dung này. Ghi một ngày có thật, viết năm-tháng-ngày, theo mẫu `to: 2026-…-…`.',
            en: '“To” (`to`) says “khi có thông báo mới”, which cannot be used. Ordered by: Letter, section 2.1, paragraph 2. Write an existing day, written year-month-day, like `to: 2026-…-…`.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Ghi nhầm năm nên kết thúc trước khi bắt đầu',
        en: 'The wrong year, so that it ends before it begins',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          to: '2025-12-31',
        }),
      },
      findings: [
        {
          rule: 'authorisation-definite-term',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 17,
          column: 1,
          message: {
            vi: '“Đến ngày” (`to`): Ủy quyền kết thúc ngày 31/12/2025, trước khi bắt đầu (05/10/2026). Sửa `from` hoặc `to` cho đúng với văn bản.',
            en: '“To” (`to`): The authorisation ends on 31/12/2025, before it begins (05/10/2026). Mend `from` or `to` so that they agree with the document.',
          },
        },
      ],
    },
  ],
};
