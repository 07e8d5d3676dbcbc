import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { caoThiThu, quachThiHien } from '../example-records/authorisations.ts';
import { dangVanKien, hoVanLanh, nongThiSen } from '../example-records/spokespersons.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Chi cục trưởng ủy quyền cho Phó Chi cục trưởng', en: 'The head authorises the deputy' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': quachThiHien,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Không ghi ai ủy quyền', en: 'It is not said who granted it' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          grantedBy: null,
        }),
      },
      findings: [
        {
          rule: 'authorisation-granted-by-head',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 17,
          column: 1,
          message: {
            vi: 'Thiếu “Người ủy quyền” (`grantedBy`). Công văn, mục 2.1, đoạn 2 yêu cầu nội dung này. Thêm một dòng theo mẫu `grantedBy:` phía trên dòng `---` này. Các giá trị được dùng: `ho-van-lanh` (Hồ Văn Lành).',
            en: '“Granted by” (`grantedBy`) is missing. Ordered by: Letter, section 2.1, paragraph 2. Add a line like `grantedBy:` above this `---`. It takes: `ho-van-lanh` (Hồ Văn Lành).',
          },
        },
      ],
    },
    {
      title: { vi: 'Thủ trưởng của đơn vị khác ủy quyền', en: 'The head of another department granted it' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          grantedBy: 'an-phu/spokespersons/tran-thi-mai-lan',
        }),
      },
      findings: [
        {
          rule: 'authorisation-granted-by-head',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Người ủy quyền” (`grantedBy`): Trần Thị Mai Lan không phải là thủ trưởng của đơn vị này, mà chỉ thủ trưởng mới có quyền ủy quyền phát ngôn. Nếu ghi nhầm, sửa thành `grantedBy: ho-van-lanh` (thủ trưởng vào ngày ký, 02/10/2026); nếu đúng là như vậy, thủ trưởng phải ký văn bản khác.',
            en: '“Granted by” (`grantedBy`): Trần Thị Mai Lan is not the head of this department, and only the head may authorise. If that is a slip, make it `grantedBy: ho-van-lanh` (the head on the day of signature, 02/10/2026); if it is so, the head has to sign another document.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Người được giao phát ngôn, không phải thủ trưởng, ủy quyền',
        en: 'A designated spokesperson, and not the head, granted it',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/spokespersons/dang-van-kien.md': dangVanKien,
        'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md': withFields(caoThiThu, {
          grantedBy: 'dang-van-kien',
        }),
      },
      findings: [
        {
          rule: 'authorisation-granted-by-head',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Người ủy quyền” (`grantedBy`): Đặng Văn Kiên không phải là thủ trưởng của đơn vị này, mà chỉ thủ trưởng mới có quyền ủy quyền phát ngôn. Nếu ghi nhầm, sửa thành `grantedBy: tran-thi-mai-lan` (thủ trưởng vào ngày ký, 04/09/2026); nếu đúng là như vậy, thủ trưởng phải ký văn bản khác.',
            en: '“Granted by” (`grantedBy`): Đặng Văn Kiên is not the head of this department, and only the head may authorise. If that is a slip, make it `grantedBy: tran-thi-mai-lan` (the head on the day of signature, 04/09/2026); if it is so, the head has to sign another document.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Người ủy quyền đã thôi giữ chức vào ngày ký',
        en: 'The grantor had left office by the day of signature',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFieldsAfter(hoVanLanh, 'from', {
          to: '2026-09-30',
        }),
        'departments/an-phu-bac/spokespersons/nong-thi-sen.md': nongThiSen,
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': quachThiHien,
      },
      findings: [
        {
          rule: 'authorisation-granted-by-head',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Người ủy quyền” (`grantedBy`): Hồ Văn Lành không giữ chức vào ngày ký ủy quyền (02/10/2026). Nếu ghi nhầm, sửa thành `grantedBy: nong-thi-sen` hoặc sửa `date` của văn bản; nếu đúng là như vậy, thủ trưởng phải ký văn bản khác.',
            en: '“Granted by” (`grantedBy`): Hồ Văn Lành was not in office on the day of the authorisation (02/10/2026). If that is a slip, make it `grantedBy: nong-thi-sen` or mend `date` of the document; if it is so, the head has to sign another.',
          },
        },
      ],
    },
  ],
};
