import { unannounced } from './shared/contact-notice.ts';
import type { Rule } from './rule.ts';

/** Contact details are announced in writing to the press (letter, section 2.1, paragraph 1). */
export const rule: Rule = {
  id: 'contact-notice-to-press',
  title: {
    vi: 'Công bố người phát ngôn cho báo chí bằng văn bản',
    en: 'Contact details announced to the press',
  },
  checks: {
    vi: 'Thông tin liên hệ đang dùng của mỗi người phát ngôn đã được công bố bằng văn bản cho cơ quan báo chí.',
    en: 'The present contact details of every spokesperson were announced in writing to press agencies.',
  },
  problems: {
    spokespersons: (record, context) =>
      unannounced(record, context, {
        keyword: 'press',
        name: { vi: 'các cơ quan báo chí', en: 'the press' },
        reachedBy: (recipient) => recipient !== 'parent',
      }),
  },
};
