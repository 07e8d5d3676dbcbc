import { z } from 'zod';
import { caseCodesOf } from '../authority.ts';
import { slugMadeOf } from '../slug.ts';
import { caseCodes } from '../fields/case.ts';
import { choice } from '../fields/choice.ts';
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
import { realText } from '../fields/text.ts';
import { from, plainDate, to } from '../fields/time.ts';
import { withdrawal } from './shared/days.ts';
import { lifecycle } from './shared/lifecycle.ts';
import { employment, employmentDays } from './shared/employment.ts';
import { departmentRecordType } from './type.ts';

const modes = {
  speak: { vi: 'Phát ngôn', en: 'Speak' },
  coordinate: { vi: 'Phối hợp với người phát ngôn', en: 'Coordinate with the spokesperson' },
} as const;

/** A written authorisation to speak on one case for a definite term. */
export const authorisations = departmentRecordType({
  name: 'authorisations',
  address: 'uy-quyen',
  title: { vi: 'Văn bản ủy quyền phát ngôn', en: 'Written authorisation' },
  plural: { vi: 'Ủy quyền', en: 'Authorisations' },
  schema: recordWithPhone(['person', 'phone'], {
    person: field(
      z.strictObject({
        name: field(personName(), ['Họ và tên', 'Họ tên người được ủy quyền.'], ['Name', 'The full name.']),
        position: field(realText(), ['Chức vụ', 'Chức vụ tại đơn vị.'], ['Position', 'The position.']),
        phone: field(phone(), ['Điện thoại', 'Số điện thoại.'], ['Phone', 'The telephone number.']),
        ...furtherNumbers(),
        email: field(email(), ['Thư điện tử', 'Địa chỉ e-mail.'], ['E-mail', 'The mailbox.']),
        ...furtherMailboxes(),
        ...employment,
      }),
      ['Người được ủy quyền', 'Người có trách nhiệm thuộc đơn vị.'],
      ['Person', 'The responsible person of the department.'],
    ),
    grantedBy: field(
      reference('spokespersons'),
      ['Người ủy quyền', 'Thủ trưởng đơn vị: tên tệp trong spokespersons/.'],
      ['Granted by', 'The head: a file name in spokespersons/.'],
      { rule: 'authorisation-granted-by-head' },
    ),
    mode: field(
      choice(modes),
      ['Hình thức', 'Phát ngôn (speak) hoặc phối hợp (coordinate).'],
      ['Mode', 'Speak, or coordinate with the spokesperson.'],
      { example: 'speak' },
    ),
    matter: field(
      realText(),
      ['Vấn đề được giao', 'Vấn đề cụ thể được giao phát ngôn.'],
      ['Matter', 'The specific matter assigned.'],
      { rule: 'authorisation-matter-specific', example: 'Kết quả cưỡng chế giao nhà tại …' },
    ),
    case: field(
      caseCodes(),
      ['Mã vụ việc', 'Đúng một vụ việc. Nếu văn bản nêu nhiều vụ việc thì ghi đủ các mã thành danh sách.'],
      ['Case', 'Exactly one case. If the document names several, all their codes as a list.'],
      { rule: 'authorisation-single-case' },
    ),
    document: field(
      document(),
      ['Văn bản ủy quyền', 'Số và ngày của văn bản ủy quyền.'],
      ['Document', 'The number and date of the authorisation.'],
      { rule: 'authorisation-in-writing' },
    ),
    from: from('authorisation-definite-term'),
    to: askedFor(to('authorisation-definite-term')),
    postedOn: field(
      plainDate(),
      [
        'Ngày đăng công khai',
        'Ngày văn bản ủy quyền và thông tin liên hệ của người được ủy quyền được đăng trên cổng hoặc trang thông tin điện tử.',
      ],
      [
        'Posted on',
        'The day on which the authorisation and the person’s contact details were put on the department’s portal or website.',
      ],
      { rule: 'authorisation-published' },
    ).optional(),
    ...lifecycle,
  }),
  slug: slugMadeOf({ words: 'person.name' }, { words: 'case' }),
  days: {
    ...employmentDays('person'),
    'document.date': { kind: 'event', judgedBy: ['authorisation-in-writing'] },
    from: { kind: 'term', judgedBy: ['authorisation-in-writing', 'authorisation-definite-term'] },
    to: { kind: 'term', judgedBy: ['authorisation-definite-term'] },
    postedOn: { kind: 'event', notBefore: ['document.date'] },
    ...withdrawal,
  },
  judgedOn: ['document.date', 'from'],
  datedBy: ['document.date'],
  end: undefined,
  issued: undefined,
  headline: '{matter}',
  answer: (data, { date }) => {
    const cases = caseCodesOf(data);
    const { person, from: begins, to: ends } = data;
    const [all, first, last] = [cases.join(', '), date(begins), ends && date(ends)];
    return {
      vi: `${person.name} được ủy quyền trong vụ việc ${all} từ ${first}${last ? ` đến hết ${last}` : ', không có ngày kết thúc'}`,
      en: `${person.name} is authorised in ${cases.length === 1 ? 'case' : 'cases'} ${all} from ${first}${last ? ` to ${last}` : ', without a last day'}`,
    };
  },
  course: undefined,
  wait: undefined,
  emptyText: { vi: 'Chưa có ủy quyền nào.', en: 'There is no authorisation yet.' },
  section: 5,
  news: 6,
  prefilled: { grantedBy: 'head' },
  editor: {
    place: [3, 2],
    icon: 'badge',
    about: 'Ai được ủy quyền phát ngôn về một vụ việc, theo văn bản nào, đến ngày nào.',
    summary: '{person.name}: {matter} ({to})',
    sortedBy: 'from',
    guide: 'doi-nguoi-phat-ngon',
  },
  review: [
    {
      vi: 'Văn bản ủy quyền chỉ nói về đúng một vụ việc, và mã vụ việc trong bản ghi là của vụ việc ấy.',
      en: 'The authorisation is for exactly one matter, and the case code is that of this matter.',
    },
    {
      vi: 'Văn bản ghi rõ ngày bắt đầu và ngày kết thúc, khớp với bản ghi.',
      en: 'The document states its first and last day, and the record has the same.',
    },
    {
      vi: 'Người ký là thủ trưởng đơn vị; người được ủy quyền thuộc biên chế của đơn vị.',
      en: 'It is signed by the head; the person authorised is on the department’s permanent staff.',
    },
  ],
});
