import { z } from 'zod';
import { slugMadeOf } from '../slug.ts';
import { signed } from './shared/days.ts';
import { choice } from '../fields/choice.ts';
import { email, handles, officePhone, outOfHours, url } from '../fields/contact.ts';
import { document } from '../fields/document.ts';
import { field, inOrder } from '../fields/field.ts';
import { officeHours } from '../fields/office-hours.ts';
import { reference } from '../fields/reference.ts';
import { realText } from '../fields/text.ts';
import { plainDate } from '../fields/time.ts';
import { recordType } from './type.ts';

const kinds = {
  central: { vi: 'Trung ương', en: 'Central' },
  provincial: { vi: 'Cục (cấp tỉnh)', en: 'Provincial' },
  district: { vi: 'Chi cục (cấp huyện)', en: 'District' },
} as const;

/** `central`, `provincial` (Cục) or `district` (Chi cục). */
export type DepartmentKind = keyof typeof kinds;

/** Every kind of department, from the top down. */
export const departmentKinds = Object.keys(kinds) as DepartmentKind[];

const departmentReference = () => reference('departments');

/** A department: how the public reaches it and when its duties run. */
export const departments = recordType({
  name: 'departments',
  address: 'don-vi',
  title: { vi: 'Đơn vị', en: 'Department' },
  plural: { vi: 'Đơn vị', en: 'Departments' },
  schema: z.strictObject({
    name: field(
      realText(),
      ['Tên đơn vị', 'Tên đầy đủ bằng tiếng Việt.'],
      ['Name', 'The full name in Vietnamese.'],
      { example: 'Cục Thi hành án dân sự tỉnh …' },
    ),
    nameEn: field(
      realText(),
      ['Tên tiếng Anh', 'Tên đầy đủ bằng tiếng Anh.'],
      ['English name', 'The full name in English.'],
      { example: 'Civil Judgment Enforcement Department of … Province' },
    ),
    kind: field(
      choice(kinds),
      ['Cấp', 'Trung ương, Cục hoặc Chi cục.'],
      ['Kind', 'Central, provincial or district.'],
      { example: 'provincial' },
    ),
    parent: field(
      departmentReference(),
      ['Đơn vị cấp trên', 'Tên thư mục của đơn vị cấp trên trực tiếp.'],
      ['Parent', 'The folder of the department above.'],
      { example: 'ten-don-vi-cap-tren' },
    ).optional(),
    address: field(realText(), ['Địa chỉ', 'Địa chỉ trụ sở.'], ['Address', 'The address of the office.'], {
      example: 'Số …, đường …',
    }),
    phone: field(
      officePhone(),
      ['Điện thoại', 'Số điện thoại của đơn vị.'],
      ['Phone', 'The office’s number.'],
    ),
    email: field(email(), ['Thư điện tử', 'Hộp thư của đơn vị.'], ['E-mail', 'The office’s mailbox.']),
    website: field(
      url(),
      ['Trang thông tin điện tử', 'Địa chỉ trang thông tin của đơn vị.'],
      ['Website', 'The department’s web page.'],
    ).optional(),
    pressPage: field(
      url(),
      ['Trang dành cho báo chí', 'Địa chỉ trang dành cho báo chí của chính đơn vị.'],
      ['Press page', 'The department’s own page for the press.'],
    ).optional(),
    hours: field(
      officeHours(),
      ['Giờ làm việc', 'Những ngày, giờ có người nghe máy; mỗi dòng là các ngày có cùng giờ.'],
      ['Office hours', 'When somebody answers; a line for the days that have the same hours.'],
    ).optional(),
    outOfHours: field(
      outOfHours(),
      ['Liên hệ ngoài giờ', 'Gọi ai ngoài giờ làm việc và trong ngày nghỉ.'],
      ['Out of hours', 'Whom to call outside office hours and on days off.'],
    ).optional(),
    hotline: field(
      officePhone(),
      ['Đường dây nóng', 'Số đường dây nóng của đơn vị; được ghi tổng đài 1022, 1800, 1900.'],
      ['Hotline', 'The department’s hotline, which may be a service number (1022, 1800, 1900).'],
    ).optional(),
    substitutes: inOrder(
      field(
        z
          .array(
            field(
              reference('speaker'),
              ['Người thay', 'Tên tệp trong spokespersons/ hoặc authorisations/.'],
              ['Substitute', 'A file name in spokespersons/ or authorisations/.'],
            ),
          )
          .min(1),
        [
          'Thứ tự thay thủ trưởng',
          'Khi thủ trưởng vắng mặt, những người này phát ngôn, theo thứ tự: tên tệp trong spokespersons/ hoặc authorisations/.',
        ],
        [
          'Substitutes',
          'Who speaks while the head is away, in this order: file names in spokespersons/ or authorisations/.',
        ],
      ),
    ).optional(),
    validFrom: field(
      plainDate(),
      ['Có từ ngày', 'Ngày đơn vị bắt đầu có nghĩa vụ công khai.'],
      ['Valid from', 'The day on which its duties begin.'],
    ),
    validTo: field(
      plainDate(),
      ['Đến hết ngày', 'Ngày cuối cùng đơn vị tồn tại.'],
      ['Valid to', 'The last day on which it exists.'],
    ).optional(),
    formerNames: field(
      z.array(
        z.strictObject({
          name: field(
            realText(),
            ['Tên cũ', 'Tên đầy đủ bằng tiếng Việt trước khi đổi.'],
            ['Former name', 'The full name in Vietnamese before the change.'],
            { example: 'Cục Thi hành án dân sự tỉnh …' },
          ),
          nameEn: field(
            realText(),
            ['Tên tiếng Anh cũ', 'Tên đầy đủ bằng tiếng Anh trước khi đổi.'],
            ['Former English name', 'The full name in English before the change.'],
            { example: 'Civil Judgment Enforcement Department of … Province' },
          ),
          to: field(
            plainDate(),
            ['Đến hết ngày', 'Ngày cuối cùng mang tên này.'],
            ['Until', 'The last day of this name.'],
          ),
          document: field(
            document(),
            ['Văn bản đổi tên', 'Văn bản quy định việc đổi tên.'],
            ['Document', 'The document that changed the name.'],
          ).optional(),
        }),
      ),
      [
        'Tên trước đây',
        'Các tên cũ của chính đơn vị này; đổi tên thì thư mục, địa chỉ và nghĩa vụ giữ nguyên.',
      ],
      [
        'Former names',
        'Names that this very department had; its folder, address and duties stay when it is renamed.',
      ],
    ).optional(),
    predecessors: field(
      z.array(departmentReference()),
      ['Đơn vị tiền thân', 'Các đơn vị mà đơn vị này kế thừa.'],
      ['Predecessors', 'The departments it came from.'],
    ).optional(),
    successors: field(
      z.array(departmentReference()),
      ['Đơn vị kế thừa', 'Các đơn vị tiếp nhận nhiệm vụ.'],
      ['Successors', 'The departments it passed into.'],
    ).optional(),
    succession: field(
      document(),
      ['Văn bản kế thừa', 'Văn bản quy định việc kế thừa.'],
      ['Succession', 'The document that orders the succession.'],
    ).optional(),
    owners: field(
      handles(),
      [
        'Nhóm duyệt',
        'Nhóm trên kho mã nguồn phải duyệt thay đổi bản ghi của đơn vị; không ghi thì là nhóm của đơn vị cấp trên. Ghi tên nhóm, không ghi cá nhân.',
      ],
      [
        'Owners',
        'Groups in the repository that approve changes to the department’s records; if there are none, those of the department above. Name groups, not individuals.',
      ],
    ).optional(),
  }),
  slug: slugMadeOf({ words: 'name' }),
  days: {
    validFrom: { kind: 'term', unordered: 'Nothing of a department comes before it.' },
    validTo: { kind: 'term', notBefore: ['validFrom'] },
    'formerNames.*.to': {
      kind: 'event',
      unordered: 'validFrom is the day on which duties began, and a name may be older.',
    },
    'formerNames.*.document.date': signed,
    'succession.date': signed,
  },
  judgedOn: [],
  headline: { vi: '{name}', en: '{nameEn}' },
  prefilled: { parent: 'central' },
  editor: {
    place: 'alone',
    icon: 'account_balance',
    about: 'Tên, địa chỉ, cách liên hệ của đơn vị.',
    summary: '{name}',
    sortedBy: 'name',
  },
  review: [
    {
      vi: 'Tên, địa chỉ, điện thoại và thư điện tử đúng như đơn vị đang dùng; đã gọi thử số máy.',
      en: 'Name, address, telephone and mailbox are those in use; the number has been called.',
    },
    {
      vi: 'Giờ làm việc đúng với giờ có người nghe máy; số ngoài giờ và đường dây nóng đã gọi thử vào buổi tối.',
      en: 'The office hours are those in which somebody answers; the number for other times and the hotline have been called in the evening.',
    },
    {
      vi: 'Nếu đơn vị đổi tên, sáp nhập hoặc giải thể: số, ngày của văn bản và đơn vị kế thừa khớp với văn bản.',
      en: 'If it was renamed, merged or dissolved: the number and date of the document and the successor agree with the document.',
    },
    {
      vi: 'Nhóm duyệt là tên nhóm trên kho mã nguồn, không phải tên hay tài khoản của một cá nhân.',
      en: 'Its owners are groups in the repository, not the name or account of an individual.',
    },
  ],
});
