import { z } from 'zod';
import { choice, count } from '../fields/choice.ts';
import { document } from '../fields/document.ts';
import { field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { text } from '../fields/text.ts';
import { plainDate } from '../fields/time.ts';
import { officialLife } from './shared/official-life.ts';
import { recordType } from './type.ts';

const kinds = {
  rules: { vi: 'Phổ biến, quán triệt quy định', en: 'Rules made known' },
  'social-media': { vi: 'Lưu ý về mạng xã hội', en: 'Reminder on social media' },
  training: { vi: 'Bồi dưỡng', en: 'Training' },
} as const;

/** Staff informed of the rules, reminded of social media, or trained. */
export const awareness = recordType({
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
    date: field(plainDate(), ['Ngày', 'Ngày thực hiện.'], ['Date', 'The day of it.']),
    document: field(
      document(),
      ['Văn bản', 'Văn bản hoặc biên bản.'],
      ['Document', 'The document or minutes.'],
    ),
    audience: field(text(), ['Đối tượng', 'Những ai được phổ biến.'], ['Audience', 'Who was addressed.'], {
      example: 'Toàn thể công chức …',
    }),
    people: field(count(), ['Số người', 'Bao nhiêu người.'], ['People', 'How many.']).optional(),
    ...officialLife,
  }),
});
