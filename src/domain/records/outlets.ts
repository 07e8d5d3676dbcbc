import { z } from 'zod';
import { slugMadeOf } from '../slug.ts';
import { choice } from '../fields/choice.ts';
import { email } from '../fields/contact.ts';
import { field } from '../fields/field.ts';
import { realText } from '../fields/text.ts';
import { recordType } from './type.ts';

const scopes = {
  local: { vi: 'Địa phương', en: 'Local' },
  national: { vi: 'Trung ương', en: 'National' },
} as const;

/** A press agency. */
export const outlets = recordType({
  name: 'outlets',
  address: 'co-quan-bao-chi',
  title: { vi: 'Cơ quan báo chí', en: 'Press agency' },
  plural: { vi: 'Cơ quan báo chí', en: 'Press agencies' },
  schema: z.strictObject({
    name: field(realText(), ['Tên', 'Tên cơ quan báo chí.'], ['Name', 'The outlet’s name.'], {
      example: 'Báo …',
    }),
    scope: field(choice(scopes), ['Phạm vi', 'Địa phương hay trung ương.'], ['Scope', 'Local or national.'], {
      example: 'local',
    }),
    contact: field(
      email(),
      ['Liên hệ', 'Hộp thư của tòa soạn.'],
      ['Contact', 'The newsroom’s mailbox.'],
    ).optional(),
  }),
  slug: slugMadeOf({ words: 'name' }),
  days: {},
  judgedOn: [],
  headline: '{name}',
  prefilled: {},
  editor: {
    place: [5, 1],
    icon: 'newspaper',
    about: 'Các cơ quan báo chí, dùng chung cho mọi đơn vị.',
    summary: '{name}',
    sortedBy: 'name',
  },
  review: [
    {
      vi: 'Tên đúng như giấy phép hoạt động báo chí; hộp thư là của tòa soạn, không phải của một phóng viên.',
      en: 'The name is that of the press licence; the mailbox is the newsroom’s, not a reporter’s.',
    },
  ],
});
