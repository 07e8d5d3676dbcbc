import type { Examples } from '../example.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Chi cục trưởng ủy quyền cho Phó Chi cục trưởng', en: 'The head authorises the deputy' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': `---
person:
  name: Quách Thị Hiền
  position: Phó Chi cục trưởng
  phone: 0200 555 0203
  email: quachthihien@anphubac.example
  permanentStaff: true
  employedFrom: 2014-09-01
grantedBy: ho-van-lanh
mode: speak
matter: Việc cưỡng chế giao thửa đất 118 xã Bãi Ngô cho người được thi hành án
case: APB-2026-0012
document:
  number: 2/GUQ-CCTHADS
  date: 2026-10-02
from: 2026-10-05
to: 2026-12-31
---
`,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Không ghi ai ủy quyền', en: 'It is not said who granted it' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': `---
person:
  name: Quách Thị Hiền
  position: Phó Chi cục trưởng
  phone: 0200 555 0203
  email: quachthihien@anphubac.example
  permanentStaff: true
  employedFrom: 2014-09-01
mode: speak
matter: Việc cưỡng chế giao thửa đất 118 xã Bãi Ngô cho người được thi hành án
case: APB-2026-0012
document:
  number: 2/GUQ-CCTHADS
  date: 2026-10-02
from: 2026-10-05
to: 2026-12-31
---
`,
      },
      findings: [
        {
          rule: 'authorisation-granted-by-head',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 17,
          column: 1,
          message: {
            vi: 'Thiếu “Người ủy quyền” (`grantedBy`). Công văn, mục 2.1, đoạn 2 yêu cầu nội dung này. Thêm một dòng theo mẫu `grantedBy:` phía trên dòng `---` này.',
            en: '“Granted by” (`grantedBy`) is missing. Ordered by: Letter, section 2.1, paragraph 2. Add a line like `grantedBy:` above this `---`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Thủ trưởng của đơn vị khác ủy quyền', en: 'The head of another department granted it' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': `---
person:
  name: Quách Thị Hiền
  position: Phó Chi cục trưởng
  phone: 0200 555 0203
  email: quachthihien@anphubac.example
  permanentStaff: true
  employedFrom: 2014-09-01
grantedBy: an-phu/spokespersons/tran-thi-mai-lan
mode: speak
matter: Việc cưỡng chế giao thửa đất 118 xã Bãi Ngô cho người được thi hành án
case: APB-2026-0012
document:
  number: 2/GUQ-CCTHADS
  date: 2026-10-02
from: 2026-10-05
to: 2026-12-31
---
`,
      },
      findings: [
        {
          rule: 'authorisation-granted-by-head',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Người ủy quyền” (`grantedBy`): Trần Thị Mai Lan không phải là thủ trưởng của đơn vị này, mà chỉ thủ trưởng mới có quyền ủy quyền phát ngôn. Nếu ghi nhầm, sửa thành `grantedBy: ho-van-lanh` (thủ trưởng vào ngày ký, 02/10/2026); nếu đúng là như vậy, thủ trưởng phải ký văn bản khác.',
            en: '“Granted by” (`grantedBy`): Trần Thị Mai Lan is not the head of this department, and only the head may authorise. If that is a slip, make it `grantedBy: ho-van-lanh` (the head on the day of signature, 02/10/2026); if it is so, the head has to sign another document.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Người được giao phát ngôn, không phải thủ trưởng, ủy quyền',
        en: 'A designated spokesperson, and not the head, granted it',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/spokespersons/dang-van-kien.md': `---
name: Đặng Văn Kiên
position: Phó Chánh Văn phòng
phone: 0200 555 0104
email: dangvankien@anphu.example
basis: designated
from: 2026-09-01
decision:
  number: 18/QĐ-CTHADS
  date: 2026-08-28
notices:
  - number: 6/TB-CTHADS
    date: 2026-09-03
    recipients: [press, parent]
criteria:
  permanentStaff: true
  employedFrom: 2010-03-01
  politicalStanding: true
  knowledgeOfDepartment: true
  knowledgeOfPress: true
  abilityToSpeak: true
  attestedBy: Vụ Tổ chức cán bộ
  attestedOn: 2026-08-25
verifiedOn: 2026-11-02
---
`,
        'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md': `---
person:
  name: Cao Thị Thu
  position: Phó Cục trưởng
  phone: 0200 555 0103
  email: caothithu@anphu.example
  permanentStaff: true
  employedFrom: 2014-09-01
grantedBy: dang-van-kien
mode: speak
matter: Việc cưỡng chế giao nhà số 5 phố Bến Gạch cho người được thi hành án
case: AP-2026-0031
document:
  number: 3/GUQ-CTHADS
  date: 2026-09-04
from: 2026-09-07
to: 2026-10-31
---
`,
      },
      findings: [
        {
          rule: 'authorisation-granted-by-head',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Người ủy quyền” (`grantedBy`): Đặng Văn Kiên không phải là thủ trưởng của đơn vị này, mà chỉ thủ trưởng mới có quyền ủy quyền phát ngôn. Nếu ghi nhầm, sửa thành `grantedBy: tran-thi-mai-lan` (thủ trưởng vào ngày ký, 04/09/2026); nếu đúng là như vậy, thủ trưởng phải ký văn bản khác.',
            en: '“Granted by” (`grantedBy`): Đặng Văn Kiên is not the head of this department, and only the head may authorise. If that is a slip, make it `grantedBy: tran-thi-mai-lan` (the head on the day of signature, 04/09/2026); if it is so, the head has to sign another document.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Người ủy quyền đã thôi giữ chức vào ngày ký',
        en: 'The grantor had left office by the day of signature',
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
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': `---
person:
  name: Quách Thị Hiền
  position: Phó Chi cục trưởng
  phone: 0200 555 0203
  email: quachthihien@anphubac.example
  permanentStaff: true
  employedFrom: 2014-09-01
grantedBy: ho-van-lanh
mode: speak
matter: Việc cưỡng chế giao thửa đất 118 xã Bãi Ngô cho người được thi hành án
case: APB-2026-0012
document:
  number: 2/GUQ-CCTHADS
  date: 2026-10-02
from: 2026-10-05
to: 2026-12-31
---
`,
      },
      findings: [
        {
          rule: 'authorisation-granted-by-head',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Người ủy quyền” (`grantedBy`): Hồ Văn Lành không giữ chức vào ngày ký ủy quyền (02/10/2026). Nếu ghi nhầm, sửa thành `grantedBy: nong-thi-sen` hoặc sửa `date` của văn bản; nếu đúng là như vậy, thủ trưởng phải ký văn bản khác.',
            en: '“Granted by” (`grantedBy`): Hồ Văn Lành was not in office on the day of the authorisation (02/10/2026). If that is a slip, make it `grantedBy: nong-thi-sen` or mend `date` of the document; if it is so, the head has to sign another.',
          },
        },
      ],
    },
  ],
};
