import { z } from 'zod';
import { choice } from '../fields/choice.ts';
import { attachments } from '../fields/document.ts';
import { asked, field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { approval, speaker } from '../fields/release.ts';
import { text } from '../fields/text.ts';
import { instant, month, plainDate } from '../fields/time.ts';
import { officialLife } from './shared/official-life.ts';
import { recordType } from './type.ts';

const channels = {
  conference: { vi: 'Họp báo', en: 'Press conference' },
  release: { vi: 'Thông cáo báo chí', en: 'Press release' },
  web: { vi: 'Trang thông tin điện tử', en: 'Website' },
  interview: { vi: 'Trả lời phỏng vấn', en: 'Interview' },
  written: { vi: 'Văn bản', en: 'In writing' },
  other: { vi: 'Hình thức khác', en: 'Other' },
} as const;

/** The monthly information for the press; the file's name is its month. */
export const briefings = recordType({
  name: 'briefings',
  address: 'thong-tin-dinh-ky',
  title: { vi: 'Thông tin định kỳ', en: 'Monthly briefing' },
  plural: { vi: 'Thông tin định kỳ', en: 'Monthly briefings' },
  slug: {
    pattern: /^\d{4}-(0[1-9]|1[0-2])$/,
    form: {
      vi: 'tháng của bản tin, viết năm-tháng như `2026-…`',
      en: 'the month of the briefing, written year-month as in `2026-…`',
    },
  },
  schema: z.strictObject({
    title: field(text(), ['Tiêu đề', 'Tiêu đề để bạn đọc thấy.'], ['Title', 'The title readers see.'], {
      example: 'Thông tin định kỳ tháng …',
    }),
    period: field(
      month(),
      ['Tháng', 'Tháng của bản tin, như tên tệp.'],
      ['Period', 'The month, as the file is named.'],
    ),
    releasedAt: field(
      instant(),
      ['Thời điểm cung cấp', 'Lúc thông tin được cung cấp cho báo chí.'],
      ['Released at', 'When the press received it.'],
    ),
    webUpdatedOn: field(
      plainDate(),
      ['Ngày cập nhật trang thông tin', 'Ngày trang thông tin điện tử được cập nhật.'],
      ['Web updated on', 'The day on which the website was updated.'],
    ).optional(),
    speaker: asked(speaker()),
    approval: asked(approval()),
    channels: field(
      z.array(choice(channels)).min(1),
      ['Hình thức', 'Hình thức cung cấp thông tin.'],
      ['Channels', 'How it was given.'],
      { example: 'release' },
    ),
    topics: field(
      z.array(reference('topics')).min(1),
      ['Nội dung', 'Mục nội dung theo danh mục của bộ quy định.'],
      ['Topics', 'Keys of the content catalogue of the rule set.'],
      { example: '…' },
    ),
    recipients: field(
      z.array(reference('outlets', ['press'])),
      ['Nơi nhận', 'Cơ quan báo chí đã nhận, hoặc press.'],
      ['Recipients', 'The outlets that received it, or press.'],
    ).optional(),
    attachments: attachments().optional(),
    ...officialLife,
  }),
});
