import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { dangVanKien } from '../example-records/spokespersons.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Một công chức được giao nhiệm vụ, có quyết định',
        en: 'One designated civil servant, with the decision',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/spokespersons/dang-van-kien.md': dangVanKien,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Không ghi quyết định giao nhiệm vụ', en: 'The decision of the designation is not given' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/spokespersons/dang-van-kien.md': withFields(dangVanKien, { decision: null }),
      },
      findings: [
        {
          rule: 'spokesperson-single-designation',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/spokespersons/dang-van-kien.md',
          line: 22,
          column: 1,
          message: {
            vi: '“Quyết định giao nhiệm vụ” (`decision`): Đặng Văn Kiên làm công chức phát ngôn từ ngày 01/09/2026 mà bản ghi không có văn bản giao nhiệm vụ, trong khi việc giao phải có văn bản. Nếu ghi nhầm, thêm `decision:` với `number` và `date` của văn bản giao nhiệm vụ. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/spokesperson-single-designation-dang-van-kien.md`, giữa hai dòng `---` có ba dòng `rule: spokesperson-single-designation`, `subject: an-phu/spokespersons/dang-van-kien`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Decision” (`decision`): Đặng Văn Kiên is the designated civil servant from 1 September 2026, but the record has no document of the designation, which must be in writing. If this is a mistake, add `decision:` with the `number` and `date` of the document. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/spokesperson-single-designation-dang-van-kien.md`, with the three lines `rule: spokesperson-single-designation`, `subject: an-phu/spokespersons/dang-van-kien`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Hai công chức cùng được giao nhiệm vụ trong một thời gian',
        en: 'Two civil servants designated at one time',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/spokespersons/dang-van-kien.md': dangVanKien,
        'departments/an-phu/spokespersons/ly-thi-thoa.md': withFields(dangVanKien, {
          name: 'Lý Thị Thoa',
          phone: '0200 555 0105',
          email: 'lythithoa@anphu.example',
          from: '2026-10-15',
          'decision.number': '25/QĐ-CTHADS',
          'decision.date': '2026-10-12',
          notices: `
  - number: 11/TB-CTHADS
    date: 2026-10-16
    recipients: [press, parent]`,
        }),
      },
      findings: [
        {
          rule: 'spokesperson-single-designation',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/spokespersons/ly-thi-thoa.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Từ ngày” (`from`): Từ ngày 15/10/2026 có hai công chức được giao nhiệm vụ phát ngôn, Lý Thị Thoa và Đặng Văn Kiên, mà chỉ được giao một người. Nếu ghi nhầm, ghi ngày kết thúc `to` của Đặng Văn Kiên trong `content/departments/an-phu/spokespersons/dang-van-kien.md`, hoặc sửa `from` ở đây, cho đúng với văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/spokesperson-single-designation-ly-thi-thoa.md`, giữa hai dòng `---` có ba dòng `rule: spokesperson-single-designation`, `subject: an-phu/spokespersons/ly-thi-thoa`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“From” (`from`): From 15 October 2026 two civil servants are designated, Lý Thị Thoa and Đặng Văn Kiên, but only one may be. If this is a mistake, write the last day of Đặng Văn Kiên, `to`, in `content/departments/an-phu/spokespersons/dang-van-kien.md`, or correct `from` here, as the document says. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/spokesperson-single-designation-ly-thi-thoa.md`, with the three lines `rule: spokesperson-single-designation`, `subject: an-phu/spokespersons/ly-thi-thoa`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
  ],
};
