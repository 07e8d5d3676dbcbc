import { z } from 'zod';
import { displayMonth } from '../dates.ts';
import { approved, withdrawal } from './shared/days.ts';
import { choice } from '../fields/choice.ts';
import { attachments } from '../fields/document.ts';
import { askedFor, field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { approval, speaker } from '../fields/release.ts';
import { text } from '../fields/text.ts';
import { instant, month, monthPattern, plainDate } from '../fields/time.ts';
import { lifecycle } from './shared/lifecycle.ts';
import { departmentRecordType } from './type.ts';

const channels = {
  conference: { vi: 'Họp báo', en: 'Press conference' },
  release: { vi: 'Thông cáo báo chí', en: 'Press release' },
  web: { vi: 'Trang thông tin điện tử', en: 'Website' },
  interview: { vi: 'Trả lời phỏng vấn', en: 'Interview' },
  written: { vi: 'Văn bản', en: 'In writing' },
  other: { vi: 'Hình thức khác', en: 'Other' },
} as const;

/** The monthly information for the press; the file's name is its month. */
export const briefings = departmentRecordType({
  name: 'briefings',
  address: 'thong-tin-dinh-ky',
  title: { vi: 'Thông tin định kỳ', en: 'Monthly briefing' },
  plural: { vi: 'Thông tin định kỳ', en: 'Monthly briefings' },
  slug: {
    pattern: monthPattern,
    form: {
      vi: 'tháng của bản tin, viết năm-tháng như `2026-…`',
      en: 'the month of the briefing, written year-month as in `2026-…`',
    },
    from: [{ period: 'period' }],
  },
  schema: z.strictObject({
    title: field(text(), ['Tiêu đề', 'Tiêu đề để bạn đọc thấy.'], ['Title', 'The title readers see.'], {
      example: 'Thông tin định kỳ tháng …',
    }),
    period: field(
      month(),
      ['Tháng', 'Tháng của bản tin, như tên tệp.'],
      ['Period', 'The month, the same as in the file name.'],
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
    speaker: askedFor(speaker()),
    approval: askedFor(approval()),
    channels: field(
      z.array(choice(channels)).min(1),
      ['Hình thức', 'Hình thức cung cấp thông tin.'],
      ['Channels', 'How the information was given.'],
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
    ...lifecycle,
  }),
  days: {
    releasedAt: { kind: 'release', judgedBy: ['briefing-monthly'] },
    webUpdatedOn: { kind: 'event', judgedBy: ['web-update-monthly'] },
    'approval.at': approved,
    ...withdrawal,
  },
  judgedOn: ['releasedAt'],
  datedBy: ['releasedAt'],
  end: undefined,
  issued: { published: 'releasedAt' },
  headline: '{title}',
  answer: ({ releasedAt }, { instant }) => ({
    vi: `Đã cung cấp cho báo chí lúc ${instant(releasedAt)}`,
    en: `Given to the press at ${instant(releasedAt)}`,
  }),
  course: undefined,
  wait: undefined,
  emptyText: { vi: 'Chưa có thông tin định kỳ nào.', en: 'There is no monthly briefing yet.' },
  section: 'apart',
  news: 1,
  prefilled: {
    title: { ofPeriod: (month) => `Thông tin định kỳ tháng ${displayMonth(month)}` },
    speaker: 'head',
    'approval.by': 'head',
  },
  editor: {
    place: [1, 1],
    icon: 'calendar_month',
    about: 'Thông tin cung cấp cho báo chí mỗi tháng một lần.',
    summary: '{period}: {title}',
    sortedBy: 'period',
  },
  review: [
    {
      vi: 'Thời điểm phát hành là lúc báo chí thật sự nhận được thông tin, không phải lúc soạn xong.',
      en: 'The time of release is when the press received it, not when it was drafted.',
    },
    {
      vi: 'Thủ trưởng đã xem đúng bản này; ý kiến có trước thời điểm phát hành.',
      en: 'The head has reviewed this very text, before its release.',
    },
    {
      vi: 'Nội dung không có bí mật nhà nước và không nêu tên đương sự, người tố cáo.',
      en: 'The text holds no state secret and names no party to a case and no complainant.',
    },
  ],
});
