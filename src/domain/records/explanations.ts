import { z } from 'zod';
import { document, field, plainDate, reference } from './fields.ts';
import { recordType } from './type.ts';

/** A department's own account of a lapse, which stands on the lapse's page. */
export const explanations = recordType({
  name: 'explanations',
  address: 'giai-trinh',
  title: { vi: 'Giải trình', en: 'Explanation' },
  plural: { vi: 'Giải trình', en: 'Explanations' },
  schema: z.strictObject({
    rule: field(
      reference('rules'),
      ['Quy định', 'Mã của quy định đã trễ hoặc quá hạn.'],
      ['Rule', 'The rule that was not kept in time.'],
      { example: '…' },
    ),
    subject: field(
      reference('subject'),
      [
        'Đối tượng',
        'Bản ghi (đơn-vị/loại/tên), tháng, quý hoặc ngày đầu không có người phát ngôn được giải trình.',
      ],
      [
        'Subject',
        'A record’s identity, a month or quarter for a duty of that period, or the first day without a spokesperson.',
      ],
      { example: '2026-…' },
    ),
    date: field(plainDate(), ['Ngày', 'Ngày giải trình.'], ['Date', 'The day of the explanation.']),
    document: field(
      document(),
      ['Văn bản', 'Văn bản giải trình, nếu có.'],
      ['Document', 'The document of the explanation, if there is one.'],
    ).optional(),
  }),
});
