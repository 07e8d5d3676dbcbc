import type { Examples } from '../example.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Mới gửi yêu cầu, còn chờ cơ quan báo chí', en: 'Asked for not long ago' },
      asOf: '2026-10-10',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': `---
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
outcome: pending
---

Cục gửi kèm biên bản đấu giá để tòa soạn đối chiếu.
`,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Quá 30 ngày mà chưa có kết quả', en: 'No outcome after more than 30 days' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': `---
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
outcome: pending
---

Cục gửi kèm biên bản đấu giá để tòa soạn đối chiếu.
`,
      },
      findings: [
        {
          rule: 'correction-requested',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 18,
          column: 1,
          message: {
            vi: '“Kết quả” (`outcome`): Yêu cầu gửi ngày 10/09/2026, đến nay đã 73 ngày mà chưa có kết quả (quá 30 ngày là mốc theo chính sách của trang, Công văn không quy định). Hỏi lại cơ quan báo chí, rồi sửa `outcome` và thêm `outcomeOn`.',
            en: '“Outcome” (`outcome`): The request of 10/09/2026 has had no outcome for 73 days (more than 30 days is the mark by policy of this publisher; the letter is silent). Ask the outlet again, then change `outcome` and add `outcomeOn`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Cơ quan báo chí không đăng mà không ghi vì sao', en: 'Declined, and nobody says why' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': `---
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
outcome: declined
outcomeOn: 2026-09-14
---

Cục gửi kèm biên bản đấu giá để tòa soạn đối chiếu.
`,
      },
      findings: [
        {
          rule: 'correction-requested',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 18,
          column: 1,
          message: {
            vi: '“Kết quả” (`outcome`): Cơ quan báo chí không đăng mà không ghi ý kiến của cơ quan ấy, nên không biết vì sao và có cần yêu cầu tiếp không. Thêm `response:` với ý kiến đã nhận, hoặc ghi là không có trả lời.',
            en: '“Outcome” (`outcome`): The outlet declined and its reply is not recorded, so nobody can tell why, or whether to ask again. Add `response:` with what it answered, or say that it did not.',
          },
        },
      ],
    },
    {
      title: { vi: 'Kết quả ghi ngày chưa đến', en: 'The outcome bears a day that has not come' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': `---
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
outcomeOn: 2027-09-14
---

Cục gửi kèm biên bản đấu giá để tòa soạn đối chiếu.
`,
      },
      findings: [
        {
          rule: 'correction-requested',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 18,
          column: 1,
          message: {
            vi: '“Kết quả” (`outcome`): Yêu cầu gửi ngày 10/09/2026, đến nay đã 73 ngày mà chưa có kết quả (quá 30 ngày là mốc theo chính sách của trang, Công văn không quy định). Hỏi lại cơ quan báo chí, rồi sửa `outcome` và thêm `outcomeOn`.',
            en: '“Outcome” (`outcome`): The request of 10/09/2026 has had no outcome for 73 days (more than 30 days is the mark by policy of this publisher; the letter is silent). Ask the outlet again, then change `outcome` and add `outcomeOn`.',
          },
        },
      ],
    },
  ],
};
