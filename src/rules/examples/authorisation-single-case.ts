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
    {
      title: {
        vi: 'Văn bản nêu hai vụ việc, đơn vị đã giải trình',
        en: 'The document names two cases, which the department has explained',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          case: '[APB-2026-0012, APB-2026-0015]',
        }),
        'departments/an-phu-bac/explanations/authorisation-single-case-quach-thi-hien-giao-dat.md': `---
rule: authorisation-single-case
subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat
date: 2026-11-20
---

Hai vụ việc do cùng một chấp hành viên phụ trách nên được ghi chung một văn bản.
`,
      },
      findings: [
        {
          rule: 'authorisation-single-case',
          severity: 'notice',
          kind: 'breach',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 12,
          column: 1,
          message: {
            vi: '“Mã vụ việc” (`case`): Văn bản 2/GUQ-CCTHADS ủy quyền phát ngôn trong 2 vụ việc (APB-2026-0012, APB-2026-0015), mà mỗi lần ủy quyền chỉ được áp dụng cho một vụ việc. Đơn vị đã giải trình ngày 20/11/2026 (`content/departments/an-phu-bac/explanations/authorisation-single-case-quach-thi-hien-giao-dat.md`). Không cần sửa gì; việc này được ghi lại và hiển thị.',
            en: '“Case” (`case`): Document 2/GUQ-CCTHADS authorises for 2 cases (APB-2026-0012, APB-2026-0015), but each authorisation applies to one case only. The department explained it on 20 November 2026 (`content/departments/an-phu-bac/explanations/authorisation-single-case-quach-thi-hien-giao-dat.md`). There is nothing to correct; it stays on record and is shown.',
          },
        },
      ],
    },
  ],
  fails: [
    {
      title: { vi: 'Hai vụ việc trong một ủy quyền', en: 'Two cases in one authorisation' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          case: '[APB-2026-0012, APB-2026-0015]',
        }),
      },
      findings: [
        {
          rule: 'authorisation-single-case',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 12,
          column: 1,
          message: {
            vi: '“Mã vụ việc” (`case`): Văn bản 2/GUQ-CCTHADS ủy quyền phát ngôn trong 2 vụ việc (APB-2026-0012, APB-2026-0015), mà mỗi lần ủy quyền chỉ được áp dụng cho một vụ việc. Nếu ghi nhầm, chỉ ghi mã vụ việc mà văn bản nêu, ví dụ `case: APB-2026-0012`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu-bac/explanations/authorisation-single-case-quach-thi-hien-giao-dat.md`, giữa hai dòng `---` có ba dòng `rule: authorisation-single-case`, `subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Case” (`case`): Document 2/GUQ-CCTHADS authorises for 2 cases (APB-2026-0012, APB-2026-0015), but each authorisation applies to one case only. If this is a mistake, write only the code that the document names, such as `case: APB-2026-0012`. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu-bac/explanations/authorisation-single-case-quach-thi-hien-giao-dat.md`, with the three lines `rule: authorisation-single-case`, `subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
            en: '“Case” (`case`) is missing. Required by: Letter, section 2.1, paragraph 2. Add a line like `case: XY-2026-…` above this `---`.',
          },
        },
      ],
    },
  ],
};
