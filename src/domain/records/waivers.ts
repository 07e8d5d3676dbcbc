import { z } from 'zod';
import { slugMadeOf } from '../slug.ts';
import { document } from '../fields/document.ts';
import { field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { text } from '../fields/text.ts';
import { from, to } from '../fields/time.ts';
import { withdrawal } from './shared/days.ts';
import { lifecycle } from './shared/lifecycle.ts';
import { departmentRecordType } from './type.ts';

/** A lapse that the parent body has excused, in writing, for a limited time. */
export const waivers = departmentRecordType({
  name: 'waivers',
  address: 'mien-tru',
  title: { vi: 'Miễn trừ', en: 'Waiver' },
  plural: { vi: 'Miễn trừ', en: 'Waivers' },
  schema: z.strictObject({
    rule: field(
      reference('rules'),
      ['Quy định', 'Mã của quy định được miễn trừ.'],
      ['Rule', 'The rule excused.'],
      {
        example: '…',
      },
    ),
    subject: field(
      reference('subject'),
      [
        'Đối tượng',
        'Bản ghi (đơn-vị/loại/tên), tháng, quý hoặc ngày đầu không có người phát ngôn được miễn trừ.',
      ],
      [
        'Subject',
        'A record’s identity, a month or quarter for a duty of that period, or the first day without a spokesperson.',
      ],
      { example: '2026-…' },
    ),
    reason: field(text(), ['Lý do', 'Vì sao được miễn trừ.'], ['Reason', 'Why it was granted.']),
    grantedBy: field(
      reference('departments'),
      ['Cơ quan cho phép', 'Thư mục của cơ quan cấp trên cho phép.'],
      ['Granted by', 'The department above that granted it.'],
      { rule: 'waiver-limited' },
    ),
    document: field(document(), ['Văn bản', 'Văn bản cho phép.'], ['Document', 'The written permission.'], {
      rule: 'waiver-limited',
    }),
    from: from('waiver-limited'),
    to: to('waiver-limited'),
    renews: field(
      reference('waivers'),
      ['Gia hạn cho', 'Miễn trừ mà bản ghi này gia hạn.'],
      ['Renews', 'The waiver that it renews.'],
    ).optional(),
    ...lifecycle,
  }),
  slug: slugMadeOf({ day: ['from'] }, { words: 'reason' }),
  days: {
    'document.date': { kind: 'event', judgedBy: ['waiver-limited'] },
    from: { kind: 'term', judgedBy: ['waiver-limited'] },
    to: { kind: 'term', judgedBy: ['waiver-limited'] },
    ...withdrawal,
  },
  judgedOn: ['document.date', 'from'],
  datedBy: ['from'],
  end: undefined,
  issued: undefined,
  headline: '{reason}',
  answer: ({ grantedBy, document: { number }, from: first, to: last }, { party, date }) => ({
    vi: `${party(grantedBy)} cho phép theo văn bản ${number}, từ ${date(first)} đến hết ${date(last)}`,
    en: `Excused by ${party(grantedBy)} in document ${number}, from ${date(first)} to ${date(last)}`,
  }),
  course: undefined,
  wait: undefined,
  emptyText: { vi: 'Chưa có miễn trừ nào.', en: 'There is no waiver yet.' },
  section: 6,
  news: undefined,
  prefilled: { grantedBy: 'parent' },
  editor: {
    place: [4, 2],
    icon: 'hourglass_bottom',
    about: 'Việc trễ hạn được cấp trên cho phép bằng văn bản, có thời hạn.',
    summary: '{rule}, {subject} ({to})',
    sortedBy: 'from',
  },
  review: [
    {
      vi: 'Văn bản do đơn vị cấp trên ban hành, nêu đúng nghĩa vụ và trường hợp được miễn.',
      en: 'The document comes from a department above and names this duty and this case.',
    },
    {
      vi: 'Thời hạn miễn trừ có ngày kết thúc; nếu gia hạn thì đã dẫn văn bản trước.',
      en: 'The term has a last day; a renewal names the waiver before it.',
    },
  ],
});
