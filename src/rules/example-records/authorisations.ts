/** The deputy of the provincial department, for one case; a record of the small tree. */
export const caoThiThu = `---
person:
  name: Cao Thị Thu
  position: Phó Cục trưởng
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
`;

/** The deputy of the district department, for one case. */
export const quachThiHien = `---
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
`;
