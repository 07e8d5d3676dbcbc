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
    {
      title: {
        vi: 'Không ai đón tiếp, đơn vị đã giải trình',
        en: 'Nobody received the visitor, which the department has explained',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': visit,
        'departments/an-phu/explanations/visit-hosted-2026-11-05-tien-do-chi-tra.md': `---
rule: visit-hosted
subject: an-phu/requests/2026-11-05-tien-do-chi-tra
date: 2026-11-20
---

Phóng viên đến lúc cả đơn vị đi cưỡng chế nên chỉ gặp bảo vệ.
`,
      },
      findings: [
        {
          rule: 'visit-hosted',
          severity: 'notice',
          kind: 'breach',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 8,
          column: 1,
          message: {
            vi: '“Người tiếp” (`host`): Phóng viên đến trụ sở ngày 05/11/2026 mà bản ghi không nêu ai của đơn vị đón tiếp. Đơn vị đã giải trình ngày 20/11/2026 (`content/departments/an-phu/explanations/visit-hosted-2026-11-05-tien-do-chi-tra.md`). Không cần sửa gì; việc này được ghi lại và hiển thị.',
            en: '“Host” (`host`): A journalist came to the office on 5 November 2026, but the record does not name anybody of the department as host. The department explained it on 20 November 2026 (`content/departments/an-phu/explanations/visit-hosted-2026-11-05-tien-do-chi-tra.md`). There is nothing to correct; it stays on record and is shown.',
          },
        },
      ],
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
          kind: 'breach',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 8,
          column: 1,
          message: {
            vi: '“Người tiếp” (`host`): Phóng viên đến trụ sở ngày 05/11/2026 mà bản ghi không nêu ai của đơn vị đón tiếp. Nếu ghi nhầm, thêm `host:` với tên tệp trong `spokespersons/` của thủ trưởng hoặc của công chức đã tiếp. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/visit-hosted-2026-11-05-tien-do-chi-tra.md`, giữa hai dòng `---` có ba dòng `rule: visit-hosted`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Host” (`host`): A journalist came to the office on 5 November 2026, but the record does not name anybody of the department as host. If this is a mistake, add `host:` with the file name, in `spokespersons/`, of the head or of the civil servant who met them. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/visit-hosted-2026-11-05-tien-do-chi-tra.md`, with the three lines `rule: visit-hosted`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
          kind: 'breach',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Người tiếp” (`host`): Phóng viên đến trụ sở ngày 05/11/2026 và Hồ Văn Lành, người thuộc đơn vị khác, đón tiếp, trong khi việc này là của thủ trưởng hoặc công chức của đơn vị. Nếu ghi nhầm, sửa `host` thành tên tệp trong `spokespersons/` của người đã tiếp. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/visit-hosted-2026-11-05-tien-do-chi-tra.md`, giữa hai dòng `---` có ba dòng `rule: visit-hosted`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Host” (`host`): A journalist came to the office on 5 November 2026 and was met by Hồ Văn Lành of another department; the host must be the head or a civil servant of this one. If this is a mistake, change `host` to the file name, in `spokespersons/`, of whoever met them. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/visit-hosted-2026-11-05-tien-do-chi-tra.md`, with the three lines `rule: visit-hosted`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
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
          kind: 'breach',
          file: 'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md',
          line: 6,
          column: 1,
          message: {
            vi: '“Người tiếp” (`host`): Ngô Văn Thọ đón tiếp phóng viên đến trụ sở ngày 05/11/2026 mà không giữ nhiệm vụ vào ngày đó. Nếu ghi nhầm, sửa `host`, hoặc `from`, `to` trong `content/departments/an-phu/spokespersons/ngo-van-tho.md`, cho đúng với thực tế. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/visit-hosted-2026-11-05-tien-do-chi-tra.md`, giữa hai dòng `---` có ba dòng `rule: visit-hosted`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Host” (`host`): Ngô Văn Thọ met the journalist who came to the office on 5 November 2026 but was not in the role on that day. If this is a mistake, correct `host`, or `from` and `to` in `content/departments/an-phu/spokespersons/ngo-van-tho.md`, to match what happened. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/visit-hosted-2026-11-05-tien-do-chi-tra.md`, with the three lines `rule: visit-hosted`, `subject: an-phu/requests/2026-11-05-tien-do-chi-tra`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
  ],
};
