import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { newRules, publisher } from '../example-records/publisher.ts';
import { refusedRequest } from '../example-records/requests.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Từ chối vì bí mật nhà nước, chỉ ghi mã căn cứ',
        en: 'A state secret: the code of the ground and nothing else',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': refusedRequest,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Từ chối mà không ghi căn cứ', en: 'Refused without a ground' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(refusedRequest, {
          refusal: null,
        }),
      },
      findings: [
        {
          rule: 'refusal-ground-listed',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 12,
          column: 1,
          message: {
            vi: '“Từ chối” (`refusal`): Yêu cầu bị từ chối mà không ghi căn cứ; chỉ được từ chối theo căn cứ trong danh mục. Thêm `refusal:` với `ground` (mã căn cứ) và `legalReference` (điều khoản); nếu không có căn cứ nào, trả lời báo chí rồi sửa `outcome`.',
            en: '“Refusal” (`refusal`): The request was refused and no ground is given; only a listed ground allows it. Add `refusal:` with `ground` (its code) and `legalReference` (the provision); if there is none, answer the press and change `outcome`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Bản ghi từ chối có nội dung', en: 'The refusal holds text' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': `${refusedRequest}
Báo hỏi về phương án bảo vệ cưỡng chế.
`,
      },
      findings: [
        {
          rule: 'refusal-ground-listed',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 15,
          column: 1,
          message: {
            vi: 'Yêu cầu bị từ chối mà dưới dòng `---` này còn có nội dung. Bản ghi từ chối chỉ giữ mã căn cứ, để điều không được cung cấp không có chỗ ghi: xóa toàn bộ nội dung dưới dòng này.',
            en: 'The request was refused, and there is text below this `---`. A refusal holds the code of its ground alone, so that what may not be told has no place to be written: delete all text below this line.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Căn cứ chỉ có trong quy định áp dụng sau ngày từ chối',
        en: 'The ground belongs to a rule set that came later',
      },
      asOf: '2026-11-22',
      files: {
        'publisher.yaml': withFields(publisher, {
          rulebook: `
  - set: letter-2015
    from: 2015-07-31
  - set: quy-dinh-moi
    from: 2026-11-15`,
        }),
        'rulebook/quy-dinh-moi.yaml': newRules,
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(refusedRequest, {
          'refusal.ground': 'personal-secret',
        }),
      },
      findings: [
        {
          rule: 'refusal-ground-listed',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 13,
          column: 3,
          message: {
            vi: '“Căn cứ từ chối” (`refusal.ground`): Căn cứ “personal-secret” không có trong quy định áp dụng vào ngày từ chối (06/11/2026). Sửa `ground` thành căn cứ có vào ngày đó: `state-secret`, `party-secret`, `outside-authority`, `pending-case`, `pending-inspection`, `pending-complaint`, `pending-dispute`, `draft-policy`; nếu không có căn cứ nào đúng, trả lời báo chí rồi sửa `outcome`.',
            en: '“Ground” (`refusal.ground`): The ground “personal-secret” is not among those that applied on the day of the refusal (06/11/2026). Make `ground` one of that day: `state-secret`, `party-secret`, `outside-authority`, `pending-case`, `pending-inspection`, `pending-complaint`, `pending-dispute`, `draft-policy`; if none is right, answer the press and change `outcome`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Không ghi điều khoản', en: 'The provision is missing' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(refusedRequest, {
          'refusal.legalReference': null,
        }),
      },
      findings: [
        {
          rule: 'refusal-ground-listed',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 12,
          column: 1,
          message: {
            vi: 'Thiếu “Điều khoản” (`refusal.legalReference`). Công văn, mục 2.2.2 yêu cầu nội dung này. Thêm `legalReference: Công văn, mục …` thụt vào dưới dòng này.',
            en: '“Legal reference” (`refusal.legalReference`) is missing. Ordered by: Letter, section 2.2.2. Add `legalReference: Công văn, mục …`, indented, below this line.',
          },
        },
      ],
    },
    {
      title: { vi: 'Điều khoản là chữ điền tạm', en: 'The provision is a placeholder' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(refusedRequest, {
          'refusal.legalReference': 'đang cập nhật',
        }),
      },
      findings: [
        {
          rule: 'refusal-ground-listed',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 14,
          column: 3,
          message: {
            vi: '“Điều khoản” (`refusal.legalReference`): “đang cập nhật” không phải là điều khoản pháp luật. Ghi ở `legalReference` điều khoản làm căn cứ từ chối, ví dụ “Công văn, mục 2.2.2”.',
            en: '“Legal reference” (`refusal.legalReference`): “đang cập nhật” is not a provision of law. Write in `legalReference` the provision on which the refusal rests, for example “Công văn, mục 2.2.2”.',
          },
        },
      ],
    },
  ],
};
