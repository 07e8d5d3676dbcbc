import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { hoVanLanh } from '../example-records/spokespersons.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Một hộp thư của cơ quan', en: 'One mailbox of the office' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          email: 'nguoiphatngon@anphubac.example',
        }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Thiếu địa chỉ e-mail', en: 'The e-mail address is missing' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, { email: null }),
      },
      findings: [
        {
          rule: 'spokesperson-email-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 21,
          column: 1,
          message: {
            vi: 'Thiếu “Thư điện tử” (`email`). Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Thêm một dòng theo mẫu `email: ten@….vn` phía trên dòng `---` này.',
            en: '“E-mail” (`email`) is missing. Required by: Letter, section 2.1, paragraph 1. Add a line like `email: ten@….vn` above this `---`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Chữ giữ chỗ thay cho địa chỉ e-mail', en: 'A placeholder instead of an address' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, { email: 'chưa có' }),
      },
      findings: [
        {
          rule: 'spokesperson-email-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 5,
          column: 1,
          message: {
            vi: '“Thư điện tử” (`email`) ghi “chưa có”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi địa chỉ thư điện tử có dạng ten@coquan.vn, theo mẫu `email: ten@….vn`.',
            en: '“E-mail” (`email`) says “chưa có”, which is not valid. Required by: Letter, section 2.1, paragraph 1. Write an e-mail address such as name@office.vn, like `email: ten@….vn`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Địa chỉ thiếu phần sau dấu @', en: 'An address without the part after the @' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, { email: 'hovanlanh' }),
      },
      findings: [
        {
          rule: 'spokesperson-email-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 5,
          column: 1,
          message: {
            vi: '“Thư điện tử” (`email`) ghi “hovanlanh”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi địa chỉ thư điện tử có dạng ten@coquan.vn, theo mẫu `email: ten@….vn`.',
            en: '“E-mail” (`email`) says “hovanlanh”, which is not valid. Required by: Letter, section 2.1, paragraph 1. Write an e-mail address such as name@office.vn, like `email: ten@….vn`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Hai địa chỉ trong một trường', en: 'Two addresses in one field' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          email: 'hovanlanh@anphubac.example, vanthu@anphubac.example',
        }),
      },
      findings: [
        {
          rule: 'spokesperson-email-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 5,
          column: 1,
          message: {
            vi: '“Thư điện tử” (`email`) ghi nhiều hộp thư, mà chỉ nhận một. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi hộp thư chính ở đây: `email: hovanlanh@anphubac.example`; hộp thư khác ghi vào một dòng ngay bên dưới, thụt vào như dòng này: `otherEmails: [vanthu@anphubac.example]`.',
            en: '“E-mail” (`email`) contains several mailboxes, but takes only one. Required by: Letter, section 2.1, paragraph 1. Write the main one here: `email: hovanlanh@anphubac.example`; write the others on a line just below, indented as this line is: `otherEmails: [vanthu@anphubac.example]`.',
          },
        },
      ],
    },
  ],
};
