import type { Examples } from '../example.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Người kế nhiệm giữ nhiệm vụ từ ngay ngày hôm sau',
        en: 'The successor holds the role from the very next day',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': `---
name: Hồ Văn Lành
position: Chi cục trưởng
phone: 0200 555 0201
email: hovanlanh@anphubac.example
basis: head
from: 2026-08-01
to: 2026-09-30
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
        'departments/an-phu-bac/spokespersons/nong-thi-sen.md': `---
name: Nông Thị Sen
position: Chi cục trưởng
phone: 0200 555 0201
email: nongthisen@anphubac.example
basis: head
from: 2026-10-01
notices:
  - number: 14/TB-CCTHADS
    date: 2026-10-12
    recipients: [press, parent]
criteria:
  permanentStaff: true
  employedFrom: 2011-05-01
  politicalStanding: true
  knowledgeOfDepartment: true
  knowledgeOfPress: true
  abilityToSpeak: true
  attestedBy: Vụ Tổ chức cán bộ
  attestedOn: 2026-09-25
verifiedOn: 2026-11-02
---
`,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: {
        vi: 'Đơn vị không có bản ghi người phát ngôn nào',
        en: 'A department without any record of a spokesperson',
      },
      asOf: '2026-11-22',
      files: { 'departments/an-phu-bac/spokespersons/ho-van-lanh.md': null },
      findings: [
        {
          rule: 'spokesperson-required',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu-bac/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Từ ngày 01/08/2026 đến nay (114 ngày), Chi cục Thi hành án dân sự huyện An Phú Bắc không có người phát ngôn, nên báo chí không biết hỏi ai. Thêm tệp `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` với họ tên, chức vụ, điện thoại và e-mail; nếu vẫn có người giữ nhiệm vụ, sửa `from`, `to` trong bản ghi của người đó.',
            en: 'Since 01/08/2026 (114 days) the Civil Judgment Enforcement Sub-Department of An Phú Bắc District has had no spokesperson, so the press does not know whom to ask. Add `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` with name, position, phone and e-mail; if somebody does hold the role, mend `from` and `to` in that person’s record.',
          },
          due: '2026-08-01',
          daysLate: 114,
        },
      ],
    },
    {
      title: {
        vi: 'Người phát ngôn đã thôi giữ nhiệm vụ mà chưa có người thay',
        en: 'The spokesperson has left the role and nobody has followed',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': `---
name: Hồ Văn Lành
position: Chi cục trưởng
phone: 0200 555 0201
email: hovanlanh@anphubac.example
basis: head
from: 2026-08-01
to: 2026-10-31
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
          rule: 'spokesperson-required',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu-bac/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Từ ngày 01/11/2026 đến nay (22 ngày), Chi cục Thi hành án dân sự huyện An Phú Bắc không có người phát ngôn, nên báo chí không biết hỏi ai. Thêm tệp `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` với họ tên, chức vụ, điện thoại và e-mail; nếu vẫn có người giữ nhiệm vụ, sửa `from`, `to` trong bản ghi của người đó.',
            en: 'Since 01/11/2026 (22 days) the Civil Judgment Enforcement Sub-Department of An Phú Bắc District has had no spokesperson, so the press does not know whom to ask. Add `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` with name, position, phone and e-mail; if somebody does hold the role, mend `from` and `to` in that person’s record.',
          },
          due: '2026-11-01',
          daysLate: 22,
        },
      ],
    },
    {
      title: { vi: 'Giữa hai nhiệm kỳ có mười ngày trống', en: 'Ten empty days between two terms' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': `---
name: Hồ Văn Lành
position: Chi cục trưởng
phone: 0200 555 0201
email: hovanlanh@anphubac.example
basis: head
from: 2026-08-01
to: 2026-09-30
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
        'departments/an-phu-bac/spokespersons/nong-thi-sen.md': `---
name: Nông Thị Sen
position: Chi cục trưởng
phone: 0200 555 0201
email: nongthisen@anphubac.example
basis: head
from: 2026-10-11
notices:
  - number: 14/TB-CCTHADS
    date: 2026-10-12
    recipients: [press, parent]
criteria:
  permanentStaff: true
  employedFrom: 2011-05-01
  politicalStanding: true
  knowledgeOfDepartment: true
  knowledgeOfPress: true
  abilityToSpeak: true
  attestedBy: Vụ Tổ chức cán bộ
  attestedOn: 2026-09-25
verifiedOn: 2026-11-02
---
`,
      },
      findings: [
        {
          rule: 'spokesperson-required',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu-bac/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Từ ngày 01/10/2026 đến ngày 10/10/2026 (10 ngày), Chi cục Thi hành án dân sự huyện An Phú Bắc không có người phát ngôn. Nếu khi đó có người giữ nhiệm vụ, thêm `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` hoặc sửa `from`, `to` của bản ghi đã có; nếu không, giữ nguyên để lưu lại.',
            en: 'From 01/10/2026 to 10/10/2026 (10 days) the Civil Judgment Enforcement Sub-Department of An Phú Bắc District had no spokesperson. If somebody held the role, add `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` or mend `from` and `to` of an existing record; if nobody did, leave it on record.',
          },
          due: '2026-10-01',
          daysLate: 10,
        },
      ],
    },
  ],
};
