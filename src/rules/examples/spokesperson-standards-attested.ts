import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { hoVanLanh } from '../example-records/spokespersons.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Cơ quan quản lý cán bộ đã xác nhận đủ',
        en: 'The personnel authority has attested all of them',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          'criteria.attestedBy': 'Phòng Tổ chức cán bộ của Cục',
        }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: {
        vi: 'Hai tiêu chuẩn chưa được xác nhận, cũng chưa bồi dưỡng',
        en: 'Two standards are not attested, and nobody was trained',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          'criteria.knowledgeOfPress': 'false',
          'criteria.abilityToSpeak': 'false',
        }),
      },
      findings: [
        {
          rule: 'spokesperson-standards-attested',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 17,
          column: 3,
          message: {
            vi: '“Hiểu biết về báo chí” (`criteria.knowledgeOfPress`): Chưa xác nhận Hồ Văn Lành đạt: `knowledgeOfPress` (hiểu biết về báo chí và pháp luật về báo chí), `abilityToSpeak` (khả năng giao tiếp với báo chí). Đơn vị và cấp trên cũng chưa ghi lần bồi dưỡng nào: tổ chức rồi thêm vào `content/departments/an-phu-bac/awareness/` bản ghi có `kind: training`. Khi cơ quan quản lý cán bộ đã xác nhận, sửa thành `true` và ghi lại `attestedBy`, `attestedOn`.',
            en: '“Knowledge of the press” (`criteria.knowledgeOfPress`): It is not attested that Hồ Văn Lành has: `knowledgeOfPress` (knowledge of the press and its law), `abilityToSpeak` (ability to speak to the press). Nor has the department or the one above recorded any training: hold one and add to `content/departments/an-phu-bac/awareness/` a record with `kind: training`. Once the personnel authority attests it, change it to `true` and update `attestedBy` and `attestedOn`.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Đã bồi dưỡng nhưng chưa xác nhận hiểu biết về báo chí',
        en: 'Trained, but knowledge of the press is not attested',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          'criteria.knowledgeOfPress': 'false',
        }),
        'departments/an-phu/awareness/2026-09-10-boi-duong.md': `---
kind: training
date: 2026-09-10
document:
  number: 12/KH-CTHADS
  date: 2026-09-01
audience: Người phát ngôn của Cục và các Chi cục
---
`,
      },
      findings: [
        {
          rule: 'spokesperson-standards-attested',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 17,
          column: 3,
          message: {
            vi: '“Hiểu biết về báo chí” (`criteria.knowledgeOfPress`): Chưa xác nhận Hồ Văn Lành đạt: `knowledgeOfPress` (hiểu biết về báo chí và pháp luật về báo chí). Khi cơ quan quản lý cán bộ đã xác nhận, sửa thành `true` và ghi lại `attestedBy`, `attestedOn`.',
            en: '“Knowledge of the press” (`criteria.knowledgeOfPress`): It is not attested that Hồ Văn Lành has: `knowledgeOfPress` (knowledge of the press and its law). Once the personnel authority attests it, change it to `true` and update `attestedBy` and `attestedOn`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Nơi xác nhận là chữ điền tạm', en: 'The attesting authority is a placeholder' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          'criteria.attestedBy': 'chưa rõ',
        }),
      },
      findings: [
        {
          rule: 'spokesperson-standards-attested',
          severity: 'warning',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 19,
          column: 3,
          message: {
            vi: '“Nơi xác nhận” (`criteria.attestedBy`): “chưa rõ” không cho biết nơi nào xác nhận các tiêu chuẩn. Ghi ở `attestedBy` tên cơ quan hoặc bộ phận quản lý cán bộ.',
            en: '“Attested by” (`criteria.attestedBy`): “chưa rõ” does not say who attests the standards. Write the name of the personnel authority in `attestedBy`.',
          },
        },
      ],
    },
  ],
};
