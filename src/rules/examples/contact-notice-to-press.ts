import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { hoVanLanh, hoVanLanhNewNumber } from '../example-records/spokespersons.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Văn bản gửi một cơ quan báo chí nêu tên', en: 'A document to an outlet by name' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          notices: `
  - number: 1/TB-CCTHADS
    date: 2026-08-03
    recipients: [bao-an-phu, parent]`,
        }),
      },
      findings: [],
    },
    {
      title: { vi: 'Đổi số điện thoại và đã công bố lại', en: 'A new number, announced again' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanhNewNumber, {
          notices: `
  - number: 1/TB-CCTHADS
    date: 2026-08-03
    recipients: [press, parent]
  - number: 15/TB-CCTHADS
    date: 2026-10-12
    recipients: [press, parent]`,
        }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Chỉ công bố cho cơ quan cấp trên', en: 'Announced to the parent body alone' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          notices: `
  - number: 1/TB-CCTHADS
    date: 2026-08-03
    recipients: [parent]`,
        }),
      },
      findings: [
        {
          rule: 'contact-notice-to-press',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 8,
          column: 1,
          message: {
            vi: '“Văn bản công bố” (`notices`): Chưa ghi văn bản nào gửi các cơ quan báo chí họ tên, chức vụ, điện thoại và e-mail của Hồ Văn Lành. Thêm vào `notices:` một văn bản có `number`, `date` và `recipients: [press]`; nếu văn bản 1/TB-CCTHADS cũng gửi nơi này, chỉ thêm `press` vào `recipients`.',
            en: '“Notices” (`notices`): No document is recorded that sends the name, position, phone and e-mail of Hồ Văn Lành to the press. Add to `notices:` a document with `number`, `date` and `recipients: [press]`; if document 1/TB-CCTHADS went there too, just add `press` to its `recipients`.',
          },
        },
      ],
    },
    {
      title: { vi: 'Đổi số điện thoại mà chưa công bố lại', en: 'A new number that was not announced' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanhNewNumber, {
          notices: `
  - number: 1/TB-CCTHADS
    date: 2026-08-03
    recipients: [press, parent]
  - number: 15/TB-CCTHADS
    date: 2026-10-12
    recipients: [parent]`,
        }),
      },
      findings: [
        {
          rule: 'contact-notice-to-press',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 9,
          column: 1,
          message: {
            vi: '“Văn bản công bố” (`notices`): Văn bản 1/TB-CCTHADS ngày 03/08/2026 gửi các cơ quan báo chí có trước khi đổi thông tin liên hệ (12/10/2026), nên thông tin đang dùng chưa được công bố. Thêm vào `notices:` một văn bản mới có `recipients: [press]`; nếu văn bản cũ đã ghi thông tin mới, sửa `contactsSince` thành ngày của văn bản đó.',
            en: '“Notices” (`notices`): Document 1/TB-CCTHADS of 3 August 2026 to the press is older than the present contact details (12 October 2026), so these have not been announced. Add to `notices:` a new document with `recipients: [press]`; if the old one gave the new details already, set `contactsSince` to its date.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Không có văn bản công bố nào: thiếu cho cả báo chí và cấp trên',
        en: 'No document at all: neither the press nor the parent body was told',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, { notices: null }),
      },
      findings: [
        {
          rule: 'contact-notice-to-parent',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 18,
          column: 1,
          message: {
            vi: '“Văn bản công bố” (`notices`): Chưa ghi văn bản nào gửi cơ quan cấp trên (Văn phòng Tổng cục) họ tên, chức vụ, điện thoại và e-mail của Hồ Văn Lành. Thêm vào `notices:` một văn bản có `number`, `date` và `recipients: [parent]`.',
            en: '“Notices” (`notices`): No document is recorded that sends the name, position, phone and e-mail of Hồ Văn Lành to the parent body (Office of the General Department). Add to `notices:` a document with `number`, `date` and `recipients: [parent]`.',
          },
        },
        {
          rule: 'contact-notice-to-press',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 18,
          column: 1,
          message: {
            vi: '“Văn bản công bố” (`notices`): Chưa ghi văn bản nào gửi các cơ quan báo chí họ tên, chức vụ, điện thoại và e-mail của Hồ Văn Lành. Thêm vào `notices:` một văn bản có `number`, `date` và `recipients: [press]`.',
            en: '“Notices” (`notices`): No document is recorded that sends the name, position, phone and e-mail of Hồ Văn Lành to the press. Add to `notices:` a document with `number`, `date` and `recipients: [press]`.',
          },
        },
      ],
    },
  ],
};
