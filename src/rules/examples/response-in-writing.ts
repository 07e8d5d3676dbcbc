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
          kind: 'record',
          file: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
          line: 10,
          column: 3,
          message: {
            vi: '“Gửi” (`reply.to`): Văn bản trả lời gửi `tap-chi-dan-sinh`, trong khi Báo An Phú (`bao-an-phu`) mới là cơ quan báo chí đã chuyển đến hoặc đăng, phát. Sửa thành `to: bao-an-phu`, hoặc gửi văn bản cho đúng cơ quan báo chí.',
            en: '“To” (`reply.to`): The reply is addressed to `tap-chi-dan-sinh`, while Báo An Phú (`bao-an-phu`) forwarded or published the matter. Write `to: bao-an-phu`, or send the document to the right outlet.',
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
            en: '“Number” (`reply.number`) is missing. Ordered by: Letter, section 2.2.5, paragraph 2. Add `number: …/QĐ-CTHADS`, indented, below this line.',
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
            en: '“Number” (`reply.number`) says “trả lời qua điện thoại”, which cannot be used. Ordered by: Letter, section 2.2.5, paragraph 2. Write the number and symbol of a document, like `number: …/QĐ-CTHADS`.',
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
            en: '“Date” (`reply.date`) is missing. Ordered by: Letter, section 2.2.5, paragraph 2. Add `date: 2026-…-…`, indented, below this line.',
          },
        },
      ],
    },
  ],
};
