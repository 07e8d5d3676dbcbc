import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { quachThiHien } from '../example-records/authorisations.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Nêu rõ việc được phát ngôn', en: 'The matter is named' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': quachThiHien,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Ủy quyền về “mọi vấn đề”', en: 'An authorisation on “every matter”' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          matter: 'Mọi vấn đề',
        }),
      },
      findings: [
        {
          rule: 'authorisation-matter-specific',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 11,
          column: 1,
          message: {
            vi: '“Vấn đề được giao” (`matter`): Văn bản 2/GUQ-CCTHADS ủy quyền về “Mọi vấn đề”, không phải là vấn đề cụ thể, mà ủy quyền phải nêu vấn đề cụ thể được giao. Nếu ghi nhầm, ghi ở `matter` đúng vấn đề cụ thể mà văn bản nêu. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu-bac/explanations/authorisation-matter-specific-quach-thi-hien-giao-dat.md`, giữa hai dòng `---` có ba dòng `rule: authorisation-matter-specific`, `subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Matter” (`matter`): Document 2/GUQ-CCTHADS authorises for “Mọi vấn đề”, which is not a specific matter; an authorisation must name the specific matter assigned. If this is a mistake, write in `matter` the specific matter that the document names. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu-bac/explanations/authorisation-matter-specific-quach-thi-hien-giao-dat.md`, with the three lines `rule: authorisation-matter-specific`, `subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: { vi: 'Nêu chung chung, không rõ việc gì', en: 'In general words that name nothing' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          matter: 'Phát ngôn về tất cả các vấn đề có liên quan',
        }),
      },
      findings: [
        {
          rule: 'authorisation-matter-specific',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 11,
          column: 1,
          message: {
            vi: '“Vấn đề được giao” (`matter`): Văn bản 2/GUQ-CCTHADS ủy quyền về “Phát ngôn về tất cả các vấn đề có liên quan”, không phải là vấn đề cụ thể, mà ủy quyền phải nêu vấn đề cụ thể được giao. Nếu ghi nhầm, ghi ở `matter` đúng vấn đề cụ thể mà văn bản nêu. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu-bac/explanations/authorisation-matter-specific-quach-thi-hien-giao-dat.md`, giữa hai dòng `---` có ba dòng `rule: authorisation-matter-specific`, `subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Matter” (`matter`): Document 2/GUQ-CCTHADS authorises for “Phát ngôn về tất cả các vấn đề có liên quan”, which is not a specific matter; an authorisation must name the specific matter assigned. If this is a mistake, write in `matter` the specific matter that the document names. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu-bac/explanations/authorisation-matter-specific-quach-thi-hien-giao-dat.md`, with the three lines `rule: authorisation-matter-specific`, `subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: { vi: 'Không ghi vấn đề được giao', en: 'The matter is not given' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          matter: null,
        }),
      },
      findings: [
        {
          rule: 'authorisation-matter-specific',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 17,
          column: 1,
          message: {
            vi: 'Thiếu “Vấn đề được giao” (`matter`). Công văn, mục 2.1, đoạn 2 yêu cầu nội dung này. Thêm một dòng theo mẫu `matter: Kết quả cưỡng chế giao nhà tại …` phía trên dòng `---` này.',
            en: '“Matter” (`matter`) is missing. Required by: Letter, section 2.1, paragraph 2. Add a line like `matter: Kết quả cưỡng chế giao nhà tại …` above this `---`.',
          },
        },
      ],
    },
  ],
};
