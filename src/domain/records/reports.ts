import { z } from 'zod';
import { document } from '../fields/document.ts';
import { field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { text } from '../fields/text.ts';
import { period, plainDate } from '../fields/time.ts';
import { officialLife } from './shared/official-life.ts';
import { recordType } from './type.ts';

/** A report to the parent body on press work. */
export const reports = recordType({
  name: 'reports',
  address: 'bao-cao',
  title: { vi: 'Báo cáo tình hình phát ngôn', en: 'Report on press work' },
  plural: { vi: 'Báo cáo', en: 'Reports' },
  slug: {
    pattern: /^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/,
    form: { vi: 'kỳ báo cáo, viết như `2026-Q…`', en: 'the period, written as in `2026-Q…`' },
  },
  schema: z.strictObject({
    period: field(
      period(),
      ['Kỳ báo cáo', 'Kỳ của báo cáo, như tên tệp.'],
      ['Period', 'As the file is named.'],
    ),
    document: field(document(), ['Văn bản', 'Văn bản báo cáo.'], ['Document', 'The report’s document.']),
    sentOn: field(
      plainDate(),
      ['Ngày gửi', 'Ngày gửi cơ quan cấp trên.'],
      ['Sent on', 'The day it was sent.'],
    ),
    covers: field(
      z.array(reference('departments')).min(1),
      ['Đơn vị được báo cáo', 'Thư mục của các đơn vị mà báo cáo nói đến.'],
      ['Covers', 'The departments that it covers.'],
    ),
    mergedInto: field(
      text(),
      ['Lồng ghép trong', 'Báo cáo chung mà báo cáo này lồng ghép vào.'],
      ['Merged into', 'The general report that holds it.'],
    ).optional(),
    ...officialLife,
  }),
});
