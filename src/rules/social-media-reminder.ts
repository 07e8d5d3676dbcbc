import type { Text } from '../domain/text.ts';
import type { Department } from '../register/register.ts';
import { findMissingAwareness } from './shared/awareness.ts';
import type { Rule } from './rule.ts';

/** Staff are reminded not to post internal affairs on social networks (letter, section 2.1, paragraph 4). */
export const rule: Rule = {
  id: 'social-media-reminder',
  title: { vi: 'Nhắc nhở về mạng xã hội', en: 'A reminder on social media' },
  checks: {
    vi: 'Mỗi đơn vị nhắc công chức, người lao động không đưa việc nội bộ lên mạng xã hội, trong số ngày theo chính sách.',
    en: 'Every department reminds its staff, within the number of days set by policy, not to post internal affairs on social networks.',
  },
  problems: {
    departments: (_record, context) =>
      findMissingAwareness(context, {
        counts: ({ data }) => data.kind === 'social-media',
        missing: messages.missing,
      }),
  },
};

const messages = {
  missing: ({ record }: Department, _ruleSet: string, path: string): Text => ({
    vi: `Chưa ghi lần nào ${record.data.name} nhắc công chức, người lao động không đưa việc nội bộ lên mạng xã hội. Thêm vào \`${path}\` một bản ghi có \`kind: social-media\`.`,
    en: `It is not recorded that the ${record.data.nameEn} reminded its staff not to post internal affairs on social networks. Add to \`${path}\` a record with \`kind: social-media\`.`,
  }),
};
