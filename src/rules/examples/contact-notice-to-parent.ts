import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { hoVanLanh, hoVanLanhNewNumber } from '../example-records/spokespersons.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Hai văn bản riêng cho báo chí và cho cấp trên',
        en: 'Two documents, for the press and for the parent body',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          notices: `
  - number: 1/TB-CCTHADS
    date: 2026-08-03
    recipients: [press]
  - number: 4/CCTHADS
    date: 2026-08-04
    recipients: [parent]`,
        }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Chỉ công bố cho báo chí', en: 'Announced to the press alone' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          notices: `
  - number: 1/TB-CCTHADS
    date: 2026-08-03
    recipients: [press]`,
        }),
      },
      findings: [
        {
          rule: 'contact-notice-to-parent',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 8,
          column: 1,
          message: {
            vi: '“Văn bản công bố” (`notices`): Chưa ghi văn bản nào gửi cơ quan cấp trên (Văn phòng Tổng cục) họ tên, chức vụ, điện thoại và e-mail của Hồ Văn Lành. Thêm vào `notices:` một văn bản có `number`, `date` và `recipients: [parent]`; nếu văn bản 1/TB-CCTHADS cũng gửi nơi này, chỉ thêm `parent` vào `recipients`.',
            en: '“Notices” (`notices`): No document is recorded that sends the name, position, phone and e-mail of Hồ Văn Lành to the parent body (Office of the General Department). Add to `notices:` a document with `number`, `date` and `recipients: [parent]`; if document 1/TB-CCTHADS went there too, just add `parent` to its `recipients`.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Đổi số điện thoại mà cấp trên chưa được báo',
        en: 'A new number of which the parent body was not told',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanhNewNumber, {
          notices: `
  - number: 1/TB-CCTHADS
    date: 2026-08-03
    recipients: [press, parent]
  - number: 15/TB-CCTHADS
    date: 2026-10-12
    recipients: [press]`,
        }),
      },
      findings: [
        {
          rule: 'contact-notice-to-parent',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Văn bản công bố” (`notices`): Văn bản 1/TB-CCTHADS ngày 03/08/2026 gửi cơ quan cấp trên (Văn phòng Tổng cục) có trước khi đổi thông tin liên hệ (12/10/2026), nên thông tin đang dùng chưa được công bố. Thêm vào `notices:` một văn bản mới có `recipients: [parent]`; nếu văn bản cũ đã ghi thông tin mới, sửa `contactsSince` thành ngày của văn bản đó.',
            en: '“Notices” (`notices`): Document 1/TB-CCTHADS of 3 August 2026 to the parent body (Office of the General Department) is older than the present contact details (12 October 2026), so these have not been announced. Add to `notices:` a new document with `recipients: [parent]`; if the old one gave the new details already, set `contactsSince` to its date.',
          },
        },
      ],
    },
  ],
};
