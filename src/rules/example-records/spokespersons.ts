import { withFields, withFieldsAfter } from '../example-fields.ts';

/** The head of the district department, who speaks for it from its first day; a record of the small tree. */
export const hoVanLanh = `---
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
`;

/** Hồ Văn Lành with a new telephone number since October, which is still to be announced. */
export const hoVanLanhNewNumber = withFieldsAfter(withFields(hoVanLanh, { phone: '0200 555 0288' }), 'from', {
  contactsSince: '2026-10-12',
});

/** The head who follows Hồ Văn Lành. */
export const nongThiSen = `---
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
`;

/** The deputy who acts as head after Hồ Văn Lành, until a head is appointed. */
export const nongThiSenActing = withFieldsAfter(
  withFields(nongThiSen, { position: 'Quyền Chi cục trưởng', basis: 'acting' }),
  'from',
  {
    decision: `
  number: 52/QĐ-CTHADS
  date: 2026-09-28`,
  },
);

/** A civil servant of the provincial department, whom its head has designated. */
export const dangVanKien = `---
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
`;
