import { findUnannounced, type Addressee } from './shared/contact-notice.ts';
import type { Rule } from './rule.ts';

/** Contact details are announced in writing to the General Department's Office (letter, section 2.1, paragraph 1). */
export const rule: Rule = {
  id: 'contact-notice-to-parent',
  title: {
    vi: 'Công bố người phát ngôn cho cơ quan cấp trên',
    en: 'Contact details announced to the parent body',
  },
  checks: {
    vi: 'Thông tin liên hệ đang dùng của mỗi người phát ngôn đã được gửi bằng văn bản cho cơ quan cấp trên.',
    en: 'The present contact details of every spokesperson were sent in writing to the parent body.',
  },
  problems: {
    spokespersons: (record, context) => findUnannounced(record, context, parentBody),
  },
};

const parentBody: Addressee = {
  keyword: 'parent',
  name: {
    vi: 'cơ quan cấp trên (Văn phòng Tổng cục)',
    en: 'the parent body (Office of the General Department)',
  },
  reachedBy: (recipient) => recipient === 'parent',
};
