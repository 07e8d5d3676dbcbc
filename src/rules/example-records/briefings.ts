/** The briefing of August 2026; a record of the small tree. */
export const august = `---
title: Thông tin định kỳ tháng 8/2026
period: 2026-08
releasedAt: 2026-08-28T09:00+07:00
webUpdatedOn: 2026-08-28
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-08-27T16:00+07:00
channels: [release, web]
topics: [news, guidance, legal-education, planning, legal-documents, procedures, projects, statistics, contacts, feedback]
---

Kết quả thi hành án trong tháng và lịch tiếp công dân tháng sau.
`;

/** The briefing of October 2026; a record of the small tree. */
export const october = `---
title: Thông tin định kỳ tháng 10/2026
period: 2026-10
releasedAt: 2026-10-28T09:00+07:00
webUpdatedOn: 2026-10-28
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-10-27T16:00+07:00
channels: [release, web]
topics: [news, statistics]
---

Kết quả thi hành án trong tháng và lịch tiếp công dân tháng sau.
`;
