/** A correction that was asked for and published; a record of the small tree. */
export const correction = `---
title: Đề nghị cải chính số tiền bán nhà số 5 phố Bến Gạch
outlet: tap-chi-dan-sinh
article:
  title: Căn nhà bán rẻ một nửa
publishedOn: 2026-09-08
grounds: Bài báo nêu giá bán 1,1 tỷ đồng; giá bán đấu giá thành là 2,2 tỷ đồng.
legalReference: Công văn, mục 2.2.6
case: AP-2026-0031
requestedOn: 2026-09-10
speaker: cao-thi-thu-giao-nha
document:
  number: 29/CTHADS
  date: 2026-09-10
approval:
  by: tran-thi-mai-lan
  at: 2026-09-09T16:00+07:00
outcome: published
outcomeOn: 2026-09-14
---

Cục gửi kèm biên bản đấu giá để tòa soạn đối chiếu.
`;
