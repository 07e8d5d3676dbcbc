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
          kind: 'record',
          file: 'departments/an-phu/spokespersons/dang-van-kien.md',
          line: 22,
          column: 1,
          message: {
            vi: '“Quyết định giao nhiệm vụ” (`decision`): Đặng Văn Kiên là công chức được giao nhiệm vụ phát ngôn nhưng không ghi văn bản giao nhiệm vụ. Thêm `decision:` với `number` và `date` của văn bản.',
            en: '“Decision” (`decision`): Đặng Văn Kiên is a designated civil servant, yet no document of the designation is named. Add `decision:` with its `number` and `date`.',
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
          kind: 'record',
          file: 'departments/an-phu/spokespersons/ly-thi-thoa.md',
          line: 7,
          column: 1,
          message: {
            vi: '“Từ ngày” (`from`): Chỉ được giao một công chức làm nhiệm vụ phát ngôn, mà từ ngày 15/10/2026 có hai: Lý Thị Thoa và Đặng Văn Kiên. Ghi ngày kết thúc `to` trong `content/departments/an-phu/spokespersons/dang-van-kien.md`, hoặc sửa `from` ở đây.',
            en: '“From” (`from`): Only one civil servant may be designated, and from 15/10/2026 there are two: Lý Thị Thoa and Đặng Văn Kiên. Write the last day, `to`, in `content/departments/an-phu/spokespersons/dang-van-kien.md`, or mend `from` here.',
          },
        },
      ],
    },
  ],
};
