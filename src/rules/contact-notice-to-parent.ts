import { unannounced } from './contact-notice.ts';
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
  judge: (context) =>
    unannounced(
      context,
      'contact-notice-to-parent',
      (recipient) => recipient === 'parent',
      ({ data }) => ({
        vi: `Chưa có văn bản nào gửi cơ quan cấp trên (Văn phòng Tổng cục) thông tin liên hệ đang dùng của ${data.name}. Thêm \`parent\` vào \`recipients\` của văn bản trong \`notices:\`, hoặc thêm một văn bản mới.`,
        en: `No document has sent the present contact details of ${data.name} to the parent body (Office of the General Department). Add \`parent\` to the \`recipients\` of the document in \`notices:\`, or add a new one.`,
      }),
    ),
};
