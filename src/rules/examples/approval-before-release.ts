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
    {
      title: {
        vi: 'Cho ý kiến sau, đơn vị đã giải trình',
        en: 'The opinion came later, and the department has explained it',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, {
          'approval.at': '2026-10-28T14:00+07:00',
        }),
        'departments/an-phu/explanations/approval-before-release-2026-10.md': `---
rule: approval-before-release
subject: an-phu/briefings/2026-10
date: 2026-11-20
---

Phiếu trình được ký sau khi đã gửi thông cáo, do văn thư gửi nhầm bản chưa duyệt.
`,
      },
      findings: [
        {
          rule: 'approval-before-release',
          severity: 'notice',
          kind: 'breach',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 9,
          column: 3,
          message: {
            vi: '“Thời điểm cho ý kiến” (`approval.at`): Thủ trưởng cho ý kiến lúc 14:00 ngày 28/10/2026, sau khi đã cung cấp (09:00 ngày 28/10/2026), trong khi ý kiến phải có trước. Đơn vị đã giải trình ngày 20/11/2026 (`content/departments/an-phu/explanations/approval-before-release-2026-10.md`). Không cần sửa gì; việc này được ghi lại và hiển thị.',
            en: '“At” (`approval.at`): The head gave the opinion at 14:00 on 28 October 2026, after the release (09:00 on 28 October 2026), although it must come before. The department explained it on 20 November 2026 (`content/departments/an-phu/explanations/approval-before-release-2026-10.md`). There is nothing to correct; it stays on record and is shown.',
          },
        },
      ],
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
          kind: 'breach',
          file: 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Ý kiến của thủ trưởng” (`approval`): Nội dung đã cung cấp cho báo chí (15:00 ngày 08/10/2026) mà bản ghi không có ý kiến của thủ trưởng, trong khi ý kiến phải có trước khi cung cấp. Nếu ghi nhầm, thêm `approval:` với `by: tran-thi-mai-lan` và `at` (lúc cho ý kiến, đúng với phiếu trình). Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/approval-before-release-2026-10-06-lich-tiep-cong-dan.md`, giữa hai dòng `---` có ba dòng `rule: approval-before-release`, `subject: an-phu/requests/2026-10-06-lich-tiep-cong-dan`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Approval” (`approval`): This was given to the press (15:00 on 8 October 2026), but the record contains no opinion of the head, which must come before the release. If this is a mistake, add `approval:` with `by: tran-thi-mai-lan` and `at` (when it was given, as the file says). If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/approval-before-release-2026-10-06-lich-tiep-cong-dan.md`, with the three lines `rule: approval-before-release`, `subject: an-phu/requests/2026-10-06-lich-tiep-cong-dan`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
          kind: 'breach',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Ý kiến của thủ trưởng” (`approval`): Nội dung đã cung cấp cho báo chí (09:00 ngày 28/10/2026) mà bản ghi không có ý kiến của thủ trưởng, trong khi ý kiến phải có trước khi cung cấp. Nếu ghi nhầm, thêm `approval:` với `by: tran-thi-mai-lan` và `at` (lúc cho ý kiến, đúng với phiếu trình). Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/approval-before-release-2026-10.md`, giữa hai dòng `---` có ba dòng `rule: approval-before-release`, `subject: an-phu/briefings/2026-10`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Approval” (`approval`): This was given to the press (09:00 on 28 October 2026), but the record contains no opinion of the head, which must come before the release. If this is a mistake, add `approval:` with `by: tran-thi-mai-lan` and `at` (when it was given, as the file says). If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/approval-before-release-2026-10.md`, with the three lines `rule: approval-before-release`, `subject: an-phu/briefings/2026-10`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
          kind: 'breach',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 9,
          column: 3,
          message: {
            vi: '“Thời điểm cho ý kiến” (`approval.at`): Thủ trưởng cho ý kiến lúc 14:00 ngày 28/10/2026, sau khi đã cung cấp (09:00 ngày 28/10/2026), trong khi ý kiến phải có trước. Nếu ghi nhầm, sửa `at` hoặc `releasedAt` cho đúng với văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/approval-before-release-2026-10.md`, giữa hai dòng `---` có ba dòng `rule: approval-before-release`, `subject: an-phu/briefings/2026-10`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“At” (`approval.at`): The head gave the opinion at 14:00 on 28 October 2026, after the release (09:00 on 28 October 2026), although it must come before. If this is a mistake, correct `at` or `releasedAt` so that it agrees with the document. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/approval-before-release-2026-10.md`, with the three lines `rule: approval-before-release`, `subject: an-phu/briefings/2026-10`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
          kind: 'breach',
          file: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
          line: 16,
          column: 3,
          message: {
            vi: '“Thời điểm cho ý kiến” (`approval.at`): Thủ trưởng cho ý kiến lúc 16:30 ngày 22/10/2026, sau khi đã cung cấp (20/10/2026), trong khi ý kiến phải có trước. Nếu ghi nhầm, sửa `at` hoặc `reply.date` cho đúng với văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/approval-before-release-2026-10-05-cham-tra-bien-lai.md`, giữa hai dòng `---` có ba dòng `rule: approval-before-release`, `subject: an-phu/responses/2026-10-05-cham-tra-bien-lai`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“At” (`approval.at`): The head gave the opinion at 16:30 on 22 October 2026, after the release (20 October 2026), although it must come before. If this is a mistake, correct `at` or `reply.date` so that it agrees with the document. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/approval-before-release-2026-10-05-cham-tra-bien-lai.md`, with the three lines `rule: approval-before-release`, `subject: an-phu/responses/2026-10-05-cham-tra-bien-lai`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
          kind: 'breach',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 8,
          column: 3,
          message: {
            vi: '“Người cho ý kiến” (`approval.by`): Đặng Văn Kiên cho ý kiến ngày 27/10/2026 mà không phải là thủ trưởng của đơn vị này vào ngày đó, trong khi ý kiến phải do thủ trưởng cho. Nếu ghi nhầm, sửa thành `by: tran-thi-mai-lan`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/approval-before-release-2026-10.md`, giữa hai dòng `---` có ba dòng `rule: approval-before-release`, `subject: an-phu/briefings/2026-10`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“By” (`approval.by`): Đặng Văn Kiên gave the opinion on 27 October 2026, but was not the head of this department on that day; the opinion must come from the head. If this is a mistake, change it to `by: tran-thi-mai-lan`. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/approval-before-release-2026-10.md`, with the three lines `rule: approval-before-release`, `subject: an-phu/briefings/2026-10`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
          kind: 'breach',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 8,
          column: 3,
          message: {
            vi: '“Người cho ý kiến” (`approval.by`): Võ Minh Trí cho ý kiến ngày 27/10/2026 mà không phải là thủ trưởng của đơn vị này vào ngày đó, trong khi ý kiến phải do thủ trưởng cho. Nếu ghi nhầm, sửa thành `by: tran-thi-mai-lan`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/approval-before-release-2026-10.md`, giữa hai dòng `---` có ba dòng `rule: approval-before-release`, `subject: an-phu/briefings/2026-10`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“By” (`approval.by`): Võ Minh Trí gave the opinion on 27 October 2026, but was not the head of this department on that day; the opinion must come from the head. If this is a mistake, change it to `by: tran-thi-mai-lan`. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/approval-before-release-2026-10.md`, with the three lines `rule: approval-before-release`, `subject: an-phu/briefings/2026-10`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
          kind: 'breach',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 10,
          column: 3,
          message: {
            vi: '“Dấu vân nội dung” (`approval.contentHash`): Nội dung trong bản ghi không phải là nội dung mà thủ trưởng đã cho ý kiến. Nếu ghi nhầm, khôi phục nội dung đã được cho ý kiến; nếu trước khi cung cấp thủ trưởng đã cho ý kiến về chính nội dung này, sửa thành `contentHash: sha256:b5260924ea0562e085750dee84d7a64fbeb5782b41266f3d46f5bac8f8ba5e75`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/approval-before-release-2026-10.md`, giữa hai dòng `---` có ba dòng `rule: approval-before-release`, `subject: an-phu/briefings/2026-10`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Content hash” (`approval.contentHash`): The text of the record is not the text that the head approved. If this is a mistake, restore the text that was approved; if the head approved this very text before the release, change it to `contentHash: sha256:b5260924ea0562e085750dee84d7a64fbeb5782b41266f3d46f5bac8f8ba5e75`. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/approval-before-release-2026-10.md`, with the three lines `rule: approval-before-release`, `subject: an-phu/briefings/2026-10`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
  ],
};
