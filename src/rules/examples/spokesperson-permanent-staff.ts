import type { Examples } from '../example.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Phó Cục trưởng thuộc biên chế được ủy quyền',
        en: 'A deputy of the permanent staff is authorised',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md': `---
person:
  name: Cao Thị Thu
  position: Phó Cục trưởng phụ trách nghiệp vụ
  phone: 0200 555 0103
  email: caothithu@anphu.example
  permanentStaff: true
  employedFrom: 2014-09-01
grantedBy: tran-thi-mai-lan
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
      findings: [],
    },
  ],
  fails: [
    {
      title: {
        vi: 'Người phát ngôn không thuộc biên chế',
        en: 'The spokesperson is not of the permanent staff',
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
notices:
  - number: 1/TB-CCTHADS
    date: 2026-08-03
    recipients: [press, parent]
criteria:
  permanentStaff: false
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
          rule: 'spokesperson-permanent-staff',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 13,
          column: 3,
          message: {
            vi: '“Công chức biên chế chính thức” (`criteria.permanentStaff`): Hồ Văn Lành không thuộc biên chế chính thức, nên không được làm người phát ngôn. Nếu ghi nhầm, sửa thành `permanentStaff: true`; nếu đúng là như vậy, giao nhiệm vụ cho công chức khác và ghi `to`.',
            en: '“Permanent staff” (`criteria.permanentStaff`): Hồ Văn Lành is not of the permanent staff and so may not be spokesperson. If that is a slip, make it `permanentStaff: true`; if it is so, assign another civil servant and write `to`.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Người được ủy quyền không thuộc biên chế',
        en: 'The authorised person is not of the permanent staff',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md': `---
person:
  name: Cao Thị Thu
  position: Phó Cục trưởng
  phone: 0200 555 0103
  email: caothithu@anphu.example
  permanentStaff: false
  employedFrom: 2014-09-01
grantedBy: tran-thi-mai-lan
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
          rule: 'spokesperson-permanent-staff',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md',
          line: 7,
          column: 3,
          message: {
            vi: '“Công chức biên chế chính thức” (`person.permanentStaff`): Cao Thị Thu không thuộc biên chế chính thức, nên không được ủy quyền phát ngôn. Nếu ghi nhầm, sửa thành `permanentStaff: true`; nếu đúng là như vậy, ủy quyền cho công chức khác và sửa `to` thành ngày chấm dứt.',
            en: '“Permanent staff” (`person.permanentStaff`): Cao Thị Thu is not of the permanent staff and so may not be authorised. If that is a slip, make it `permanentStaff: true`; if it is so, authorise another civil servant and set `to` to the day on which this one ended.',
          },
        },
      ],
    },
    {
      title: { vi: 'Không ghi tiêu chuẩn nào', en: 'No standards are recorded' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': `---
name: Hồ Văn Lành
position: Chi cục trưởng
phone: 0200 555 0201
email: hovanlanh@anphubac.example
basis: head
from: 2026-08-01
notices:
  - number: 1/TB-CCTHADS
    date: 2026-08-03
    recipients: [press, parent]
verifiedOn: 2026-11-02
---
`,
      },
      findings: [
        {
          rule: 'spokesperson-employed',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 13,
          column: 1,
          message: {
            vi: '“Tiêu chuẩn” (`criteria`): Chưa ghi Hồ Văn Lành công tác tại đơn vị từ ngày nào. Thêm `criteria:` với `employedFrom`, `permanentStaff`, bốn tiêu chuẩn còn lại, `attestedBy` và `attestedOn`.',
            en: '“Criteria” (`criteria`): It is not said since when Hồ Văn Lành has worked at the department. Add `criteria:` with `employedFrom`, `permanentStaff`, the four other standards, `attestedBy` and `attestedOn`.',
          },
        },
        {
          rule: 'spokesperson-permanent-staff',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 13,
          column: 1,
          message: {
            vi: '“Tiêu chuẩn” (`criteria`): Chưa xác nhận Hồ Văn Lành là công chức thuộc biên chế chính thức. Thêm `criteria:` với `permanentStaff`, `employedFrom`, bốn tiêu chuẩn còn lại, `attestedBy` và `attestedOn`.',
            en: '“Criteria” (`criteria`): It is not confirmed that Hồ Văn Lành is a civil servant of the permanent staff. Add `criteria:` with `permanentStaff`, `employedFrom`, the four other standards, `attestedBy` and `attestedOn`.',
          },
        },
        {
          rule: 'spokesperson-standards-attested',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 13,
          column: 1,
          message: {
            vi: '“Tiêu chuẩn” (`criteria`): Chưa ai xác nhận Hồ Văn Lành đạt các tiêu chuẩn của người phát ngôn. Thêm `criteria:` với `politicalStanding`, `knowledgeOfDepartment`, `knowledgeOfPress`, `abilityToSpeak`, `attestedBy` và `attestedOn`.',
            en: '“Criteria” (`criteria`): Nobody has attested that Hồ Văn Lành meets the standards of a spokesperson. Add `criteria:` with `politicalStanding`, `knowledgeOfDepartment`, `knowledgeOfPress`, `abilityToSpeak`, `attestedBy` and `attestedOn`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Không ghi có thuộc biên chế hay không', en: 'The record does not say whether' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': `---
name: Hồ Văn Lành
position: Chi cục trưởng
phone: 0200 555 0201
email: hovanlanh@anphubac.example
basis: head
from: 2026-08-01
notices:
  - number: 1/TB-CCTHADS
    date: 2026-08-03
    recipients: [press, parent]
criteria:
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
          rule: 'spokesperson-permanent-staff',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 12,
          column: 1,
          message: {
            vi: 'Thiếu “Công chức biên chế chính thức” (`criteria.permanentStaff`). Công văn, mục 2.1, đoạn 3 yêu cầu nội dung này. Thêm `permanentStaff: true` thụt vào dưới dòng này.',
            en: '“Permanent staff” (`criteria.permanentStaff`) is missing. Ordered by: Letter, section 2.1, paragraph 3. Add `permanentStaff: true`, indented, below this line.',
          },
        },
      ],
    },
  ],
};
