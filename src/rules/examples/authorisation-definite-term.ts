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
          kind: 'breach',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 17,
          column: 1,
          message: {
            vi: '“Đến ngày” (`to`): Văn bản 2/GUQ-CCTHADS ủy quyền cho Quách Thị Hiền từ ngày 05/10/2026 mà không có ngày kết thúc, trong khi ủy quyền phải có thời hạn xác định. Nếu ghi nhầm, thêm `to:` với ngày kết thúc ghi trong văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu-bac/explanations/authorisation-definite-term-quach-thi-hien-giao-dat.md`, giữa hai dòng `---` có ba dòng `rule: authorisation-definite-term`, `subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“To” (`to`): Document 2/GUQ-CCTHADS authorises Quách Thị Hiền from 5 October 2026 without a last day, but an authorisation must be for a definite term. If this is a mistake, add `to:` with the last day that the document gives. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu-bac/explanations/authorisation-definite-term-quach-thi-hien-giao-dat.md`, with the three lines `rule: authorisation-definite-term`, `subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
            en: '“To” (`to`) says “khi có thông báo mới”, which is not valid. Required by: Letter, section 2.1, paragraph 2. Write a real date, written year-month-day, like `to: 2026-…-…`.',
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
            en: '“To” (`to`): The authorisation ends on 31 December 2025, before it begins (5 October 2026). Correct `from` or `to` so that they agree with the document.',
          },
        },
      ],
    },
  ],
};
