import { unannounced } from './contact-notice.ts';
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
  judge: (context) =>
    unannounced(
      context,
      'contact-notice-to-press',
      (recipient) => recipient !== 'parent',
      ({ data }) => ({
        vi: `Chưa có văn bản nào công bố cho báo chí họ tên, chức vụ, điện thoại và e-mail đang dùng của ${data.name}. Thêm vào \`notices:\` một mục có \`number\`, \`date\` và \`recipients: [press]\`.`,
        en: `No document has announced the present name, position, phone and e-mail of ${data.name} to the press. Add to \`notices:\` an entry with \`number\`, \`date\` and \`recipients: [press]\`.`,
      }),
    ),
};
