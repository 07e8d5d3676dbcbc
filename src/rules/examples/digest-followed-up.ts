import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';

const digestReply = `---
title: Trả lời mục điểm tin về kho vật chứng
outlet: bao-an-phu
kind: criticism
origin: digest
receivedOn: 2026-10-19
digest:
  issue: Điểm tin báo chí ngày 19/10/2026
  followUp: Báo cáo Văn phòng Tổng cục tại Công văn số 64/CTHADS ngày 26/10/2026.
reply:
  number: 66/CTHADS
  date: 2026-11-10
  to: bao-an-phu
  states: measure
  summary: Kho vật chứng được sửa mái trước ngày 30/11/2026.
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-11-09T16:00+07:00
---
`;

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Đã ghi số điểm tin và việc xử lý', en: 'The issue and the follow-up are recorded' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-19-kho-vat-chung.md': digestReply,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Không ghi số điểm tin và việc xử lý', en: 'Neither issue nor follow-up' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-19-kho-vat-chung.md': withFields(digestReply, { digest: null }),
      },
      findings: [
        {
          rule: 'digest-followed-up',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/responses/2026-10-19-kho-vat-chung.md',
          line: 17,
          column: 1,
          message: {
            vi: '“Điểm tin” (`digest`): Vụ việc lấy từ Điểm tin báo chí mà không ghi số điểm tin và việc xử lý. Thêm `digest:` với `issue` (số, ngày của điểm tin) và `followUp` (đã phối hợp xử lý thế nào, theo văn bản nào); nếu không lấy từ điểm tin, sửa `origin`.',
            en: '“Digest” (`digest`): The matter comes from the press digest, but neither the issue nor the follow-up is recorded. Add `digest:` with `issue` (number and day of the digest) and `followUp` (how it was handled, by which document); if it comes from elsewhere, correct `origin`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Việc xử lý là chữ điền tạm', en: 'The follow-up is a placeholder' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-19-kho-vat-chung.md': withFields(digestReply, {
          'digest.followUp': 'đang cập nhật',
        }),
      },
      findings: [
        {
          rule: 'digest-followed-up',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/responses/2026-10-19-kho-vat-chung.md',
          line: 9,
          column: 3,
          message: {
            vi: '“Việc xử lý” (`digest.followUp`): “đang cập nhật” không cho biết đơn vị đã xử lý mục điểm tin này thế nào. Ghi ở `followUp` đã phối hợp với đơn vị nào của Tổng cục, bằng văn bản nào.',
            en: '“Follow-up” (`digest.followUp`): “đang cập nhật” does not say how this item of the digest was handled. Write in `followUp` with which unit of the General Department, and by which document.',
          },
        },
      ],
    },
    {
      title: { vi: 'Không ghi việc xử lý', en: 'The follow-up is missing' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/responses/2026-10-19-kho-vat-chung.md': withFields(digestReply, {
          'digest.followUp': null,
        }),
      },
      findings: [
        {
          rule: 'digest-followed-up',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/responses/2026-10-19-kho-vat-chung.md',
          line: 7,
          column: 1,
          message: {
            vi: 'Thiếu “Việc xử lý” (`digest.followUp`). Công văn, mục 2.2.5, đoạn 1 yêu cầu nội dung này. Thêm `followUp: Báo cáo Văn phòng Tổng cục tại Công văn số …` thụt vào dưới dòng này.',
            en: '“Follow-up” (`digest.followUp`) is missing. Required by: Letter, section 2.2.5, paragraph 1. Add `followUp: Báo cáo Văn phòng Tổng cục tại Công văn số …`, indented, below this line.',
          },
        },
      ],
    },
  ],
};
