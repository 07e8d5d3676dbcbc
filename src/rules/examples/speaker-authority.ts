import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { quachThiHien } from '../example-records/authorisations.ts';
import { october } from '../example-records/briefings.ts';

const handover = `---
title: Kết quả giao nhà số 5 phố Bến Gạch
case: AP-2026-0031
occurredAt: 2026-10-22T08:00+07:00
needsInitialInformation: false
releasedAt: 2026-10-22T15:00+07:00
speaker: cao-thi-thu-giao-nha
approval:
  by: tran-thi-mai-lan
  at: 2026-10-22T14:00+07:00
---

Nhà đã được giao cho người được thi hành án.
`;

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Người được ủy quyền nói về đúng vụ việc, trong thời hạn',
        en: 'The authorised person speaks on that case, within the term',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-10-22-giao-nha.md': handover,
      },
      findings: [],
    },
    {
      title: { vi: 'Người phát ngôn nói về mọi vụ việc', en: 'A spokesperson speaks on any case' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-11-12-giao-nha.md': withFields(handover, {
          occurredAt: '2026-11-12T08:00+07:00',
          releasedAt: '2026-11-12T15:00+07:00',
          speaker: 'tran-thi-mai-lan',
          'approval.at': '2026-11-12T14:00+07:00',
        }),
      },
      findings: [],
    },
    {
      title: {
        vi: 'Phát ngôn về vụ việc khác, đơn vị đã giải trình',
        en: 'Speaking on another case, which the department has explained',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-10-22-giao-nha.md': withFields(handover, {
          case: 'AP-2026-0044',
        }),
        'departments/an-phu/explanations/speaker-authority-2026-10-22-giao-nha.md': `---
rule: speaker-authority
subject: an-phu/statements/2026-10-22-giao-nha
date: 2026-11-20
---

Người được ủy quyền trả lời cả câu hỏi về một vụ việc khác tại buổi giao nhà.
`,
      },
      findings: [
        {
          rule: 'speaker-authority',
          severity: 'notice',
          kind: 'breach',
          file: 'departments/an-phu/statements/2026-10-22-giao-nha.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Cao Thị Thu phát ngôn ngày 22/10/2026 về vụ việc AP-2026-0044 mà chỉ được ủy quyền trong vụ việc AP-2026-0031. Đơn vị đã giải trình ngày 20/11/2026 (`content/departments/an-phu/explanations/speaker-authority-2026-10-22-giao-nha.md`). Không cần sửa gì; việc này được ghi lại và hiển thị.',
            en: '“Speaker” (`speaker`): Cao Thị Thu spoke on 22 October 2026 on case AP-2026-0044 but is authorised only for case AP-2026-0031. The department explained it on 20 November 2026 (`content/departments/an-phu/explanations/speaker-authority-2026-10-22-giao-nha.md`). There is nothing to correct; it stays on record and is shown.',
          },
        },
      ],
    },
  ],
  fails: [
    {
      title: { vi: 'Không ghi ai đã phát ngôn', en: 'It is not said who spoke' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-10-22-giao-nha.md': withFields(handover, { speaker: null }),
      },
      findings: [
        {
          rule: 'speaker-authority',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/statements/2026-10-22-giao-nha.md',
          line: 10,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Thông tin được cung cấp ngày 22/10/2026 mà bản ghi không nêu ai đã phát ngôn, trong khi chỉ người có thẩm quyền mới được phát ngôn. Nếu ghi nhầm, thêm `speaker:` với tên tệp của người phát ngôn hoặc của văn bản ủy quyền, ví dụ `speaker: tran-thi-mai-lan`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/speaker-authority-2026-10-22-giao-nha.md`, giữa hai dòng `---` có ba dòng `rule: speaker-authority`, `subject: an-phu/statements/2026-10-22-giao-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Speaker” (`speaker`): The information was given on 22 October 2026, but the record does not name who spoke; only those with authority may. If this is a mistake, add `speaker:` with the file name of the spokesperson or of the authorisation, such as `speaker: tran-thi-mai-lan`. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/speaker-authority-2026-10-22-giao-nha.md`, with the three lines `rule: speaker-authority`, `subject: an-phu/statements/2026-10-22-giao-nha`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Phát ngôn trước khi ủy quyền có hiệu lực',
        en: 'Speaking before the authorisation takes effect',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-09-03-giao-nha.md': withFields(handover, {
          occurredAt: '2026-09-03T08:00+07:00',
          releasedAt: '2026-09-03T15:00+07:00',
          'approval.at': '2026-09-03T14:00+07:00',
        }),
      },
      findings: [
        {
          rule: 'speaker-authority',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/statements/2026-09-03-giao-nha.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Cao Thị Thu phát ngôn ngày 03/09/2026 mà chỉ có thẩm quyền từ ngày 07/09/2026. Nếu ghi nhầm, sửa thành `speaker: tran-thi-mai-lan` khi chính người đó đã phát ngôn, hoặc sửa `from` trong `content/departments/an-phu/authorisations/cao-thi-thu-giao-nha.md` cho đúng với văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/speaker-authority-2026-09-03-giao-nha.md`, giữa hai dòng `---` có ba dòng `rule: speaker-authority`, `subject: an-phu/statements/2026-09-03-giao-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Speaker” (`speaker`): Cao Thị Thu spoke on 3 September 2026 but has authority only from 7 September 2026. If this is a mistake, change it to `speaker: tran-thi-mai-lan` if that person spoke, or correct `from` in `content/departments/an-phu/authorisations/cao-thi-thu-giao-nha.md` so that it agrees with the document. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/speaker-authority-2026-09-03-giao-nha.md`, with the three lines `rule: speaker-authority`, `subject: an-phu/statements/2026-09-03-giao-nha`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: { vi: 'Phát ngôn khi ủy quyền đã hết hạn', en: 'Speaking after the authorisation has ended' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-11-12-giao-nha.md': withFields(handover, {
          occurredAt: '2026-11-12T08:00+07:00',
          releasedAt: '2026-11-12T15:00+07:00',
          'approval.at': '2026-11-12T14:00+07:00',
        }),
      },
      findings: [
        {
          rule: 'speaker-authority',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/statements/2026-11-12-giao-nha.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Cao Thị Thu phát ngôn ngày 12/11/2026 mà thẩm quyền đã hết vào ngày 31/10/2026. Nếu ghi nhầm, sửa thành `speaker: tran-thi-mai-lan` khi chính người đó đã phát ngôn, hoặc sửa `to` trong `content/departments/an-phu/authorisations/cao-thi-thu-giao-nha.md` cho đúng với văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/speaker-authority-2026-11-12-giao-nha.md`, giữa hai dòng `---` có ba dòng `rule: speaker-authority`, `subject: an-phu/statements/2026-11-12-giao-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Speaker” (`speaker`): Cao Thị Thu spoke on 12 November 2026, after the authority had ended on 31 October 2026. If this is a mistake, change it to `speaker: tran-thi-mai-lan` if that person spoke, or correct `to` in `content/departments/an-phu/authorisations/cao-thi-thu-giao-nha.md` so that it agrees with the document. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/speaker-authority-2026-11-12-giao-nha.md`, with the three lines `rule: speaker-authority`, `subject: an-phu/statements/2026-11-12-giao-nha`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: { vi: 'Phát ngôn về vụ việc khác', en: 'Speaking on another case' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-10-22-giao-nha.md': withFields(handover, {
          case: 'AP-2026-0044',
        }),
      },
      findings: [
        {
          rule: 'speaker-authority',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/statements/2026-10-22-giao-nha.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Cao Thị Thu phát ngôn ngày 22/10/2026 về vụ việc AP-2026-0044 mà chỉ được ủy quyền trong vụ việc AP-2026-0031. Nếu ghi nhầm, sửa thành `speaker: tran-thi-mai-lan` khi chính người đó đã phát ngôn, hoặc sửa `case` ở đây thành vụ việc đã nói đến. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/speaker-authority-2026-10-22-giao-nha.md`, giữa hai dòng `---` có ba dòng `rule: speaker-authority`, `subject: an-phu/statements/2026-10-22-giao-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Speaker” (`speaker`): Cao Thị Thu spoke on 22 October 2026 on case AP-2026-0044 but is authorised only for case AP-2026-0031. If this is a mistake, change it to `speaker: tran-thi-mai-lan` if that person spoke, or change `case` here to the one that was spoken about. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/speaker-authority-2026-10-22-giao-nha.md`, with the three lines `rule: speaker-authority`, `subject: an-phu/statements/2026-10-22-giao-nha`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: { vi: 'Phát ngôn mà không ghi vụ việc', en: 'Speaking without naming the case' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-10-22-giao-nha.md': withFields(handover, { case: null }),
      },
      findings: [
        {
          rule: 'speaker-authority',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/statements/2026-10-22-giao-nha.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Cao Thị Thu phát ngôn ngày 22/10/2026 mà chỉ được ủy quyền trong vụ việc AP-2026-0031, còn bản ghi này không nêu vụ việc nào. Nếu ghi nhầm, sửa thành `speaker: tran-thi-mai-lan` khi chính người đó đã phát ngôn, hoặc thêm `case: AP-2026-0031` khi đúng là vụ việc đó. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/speaker-authority-2026-10-22-giao-nha.md`, giữa hai dòng `---` có ba dòng `rule: speaker-authority`, `subject: an-phu/statements/2026-10-22-giao-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Speaker” (`speaker`): Cao Thị Thu spoke on 22 October 2026 but is authorised only for case AP-2026-0031, and this record names no case. If this is a mistake, change it to `speaker: tran-thi-mai-lan` if that person spoke, or add `case: AP-2026-0031` if that is the case concerned. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/speaker-authority-2026-10-22-giao-nha.md`, with the three lines `rule: speaker-authority`, `subject: an-phu/statements/2026-10-22-giao-nha`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Người được ủy quyền cung cấp thông tin định kỳ',
        en: 'An authorised person gives the monthly briefing',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/briefings/2026-10.md': withFields(october, { speaker: 'cao-thi-thu-giao-nha' }),
      },
      findings: [
        {
          rule: 'speaker-authority',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Cao Thị Thu phát ngôn ngày 28/10/2026 mà chỉ được ủy quyền trong vụ việc AP-2026-0031, còn thông tin định kỳ không thuộc riêng vụ việc nào. Nếu ghi nhầm, sửa thành `speaker: tran-thi-mai-lan` khi chính người đó đã phát ngôn. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/speaker-authority-2026-10.md`, giữa hai dòng `---` có ba dòng `rule: speaker-authority`, `subject: an-phu/briefings/2026-10`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Speaker” (`speaker`): Cao Thị Thu spoke on 28 October 2026 but is authorised only for case AP-2026-0031, and a monthly briefing belongs to no single case. If this is a mistake, change it to `speaker: tran-thi-mai-lan` if that person spoke. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/speaker-authority-2026-10.md`, with the three lines `rule: speaker-authority`, `subject: an-phu/briefings/2026-10`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Chỉ được ủy quyền phối hợp mà lại phát ngôn',
        en: 'Authorised to coordinate, and yet speaking',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          mode: 'coordinate',
        }),
        'departments/an-phu-bac/statements/2026-10-22-giao-dat.md': `---
title: Kết quả giao thửa đất 118 xã Bãi Ngô
case: APB-2026-0012
occurredAt: 2026-10-22T08:00+07:00
needsInitialInformation: false
releasedAt: 2026-10-22T15:00+07:00
speaker: quach-thi-hien-giao-dat
approval:
  by: ho-van-lanh
  at: 2026-10-22T14:00+07:00
---

Đất đã được giao cho người được thi hành án.
`,
      },
      findings: [
        {
          rule: 'speaker-authority',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu-bac/statements/2026-10-22-giao-dat.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Quách Thị Hiền phát ngôn ngày 22/10/2026 mà chỉ được ủy quyền phối hợp, không được phát ngôn thay. Nếu ghi nhầm, sửa thành `speaker: ho-van-lanh` khi chính người đó đã phát ngôn, hoặc sửa `mode` trong `content/departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md` cho đúng với văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu-bac/explanations/speaker-authority-2026-10-22-giao-dat.md`, giữa hai dòng `---` có ba dòng `rule: speaker-authority`, `subject: an-phu-bac/statements/2026-10-22-giao-dat`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Speaker” (`speaker`): Quách Thị Hiền spoke on 22 October 2026 but is authorised only to coordinate, not to speak. If this is a mistake, change it to `speaker: ho-van-lanh` if that person spoke, or correct `mode` in `content/departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md` so that it agrees with the document. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu-bac/explanations/speaker-authority-2026-10-22-giao-dat.md`, with the three lines `rule: speaker-authority`, `subject: an-phu-bac/statements/2026-10-22-giao-dat`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Người phát ngôn của đơn vị khác nói thay',
        en: 'The spokesperson of another department speaks instead',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-10-22-giao-nha.md': withFields(handover, {
          speaker: 'trung-uong/spokespersons/vo-minh-tri',
        }),
      },
      findings: [
        {
          rule: 'speaker-authority',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/statements/2026-10-22-giao-nha.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Võ Minh Trí phát ngôn ngày 22/10/2026 mà không phát ngôn cho đơn vị này, chỉ cho đơn vị khác. Nếu ghi nhầm, sửa thành `speaker: tran-thi-mai-lan` khi chính người đó đã phát ngôn. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/speaker-authority-2026-10-22-giao-nha.md`, giữa hai dòng `---` có ba dòng `rule: speaker-authority`, `subject: an-phu/statements/2026-10-22-giao-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Speaker” (`speaker`): Võ Minh Trí spoke on 22 October 2026 but speaks for another department, not for this one. If this is a mistake, change it to `speaker: tran-thi-mai-lan` if that person spoke. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/speaker-authority-2026-10-22-giao-nha.md`, with the three lines `rule: speaker-authority`, `subject: an-phu/statements/2026-10-22-giao-nha`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
  ],
};
