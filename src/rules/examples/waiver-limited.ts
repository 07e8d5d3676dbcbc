import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { hoVanLanh } from '../example-records/spokespersons.ts';

const waiver = `---
rule: briefing-monthly
subject: 2026-11
reason: Trụ sở sửa chữa sau bão, Cục chưa họp báo được.
grantedBy: trung-uong
document:
  number: 320/TCTHADS-VP
  date: 2026-11-16
from: 2026-11-16
to: 2026-12-31
---
`;

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Cấp trên của cấp trên cho phép, gia hạn một lần',
        en: 'Granted from two levels up, and renewed once',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/responses/2026-10-20-tien-dat.md': `---
title: Ý kiến về tiền thuê đất
outlet: bao-an-phu
kind: opinion
origin: forwarded
receivedOn: 2026-10-26
---
`,
        'departments/an-phu-bac/waivers/tien-dat-1.md': `---
rule: response-within-30-days
subject: an-phu-bac/responses/2026-10-20-tien-dat
reason: Chờ cơ quan thuế đối chiếu.
grantedBy: an-phu
document:
  number: 70/CTHADS
  date: 2026-10-28
from: 2026-10-28
to: 2026-11-15
---
`,
        'departments/an-phu-bac/waivers/tien-dat-2.md': `---
rule: response-within-30-days
subject: an-phu-bac/responses/2026-10-20-tien-dat
reason: Chờ cơ quan thuế đối chiếu.
grantedBy: trung-uong
document:
  number: 320/TCTHADS-VP
  date: 2026-11-16
