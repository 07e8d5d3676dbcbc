import { z } from 'zod';
import { document } from '../fields/document.ts';
import { field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { plainDate } from '../fields/time.ts';
import { officialLife } from './shared/official-life.ts';
import { recordType } from './type.ts';

/** A department's own account of a lapse or a breach of its own, which is on the page of that. */
export const explanations = recordType({
  name: 'explanations',
  address: 'giai-trinh',
  title: { vi: 'Giải trình', en: 'Explanation' },
  plural: { vi: 'Giải trình', en: 'Explanations' },
  schema: z.strictObject({
    rule: field(
      reference('rules'),
      ['Quy định', 'Mã của quy định đã trễ, quá hạn, hoặc mà việc đã qua trái với.'],
      ['Rule', 'The rule that was not kept in time, or that the past breached.'],
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
    ...officialLife,
  }),
});
