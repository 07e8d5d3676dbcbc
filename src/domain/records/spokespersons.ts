import { z } from 'zod';
import { termWithin } from '../authority.ts';
import { slugMadeOf } from '../slug.ts';
import { signed, withdrawal } from './shared/days.ts';
import { choice, flag } from '../fields/choice.ts';
import {
  email,
  furtherMailboxes,
  furtherNumbers,
  personName,
  phone,
  recordWithPhone,
} from '../fields/contact.ts';
import { document } from '../fields/document.ts';
import { askedFor, field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { realText, text } from '../fields/text.ts';
import { from, plainDate, to } from '../fields/time.ts';
import { employment, employmentDays } from './shared/employment.ts';
import { lifecycle } from './shared/lifecycle.ts';
import { departmentRecordType } from './type.ts';

const bases = {
  head: { vi: 'Thủ trưởng đơn vị', en: 'Head of the department' },
  acting: { vi: 'Được giao quyền thủ trưởng', en: 'Acting head of the department' },
  'in-charge': { vi: 'Được giao phụ trách đơn vị', en: 'In charge of the department' },
  designated: { vi: 'Công chức được giao nhiệm vụ', en: 'Designated civil servant' },
} as const;

/** A standard that somebody has to attest; `spokesperson-standards-attested` warns while nobody has. */
const standard = (vi: string, en: string) =>
  askedFor(
    field(flag(), [vi, 'Cơ quan quản lý cán bộ xác nhận.'], [en, 'Attested by the personnel authority.']),
  );

/** A spokesperson: the four details that the letter orders to be published, and on what they rest. */
export const spokespersons = departmentRecordType({
  name: 'spokespersons',
  address: 'nguoi-phat-ngon',
  title: { vi: 'Người phát ngôn', en: 'Spokesperson' },
  plural: { vi: 'Người phát ngôn', en: 'Spokespersons' },
  schema: recordWithPhone(['phone'], {
    name: field(
      personName(),
      ['Họ và tên', 'Họ tên người phát ngôn.'],
      ['Name', 'The spokesperson’s full name.'],
      { rule: 'spokesperson-name-required' },
    ),
    position: field(
      realText(),
      ['Chức vụ', 'Chức vụ của người phát ngôn.'],
      ['Position', 'The spokesperson’s position.'],
      { rule: 'spokesperson-position-required' },
    ),
    phone: field(
      phone(),
      ['Điện thoại', 'Số điện thoại của người phát ngôn.'],
      ['Phone', 'The spokesperson’s telephone number.'],
      { rule: 'spokesperson-phone-required' },
    ),
    ...furtherNumbers(),
    email: field(
      email(),
      ['Thư điện tử', 'Địa chỉ e-mail của người phát ngôn.'],
      ['E-mail', 'The spokesperson’s e-mail address.'],
      { rule: 'spokesperson-email-required' },
    ),
    ...furtherMailboxes(),
    basis: field(
      choice(bases),
      [
        'Căn cứ',
        'Thủ trưởng đơn vị (head); khi chưa có thủ trưởng: người được giao quyền (acting) hoặc giao phụ trách (in-charge); hoặc công chức được giao nhiệm vụ (designated).',
      ],
      [
        'Basis',
        'As head of the department (head); while there is no head, as acting head (acting) or in charge (in-charge); or as the designated civil servant (designated).',
      ],
      { example: 'head' },
    ),
    from: from(),
    to: to().optional(),
    decision: field(
      document(),
      [
        'Quyết định giao nhiệm vụ',
        'Văn bản giao nhiệm vụ phát ngôn, giao quyền hoặc giao phụ trách; bắt buộc, trừ thủ trưởng.',
      ],
      [
        'Decision',
        'The document that designates the person, makes them acting head or puts them in charge; required for all but the head.',
      ],
    ).optional(),
    contactsSince: field(
      plainDate(),
      ['Thông tin liên hệ dùng từ ngày', 'Ngày số điện thoại hoặc e-mail đang ghi bắt đầu được dùng.'],
      ['Contact details since', 'The day from which this phone number and mailbox have been in use.'],
    ).optional(),
    notices: field(
      z.array(
        document().extend({
          recipients: field(
            z.array(reference('outlets', ['press', 'parent', 'press-authority', 'province'])).min(1),
            [
              'Nơi nhận',
              'press (các cơ quan báo chí), parent (cơ quan cấp trên), press-authority (cơ quan quản lý nhà nước về báo chí), province (Ủy ban nhân dân cấp tỉnh) hoặc tên một cơ quan báo chí.',
            ],
            [
              'Recipients',
              'press, parent, press-authority (the authority that manages the press), province (the provincial People’s Committee), or the name of an outlet.',
            ],
            { example: 'press' },
          ),
        }),
      ),
      ['Văn bản công bố', 'Văn bản công bố thông tin người phát ngôn.'],
      ['Notices', 'The documents that announced the contact details.'],
    ).optional(),
    criteria: field(
      z.strictObject({
        ...employment,
        politicalStanding: standard(
          'Lập trường chính trị, phẩm chất đạo đức',
          'Political standing and ethics',
        ),
        knowledgeOfDepartment: standard('Am hiểu đơn vị', 'Knowledge of the department'),
        knowledgeOfPress: standard('Hiểu biết về báo chí', 'Knowledge of the press'),
        abilityToSpeak: standard('Khả năng giao tiếp với báo chí', 'Ability to speak to the press'),
        attestedBy: askedFor(
          field(
            text(),
            ['Nơi xác nhận', 'Cơ quan hoặc bộ phận xác nhận.'],
            ['Attested by', 'The authority that attests.'],
            { example: 'Vụ …' },
          ),
        ),
        attestedOn: askedFor(
          field(
            plainDate(),
            ['Ngày xác nhận', 'Ngày xác nhận tiêu chuẩn.'],
            ['Attested on', 'The day of the attestation.'],
          ),
        ),
      }),
      ['Tiêu chuẩn', 'Năm tiêu chuẩn của người phát ngôn.'],
      ['Criteria', 'The five standards of a spokesperson.'],
    ).optional(),
    verifiedOn: field(
      plainDate(),
      ['Xác nhận lần cuối', 'Ngày người phát ngôn xác nhận số điện thoại và hộp thư còn dùng.'],
      ['Verified on', 'The day on which the person confirmed that phone and mailbox reach them.'],
    ).optional(),
    ...lifecycle,
  }),
  slug: slugMadeOf({ words: 'name' }),
  days: {
    from: { kind: 'term', unordered: 'A role begins whenever the decision says.' },
    // A head is appointed for five years.
    to: { kind: 'term', notBefore: ['from'], yearsAhead: 10 },
    'decision.date': signed,
    contactsSince: {
      kind: 'event',
      aheadUpTo: 'from',
      unordered:
        'A number may have been in use before the role, and a role may be announced with its number.',
    },
    'notices.*.date': { kind: 'event', judgedBy: ['contact-notice-to-press', 'contact-notice-to-parent'] },
    ...employmentDays('criteria'),
    'criteria.attestedOn': { kind: 'event', judgedBy: ['spokesperson-standards-attested'] },
    verifiedOn: {
      kind: 'event',
      notBefore: ['contactsSince'],
      edit: {
        vi: 'Nếu lần xác nhận ấy là của thông tin cũ, xóa dòng `verifiedOn`; ghi lại khi người này đã xác nhận thông tin mới.',
        en: 'If the former details were confirmed then, delete the line `verifiedOn`, and write it anew once the person has confirmed the present ones.',
      },
    },
    ...withdrawal,
  },
  judgedOn: ['from'],
  datedBy: ['from'],
  end: undefined,
  issued: undefined,
  headline: '{name}, {position}',
  answer: (data, { hasCome, date, lifespan }) => {
    const held = lifespan ? termWithin(data, lifespan) : data;
    const [first, last] = [date(held.from), held.to && date(held.to)];
    if (!hasCome(held.from)) {
      return {
        vi: `Sẽ giữ nhiệm vụ từ ${first}${last ? ` đến ${last}` : ''}`,
        en: `Will be in this role from ${first}${last ? ` to ${last}` : ''}`,
      };
    }
    return last
      ? { vi: `Giữ nhiệm vụ từ ${first} đến ${last}`, en: `In this role from ${first} to ${last}` }
      : { vi: `Giữ nhiệm vụ từ ${first}`, en: `In this role since ${first}` };
  },
  course: undefined,
  wait: undefined,
  emptyText: { vi: 'Chưa có người phát ngôn nào.', en: 'There is no spokesperson yet.' },
  section: 'apart',
  news: undefined,
  prefilled: {},
  editor: {
    place: [3, 1],
    icon: 'record_voice_over',
    about: 'Ai phát ngôn cho đơn vị, từ ngày nào, số điện thoại và hộp thư nào.',
    summary: '{name}, {position}',
    sortedBy: 'from',
    guide: 'doi-nguoi-phat-ngon',
  },
  review: [
    {
      vi: 'Đã xem văn bản giao nhiệm vụ và văn bản thông báo: số, ngày, nơi nhận khớp với bản ghi.',
      en: 'The designation and the notice have been checked: numbers, dates and addressees agree with the record.',
    },
    {
      vi: 'Đã gọi thử số điện thoại và gửi thử thư: đúng người trả lời.',
      en: 'The number was called and the mailbox written to: the right person answered.',
    },
    {
      vi: 'Ngày bắt đầu và ngày kết thúc khớp với quyết định; người trước đó đã có ngày kết thúc.',
      en: 'The first and last day agree with the decision; the predecessor has a last day.',
    },
  ],
});
