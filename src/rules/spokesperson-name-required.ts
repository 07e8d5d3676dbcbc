import type { Rule } from './rule.ts';

/** The schema of the record finds it: the field bears this rule. */
export const rule: Rule = {
  id: 'spokesperson-name-required',
  title: { vi: 'Họ và tên người phát ngôn', en: 'The spokesperson’s full name' },
  checks: {
    vi: 'Mỗi người phát ngôn phải có họ và tên thật: không thiếu, không trống, không phải chữ giữ chỗ như “đang cập nhật”, và đúng cách viết.',
    en: 'Every spokesperson has a real full name: not missing, not blank, no placeholder such as “đang cập nhật”, and in the right form.',
  },
};
