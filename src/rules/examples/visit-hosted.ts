import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { answeredRequest, deferredRequest } from '../example-records/requests.ts';
import { dangVanKien } from '../example-records/spokespersons.ts';

const visit = withFields(deferredRequest, { channel: 'visit' });

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Thủ trưởng đón tiếp', en: 'The head receives the journalist' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFieldsAfter(
          withFields(answeredRequest, { channel: 'visit' }),
          'topic',
          { host: 'tran-thi-mai-lan' },
        ),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Không ghi ai đón tiếp', en: 'Nobody is said to have received the visitor' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': visit,
      },
      findings: [
        {
          rule: 'visit-hosted',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 8,
          column: 1,
          message: {
            vi: '“Người tiếp” (`host`): Phóng viên đến trụ sở mà không ghi ai đón tiếp. Thêm `host:` với tên tệp của thủ trưởng, hoặc của công chức được bố trí, trong `spokespersons/`.',
            en: '“Host” (`host`): A journalist came to the office, and no host is named. Add `host:` with the file name, in `spokespersons/`, of the head or of the civil servant assigned.',
          },
        },
      ],
    },
    {
      title: { vi: 'Người đón tiếp thuộc đơn vị khác', en: 'The host belongs to another department' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFieldsAfter(visit, 'topic', {
          host: 'an-phu-bac/spokespersons/ho-van-lanh',
        }),
      },
      findings: [
        {
          rule: 'visit-hosted',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Người tiếp” (`host`): Hồ Văn Lành thuộc đơn vị khác, mà người đón tiếp phải là thủ trưởng hoặc công chức của đơn vị này. Sửa `host`.',
            en: '“Host” (`host`): Hồ Văn Lành belongs to another department, and the host is the head or a civil servant of this one. Mend `host`.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Người đón tiếp chưa giữ nhiệm vụ vào ngày đó',
        en: 'The host was not in the role that day',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': withFieldsAfter(visit, 'topic', {
          host: 'ngo-van-tho',
        }),
        'departments/an-phu/spokespersons/ngo-van-tho.md': withFields(dangVanKien, {
          name: 'Ngô Văn Thọ',
          position: 'Chánh Văn phòng',
          phone: '0200 555 0108',
          email: 'ngovantho@anphu.example',
          from: '2026-11-16',
          'decision.number': '58/QĐ-CTHADS',
          'decision.date': '2026-11-13',
          notices: `
  - number: 60/TB-CTHADS
    date: 2026-11-16
    recipients: [press, parent]`,
          'criteria.attestedOn': '2026-07-28',
          verifiedOn: null,
        }),
      },
      findings: [
        {
          rule: 'visit-hosted',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Người tiếp” (`host`): Ngô Văn Thọ không giữ nhiệm vụ vào ngày phóng viên đến (05/11/2026). Sửa `host`, hoặc sửa `from`, `to` trong `content/departments/an-phu/spokespersons/ngo-van-tho.md` nếu ghi nhầm.',
            en: '“Host” (`host`): Ngô Văn Thọ was not in the role on the day of the visit (05/11/2026). Mend `host`, or `from` and `to` in `content/departments/an-phu/spokespersons/ngo-van-tho.md` if they are a slip.',
          },
        },
      ],
    },
  ],
};
