import { z } from 'zod';
import { dayOf } from '../dates.ts';
import { slugMadeOf } from '../slug.ts';
import { approved, withdrawal } from './shared/days.ts';
import { relatedCase } from '../fields/case.ts';
import { choice, flag } from '../fields/choice.ts';
import { attachments } from '../fields/document.ts';
import { field } from '../fields/field.ts';
import { approval, speaker } from '../fields/release.ts';
import { text } from '../fields/text.ts';
import { instant } from '../fields/time.ts';
import { lifecycle } from './shared/lifecycle.ts';
import { departmentRecordType } from './type.ts';

const impacts = {
  high: { vi: 'Tác động lớn trong xã hội', en: 'Large social impact' },
  normal: { vi: 'Thông thường', en: 'Normal' },
} as const;

/** An urgent statement; without `releasedAt` it is an open incident whose clock is running. */
export const statements = departmentRecordType({
  name: 'statements',
  address: 'dot-xuat',
  title: { vi: 'Thông tin đột xuất', en: 'Urgent statement' },
  plural: { vi: 'Thông tin đột xuất, bất thường', en: 'Urgent statements' },
  schema: z.strictObject({
    title: field(text(), ['Tiêu đề', 'Tiêu đề để bạn đọc thấy.'], ['Title', 'The title readers see.'], {
      example: 'Thông tin ban đầu về …',
    }),
    case: relatedCase().optional(),
    occurredAt: field(
      instant(),
      ['Thời điểm xảy ra', 'Lúc vụ việc xảy ra.'],
      ['Occurred at', 'When the event happened.'],
    ),
    receivedAt: field(
      instant(),
      ['Thời điểm tiếp nhận', 'Lúc cơ quan tiếp nhận vụ việc; ghi khi quy định tính hạn từ lúc này.'],
      ['Received at', 'When the department received the matter, where the law counts from then.'],
      { rule: 'statement-within-one-day' },
    ).optional(),
    needsInitialInformation: field(
      flag(),
      ['Cần có ngay thông tin ban đầu', '`true` nếu phải phát ngôn trong một ngày.'],
      ['Needs initial information', '`true` if a statement is due within one day.'],
    ),
    impact: field(
      choice(impacts),
      ['Mức độ tác động', 'Lớn (high) hoặc thông thường (normal).'],
      ['Impact', 'High or normal.'],
    ).optional(),
    releasedAt: field(
      instant(),
      ['Thời điểm phát ngôn', 'Lúc thông tin được cung cấp cho báo chí.'],
      ['Released at', 'When the statement was made.'],
    ).optional(),
    speaker: speaker().optional(),
    approval: approval().optional(),
    emergency: field(
      flag(),
      ['Khẩn cấp', '`true` để đăng theo luồng khẩn cấp.'],
      ['Emergency', '`true` puts it in the emergency lane.'],
    ).optional(),
    attachments: attachments().optional(),
    ...lifecycle,
  }),
  slug: slugMadeOf({ day: ['occurredAt'] }, { words: 'title' }),
  days: {
    occurredAt: { kind: 'event', unordered: 'Everything else in a statement comes after it.' },
    receivedAt: { kind: 'event', notBefore: ['occurredAt'] },
    releasedAt: { kind: 'release', notBefore: ['occurredAt', 'receivedAt'] },
    'approval.at': approved,
    ...withdrawal,
  },
  judgedOn: ['releasedAt', 'occurredAt'],
  datedBy: ['releasedAt', 'occurredAt'],
  end: undefined,
  issued: { published: 'releasedAt' },
  headline: '{title}',
  answer: ({ releasedAt, occurredAt, speaker: spoke }, { instant }) => {
    const happened = instant(occurredAt);
    if (releasedAt) {
      return {
        vi: `Đã cung cấp lúc ${instant(releasedAt)}, sau khi vụ việc xảy ra lúc ${happened}`,
        en: `Released at ${instant(releasedAt)}, after the event at ${happened}`,
      };
    }
    return spoke
      ? {
          vi: `Vụ việc xảy ra lúc ${happened}, không ghi phát ngôn lúc nào`,
          en: `The event happened at ${happened}; when the statement was made is not recorded`,
        }
      : {
          vi: `Vụ việc xảy ra lúc ${happened}, chưa có phát ngôn`,
          en: `The event happened at ${happened}; there is no statement yet`,
        };
  },
  course: undefined,
  wait: {
    from: ({ occurredAt }) => dayOf(occurredAt),
    isOver: ({ releasedAt, speaker: spoke }) => releasedAt !== undefined || spoke !== undefined,
    to: ({ releasedAt }) => releasedAt && dayOf(releasedAt),
  },
  emptyText: { vi: 'Chưa có vụ việc đột xuất nào được ghi nhận.', en: 'No urgent matter is on record yet.' },
  section: 2,
  news: 2,
  prefilled: {},
  editor: {
    place: [2, 3],
    icon: 'campaign',
    about: 'Thông tin đột xuất, bất thường: sự việc xảy ra lúc nào, đã phát ngôn lúc nào.',
    summary: '{occurredAt}: {title}',
    sortedBy: 'occurredAt',
    guide: 'ghi-yeu-cau-va-tra-loi',
  },
  review: [
    {
      vi: 'Thời điểm xảy ra và thời điểm phát ngôn khớp với hồ sơ vụ việc.',
      en: 'The time of the event and the time of the statement agree with the file.',
    },
    {
      vi: 'Người phát ngôn có thẩm quyền về vụ việc này; nếu được ủy quyền thì đúng vụ việc đã ghi.',
      en: 'The speaker has authority in this matter; if by authorisation, then for this case.',
    },
    {
      vi: 'Nội dung không suy đoán nguyên nhân, lỗi của ai khi chưa có kết luận.',
      en: 'The text does not guess at causes or blame before there is a conclusion.',
    },
  ],
});
