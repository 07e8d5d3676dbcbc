/** A petition in the press that has been answered; a record of the small tree. */
export const answeredPetition = `---
title: Trả lời kiến nghị về việc chậm trả biên lai
outlet: bao-an-phu
kind: petition
origin: forwarded
receivedOn: 2026-10-05
reply:
  number: 41/CTHADS
  date: 2026-10-20
  to: bao-an-phu
  states: result
  summary: Biên lai đã được trả cho người nộp tiền ngày 14/10/2026.
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-10-19T16:30+07:00
---

Biên lai để nhầm hồ sơ; Cục đã xin lỗi người nộp tiền.
`;

/** A criticism in the press that nobody has answered. */
export const criticism = `---
title: Phản ánh về việc chậm chi trả tiền thi hành án
outlet: bao-an-phu
kind: criticism
origin: forwarded
receivedOn: 2026-09-10
---
`;
