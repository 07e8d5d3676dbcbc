import type { Rule } from './rule.ts';

/** The schema of the record finds it: the field bears this rule. */
export const rule: Rule = {
  id: 'spokesperson-email-required',
  title: { vi: 'Địa chỉ e-mail người phát ngôn', en: 'The spokesperson’s e-mail address' },
  checks: {
    vi: 'Mỗi người phát ngôn phải có địa chỉ e-mail thật: không thiếu, không trống, không phải chữ giữ chỗ như “đang cập nhật”, và đúng cách viết.',
    en: 'Every spokesperson has a real e-mail address: not missing, not blank, no placeholder such as “đang cập nhật”, and in the right form.',
  },
};
