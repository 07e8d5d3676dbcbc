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
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 15,
          column: 3,
          message: {
            vi: '“Công tác đến ngày” (`criteria.employedTo`): Hồ Văn Lành thôi công tác tại đơn vị từ sau ngày 15/11/2026, mà vẫn giữ nhiệm vụ đến nay. Ghi `to: 2026-11-15`; nếu người này còn công tác, sửa hoặc xóa `employedTo`.',
            en: '“Employed to” (`criteria.employedTo`): Hồ Văn Lành left the department after 15/11/2026 and is in the role to this day. Write `to: 2026-11-15`; if they still work there, mend or delete `employedTo`.',
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
          kind: 'record',
          file: 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md',
          line: 9,
          column: 3,
          message: {
            vi: '“Công tác đến ngày” (`person.employedTo`): Cao Thị Thu thôi công tác tại đơn vị từ sau ngày 15/10/2026, mà vẫn giữ nhiệm vụ đến ngày 31/10/2026. Ghi `to: 2026-10-15`; nếu người này còn công tác, sửa hoặc xóa `employedTo`.',
            en: '“Employed to” (`person.employedTo`): Cao Thị Thu left the department after 15/10/2026 and is in the role until 31/10/2026. Write `to: 2026-10-15`; if they still work there, mend or delete `employedTo`.',
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
          kind: 'record',
          file: 'departments/an-phu-bac/spokespersons/ho-van-lanh.md',
          line: 14,
          column: 3,
          message: {
            vi: '“Công tác từ ngày” (`criteria.employedFrom`): Hồ Văn Lành giữ nhiệm vụ từ ngày 01/08/2026, trước khi công tác tại đơn vị (17/08/2026). Nếu ghi nhầm, sửa `employedFrom` hoặc `from`; nếu đúng là như vậy, sửa `from` thành ngày bắt đầu công tác hoặc muộn hơn.',
            en: '“Employed from” (`criteria.employedFrom`): Hồ Văn Lành has been in the role since 01/08/2026, before working at the department (17/08/2026). If that is a slip, mend `employedFrom` or `from`; if it is so, set `from` to the first day of work or later.',
          },
        },
      ],
    },
  ],
};
