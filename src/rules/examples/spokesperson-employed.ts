import type { Examples } from '../example.ts';
import { withFields, withFieldsAfter } from '../example-fields.ts';
import { caoThiThu } from '../example-records/authorisations.ts';
import { hoVanLanh } from '../example-records/spokespersons.ts';

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Nghỉ hưu đúng ngày hết hạn ủy quyền',
        en: 'Retires on the last day of the authorisation',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md': withFieldsAfter(
          caoThiThu,
          'person.employedFrom',
          { employedTo: '2026-10-31' },
        ),
      },
      findings: [],
    },
    {
      title: { vi: 'Ngày nghỉ hưu của người phát ngôn còn ở phía trước', en: 'The retirement lies ahead' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFieldsAfter(
          hoVanLanh,
          'criteria.employedFrom',
          { employedTo: '2026-12-31' },
        ),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: {
        vi: 'Đã thôi công tác mà vẫn là người phát ngôn',
        en: 'No longer at work, and still spokesperson',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFieldsAfter(
          hoVanLanh,
          'criteria.employedFrom',
          { employedTo: '2026-11-15' },
        ),
      },
      findings: [
        {
          rule: 'spokesperson-employed',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 15,
          column: 3,
          message: {
            vi: '“Công tác đến ngày” (`criteria.employedTo`): Hồ Văn Lành thôi công tác tại đơn vị từ sau ngày 15/11/2026, mà vẫn giữ nhiệm vụ và bản ghi không có ngày kết thúc. Nếu ghi nhầm, ghi ngày cuối giữ nhiệm vụ, ví dụ `to: 2026-11-15` khi thôi nhiệm vụ cùng ngày; nếu người này còn công tác, sửa hoặc xóa `employedTo`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu-bac/explanations/spokesperson-employed-ho-van-lanh.md`, giữa hai dòng `---` có ba dòng `rule: spokesperson-employed`, `subject: an-phu-bac/spokespersons/ho-van-lanh`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Employed to” (`criteria.employedTo`): Hồ Văn Lành left the department after 15 November 2026, but is in the role without a last day. If this is a mistake, write the last day in the role, such as `to: 2026-11-15` if it ended on that day; if they still work there, correct or delete `employedTo`. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu-bac/explanations/spokesperson-employed-ho-van-lanh.md`, with the three lines `rule: spokesperson-employed`, `subject: an-phu-bac/spokespersons/ho-van-lanh`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Ủy quyền còn hạn sau khi người được ủy quyền chuyển đi',
        en: 'The authorisation outlives the employment',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md': withFieldsAfter(
          caoThiThu,
          'person.employedFrom',
          { employedTo: '2026-10-15' },
        ),
      },
      findings: [
        {
          rule: 'spokesperson-employed',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md',
          line: 9,
          column: 3,
          message: {
            vi: '“Công tác đến ngày” (`person.employedTo`): Cao Thị Thu thôi công tác tại đơn vị từ sau ngày 15/10/2026, mà vẫn giữ nhiệm vụ đến ngày 31/10/2026. Nếu ghi nhầm, ghi ngày cuối giữ nhiệm vụ, ví dụ `to: 2026-10-15` khi thôi nhiệm vụ cùng ngày; nếu người này còn công tác, sửa hoặc xóa `employedTo`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/spokesperson-employed-cao-thi-thu-giao-nha.md`, giữa hai dòng `---` có ba dòng `rule: spokesperson-employed`, `subject: an-phu/authorisations/cao-thi-thu-giao-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Employed to” (`person.employedTo`): Cao Thị Thu left the department after 15 October 2026, but is in the role until 31 October 2026. If this is a mistake, write the last day in the role, such as `to: 2026-10-15` if it ended on that day; if they still work there, correct or delete `employedTo`. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/spokesperson-employed-cao-thi-thu-giao-nha.md`, with the three lines `rule: spokesperson-employed`, `subject: an-phu/authorisations/cao-thi-thu-giao-nha`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: { vi: 'Giữ nhiệm vụ từ trước khi về đơn vị', en: 'In the role before working there' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu-bac/spokespersons/ho-van-lanh.md': withFields(hoVanLanh, {
          'criteria.employedFrom': '2026-08-17',
        }),
      },
      findings: [
        {
          rule: 'spokesperson-employed',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 14,
          column: 3,
          message: {
            vi: '“Công tác từ ngày” (`criteria.employedFrom`): Hồ Văn Lành giữ nhiệm vụ từ ngày 01/08/2026, trước khi công tác tại đơn vị (17/08/2026). Nếu ghi nhầm, sửa `employedFrom` hoặc `from` cho đúng với hồ sơ. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu-bac/explanations/spokesperson-employed-ho-van-lanh.md`, giữa hai dòng `---` có ba dòng `rule: spokesperson-employed`, `subject: an-phu-bac/spokespersons/ho-van-lanh`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Employed from” (`criteria.employedFrom`): Hồ Văn Lành has been in the role since 1 August 2026, before working at the department (17 August 2026). If this is a mistake, correct `employedFrom` or `from` as the personnel file says. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu-bac/explanations/spokesperson-employed-ho-van-lanh.md`, with the three lines `rule: spokesperson-employed`, `subject: an-phu-bac/spokespersons/ho-van-lanh`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
  ],
};
