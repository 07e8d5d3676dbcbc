import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { october } from '../example-records/briefings.ts';
import { answeredPetition } from '../example-records/responses.ts';
import { dangVanKien } from '../example-records/spokespersons.ts';

const approvedByHash = withFieldsAfter(october, 'approval.at', {
  contentHash: 'sha256:6ca79dd3f39d909763bed19e7b6f1285183cdf0cc5f2132e8b39d97217462028',
});

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Thủ trưởng cho ý kiến từ hôm trước', en: 'The head gave the opinion the day before' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, {
          'approval.at': '2026-10-27T10:15+07:00',
        }),
      },
      findings: [],
    },
    {
      title: { vi: 'Nội dung không đổi từ khi cho ý kiến', en: 'The text has not changed since the opinion' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': approvedByHash,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Không ghi ý kiến của thủ trưởng', en: 'The head’s opinion is not recorded' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md': `---
receivedAt: 2026-10-06T09:00+07:00
from: tap-chi-dan-sinh
channel: email
topic: Lịch tiếp công dân của lãnh đạo Cục trong quý IV năm 2026
outcome: answered
answeredAt: 2026-10-08T15:00+07:00
speaker: tran-thi-mai-lan
---

Lãnh đạo Cục tiếp công dân vào ngày 15 hằng tháng.
`,
      },
      findings: [
        {
          rule: 'approval-before-release',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Ý kiến của thủ trưởng” (`approval`): Không ghi ý kiến của thủ trưởng trước khi cung cấp. Thêm `approval:` với `by` (tên tệp của thủ trưởng) và `at` (lúc cho ý kiến).',
            en: '“Approval” (`approval`): The head’s opinion before the release is not recorded. Add `approval:` with `by` (the head’s file name) and `at` (when it was given).',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Thông tin định kỳ không ghi ý kiến của thủ trưởng',
        en: 'A monthly briefing without the head’s opinion',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, { approval: null }),
      },
      findings: [
        {
          rule: 'approval-before-release',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 9,
          column: 1,
          message: {
            vi: 'Thiếu “Ý kiến của thủ trưởng” (`approval`). Công văn, mục 2.2.4, đoạn 2 yêu cầu nội dung này. Thêm phía trên dòng `---` này: `approval:`, bên dưới là các dòng thụt vào hai dấu cách `by: tran-thi-mai-lan`, `at: 2026-…-…T…:…+07:00`.',
            en: '“Approval” (`approval`) is missing. Ordered by: Letter, section 2.2.4, paragraph 2. Add above this `---`: `approval:`, below which stand, indented by two spaces, `by: tran-thi-mai-lan`, `at: 2026-…-…T…:…+07:00`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Cho ý kiến sau khi đã cung cấp', en: 'The opinion came after the release' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, {
          'approval.at': '2026-10-28T14:00+07:00',
        }),
      },
      findings: [
        {
          rule: 'approval-before-release',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 9,
          column: 3,
          message: {
            vi: '“Thời điểm cho ý kiến” (`approval.at`): Ý kiến của thủ trưởng ghi lúc 14:00 ngày 28/10/2026, sau khi đã cung cấp (09:00 ngày 28/10/2026). Nếu ghi nhầm, sửa `at`; nếu đúng là cho ý kiến sau, giữ nguyên và báo thủ trưởng, vì việc này trái quy định.',
            en: '“At” (`approval.at`): The head’s opinion is dated 14:00 on 28/10/2026, after the release (09:00 on 28/10/2026). If that is a slip, mend `at`; if the opinion did come later, leave it and tell the head, since it breaks the rule.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Cho ý kiến sau ngày ký văn bản trả lời',
        en: 'The opinion came after the day of the reply',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md': withFields(answeredPetition, {
          'approval.at': '2026-10-22T16:30+07:00',
        }),
      },
      findings: [
        {
          rule: 'approval-before-release',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
          line: 16,
          column: 3,
          message: {
            vi: '“Thời điểm cho ý kiến” (`approval.at`): Ý kiến của thủ trưởng ghi lúc 16:30 ngày 22/10/2026, sau khi đã cung cấp (20/10/2026). Nếu ghi nhầm, sửa `at`; nếu đúng là cho ý kiến sau, giữ nguyên và báo thủ trưởng, vì việc này trái quy định.',
            en: '“At” (`approval.at`): The head’s opinion is dated 16:30 on 22/10/2026, after the release (20/10/2026). If that is a slip, mend `at`; if the opinion did come later, leave it and tell the head, since it breaks the rule.',
          },
        },
      ],
    },
    {
      title: { vi: 'Người cho ý kiến không phải là thủ trưởng', en: 'The opinion is not the head’s' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/spokespersons/dang-van-kien.md': dangVanKien,
        'departments/an-phu/briefings/2026-10.md': withFields(october, { 'approval.by': 'dang-van-kien' }),
      },
      findings: [
        {
          rule: 'approval-before-release',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 8,
          column: 3,
          message: {
            vi: '“Người cho ý kiến” (`approval.by`): Đặng Văn Kiên không phải là thủ trưởng của đơn vị này vào ngày 27/10/2026, mà ý kiến phải do thủ trưởng cho. Nếu ghi nhầm, sửa thành `by: tran-thi-mai-lan`; nếu đúng là như vậy, giữ nguyên và báo thủ trưởng, vì việc này trái quy định.',
            en: '“By” (`approval.by`): Đặng Văn Kiên was not the head of this department on 27/10/2026, and the opinion must be the head’s. If that is a slip, make it `by: tran-thi-mai-lan`; if it is so, leave it and tell the head, since it breaks the rule.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Thủ trưởng của đơn vị khác cho ý kiến',
        en: 'The head of another department gave the opinion',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, {
          'approval.by': 'trung-uong/spokespersons/vo-minh-tri',
        }),
      },
      findings: [
        {
          rule: 'approval-before-release',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 8,
          column: 3,
          message: {
            vi: '“Người cho ý kiến” (`approval.by`): Võ Minh Trí không phải là thủ trưởng của đơn vị này vào ngày 27/10/2026, mà ý kiến phải do thủ trưởng cho. Nếu ghi nhầm, sửa thành `by: tran-thi-mai-lan`; nếu đúng là như vậy, giữ nguyên và báo thủ trưởng, vì việc này trái quy định.',
            en: '“By” (`approval.by`): Võ Minh Trí was not the head of this department on 27/10/2026, and the opinion must be the head’s. If that is a slip, make it `by: tran-thi-mai-lan`; if it is so, leave it and tell the head, since it breaks the rule.',
          },
        },
      ],
    },
    {
      title: { vi: 'Nội dung đã đổi sau khi cho ý kiến', en: 'The text was changed after the opinion' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': approvedByHash.replace(
          ' và lịch tiếp công dân tháng sau',
          '',
        ),
      },
      findings: [
        {
          rule: 'approval-before-release',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 10,
          column: 3,
          message: {
            vi: '“Dấu vân nội dung” (`approval.contentHash`): Nội dung đã đổi sau khi thủ trưởng cho ý kiến. Khôi phục nội dung cũ; nếu trước khi cung cấp thủ trưởng đã cho ý kiến về chính nội dung này, sửa thành `contentHash: sha256:b5260924ea0562e085750dee84d7a64fbeb5782b41266f3d46f5bac8f8ba5e75`.',
            en: '“Content hash” (`approval.contentHash`): The text has changed since the head approved it. Restore it; if the head approved this very text before the release, make it `contentHash: sha256:b5260924ea0562e085750dee84d7a64fbeb5782b41266f3d46f5bac8f8ba5e75`.',
          },
        },
      ],
    },
  ],
};
