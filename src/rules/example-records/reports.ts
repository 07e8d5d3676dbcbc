/** The report on the third quarter of 2026; a record of the small tree. */
export const report = `---
period: 2026-Q3
document:
  number: 52/BC-CTHADS
  date: 2026-10-08
sentOn: 2026-10-08
covers: [an-phu, an-phu-bac]
---

Cục cung cấp đủ thông tin định kỳ hai tháng đầu hoạt động; không có việc quá hạn.
`;
