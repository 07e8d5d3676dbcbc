import { z } from 'zod';
import { slugMadeOf } from '../slug.ts';
import { signed, withdrawal } from './shared/days.ts';
import { document } from '../fields/document.ts';
import { field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { plainDate } from '../fields/time.ts';
import { lifecycle } from './shared/lifecycle.ts';
import { departmentRecordType } from './type.ts';

/** A department's own account of a lapse or a breach of its own, which is on the page of that. */
export const explanations = departmentRecordType({
  name: 'explanations',
  address: 'giai-trinh',
  title: { vi: 'Giải trình', en: 'Explanation' },
  plural: { vi: 'Giải trình', en: 'Explanations' },
  schema: z.strictObject({
    rule: field(
      reference('rules'),
      ['Quy định', 'Mã của quy định bị thực hiện trễ, quá hạn hoặc bị làm trái.'],
      ['Rule', 'The rule that was not met on time, or was breached.'],
      { example: '…' },
    ),
    subject: field(
      reference('subject'),
      [
        'Đối tượng',
        'Bản ghi (đơn-vị/loại/tên), tháng, quý hoặc ngày đầu không có người phát ngôn được giải trình. Với việc đã qua trái quy định thì luôn là bản ghi.',
      ],
      [
        'Subject',
        'A record’s identity, a month or quarter for a duty of that period, or the first day without a spokesperson. For a breach it is always a record.',
      ],
      { example: '2026-…' },
    ),
    date: field(plainDate(), ['Ngày', 'Ngày giải trình.'], ['Date', 'The day of the explanation.']),
    document: field(
      document(),
      ['Văn bản', 'Văn bản giải trình, nếu có.'],
      ['Document', 'The document of the explanation, if there is one.'],
    ).optional(),
    ...lifecycle,
  }),
  slug: slugMadeOf({ words: 'rule' }, { end: 'subject' }),
  days: {
    date: {
      kind: 'event',
      unordered: 'An explanation may be written before or after its document is signed.',
    },
    'document.date': signed,
    ...withdrawal,
  },
  judgedOn: ['date'],
  datedBy: ['date'],
  end: undefined,
  issued: { signed: 'date' },
  headline: { vi: 'Giải trình: {rule}', en: 'Explanation: {rule}' },
  answer: ({ date: day, document: paper }, { date }) => ({
    vi: `Đơn vị giải trình ngày ${date(day)}${paper ? `, văn bản ${paper.number}` : ''}`,
    en: `The department gave its explanation on ${date(day)}${paper ? `, document ${paper.number}` : ''}`,
  }),
  course: undefined,
  wait: undefined,
  emptyText: { vi: 'Chưa có giải trình nào.', en: 'There is no explanation yet.' },
  section: 7,
  news: undefined,
  prefilled: {},
  editor: {
    place: [4, 3],
    icon: 'chat',
    about: 'Đơn vị giải trình về một việc trễ hạn.',
    summary: '{date}: {rule}, {subject}',
    sortedBy: 'date',
  },
  review: [
    {
      vi: 'Giải trình nói đúng việc quá hạn hoặc việc trái quy định được dẫn, và không thay cho việc phải làm.',
      en: 'The explanation is about the lapse or the breach that it names, and does not replace the duty itself.',
    },
    {
      vi: 'Nội dung không đổ lỗi cho một cá nhân được nêu tên.',
      en: 'The text blames no person by name.',
    },
  ],
});
