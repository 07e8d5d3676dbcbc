import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { answeredPetition } from '../example-records/responses.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Văn bản có số, ngày, gửi đúng cơ quan báo chí',
        en: 'A document with number and date, to the right outlet',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md': withFields(answeredPetition, {
          'reply.number': '41/CTHADS-VP',
        }),
      },
      findings: [],
    },
    {
      title: {
        vi: 'Gửi nhầm cơ quan báo chí, đơn vị đã giải trình',
        en: 'Sent to another outlet, which the department has explained',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md': withFields(answeredPetition, {
          'reply.to': 'tap-chi-dan-sinh',
        }),
        'departments/an-phu/explanations/response-in-writing-2026-10-05-cham-tra-bien-lai.md': `---
rule: response-in-writing
subject: an-phu/responses/2026-10-05-cham-tra-bien-lai
date: 2026-11-20
---

Văn thư ghi nhầm nơi nhận; bản sao đã gửi Báo An Phú.
`,
      },
      findings: [
        {
          rule: 'response-in-writing',
          severity: 'notice',
          kind: 'breach',
          file: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
          line: 10,
          column: 3,
          message: {
            vi: '“Gửi” (`reply.to`): Văn bản trả lời 41/CTHADS gửi Tạp chí Dân Sinh, trong khi Báo An Phú mới là cơ quan báo chí đã chuyển đến hoặc đăng, phát. Đơn vị đã giải trình ngày 20/11/2026 (`content/departments/an-phu/explanations/response-in-writing-2026-10-05-cham-tra-bien-lai.md`). Không cần sửa gì; việc này được ghi lại và hiển thị.',
            en: '“To” (`reply.to`): Reply 41/CTHADS was sent to Tạp chí Dân Sinh, but it was Báo An Phú that forwarded or published the matter. The department explained it on 20 November 2026 (`content/departments/an-phu/explanations/response-in-writing-2026-10-05-cham-tra-bien-lai.md`). There is nothing to correct; it stays on record and is shown.',
          },
        },
      ],
    },
  ],
  fails: [
    {
      title: { vi: 'Gửi nhầm cơ quan báo chí', en: 'Addressed to another outlet' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md': withFields(answeredPetition, {
          'reply.to': 'tap-chi-dan-sinh',
        }),
      },
      findings: [
        {
          rule: 'response-in-writing',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
          line: 10,
          column: 3,
          message: {
            vi: '“Gửi” (`reply.to`): Văn bản trả lời 41/CTHADS gửi Tạp chí Dân Sinh, trong khi Báo An Phú mới là cơ quan báo chí đã chuyển đến hoặc đăng, phát. Nếu ghi nhầm, sửa thành `to: bao-an-phu`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/response-in-writing-2026-10-05-cham-tra-bien-lai.md`, giữa hai dòng `---` có ba dòng `rule: response-in-writing`, `subject: an-phu/responses/2026-10-05-cham-tra-bien-lai`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“To” (`reply.to`): Reply 41/CTHADS was sent to Tạp chí Dân Sinh, but it was Báo An Phú that forwarded or published the matter. If this is a mistake, change it to `to: bao-an-phu`. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/response-in-writing-2026-10-05-cham-tra-bien-lai.md`, with the three lines `rule: response-in-writing`, `subject: an-phu/responses/2026-10-05-cham-tra-bien-lai`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: { vi: 'Không ghi số văn bản', en: 'The number of the document is missing' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md': withFields(answeredPetition, {
          'reply.number': null,
        }),
      },
      findings: [
        {
          rule: 'response-in-writing',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Thiếu “Số, ký hiệu” (`reply.number`). Công văn, mục 2.2.5, đoạn 2 yêu cầu nội dung này. Thêm `number: …/QĐ-CTHADS` thụt vào dưới dòng này.',
            en: '“Number” (`reply.number`) is missing. Required by: Letter, section 2.2.5, paragraph 2. Add `number: …/QĐ-CTHADS`, indented, below this line.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Trả lời qua điện thoại, không có văn bản',
        en: 'Answered by telephone, without a document',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md': withFields(answeredPetition, {
          'reply.number': 'trả lời qua điện thoại',
        }),
      },
      findings: [
        {
          rule: 'response-in-writing',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
          line: 8,
          column: 3,
          message: {
            vi: '“Số, ký hiệu” (`reply.number`) ghi “trả lời qua điện thoại”, không hợp lệ. Công văn, mục 2.2.5, đoạn 2 yêu cầu nội dung này. Ghi số và ký hiệu văn bản, theo mẫu `number: …/QĐ-CTHADS`.',
            en: '“Number” (`reply.number`) says “trả lời qua điện thoại”, which is not valid. Required by: Letter, section 2.2.5, paragraph 2. Write the number and symbol of a document, like `number: …/QĐ-CTHADS`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Không ghi ngày văn bản', en: 'The date of the document is missing' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md': withFields(answeredPetition, {
          'reply.date': null,
        }),
      },
      findings: [
        {
          rule: 'response-in-writing',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Thiếu “Ngày văn bản” (`reply.date`). Công văn, mục 2.2.5, đoạn 2 yêu cầu nội dung này. Thêm `date: 2026-…-…` thụt vào dưới dòng này.',
            en: '“Date” (`reply.date`) is missing. Required by: Letter, section 2.2.5, paragraph 2. Add `date: 2026-…-…`, indented, below this line.',
          },
        },
      ],
    },
  ],
};
