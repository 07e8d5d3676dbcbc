import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { hoVanLanh } from '../example-records/spokespersons.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Chức vụ ghi đầy đủ', en: 'A position given in full' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          position: 'Chi cục trưởng, Chấp hành viên trung cấp',
        }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Để trống chức vụ', en: 'The position is left blank' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, { position: '' }),
      },
      findings: [
        {
          rule: 'spokesperson-position-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 3,
          column: 1,
          message: {
            vi: '“Chức vụ” (`position`) chưa có giá trị. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Điền vào dòng này theo mẫu `position: Trưởng phòng …`.',
            en: '“Position” (`position`) has no value. Required by: Letter, section 2.1, paragraph 1. Fill in this line like `position: Trưởng phòng …`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Chữ giữ chỗ thay cho chức vụ', en: 'A placeholder instead of a position' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, { position: '"..."' }),
      },
      findings: [
        {
          rule: 'spokesperson-position-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 3,
          column: 1,
          message: {
            vi: '“Chức vụ” (`position`) ghi “...”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi nội dung thật, không phải chữ giữ chỗ, theo mẫu `position: Trưởng phòng …`.',
            en: '“Position” (`position`) says “...”, which is not valid. Required by: Letter, section 2.1, paragraph 1. Write real content, not a placeholder, like `position: Trưởng phòng …`.',
          },
        },
      ],
    },
  ],
};
