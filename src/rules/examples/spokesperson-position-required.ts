import type { Examples } from '../example.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Chức vụ ghi đầy đủ', en: 'A position given in full' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': `---
name: Hồ Văn Lành
position: Chi cục trưởng, Chấp hành viên trung cấp
phone: 0200 555 0201
email: hovanlanh@anphubac.example
basis: head
from: 2026-08-01
notices:
  - number: 1/TB-CCTHADS
    date: 2026-08-03
    recipients: [press, parent]
criteria:
  permanentStaff: true
  employedFrom: 2012-06-01
  politicalStanding: true
  knowledgeOfDepartment: true
  knowledgeOfPress: true
  abilityToSpeak: true
  attestedBy: Vụ Tổ chức cán bộ
  attestedOn: 2026-07-28
verifiedOn: 2026-11-02
---
`,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Để trống chức vụ', en: 'The position is left blank' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': `---
name: Hồ Văn Lành
position:
phone: 0200 555 0201
email: hovanlanh@anphubac.example
basis: head
from: 2026-08-01
notices:
  - number: 1/TB-CCTHADS
    date: 2026-08-03
    recipients: [press, parent]
criteria:
  permanentStaff: true
  employedFrom: 2012-06-01
  politicalStanding: true
  knowledgeOfDepartment: true
  knowledgeOfPress: true
  abilityToSpeak: true
  attestedBy: Vụ Tổ chức cán bộ
  attestedOn: 2026-07-28
verifiedOn: 2026-11-02
---
`,
      },
      findings: [
        {
          rule: 'spokesperson-position-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 3,
          column: 1,
          message: {
            vi: '“Chức vụ” (`position`) chưa có giá trị. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Điền vào dòng này theo mẫu `position: Cục trưởng`.',
            en: '“Position” (`position`) has no value. Ordered by: Letter, section 2.1, paragraph 1. Fill in this line like `position: Cục trưởng`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Chữ giữ chỗ thay cho chức vụ', en: 'A placeholder instead of a position' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': `---
name: Hồ Văn Lành
position: "..."
phone: 0200 555 0201
email: hovanlanh@anphubac.example
basis: head
from: 2026-08-01
notices:
  - number: 1/TB-CCTHADS
    date: 2026-08-03
    recipients: [press, parent]
criteria:
  permanentStaff: true
  employedFrom: 2012-06-01
  politicalStanding: true
  knowledgeOfDepartment: true
  knowledgeOfPress: true
  abilityToSpeak: true
  attestedBy: Vụ Tổ chức cán bộ
  attestedOn: 2026-07-28
verifiedOn: 2026-11-02
---
`,
      },
      findings: [
        {
          rule: 'spokesperson-position-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 3,
          column: 1,
          message: {
            vi: '“Chức vụ” (`position`) ghi “...” là không dùng được. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi nội dung thật, không phải chữ giữ chỗ, ví dụ `position: Cục trưởng`.',
            en: '“Position” (`position`) says “...”, which cannot be used. Ordered by: Letter, section 2.1, paragraph 1. Write real content, not a placeholder, for example `position: Cục trưởng`.',
          },
        },
      ],
    },
  ],
};
