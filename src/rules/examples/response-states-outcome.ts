import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { answeredPetition } from '../example-records/responses.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Nêu biện pháp sẽ làm khi chưa có kết quả',
        en: 'The measure is stated where there is no result yet',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md': withFields(answeredPetition, {
          'reply.states': 'measure',
          'reply.summary': 'Chấp hành viên trả biên lai tại nhà người nộp tiền trước ngày 30/10/2026.',
        }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Chỉ báo là đã nhận', en: 'It merely says that the matter was received' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md': withFields(answeredPetition, {
          'reply.states': 'đã nhận',
        }),
      },
      findings: [
        {
          rule: 'response-states-outcome',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
          line: 11,
          column: 3,
          message: {
            vi: '“Nội dung” (`reply.states`) ghi “đã nhận”, không hợp lệ. Công văn, mục 2.2.5, đoạn 2 yêu cầu nội dung này. Ghi một trong các giá trị: `result` (Kết quả giải quyết), `measure` (Biện pháp giải quyết).',
            en: '“States” (`reply.states`) says “đã nhận”, which is not valid. Required by: Letter, section 2.2.5, paragraph 2. Write one of: `result` (Result), `measure` (Measure).',
          },
        },
      ],
    },
    {
      title: { vi: 'Không ghi kết quả hay biện pháp', en: 'Neither result nor measure is given' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md': withFields(answeredPetition, {
          'reply.states': null,
        }),
      },
      findings: [
        {
          rule: 'response-states-outcome',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Thiếu “Nội dung” (`reply.states`). Công văn, mục 2.2.5, đoạn 2 yêu cầu nội dung này. Thêm `states: …` thụt vào dưới dòng này. Các giá trị được dùng: `result` (Kết quả giải quyết), `measure` (Biện pháp giải quyết).',
            en: '“States” (`reply.states`) is missing. Required by: Letter, section 2.2.5, paragraph 2. Add `states: …`, indented, below this line. Allowed values: `result` (Result), `measure` (Measure).',
          },
        },
      ],
    },
    {
      title: { vi: 'Không tóm tắt nội dung trả lời', en: 'What was answered is not summed up' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md': withFields(answeredPetition, {
          'reply.summary': null,
        }),
      },
      findings: [
        {
          rule: 'response-states-outcome',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Thiếu “Tóm tắt” (`reply.summary`). Công văn, mục 2.2.5, đoạn 2 yêu cầu nội dung này. Thêm `summary: Đã chi trả …` thụt vào dưới dòng này.',
            en: '“Summary” (`reply.summary`) is missing. Required by: Letter, section 2.2.5, paragraph 2. Add `summary: Đã chi trả …`, indented, below this line.',
          },
        },
      ],
    },
  ],
};
