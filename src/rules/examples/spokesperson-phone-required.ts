import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { hoVanLanh } from '../example-records/spokespersons.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Số cố định, viết liền, giữ số 0 ở đầu',
        en: 'A fixed line without spaces, its leading zero kept',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          phone: '02005550201',
        }),
      },
      findings: [],
    },
    {
      title: { vi: 'Số viết theo cách quốc tế', en: 'A number written the international way' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          phone: '+84 200 555 0201',
        }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Thiếu số điện thoại', en: 'The number is missing' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, { phone: null }),
      },
      findings: [
        {
          rule: 'spokesperson-phone-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 21,
          column: 1,
          message: {
            vi: 'Thiếu “Điện thoại” (`phone`). Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Thêm một dòng theo mẫu `phone: 0200 … …` phía trên dòng `---` này.',
            en: '“Phone” (`phone`) is missing. Required by: Letter, section 2.1, paragraph 1. Add a line like `phone: 0200 … …` above this `---`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Để trống số điện thoại', en: 'The number is left blank' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, { phone: '' }),
      },
      findings: [
        {
          rule: 'spokesperson-phone-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 4,
          column: 1,
          message: {
            vi: '“Điện thoại” (`phone`) chưa có giá trị. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Điền vào dòng này theo mẫu `phone: 0200 … …`.',
            en: '“Phone” (`phone`) has no value. Required by: Letter, section 2.1, paragraph 1. Fill in this line like `phone: 0200 … …`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Chữ giữ chỗ thay cho số điện thoại', en: 'A placeholder instead of a number' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          phone: 'đang cập nhật',
        }),
      },
      findings: [
        {
          rule: 'spokesperson-phone-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 4,
          column: 1,
          message: {
            vi: '“Điện thoại” (`phone`) ghi “đang cập nhật”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi số điện thoại gọi được: cố định 10–11 chữ số bắt đầu bằng 02, di động 10 chữ số, theo mẫu `phone: 0200 … …`.',
            en: '“Phone” (`phone`) says “đang cập nhật”, which is not valid. Required by: Letter, section 2.1, paragraph 1. Write a number that can be called: a landline of 10–11 digits beginning with 02, or a mobile number of 10 digits, like `phone: 0200 … …`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Dãy số 0 thay cho số điện thoại', en: 'Zeros instead of a number' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, { phone: '0000000000' }),
      },
      findings: [
        {
          rule: 'spokesperson-phone-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 4,
          column: 1,
          message: {
            vi: '“Điện thoại” (`phone`) ghi “0000000000”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi số điện thoại gọi được: cố định 10–11 chữ số bắt đầu bằng 02, di động 10 chữ số, theo mẫu `phone: 0200 … …`.',
            en: '“Phone” (`phone`) says “0000000000”, which is not valid. Required by: Letter, section 2.1, paragraph 1. Write a number that can be called: a landline of 10–11 digits beginning with 02, or a mobile number of 10 digits, like `phone: 0200 … …`.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Số thiếu chữ số nên không gọi được',
        en: 'A number with digits left out cannot be called',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, { phone: '0200 555' }),
      },
      findings: [
        {
          rule: 'spokesperson-phone-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 4,
          column: 1,
          message: {
            vi: '“Điện thoại” (`phone`) ghi “0200 555”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi số điện thoại gọi được: cố định 10–11 chữ số bắt đầu bằng 02, di động 10 chữ số, theo mẫu `phone: 0200 … …`.',
            en: '“Phone” (`phone`) says “0200 555”, which is not valid. Required by: Letter, section 2.1, paragraph 1. Write a number that can be called: a landline of 10–11 digits beginning with 02, or a mobile number of 10 digits, like `phone: 0200 … …`.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Số di động 11 chữ số đã đổi từ năm 2018',
        en: 'An eleven-digit mobile number that ended in 2018',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          phone: '0168 234 5678',
        }),
      },
      findings: [
        {
          rule: 'spokesperson-phone-required',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 4,
          column: 1,
          message: {
            vi: '“Điện thoại” (`phone`) là số cũ: mã vùng đã đổi năm 2017, đầu số di động 11 chữ số đã đổi năm 2018. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Gọi thử số mới rồi sửa thành `phone: 0382 345 678`.',
            en: '“Phone” (`phone`) is an old number: area codes changed in 2017, and mobile numbers of 11 digits in 2018. Required by: Letter, section 2.1, paragraph 1. Call the new number, then change it to `phone: 0382 345 678`.',
          },
        },
      ],
    },
  ],
};
