import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';

const fire = `---
title: Cháy kho vật chứng tại thị xã An Phú
occurredAt: 2026-11-18T06:00+07:00
needsInitialInformation: true
impact: high
releasedAt: 2026-11-18T09:00+07:00
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-11-18T08:40+07:00
---

Đám cháy đã được dập tắt; không có ai bị thương.
`;

const unspoken = `---
title: Cháy kho vật chứng tại thị xã An Phú
occurredAt: 2026-11-18T06:00+07:00
needsInitialInformation: true
impact: high
---
`;

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Phát ngôn sau ba giờ', en: 'A statement after three hours' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-11-18-chay-kho-vat-chung.md': fire,
      },
      findings: [],
    },
    {
      title: {
        vi: 'Vụ việc vừa xảy ra sáng nay: chỉ nhắc',
        en: 'The event was this morning: a reminder only',
      },
      asOf: '2026-11-18T09:00+07:00',
      files: {
        'departments/an-phu/statements/2026-11-18-chay-kho-vat-chung.md': unspoken,
      },
      findings: [
        {
          rule: 'statement-within-one-day',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/statements/2026-11-18-chay-kho-vat-chung.md',
          line: 6,
          column: 1,
          message: {
            vi: 'Chưa có thông tin ban đầu về vụ việc. Còn 1 ngày, đến 19/11/2026: 1 ngày kể từ ngày vụ việc xảy ra (18/11/2026). Phát ngôn ngay, rồi ghi `releasedAt`, `speaker` và `approval`.',
            en: 'There is no initial information on the matter. 1 day left, until 19 November 2026: 1 day from the day of the event (18 November 2026). Make a statement now, then write `releasedAt`, `speaker` and `approval`.',
          },
          due: '2026-11-19',
          daysLate: 0,
        },
      ],
    },
  ],
  fails: [
    {
      title: { vi: 'Quá hạn mà chưa phát ngôn', en: 'Past the date and nothing was said' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-11-18-chay-kho-vat-chung.md': unspoken,
      },
      findings: [
        {
          rule: 'statement-within-one-day',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu/statements/2026-11-18-chay-kho-vat-chung.md',
          line: 6,
          column: 1,
          message: {
            vi: 'Chưa có thông tin ban đầu về vụ việc. Hạn là ngày 19/11/2026, quá 3 ngày: 1 ngày kể từ ngày vụ việc xảy ra (18/11/2026). Phát ngôn ngay, rồi ghi `releasedAt`, `speaker` và `approval`. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu/waivers/`.',
            en: 'There is no initial information on the matter. It was due on 19 November 2026, 3 days ago: 1 day from the day of the event (18 November 2026). Make a statement now, then write `releasedAt`, `speaker` and `approval`. If the department above has excused it in writing, add a record to `content/departments/an-phu/waivers/`.',
          },
          due: '2026-11-19',
          daysLate: 3,
        },
      ],
    },
    {
      title: { vi: 'Đã phát ngôn nhưng trễ hạn', en: 'A statement, but a late one' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-11-17-chay-kho-vat-chung.md': withFields(fire, {
          occurredAt: '2026-11-17T06:00+07:00',
          releasedAt: '2026-11-20T09:00+07:00',
          'approval.at': '2026-11-20T08:30+07:00',
        }),
      },
      findings: [
        {
          rule: 'statement-within-one-day',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/statements/2026-11-17-chay-kho-vat-chung.md',
          line: 6,
          column: 1,
          message: {
            vi: 'Thông tin ban đầu được cung cấp ngày 20/11/2026, trễ 2 ngày so với hạn 18/11/2026. Không cần sửa gì; việc trễ hạn được ghi lại và hiển thị.',
            en: 'The initial information was given on 20 November 2026, 2 days after it was due on 18 November 2026. There is nothing to correct; the delay stays on record and is shown.',
          },
          due: '2026-11-18',
          daysLate: 2,
        },
      ],
    },
    {
      title: {
        vi: 'Quá 24 giờ, nhưng hạn rơi vào thứ Bảy nên chuyển sang thứ Hai',
        en: 'Past 24 hours, though the date falls on a Saturday and moves to Monday',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-11-20-chay-kho-vat-chung.md': withFields(unspoken, {
          occurredAt: '2026-11-20T15:00+07:00',
        }),
      },
      findings: [
        {
          rule: 'statement-within-one-day',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu/statements/2026-11-20-chay-kho-vat-chung.md',
          line: 6,
          column: 1,
          message: {
            vi: 'Chưa có thông tin ban đầu về vụ việc. Còn 1 ngày, đến 23/11/2026: 1 ngày kể từ ngày vụ việc xảy ra (20/11/2026) kết thúc vào 21/11/2026, mà đến hết 22/11/2026 là ngày nghỉ (thứ Bảy; Chủ nhật), nên tính đến hết ngày làm việc tiếp theo. Phát ngôn ngay, rồi ghi `releasedAt`, `speaker` và `approval`.',
            en: 'There is no initial information on the matter. 1 day left, until 23 November 2026: 1 day from the day of the event (20 November 2026) ends on 21 November 2026, with days off until 22 November 2026 (Saturday; Sunday), so the next working day counts. Make a statement now, then write `releasedAt`, `speaker` and `approval`.',
          },
          due: '2026-11-23',
          daysLate: 0,
        },
        {
          rule: 'statement-within-one-day',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/statements/2026-11-20-chay-kho-vat-chung.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Thời điểm phát ngôn” (`releasedAt`): Đã quá 24 giờ kể từ khi vụ việc xảy ra (15:00 ngày 20/11/2026) mà chưa có thông tin ban đầu. Phát ngôn ngay, rồi ghi `releasedAt`, `speaker` và `approval`.',
            en: '“Released at” (`releasedAt`): There is still no initial information, more than 24 hours after the event (15:00 on 20 November 2026). Make a statement now, then write `releasedAt`, `speaker` and `approval`.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Phát ngôn sau hơn 24 giờ, vào ngày nghỉ',
        en: 'A statement after more than 24 hours, on a day off',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-11-20-chay-kho-vat-chung.md': withFields(fire, {
          occurredAt: '2026-11-20T06:00+07:00',
          releasedAt: '2026-11-21T10:00+07:00',
          'approval.at': '2026-11-21T09:00+07:00',
        }),
      },
      findings: [
        {
          rule: 'statement-within-one-day',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/statements/2026-11-20-chay-kho-vat-chung.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Thời điểm phát ngôn” (`releasedAt`): Thông tin ban đầu được cung cấp lúc 10:00 ngày 21/11/2026, khi đã quá 24 giờ kể từ khi vụ việc xảy ra (06:00 ngày 20/11/2026), dù còn trong hạn tính theo ngày làm việc. Không cần sửa gì; lần sau cần phát ngôn trong 24 giờ.',
            en: '“Released at” (`releasedAt`): The initial information was given at 10:00 on 21 November 2026, more than 24 hours after the event (06:00 on 20 November 2026), though still within the date reckoned by working days. There is nothing to correct; next time make the statement within 24 hours.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Vụ việc tác động lớn chưa có phát ngôn',
        en: 'A matter of large impact without a statement',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-11-18-chay-kho-vat-chung.md': withFields(unspoken, {
          needsInitialInformation: 'false',
        }),
      },
      findings: [
        {
          rule: 'statement-within-one-day',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/statements/2026-11-18-chay-kho-vat-chung.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Thời điểm phát ngôn” (`releasedAt`): Vụ việc có tác động lớn trong xã hội mà chưa có phát ngôn. Phát ngôn rồi ghi `releasedAt`, `speaker` và `approval`.',
            en: '“Released at” (`releasedAt`): The matter has a large social impact, but there is no statement yet. Make one, then write `releasedAt`, `speaker` and `approval`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Vụ việc thông thường chưa có phát ngôn', en: 'An ordinary matter without a statement' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/statements/2026-11-18-chay-kho-vat-chung.md': withFields(unspoken, {
          needsInitialInformation: 'false',
          impact: 'normal',
        }),
      },
      findings: [
        {
          rule: 'statement-within-one-day',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu/statements/2026-11-18-chay-kho-vat-chung.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Thời điểm phát ngôn” (`releasedAt`): Vụ việc đã được ghi mà chưa có phát ngôn. Phát ngôn rồi ghi `releasedAt`, `speaker` và `approval`; nếu không cần phát ngôn, xóa bản ghi này.',
            en: '“Released at” (`releasedAt`): The matter is on record, but there is no statement. Make one, then write `releasedAt`, `speaker` and `approval`; if none is needed, delete this record.',
          },
        },
      ],
    },
  ],
};
