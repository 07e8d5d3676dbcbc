import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { quachThiHien } from '../example-records/authorisations.ts';
import { publisher } from '../example-records/publisher.ts';

const file = 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md';

/** The publisher, with the decree that has the rule applied from the day on which the authorisation was signed. */
const underDecree = withFields(publisher, {
  rulebook: `
  - set: letter-2015
    from: 2015-07-31
  - set: decree-2017-09
    from: 2026-10-02`,
});

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Đăng ngay trong ngày ký', en: 'Made public on the day of the signing' },
      asOf: '2026-10-10',
      files: {
        'publisher.yaml': underDecree,
        [file]: withFieldsAfter(quachThiHien, 'to', { postedOn: '2026-10-02' }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Chưa ghi ngày đăng', en: 'No day is recorded on which it was made public' },
      asOf: '2026-10-10',
      files: { 'publisher.yaml': underDecree, [file]: quachThiHien },
      findings: [
        {
          rule: 'authorisation-published',
          severity: 'warning',
          kind: 'duty',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 18,
          column: 1,
          message: {
            vi: 'Chưa ghi ngày đăng công khai văn bản ủy quyền 2/GUQ-CCTHADS. Hạn là ngày 03/10/2026, quá 7 ngày: 12 giờ kể từ khi hết ngày ký văn bản ủy quyền (00:00 ngày 03/10/2026). Bản ghi chỉ có ngày ký, không có giờ, nên tính từ cuối ngày ký: đó là chính sách của trang. Đăng văn bản và thông tin liên hệ của người được ủy quyền, rồi thêm `postedOn:` với ngày đã đăng. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào `content/departments/an-phu-bac/waivers/`.',
            en: 'No day is recorded on which authorisation 2/GUQ-CCTHADS was made public. It was due on 3 October 2026, 7 days ago: 12 hours from the end of the day on which the authorisation was signed (00:00 on 3 October 2026). The record gives the day of the signing and no time, so the hours run from its end: that is this publisher’s policy. Make the document and the person’s contact details public, then add `postedOn:` with the day on which that was done. If the department above has excused it in writing, add a record to `content/departments/an-phu-bac/waivers/`.',
          },
          due: '2026-10-03',
          daysLate: 7,
        },
      ],
    },
    {
      title: { vi: 'Đăng muộn', en: 'Made public late' },
      asOf: '2026-10-10',
      files: {
        'publisher.yaml': underDecree,
        [file]: withFieldsAfter(quachThiHien, 'to', { postedOn: '2026-10-06' }),
      },
      findings: [
        {
          rule: 'authorisation-published',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 18,
          column: 1,
          message: {
            vi: 'Văn bản ủy quyền 2/GUQ-CCTHADS được đăng công khai ngày 06/10/2026, trễ 3 ngày so với hạn 03/10/2026. Không cần sửa gì; việc trễ hạn được ghi lại và hiển thị.',
            en: 'Authorisation 2/GUQ-CCTHADS was made public on 6 October 2026, 3 days after it was due on 3 October 2026. There is nothing to correct; the delay stays on record and is shown.',
          },
          due: '2026-10-03',
          daysLate: 3,
        },
      ],
    },
  ],
};
