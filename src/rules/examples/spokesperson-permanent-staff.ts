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
          kind: 'breach',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 13,
          column: 3,
          message: {
            vi: '“Công chức biên chế chính thức” (`criteria.permanentStaff`): Hồ Văn Lành làm người phát ngôn từ ngày 01/08/2026 mà không phải là công chức thuộc biên chế chính thức. Nếu ghi nhầm, sửa thành `permanentStaff: true` cho đúng với hồ sơ; nếu nhiệm vụ đã chấm dứt mà chưa ghi, ghi ngày cuối ở `to`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu-bac/explanations/spokesperson-permanent-staff-ho-van-lanh.md`, giữa hai dòng `---` có ba dòng `rule: spokesperson-permanent-staff`, `subject: an-phu-bac/spokespersons/ho-van-lanh`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Permanent staff” (`criteria.permanentStaff`): Hồ Văn Lành is spokesperson from 1 August 2026, but is not a permanent civil servant. If this is a mistake, change it to `permanentStaff: true` as the personnel file says; if the role has ended and that is not recorded, write its last day in `to`. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu-bac/explanations/spokesperson-permanent-staff-ho-van-lanh.md`, with the three lines `rule: spokesperson-permanent-staff`, `subject: an-phu-bac/spokespersons/ho-van-lanh`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
          kind: 'breach',
          file: 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md',
          line: 7,
          column: 3,
          message: {
            vi: '“Công chức biên chế chính thức” (`person.permanentStaff`): Cao Thị Thu được ủy quyền phát ngôn từ ngày 07/09/2026 đến ngày 31/10/2026 mà không phải là công chức thuộc biên chế chính thức. Nếu ghi nhầm, sửa thành `permanentStaff: true` cho đúng với hồ sơ; nếu nhiệm vụ đã chấm dứt mà chưa ghi, ghi ngày cuối ở `to`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/spokesperson-permanent-staff-cao-thi-thu-giao-nha.md`, giữa hai dòng `---` có ba dòng `rule: spokesperson-permanent-staff`, `subject: an-phu/authorisations/cao-thi-thu-giao-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Permanent staff” (`person.permanentStaff`): Cao Thị Thu is authorised to speak from 7 September 2026 until 31 October 2026, but is not a permanent civil servant. If this is a mistake, change it to `permanentStaff: true` as the personnel file says; if the role has ended and that is not recorded, write its last day in `to`. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/spokesperson-permanent-staff-cao-thi-thu-giao-nha.md`, with the three lines `rule: spokesperson-permanent-staff`, `subject: an-phu/authorisations/cao-thi-thu-giao-nha`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
            en: '“Criteria” (`criteria`): The record does not say since when Hồ Văn Lành has worked at the department. Add `criteria:` with `employedFrom`, `permanentStaff`, the four other standards, `attestedBy` and `attestedOn`.',
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
            en: '“Criteria” (`criteria`): It is not confirmed that Hồ Văn Lành is a permanent civil servant. Add `criteria:` with `permanentStaff`, `employedFrom`, the four other standards, `attestedBy` and `attestedOn`.',
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
            en: '“Permanent staff” (`criteria.permanentStaff`) is missing. Required by: Letter, section 2.1, paragraph 3. Add `permanentStaff: …`, indented, below this line. Allowed values: `true` (yes), `false` (no).',
          },
        },
      ],
    },
  ],
};
