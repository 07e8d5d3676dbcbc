import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { hoVanLanh, nongThiSen } from '../example-records/spokespersons.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Người kế nhiệm giữ nhiệm vụ từ ngay ngày hôm sau',
        en: 'The successor holds the role from the very next day',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFieldsAfter(hoVanLanh, 'from', {
          to: '2026-09-30',
        }),
        'departments/an-phu-bac/spokespersons/nong-thi-sen.md': nongThiSen,
      },
      findings: [],
    },
    {
      title: {
        vi: 'Nhiệm kỳ sắp hết mà chưa ghi người kế nhiệm: lời nhắc',
        en: 'A term that is about to end, with nobody to follow: a reminder',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFieldsAfter(hoVanLanh, 'from', {
          to: '2026-11-27',
        }),
      },
      findings: [
        {
          rule: 'spokesperson-required',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 8,
          column: 1,
          message: {
            vi: 'Từ ngày 28/11/2026, chưa ghi ai làm người phát ngôn của Chi cục Thi hành án dân sự huyện An Phú Bắc. Còn 5 ngày, đến ngày cuối còn có người phát ngôn (27/11/2026). Thêm tệp `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` cho người giữ nhiệm vụ từ ngày đó; nếu Hồ Văn Lành vẫn giữ nhiệm vụ, sửa hoặc xóa dòng `to` này.',
            en: 'From 28 November 2026 on, nobody is recorded as spokesperson of the Civil Judgment Enforcement Sub-Department of An Phú Bắc District. 5 days left, until the last day with a spokesperson (27 November 2026). Add `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` for whoever holds the role from that day; if Hồ Văn Lành stays in the role, correct or delete this line `to`.',
          },
          due: '2026-11-27',
          daysLate: 0,
        },
      ],
    },
    {
      title: {
        vi: 'Cấp trên miễn trừ trong khi chờ bổ nhiệm',
        en: 'Excused by the department above until somebody is appointed',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFieldsAfter(hoVanLanh, 'from', {
          to: '2026-10-31',
        }),
        'departments/an-phu-bac/waivers/2026-11-02-cho-bo-nhiem.md': `---
rule: spokesperson-required
subject: 2026-11-01
reason: Chi cục trưởng nghỉ hưu, đang chờ quyết định bổ nhiệm
grantedBy: an-phu
document:
  number: 71/CTHADS-VP
  date: 2026-11-02
from: 2026-11-02
to: 2026-11-30
---
`,
      },
      findings: [
        {
          rule: 'spokesperson-required',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu-bac/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Từ ngày 01/11/2026 đến nay (22 ngày), Chi cục Thi hành án dân sự huyện An Phú Bắc không có người phát ngôn, nên báo chí không biết hỏi ai. Việc này được miễn trừ đến hết ngày 30/11/2026 theo văn bản 71/CTHADS-VP; sau đó lại tính là quá hạn. Thêm tệp `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` với họ tên, chức vụ, điện thoại và e-mail; nếu vẫn có người giữ nhiệm vụ, sửa `from`, `to` trong bản ghi của người đó.',
            en: 'Since 1 November 2026 (22 days) the Civil Judgment Enforcement Sub-Department of An Phú Bắc District has had no spokesperson, so the press does not know whom to ask. This is excused until 30 November 2026 by document 71/CTHADS-VP; after that it counts as overdue again. Add `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` with name, position, phone and e-mail; if somebody does hold the role, correct `from` and `to` in that person’s record.',
          },
          due: '2026-10-31',
          daysLate: 22,
        },
      ],
    },
  ],
  fails: [
    {
      title: {
        vi: 'Đơn vị không có bản ghi người phát ngôn nào',
        en: 'A department without any record of a spokesperson',
      },
      asOf: '2026-08-20',
      files: { 'departments/an-phu-bac/spokespersons/ho-van-lanh.md': null },
      findings: [
        {
          rule: 'spokesperson-required',
          severity: 'error',
          kind: 'duty',
          file: 'departments/an-phu-bac/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Từ ngày 01/08/2026 đến nay (20 ngày), Chi cục Thi hành án dân sự huyện An Phú Bắc không có người phát ngôn, nên báo chí không biết hỏi ai. Thêm tệp `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` với họ tên, chức vụ, điện thoại và e-mail; nếu vẫn có người giữ nhiệm vụ, sửa `from`, `to` trong bản ghi của người đó. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi có `subject: 2026-08-01` vào `content/departments/an-phu-bac/waivers/`.',
            en: 'Since 1 August 2026 (20 days) the Civil Judgment Enforcement Sub-Department of An Phú Bắc District has had no spokesperson, so the press does not know whom to ask. Add `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` with name, position, phone and e-mail; if somebody does hold the role, correct `from` and `to` in that person’s record. If the department above has excused it in writing, add a record with `subject: 2026-08-01` to `content/departments/an-phu-bac/waivers/`.',
          },
          due: '2026-07-31',
          daysLate: 20,
        },
      ],
    },
    {
      title: {
        vi: 'Người phát ngôn đã thôi giữ nhiệm vụ mà chưa có người thay',
        en: 'The spokesperson has left the role and nobody has followed',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFieldsAfter(hoVanLanh, 'from', {
          to: '2026-10-31',
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
      ],
    },
    {
      title: { vi: 'Giữa hai nhiệm kỳ có mười ngày trống', en: 'Ten empty days between two terms' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFieldsAfter(hoVanLanh, 'from', {
          to: '2026-09-30',
        }),
        'departments/an-phu-bac/spokespersons/nong-thi-sen.md': withFields(nongThiSen, {
          from: '2026-10-11',
        }),
      },
      findings: [
        {
          rule: 'spokesperson-required',
          severity: 'notice',
          kind: 'duty',
          file: 'departments/an-phu-bac/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Từ ngày 01/10/2026 đến ngày 10/10/2026 (10 ngày), Chi cục Thi hành án dân sự huyện An Phú Bắc không có người phát ngôn. Nếu khi đó có người giữ nhiệm vụ, thêm `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` hoặc sửa `from`, `to` của bản ghi đã có; nếu không, giữ nguyên để lưu lại.',
            en: 'From 1 October 2026 to 10 October 2026 (10 days) the Civil Judgment Enforcement Sub-Department of An Phú Bắc District had no spokesperson. If somebody held the role, add `content/departments/an-phu-bac/spokespersons/<ho-va-ten>.md` or correct `from` and `to` of an existing record; if nobody did, leave it on record.',
          },
          due: '2026-09-30',
          daysLate: 10,
        },
      ],
    },
  ],
};
