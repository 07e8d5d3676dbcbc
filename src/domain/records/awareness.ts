import { z } from 'zod';
import { slugMadeOf } from '../slug.ts';
import { signed, withdrawal } from './shared/days.ts';
import { choice, count } from '../fields/choice.ts';
import { document } from '../fields/document.ts';
import { field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { text } from '../fields/text.ts';
import { plainDate } from '../fields/time.ts';
import { lifecycle } from './shared/lifecycle.ts';
import { departmentRecordType } from './type.ts';

const kinds = {
  rules: { vi: 'Phổ biến, quán triệt quy định', en: 'Rules made known' },
  'social-media': { vi: 'Lưu ý về mạng xã hội', en: 'Reminder on social media' },
  training: { vi: 'Bồi dưỡng', en: 'Training' },
} as const;

/** Staff informed of the rules, reminded of social media, or trained. */
export const awareness = departmentRecordType({
  name: 'awareness',
  address: 'pho-bien',
  title: { vi: 'Phổ biến, quán triệt', en: 'Awareness' },
  plural: { vi: 'Phổ biến, quán triệt', en: 'Awareness' },
  schema: z.strictObject({
    kind: field(choice(kinds), ['Loại', 'Phổ biến, lưu ý hay bồi dưỡng.'], ['Kind', 'What was done.'], {
      example: 'rules',
    }),
    ruleSet: field(
      reference('ruleSets'),
      ['Bộ quy định', 'Bộ quy định được phổ biến.'],
      ['Rule set', 'The rule set that was explained.'],
    ).optional(),
    date: field(plainDate(), ['Ngày', 'Ngày thực hiện.'], ['Date', 'The day on which it took place.']),
    document: field(
      document(),
      ['Văn bản', 'Văn bản hoặc biên bản.'],
      ['Document', 'The document or minutes.'],
    ),
    audience: field(text(), ['Đối tượng', 'Những ai được phổ biến.'], ['Audience', 'Who was addressed.'], {
      example: 'Toàn thể công chức …',
    }),
    people: field(
      count(),
      ['Số người', 'Bao nhiêu người.'],
      ['People', 'How many people were addressed.'],
    ).optional(),
    ...lifecycle,
  }),
  slug: slugMadeOf({ day: ['date'] }, { words: 'kind' }),
  days: {
    date: { kind: 'event', unordered: 'An order to inform staff comes before it, minutes come after it.' },
    'document.date': signed,
    ...withdrawal,
  },
  judgedOn: ['date'],
  datedBy: ['date'],
  end: undefined,
  issued: undefined,
  headline: '{kind}: {audience}',
  answer: ({ date: day, document: { number } }, { date }) => ({
    vi: `Thực hiện ngày ${date(day)}; văn bản ${number}`,
    en: `Carried out on ${date(day)}; document ${number}`,
  }),
  course: undefined,
  wait: undefined,
  emptyText: { vi: 'Chưa có lần phổ biến nào.', en: 'Nothing has been made known to staff yet.' },
  section: 9,
  news: undefined,
  prefilled: { ruleSet: 'ruleSet' },
  editor: {
    place: [4, 1],
    icon: 'school',
    about: 'Phổ biến quy định, nhắc nhở về mạng xã hội, bồi dưỡng.',
    summary: '{date}: {kind}',
    sortedBy: 'date',
  },
  review: [
    {
      vi: 'Ngày, đối tượng và số người khớp với biên bản hoặc danh sách dự.',
      en: 'Date, audience and number of people agree with the minutes or the attendance list.',
    },
    {
      vi: 'Không có danh sách cá nhân trong bản ghi hoặc tệp đính kèm.',
      en: 'Neither the record nor its attachments list individuals.',
    },
  ],
});
