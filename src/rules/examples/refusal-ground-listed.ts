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
    {
      title: {
        vi: 'Từ chối theo căn cứ tự đặt, đơn vị đã giải trình',
        en: 'Refused on an invented ground, which the department has explained',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(refusedRequest, {
          'refusal.ground': 'ban-hop',
        }),
        'departments/an-phu/explanations/refusal-ground-listed-2026-11-05-tien-do-chi-tra.md': `---
rule: refusal-ground-listed
subject: an-phu/requests/2026-11-05-tien-do-chi-tra
date: 2026-11-20
---

Công chức tiếp nhận từ chối vì bận họp; đơn vị đã trả lời sau đó.
`,
      },
      findings: [
        {
          rule: 'refusal-ground-listed',
          severity: 'notice',
          kind: 'breach',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 13,
          column: 3,
          message: {
            vi: '“Căn cứ từ chối” (`refusal.ground`): Yêu cầu bị từ chối vì “ban-hop”, là căn cứ không có trong quy định áp dụng vào ngày từ chối (06/11/2026). Đơn vị đã giải trình ngày 20/11/2026 (`content/departments/an-phu/explanations/refusal-ground-listed-2026-11-05-tien-do-chi-tra.md`). Không cần sửa gì; việc này được ghi lại và hiển thị.',
            en: '“Ground” (`refusal.ground`): The request was refused on the ground “ban-hop”, which is not among those that applied on the day of the refusal (6 November 2026). The department explained it on 20 November 2026 (`content/departments/an-phu/explanations/refusal-ground-listed-2026-11-05-tien-do-chi-tra.md`). There is nothing to correct; it stays on record and is shown.',
          },
        },
      ],
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
          kind: 'breach',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 12,
          column: 1,
          message: {
            vi: '“Từ chối” (`refusal`): Yêu cầu bị từ chối (06/11/2026) mà bản ghi không nêu căn cứ nào, trong khi chỉ được từ chối theo căn cứ trong danh mục. Nếu ghi nhầm, thêm `refusal:` với `ground` (mã căn cứ) và `legalReference` (điều khoản) đã dùng khi từ chối. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/refusal-ground-listed-2026-11-05-tien-do-chi-tra.md`, giữa hai dòng `---` có ba dòng `rule: refusal-ground-listed`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Refusal” (`refusal`): The request was refused (6 November 2026) but the record gives no ground; only a listed ground allows a refusal. If this is a mistake, add `refusal:` with the `ground` (its code) and the `legalReference` (the provision) given in the refusal. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/refusal-ground-listed-2026-11-05-tien-do-chi-tra.md`, with the three lines `rule: refusal-ground-listed`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
            en: 'The request was refused, but there is text below this `---`. A refusal holds only the code of its ground, so that what may not be disclosed is not written down anywhere: delete all text below this line.',
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
          kind: 'breach',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 13,
          column: 3,
          message: {
            vi: '“Căn cứ từ chối” (`refusal.ground`): Yêu cầu bị từ chối vì “personal-secret”, là căn cứ không có trong quy định áp dụng vào ngày từ chối (06/11/2026). Nếu ghi nhầm, sửa `ground` thành căn cứ đã dùng khi từ chối, trong số: `state-secret`, `party-secret`, `outside-authority`, `pending-case`, `pending-inspection`, `pending-complaint`, `pending-dispute`, `draft-policy`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/refusal-ground-listed-2026-11-05-tien-do-chi-tra.md`, giữa hai dòng `---` có ba dòng `rule: refusal-ground-listed`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Ground” (`refusal.ground`): The request was refused on the ground “personal-secret”, which is not among those that applied on the day of the refusal (6 November 2026). If this is a mistake, change `ground` to the one given in the refusal, out of: `state-secret`, `party-secret`, `outside-authority`, `pending-case`, `pending-inspection`, `pending-complaint`, `pending-dispute`, `draft-policy`. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/refusal-ground-listed-2026-11-05-tien-do-chi-tra.md`, with the three lines `rule: refusal-ground-listed`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
          kind: 'breach',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 12,
          column: 1,
          message: {
            vi: '“Điều khoản” (`refusal.legalReference`): Yêu cầu bị từ chối (06/11/2026) mà bản ghi không dẫn điều khoản pháp luật nào. Nếu ghi nhầm, thêm `legalReference:` vào `refusal` với điều khoản đã dẫn khi từ chối, theo mẫu “Công văn, mục …”. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/refusal-ground-listed-2026-11-05-tien-do-chi-tra.md`, giữa hai dòng `---` có ba dòng `rule: refusal-ground-listed`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Legal reference” (`refusal.legalReference`): The request was refused (6 November 2026), but the record cites no provision of law. If this is a mistake, add `legalReference:` under `refusal` with the provision cited in the refusal, like “Công văn, mục …”. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/refusal-ground-listed-2026-11-05-tien-do-chi-tra.md`, with the three lines `rule: refusal-ground-listed`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
            vi: '“Điều khoản” (`refusal.legalReference`): “đang cập nhật” không phải là điều khoản pháp luật. Ghi ở `legalReference` điều khoản đã dẫn khi từ chối, theo mẫu “Công văn, mục …”; nếu khi từ chối không dẫn điều khoản nào, xóa dòng này.',
            en: '“Legal reference” (`refusal.legalReference`): “đang cập nhật” is not a provision of law. Write in `legalReference` the provision cited in the refusal, like “Công văn, mục …”; if none was cited, delete this line.',
          },
        },
      ],
    },
    {
      title: { vi: 'Căn cứ tự đặt', en: 'An invented ground' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(refusedRequest, {
          'refusal.ground': 'ban-hop',
        }),
      },
      findings: [
        {
          rule: 'refusal-ground-listed',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 13,
          column: 3,
          message: {
            vi: '“Căn cứ từ chối” (`refusal.ground`): Yêu cầu bị từ chối vì “ban-hop”, là căn cứ không có trong quy định áp dụng vào ngày từ chối (06/11/2026). Nếu ghi nhầm, sửa `ground` thành căn cứ đã dùng khi từ chối, trong số: `state-secret`, `party-secret`, `outside-authority`, `pending-case`, `pending-inspection`, `pending-complaint`, `pending-dispute`, `draft-policy`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/refusal-ground-listed-2026-11-05-tien-do-chi-tra.md`, giữa hai dòng `---` có ba dòng `rule: refusal-ground-listed`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Ground” (`refusal.ground`): The request was refused on the ground “ban-hop”, which is not among those that applied on the day of the refusal (6 November 2026). If this is a mistake, change `ground` to the one given in the refusal, out of: `state-secret`, `party-secret`, `outside-authority`, `pending-case`, `pending-inspection`, `pending-complaint`, `pending-dispute`, `draft-policy`. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/refusal-ground-listed-2026-11-05-tien-do-chi-tra.md`, with the three lines `rule: refusal-ground-listed`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: { vi: 'Căn cứ ghi sai chính tả', en: 'A ground that is misspelt' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFields(refusedRequest, {
          'refusal.ground': 'state-secrett',
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
            vi: '“Căn cứ từ chối” (`refusal.ground`): Không có căn cứ từ chối nào là “state-secrett”. Có lẽ là `state-secret`: sửa thành `ground: state-secret`.',
            en: '“Ground” (`refusal.ground`): There is no ground for a refusal called “state-secrett”. It may be `state-secret`: change it to `ground: state-secret`.',
          },
        },
      ],
    },
  ],
};
