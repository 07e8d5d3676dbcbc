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
          kind: 'record',
          file: 'departments/an-phu/statements/2026-10-22-giao-nha.md',
          line: 10,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Không ghi ai đã phát ngôn, nên không biết người đó có thẩm quyền hay không. Thêm `speaker:` với tên tệp của người phát ngôn hoặc của văn bản ủy quyền.',
            en: '“Speaker” (`speaker`): It is not said who spoke, so their authority cannot be told. Add `speaker:` with the file name of the spokesperson or of the authorisation.',
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
          kind: 'record',
          file: 'departments/an-phu/statements/2026-09-03-giao-nha.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Cao Thị Thu chỉ có thẩm quyền từ ngày 07/09/2026, sau ngày phát ngôn (03/09/2026). Nếu người phát ngôn của đơn vị đã nói, sửa thành `speaker: tran-thi-mai-lan`, hoặc sửa `from` trong `content/departments/an-phu/authorisations/cao-thi-thu-giao-nha.md` nếu ghi nhầm.',
            en: '“Speaker” (`speaker`): Cao Thị Thu has authority only from 07/09/2026, after the day of the statement (03/09/2026). If the department’s spokesperson spoke, make it `speaker: tran-thi-mai-lan`, or mend `from` in `content/departments/an-phu/authorisations/cao-thi-thu-giao-nha.md` if it is a slip.',
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
          kind: 'record',
          file: 'departments/an-phu/statements/2026-11-12-giao-nha.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Thẩm quyền của Cao Thị Thu hết vào ngày 31/10/2026, trước ngày phát ngôn (12/11/2026). Nếu người phát ngôn của đơn vị đã nói, sửa thành `speaker: tran-thi-mai-lan`, hoặc sửa `to` trong `content/departments/an-phu/authorisations/cao-thi-thu-giao-nha.md` nếu ghi nhầm.',
            en: '“Speaker” (`speaker`): The authority of Cao Thị Thu ended on 31/10/2026, before the day of the statement (12/11/2026). If the department’s spokesperson spoke, make it `speaker: tran-thi-mai-lan`, or mend `to` in `content/departments/an-phu/authorisations/cao-thi-thu-giao-nha.md` if it is a slip.',
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
          kind: 'record',
          file: 'departments/an-phu/statements/2026-10-22-giao-nha.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Cao Thị Thu chỉ được ủy quyền trong vụ việc AP-2026-0031, không phải AP-2026-0044. Nếu người phát ngôn của đơn vị đã nói, sửa thành `speaker: tran-thi-mai-lan`, hoặc sửa `case` ở đây nếu ghi nhầm.',
            en: '“Speaker” (`speaker`): Cao Thị Thu is authorised for case AP-2026-0031, not AP-2026-0044. If the department’s spokesperson spoke, make it `speaker: tran-thi-mai-lan`, or mend `case` here if it is a slip.',
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
          kind: 'record',
          file: 'departments/an-phu/statements/2026-10-22-giao-nha.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Cao Thị Thu chỉ được ủy quyền trong vụ việc AP-2026-0031, mà bản ghi này không ghi vụ việc nào. Thêm `case: AP-2026-0031` nếu đúng là vụ việc đó; nếu không, sửa `speaker`.',
            en: '“Speaker” (`speaker`): Cao Thị Thu is authorised for case AP-2026-0031 alone, and this record names no case. Add `case: AP-2026-0031` if that is the one; otherwise change `speaker`.',
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
          kind: 'record',
          file: 'departments/an-phu/briefings/2026-10.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Cao Thị Thu chỉ được ủy quyền trong vụ việc AP-2026-0031, mà thông tin định kỳ không thuộc riêng vụ việc nào. Nếu người phát ngôn của đơn vị đã nói, sửa thành `speaker: tran-thi-mai-lan`.',
            en: '“Speaker” (`speaker`): Cao Thị Thu is authorised for case AP-2026-0031 alone, and a monthly briefing belongs to no single case. If the department’s spokesperson spoke, make it `speaker: tran-thi-mai-lan`.',
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
          kind: 'record',
          file: 'departments/an-phu-bac/statements/2026-10-22-giao-dat.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Quách Thị Hiền chỉ được ủy quyền phối hợp (`mode: coordinate`), không được phát ngôn thay. Nếu người phát ngôn của đơn vị đã nói, sửa thành `speaker: ho-van-lanh`, hoặc sửa `mode` trong `content/departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md` nếu ghi nhầm.',
            en: '“Speaker” (`speaker`): Quách Thị Hiền is authorised to coordinate only (`mode: coordinate`), not to speak. If the department’s spokesperson spoke, make it `speaker: ho-van-lanh`, or mend `mode` in `content/departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md` if it is a slip.',
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
          kind: 'record',
          file: 'departments/an-phu/statements/2026-10-22-giao-nha.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Võ Minh Trí không phát ngôn cho đơn vị này mà cho đơn vị khác. Nếu người phát ngôn của đơn vị đã nói, sửa thành `speaker: tran-thi-mai-lan`.',
            en: '“Speaker” (`speaker`): Võ Minh Trí speaks for another department and not for this one. If the department’s spokesperson spoke, make it `speaker: tran-thi-mai-lan`.',
          },
        },
      ],
    },
  ],
};
