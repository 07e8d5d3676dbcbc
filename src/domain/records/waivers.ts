import { z } from 'zod';
import { document } from '../fields/document.ts';
import { field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { text } from '../fields/text.ts';
import { from, to } from '../fields/time.ts';
import { officialLife } from './shared/official-life.ts';
import { recordType } from './type.ts';

/** A lapse that the parent body has excused, in writing, for a limited time. */
export const waivers = recordType({
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
    ...officialLife,
  }),
});
