import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { caoThiThu, quachThiHien } from '../example-records/authorisations.ts';
import { dangVanKien, hoVanLanh, nongThiSen, nongThiSenActing } from '../example-records/spokespersons.ts';

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
    {
      title: {
        vi: 'Người được giao quyền Chi cục trưởng ủy quyền, khi chưa có Chi cục trưởng',
        en: 'The acting head authorises, while there is no head',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFieldsAfter(hoVanLanh, 'from', {
          to: '2026-09-30',
        }),
        'departments/an-phu-bac/spokespersons/nong-thi-sen.md': nongThiSenActing,
        'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': withFields(quachThiHien, {
          grantedBy: 'nong-thi-sen',
        }),
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
            vi: 'Thiếu “Người ủy quyền” (`grantedBy`). Công văn, mục 2.1, đoạn 2 yêu cầu nội dung này. Thêm một dòng theo mẫu `grantedBy: …` phía trên dòng `---` này. Các giá trị được dùng: `ho-van-lanh` (Hồ Văn Lành).',
            en: '“Granted by” (`grantedBy`) is missing. Required by: Letter, section 2.1, paragraph 2. Add a line like `grantedBy: …` above this `---`. Allowed values: `ho-van-lanh` (Hồ Văn Lành).',
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
          kind: 'breach',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Người ủy quyền” (`grantedBy`): Trần Thị Mai Lan ký văn bản ủy quyền 2/GUQ-CCTHADS ngày 02/10/2026 mà không phải là thủ trưởng của đơn vị này, trong khi chỉ thủ trưởng mới có quyền ủy quyền phát ngôn. Nếu ghi nhầm, sửa thành `grantedBy: ho-van-lanh` (thủ trưởng vào ngày ký, 02/10/2026). Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu-bac/explanations/authorisation-granted-by-head-quach-thi-hien-giao-dat.md`, giữa hai dòng `---` có ba dòng `rule: authorisation-granted-by-head`, `subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Granted by” (`grantedBy`): Trần Thị Mai Lan signed authorisation 2/GUQ-CCTHADS on 2 October 2026 but is not the head of this department; only the head may authorise. If this is a mistake, change it to `grantedBy: ho-van-lanh` (the head on the day of signature, 2 October 2026). If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu-bac/explanations/authorisation-granted-by-head-quach-thi-hien-giao-dat.md`, with the three lines `rule: authorisation-granted-by-head`, `subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
          kind: 'breach',
          file: 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Người ủy quyền” (`grantedBy`): Đặng Văn Kiên ký văn bản ủy quyền 3/GUQ-CTHADS ngày 04/09/2026 mà không phải là thủ trưởng của đơn vị này, trong khi chỉ thủ trưởng mới có quyền ủy quyền phát ngôn. Nếu ghi nhầm, sửa thành `grantedBy: tran-thi-mai-lan` (thủ trưởng vào ngày ký, 04/09/2026). Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/authorisation-granted-by-head-cao-thi-thu-giao-nha.md`, giữa hai dòng `---` có ba dòng `rule: authorisation-granted-by-head`, `subject: an-phu/authorisations/cao-thi-thu-giao-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Granted by” (`grantedBy`): Đặng Văn Kiên signed authorisation 3/GUQ-CTHADS on 4 September 2026 but is not the head of this department; only the head may authorise. If this is a mistake, change it to `grantedBy: tran-thi-mai-lan` (the head on the day of signature, 4 September 2026). If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/authorisation-granted-by-head-cao-thi-thu-giao-nha.md`, with the three lines `rule: authorisation-granted-by-head`, `subject: an-phu/authorisations/cao-thi-thu-giao-nha`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
          kind: 'breach',
          file: 'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Người ủy quyền” (`grantedBy`): Hồ Văn Lành ký văn bản ủy quyền 2/GUQ-CCTHADS ngày 02/10/2026, khi không giữ chức, mà chỉ thủ trưởng đang giữ chức mới có quyền ủy quyền phát ngôn. Nếu ghi nhầm, sửa thành `grantedBy: nong-thi-sen` hoặc sửa `date` của văn bản cho đúng với văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu-bac/explanations/authorisation-granted-by-head-quach-thi-hien-giao-dat.md`, giữa hai dòng `---` có ba dòng `rule: authorisation-granted-by-head`, `subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Granted by” (`grantedBy`): Hồ Văn Lành signed authorisation 2/GUQ-CCTHADS on 2 October 2026 while not in office, but only the head in office may authorise. If this is a mistake, change it to `grantedBy: nong-thi-sen` or correct `date` so that it agrees with the document. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu-bac/explanations/authorisation-granted-by-head-quach-thi-hien-giao-dat.md`, with the three lines `rule: authorisation-granted-by-head`, `subject: an-phu-bac/authorisations/quach-thi-hien-giao-dat`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
  ],
};
