import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { caoThiThu } from '../example-records/authorisations.ts';
import { hoVanLanh } from '../example-records/spokespersons.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Phó Cục trưởng thuộc biên chế được ủy quyền',
        en: 'A deputy of the permanent staff is authorised',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md': withFields(caoThiThu, {
          'person.position': 'Phó Cục trưởng phụ trách nghiệp vụ',
        }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: {
        vi: 'Người phát ngôn không thuộc biên chế',
        en: 'The spokesperson is not of the permanent staff',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          'criteria.permanentStaff': 'false',
        }),
      },
      findings: [
        {
          rule: 'spokesperson-permanent-staff',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 13,
          column: 3,
          message: {
            vi: '“Công chức biên chế chính thức” (`criteria.permanentStaff`): Hồ Văn Lành không thuộc biên chế chính thức, nên không được làm người phát ngôn. Nếu ghi nhầm, sửa thành `permanentStaff: true`; nếu đúng là như vậy, giao nhiệm vụ cho công chức khác và ghi `to`.',
            en: '“Permanent staff” (`criteria.permanentStaff`): Hồ Văn Lành is not of the permanent staff and so may not be spokesperson. If that is a slip, make it `permanentStaff: true`; if it is so, assign another civil servant and write `to`.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Người được ủy quyền không thuộc biên chế',
        en: 'The authorised person is not of the permanent staff',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md': withFields(caoThiThu, {
          'person.permanentStaff': 'false',
        }),
      },
      findings: [
        {
          rule: 'spokesperson-permanent-staff',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md',
          line: 7,
          column: 3,
          message: {
            vi: '“Công chức biên chế chính thức” (`person.permanentStaff`): Cao Thị Thu không thuộc biên chế chính thức, nên không được ủy quyền phát ngôn. Nếu ghi nhầm, sửa thành `permanentStaff: true`; nếu đúng là như vậy, ủy quyền cho công chức khác và sửa `to` thành ngày chấm dứt.',
            en: '“Permanent staff” (`person.permanentStaff`): Cao Thị Thu is not of the permanent staff and so may not be authorised. If that is a slip, make it `permanentStaff: true`; if it is so, authorise another civil servant and set `to` to the day on which this one ended.',
          },
        },
      ],
    },
    {
      title: { vi: 'Không ghi tiêu chuẩn nào', en: 'No standards are recorded' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, { criteria: null }),
      },
      findings: [
        {
          rule: 'spokesperson-employed',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 13,
          column: 1,
          message: {
            vi: '“Tiêu chuẩn” (`criteria`): Chưa ghi Hồ Văn Lành công tác tại đơn vị từ ngày nào. Thêm `criteria:` với `employedFrom`, `permanentStaff`, bốn tiêu chuẩn còn lại, `attestedBy` và `attestedOn`.',
            en: '“Criteria” (`criteria`): It is not said since when Hồ Văn Lành has worked at the department. Add `criteria:` with `employedFrom`, `permanentStaff`, the four other standards, `attestedBy` and `attestedOn`.',
          },
        },
        {
          rule: 'spokesperson-permanent-staff',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 13,
          column: 1,
          message: {
            vi: '“Tiêu chuẩn” (`criteria`): Chưa xác nhận Hồ Văn Lành là công chức thuộc biên chế chính thức. Thêm `criteria:` với `permanentStaff`, `employedFrom`, bốn tiêu chuẩn còn lại, `attestedBy` và `attestedOn`.',
            en: '“Criteria” (`criteria`): It is not confirmed that Hồ Văn Lành is a civil servant of the permanent staff. Add `criteria:` with `permanentStaff`, `employedFrom`, the four other standards, `attestedBy` and `attestedOn`.',
          },
        },
        {
          rule: 'spokesperson-standards-attested',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 13,
          column: 1,
          message: {
            vi: '“Tiêu chuẩn” (`criteria`): Chưa ai xác nhận Hồ Văn Lành đạt các tiêu chuẩn của người phát ngôn. Thêm `criteria:` với `politicalStanding`, `knowledgeOfDepartment`, `knowledgeOfPress`, `abilityToSpeak`, `attestedBy` và `attestedOn`.',
            en: '“Criteria” (`criteria`): Nobody has attested that Hồ Văn Lành meets the standards of a spokesperson. Add `criteria:` with `politicalStanding`, `knowledgeOfDepartment`, `knowledgeOfPress`, `abilityToSpeak`, `attestedBy` and `attestedOn`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Không ghi có thuộc biên chế hay không', en: 'The record does not say whether' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          'criteria.permanentStaff': null,
        }),
      },
      findings: [
        {
          rule: 'spokesperson-permanent-staff',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 12,
          column: 1,
          message: {
            vi: 'Thiếu “Công chức biên chế chính thức” (`criteria.permanentStaff`). Công văn, mục 2.1, đoạn 3 yêu cầu nội dung này. Thêm `permanentStaff: …` thụt vào dưới dòng này. Các giá trị được dùng: `true` (có), `false` (không).',
            en: '“Permanent staff” (`criteria.permanentStaff`) is missing. Ordered by: Letter, section 2.1, paragraph 3. Add `permanentStaff: …`, indented, below this line. It takes: `true` (yes), `false` (no).',
          },
        },
      ],
    },
  ],
};
