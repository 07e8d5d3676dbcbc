import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { hoVanLanh } from '../example-records/spokespersons.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Họ và tên đầy đủ, kể cả họ tên của người dân tộc thiểu số',
        en: 'A full name, those of minority peoples included',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, { name: 'Y Hoàng Niê' }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Thiếu họ và tên', en: 'The name is missing' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, { name: null }),
      },
      findings: [
        {
          rule: 'spokesperson-name-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 21,
          column: 1,
          message: {
            vi: 'Thiếu “Họ và tên” (`name`). Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Thêm một dòng theo mẫu `name: Nguyễn Văn …` phía trên dòng `---` này.',
            en: '“Name” (`name`) is missing. Required by: Letter, section 2.1, paragraph 1. Add a line like `name: Nguyễn Văn …` above this `---`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Chữ giữ chỗ thay cho họ và tên', en: 'A placeholder instead of a name' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          name: 'đang cập nhật',
        }),
      },
      findings: [
        {
          rule: 'spokesperson-name-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 2,
          column: 1,
          message: {
            vi: '“Họ và tên” (`name`) ghi “đang cập nhật”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi họ và tên đầy đủ, ít nhất hai từ, theo mẫu `name: Nguyễn Văn …`.',
            en: '“Name” (`name`) says “đang cập nhật”, which is not valid. Required by: Letter, section 2.1, paragraph 1. Write a full name of at least two words, like `name: Nguyễn Văn …`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Chỉ có tên, không có họ', en: 'A given name alone' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, { name: 'Lành' }),
      },
      findings: [
        {
          rule: 'spokesperson-name-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 2,
          column: 1,
          message: {
            vi: '“Họ và tên” (`name`) ghi “Lành”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi họ và tên đầy đủ, ít nhất hai từ, theo mẫu `name: Nguyễn Văn …`.',
            en: '“Name” (`name`) says “Lành”, which is not valid. Required by: Letter, section 2.1, paragraph 1. Write a full name of at least two words, like `name: Nguyễn Văn …`.',
          },
        },
      ],
    },
  ],
};