from: 2026-11-16
to: 2026-12-31
renews: tien-dat-1
---
`,
      },
      findings: [
        {
          rule: 'response-within-30-days',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu-bac/responses/2026-10-20-tien-dat.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Chưa ghi văn bản trả lời cơ quan báo chí. Còn 3 ngày, đến 25/11/2026: 30 ngày kể từ ngày nhận được (26/10/2026). Khi đã trả lời, thêm `reply:` với các dòng con `number`, `date`, `to: bao-an-phu`, `states` (`result` là kết quả, `measure` là biện pháp) và `summary`; `speaker:` với tên tệp của người phát ngôn; `approval:` với các dòng con `by: ho-van-lanh` (thủ trưởng) và `at` (lúc cho ý kiến).',
            en: 'No written reply to the outlet is recorded. 3 days left, until 25 November 2026: 30 days from the day of receipt (26 October 2026). Once it is answered, add `reply:` with `number`, `date`, `to: bao-an-phu`, `states` (`result` or `measure`) and `summary` below it; `speaker:` with the file name of who spoke; `approval:` with `by: ho-van-lanh` (the head) and `at` (when the opinion was given) below it.',
          },
          due: '2026-11-25',
          daysLate: 0,
        },
      ],
    },
  ],
  fails: [
    {
      title: { vi: 'Miễn trừ không có ngày cuối', en: 'A waiver without a term' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/waivers/2026-11.md': withFields(waiver, { to: null }),
      },
      findings: [
        {
          rule: 'waiver-limited',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/waivers/2026-11.md',
          line: 10,
          column: 1,
          message: {
            vi: 'Thiếu “Đến ngày” (`to`). Công văn, mục 3.1, gạch đầu dòng 5 (điều kiện miễn trừ là chính sách của trang) yêu cầu nội dung này. Thêm một dòng theo mẫu `to: 2026-…-…` phía trên dòng `---` này.',
            en: '“To” (`to`) is missing. Required by: Letter, section 3.1, fifth dash (the terms of waivers are policy of this publisher). Add a line like `to: 2026-…-…` above this `---`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Miễn trừ không có văn bản', en: 'A waiver without a document' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/waivers/2026-11.md': withFields(waiver, { document: null }),
      },
      findings: [
        {
          rule: 'waiver-limited',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/waivers/2026-11.md',
          line: 8,
          column: 1,
          message: {
            vi: 'Thiếu “Văn bản” (`document`). Công văn, mục 3.1, gạch đầu dòng 5 (điều kiện miễn trừ là chính sách của trang) yêu cầu nội dung này. Thêm phía trên dòng `---` này: `document:`, bên dưới là các dòng thụt vào hai dấu cách `number: …/QĐ-CTHADS`, `date: 2026-…-…`.',
            en: '“Document” (`document`) is missing. Required by: Letter, section 3.1, fifth dash (the terms of waivers are policy of this publisher). Add above this `---`: `document:`, followed by these lines, indented by two spaces: `number: …/QĐ-CTHADS`, `date: 2026-…-…`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Đơn vị cấp dưới cho phép', en: 'Granted by a department below' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/waivers/2026-11.md': withFields(waiver, { grantedBy: 'an-phu-bac' }),
      },
      findings: [
        {
          rule: 'waiver-limited',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/waivers/2026-11.md',
          line: 5,
          column: 1,
          message: {
            vi: '“Cơ quan cho phép” (`grantedBy`): Văn bản 320/TCTHADS-VP miễn trừ cho đơn vị là của Chi cục Thi hành án dân sự huyện An Phú Bắc, không phải cấp trên của đơn vị, mà chỉ cấp trên mới được miễn trừ, nên văn bản ấy không có tác dụng. Nếu ghi nhầm, sửa thành `grantedBy: trung-uong`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/waiver-limited-2026-11.md`, giữa hai dòng `---` có ba dòng `rule: waiver-limited`, `subject: an-phu/waivers/2026-11`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Granted by” (`grantedBy`): Document 320/TCTHADS-VP, which excuses the department, is by the Civil Judgment Enforcement Sub-Department of An Phú Bắc District, which is not above it; only a department above may excuse it, so the document has no effect. If this is a mistake, change it to `grantedBy: trung-uong`. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/waiver-limited-2026-11.md`, with the three lines `rule: waiver-limited`, `subject: an-phu/waivers/2026-11`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: { vi: 'Đơn vị tự miễn trừ cho mình', en: 'The department excuses itself' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/waivers/2026-11.md': withFields(waiver, { grantedBy: 'an-phu' }),
      },
      findings: [
        {
          rule: 'waiver-limited',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/waivers/2026-11.md',
          line: 5,
          column: 1,
          message: {
            vi: '“Cơ quan cho phép” (`grantedBy`): Văn bản 320/TCTHADS-VP miễn trừ cho đơn vị là của Cục Thi hành án dân sự tỉnh An Phú, không phải cấp trên của đơn vị, mà chỉ cấp trên mới được miễn trừ, nên văn bản ấy không có tác dụng. Nếu ghi nhầm, sửa thành `grantedBy: trung-uong`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/waiver-limited-2026-11.md`, giữa hai dòng `---` có ba dòng `rule: waiver-limited`, `subject: an-phu/waivers/2026-11`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Granted by” (`grantedBy`): Document 320/TCTHADS-VP, which excuses the department, is by the Civil Judgment Enforcement Department of An Phú Province, which is not above it; only a department above may excuse it, so the document has no effect. If this is a mistake, change it to `grantedBy: trung-uong`. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/waiver-limited-2026-11.md`, with the three lines `rule: waiver-limited`, `subject: an-phu/waivers/2026-11`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: { vi: 'Kết thúc trước khi bắt đầu', en: 'It ends before it begins' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/waivers/2026-11.md': withFields(waiver, { to: '2026-11-10' }),
      },
      findings: [
        {
          rule: 'waiver-limited',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/waivers/2026-11.md',
          line: 10,
          column: 1,
          message: {
            vi: '“Đến ngày” (`to`): Miễn trừ kết thúc ngày 10/11/2026, trước khi bắt đầu (16/11/2026). Sửa `from` hoặc `to` cho đúng với văn bản.',
            en: '“To” (`to`): The waiver ends on 10 November 2026, before it begins (16 November 2026). Correct `from` or `to` so that they agree with the document.',
          },
        },
      ],
    },
    {
      title: { vi: 'Có hiệu lực trước khi ký văn bản', en: 'In effect before its document was signed' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/waivers/2026-11.md': withFields(waiver, { from: '2026-11-01' }),
      },
      findings: [
        {
          rule: 'waiver-limited',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/waivers/2026-11.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Từ ngày” (`from`): Văn bản 320/TCTHADS-VP được ký ngày 16/11/2026 mà miễn trừ từ ngày 01/11/2026: chưa có văn bản thì chưa được miễn trừ, nên chỉ tính từ ngày ký. Nếu ghi nhầm, sửa `from` hoặc `date` cho đúng với văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/waiver-limited-2026-11.md`, giữa hai dòng `---` có ba dòng `rule: waiver-limited`, `subject: an-phu/waivers/2026-11`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“From” (`from`): Document 320/TCTHADS-VP was signed on 16 November 2026 and excuses from 1 November 2026: nothing is excused before the document exists, so it counts from its signature. If this is a mistake, correct `from` or `date` so that they agree with the document. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/waiver-limited-2026-11.md`, with the three lines `rule: waiver-limited`, `subject: an-phu/waivers/2026-11`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: { vi: 'Việc hằng tháng mà không ghi tháng', en: 'A monthly duty without a month' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/waivers/2026-11.md': withFields(waiver, { subject: 'an-phu/briefings/2026-10' }),
      },
      findings: [
        {
          rule: 'waiver-limited',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/waivers/2026-11.md',
          line: 3,
          column: 1,
          message: {
            vi: '“Đối tượng” (`subject`): Miễn trừ theo `briefing-monthly` là cho một tháng, mà ở đây ghi “an-phu/briefings/2026-10”. Ghi `subject` là tháng được miễn trừ, ví dụ `subject: 2026-10`.',
            en: '“Subject” (`subject`): A waiver of `briefing-monthly` excuses a month, but this one says “an-phu/briefings/2026-10”. Write the month in `subject`, for example `subject: 2026-10`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Báo cáo quý mà ghi tháng', en: 'A quarterly report with a month' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/waivers/2026-11.md': withFields(waiver, {
          rule: 'report-on-time',
          subject: '2026-09',
        }),
      },
      findings: [
        {
          rule: 'waiver-limited',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/waivers/2026-11.md',
          line: 3,
          column: 1,
          message: {
            vi: '“Đối tượng” (`subject`): Miễn trừ theo `report-on-time` là cho một quý, mà ở đây ghi “2026-09”. Ghi `subject` là quý được miễn trừ, ví dụ `subject: 2026-Q3`.',
            en: '“Subject” (`subject`): A waiver of `report-on-time` excuses a quarter, but this one says “2026-09”. Write the quarter in `subject`, for example `subject: 2026-Q3`.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Không phải ngày đầu của thời gian không có người phát ngôn',
        en: 'Not the first day of the time without a spokesperson',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFieldsAfter(hoVanLanh, 'from', {
          to: '2026-10-31',
        }),
        'departments/an-phu-bac/waivers/2026-11.md': withFields(waiver, {
          rule: 'spokesperson-required',
          subject: '2026-11-16',
          grantedBy: 'an-phu',
        }),
      },
      findings: [
        {
          rule: 'spokesperson-required',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu-bac/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Từ ngày 01/11/2026 đến nay (22 ngày), Chi cục Thi hành án dân sự huyện An Phú Bắc không có người phát ngôn, nên báo chí không biết hỏi ai. Thêm tệp `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` với họ tên, chức vụ, điện thoại và e-mail; nếu vẫn có người giữ nhiệm vụ, sửa `from`, `to` trong bản ghi của người đó. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi có `subject: 2026-11-01` vào `content/departments/an-phu-bac/waivers/`.',
            en: 'Since 1 November 2026 (22 days) the Civil Judgment Enforcement Sub-Department of An Phú Bắc District has had no spokesperson, so the press does not know whom to ask. Add `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` with name, position, phone and e-mail; if somebody does hold the role, correct `from` and `to` in that person’s record. If the department above has excused it in writing, add a record with `subject: 2026-11-01` to `content/departments/an-phu-bac/waivers/`.',
          },
          due: '2026-10-31',
          daysLate: 22,
        },
        {
          rule: 'waiver-limited',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/waivers/2026-11.md',
          line: 3,
          column: 1,
          message: {
            vi: '“Đối tượng” (`subject`): Thời gian không có người phát ngôn bắt đầu từ ngày 01/11/2026, không phải 16/11/2026, nên miễn trừ này chưa có tác dụng. Sửa thành `subject: 2026-11-01`.',
            en: '“Subject” (`subject`): The time without a spokesperson began on 1 November 2026 and not on 16 November 2026, so this waiver excuses nothing yet. Change it to `subject: 2026-11-01`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Miễn trừ cho bản ghi của đơn vị khác', en: 'For a record of another department' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/waivers/bien-lai.md': withFields(waiver, {
          rule: 'response-within-30-days',
          subject: 'an-phu/responses/2026-10-05-cham-tra-bien-lai',
        }),
      },
      findings: [
        {
          rule: 'waiver-limited',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/waivers/bien-lai.md',
          line: 3,
          column: 1,
          message: {
            vi: '“Đối tượng” (`subject`): Miễn trừ theo `response-within-30-days` là cho một bản ghi của chính đơn vị, mà ở đây ghi “an-phu/responses/2026-10-05-cham-tra-bien-lai”. Ghi `subject` là đường dẫn bắt đầu bằng `an-phu-bac/responses/`.',
            en: '“Subject” (`subject`): A waiver of `response-within-30-days` excuses one record of the department itself, but this one says “an-phu/responses/2026-10-05-cham-tra-bien-lai”. Write in `subject` an identity that begins with `an-phu-bac/responses/`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Miễn trừ một quy định không có hạn', en: 'The rule has no due date' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/waivers/2026-11.md': withFields(waiver, { rule: 'approval-before-release' }),
      },
      findings: [
        {
          rule: 'waiver-limited',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/waivers/2026-11.md',
          line: 2,
          column: 1,
          message: {
            vi: '“Quy định” (`rule`): Quy định “approval-before-release” không có hạn nào để miễn trừ, nên bản ghi này không có tác dụng. Sửa `rule` thành một trong: `spokesperson-required`, `briefing-monthly`, `web-update-monthly`, `statement-within-one-day`, `deferral-kept`, `response-within-30-days`, `report-on-time`; nếu không đúng việc nào, xóa bản ghi này.',
            en: '“Rule” (`rule`): The rule “approval-before-release” has no due date to be excused from, so this record has no effect. Change `rule` to one of: `spokesperson-required`, `briefing-monthly`, `web-update-monthly`, `statement-within-one-day`, `deferral-kept`, `response-within-30-days`, `report-on-time`; if none applies, delete this record.',
          },
        },
      ],
    },
    {
      title: { vi: 'Gia hạn cho miễn trừ của việc khác', en: 'It renews the waiver of something else' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/waivers/2026-11.md': withFieldsAfter(waiver, 'to', { renews: '2026-12' }),
        'departments/an-phu/waivers/2026-12.md': withFields(waiver, { subject: '2026-12' }),
      },
      findings: [
        {
          rule: 'waiver-limited',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/waivers/2026-11.md',
          line: 11,
          column: 1,
          message: {
            vi: '“Gia hạn cho” (`renews`): `content/departments/an-phu/waivers/2026-12.md` miễn trừ việc khác (`briefing-monthly`, “2026-12”), nên không thể gia hạn ở đây. Sửa `renews`, hoặc sửa `rule`, `subject` nếu ghi nhầm.',
            en: '“Renews” (`renews`): `content/departments/an-phu/waivers/2026-12.md` excuses something else (`briefing-monthly`, “2026-12”), so it cannot be renewed here. Correct `renews`, or `rule` and `subject` if they are a mistake.',
          },
        },
      ],
    },
    {
      title: { vi: 'Gia hạn cho chính nó', en: 'It renews itself' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/waivers/2026-11.md': withFieldsAfter(waiver, 'to', { renews: '2026-11' }),
      },
      findings: [
        {
          rule: 'waiver-limited',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/waivers/2026-11.md',
          line: 11,
          column: 1,
          message: {
            vi: '“Gia hạn cho” (`renews`): Miễn trừ ghi là gia hạn cho chính nó. Sửa `renews` thành tên tệp của miễn trừ trước, hoặc xóa dòng này.',
            en: '“Renews” (`renews`): The waiver is recorded as renewing itself. Change `renews` to the file name of the previous one, or delete the line.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Gia hạn mà bắt đầu cùng ngày với miễn trừ cũ',
        en: 'The renewal begins with what it renews',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/waivers/2026-11.md': withFieldsAfter(waiver, 'to', { renews: '2026-11-lan-dau' }),
        'departments/an-phu/waivers/2026-11-lan-dau.md': waiver,
      },
      findings: [
        {
          rule: 'waiver-limited',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/waivers/2026-11.md',
          line: 11,
          column: 1,
          message: {
            vi: '“Gia hạn cho” (`renews`): Miễn trừ bắt đầu ngày 16/11/2026, không sau miễn trừ mà nó gia hạn (16/11/2026). Sửa `from` hoặc `renews` cho đúng với văn bản.',
            en: '“Renews” (`renews`): The waiver begins on 16 November 2026, not after the one that it renews (16 November 2026). Correct `from` or `renews` so that they agree with the document.',
          },
        },
      ],
    },
  ],
};
