import type { Rule } from './rule.ts';

/** The schema of the record finds it: the field bears this rule. */
export const rule: Rule = {
  id: 'spokesperson-position-required',
  title: { vi: 'Chức vụ người phát ngôn', en: 'The spokesperson’s position' },
  checks: {
    vi: 'Mỗi người phát ngôn phải có chức vụ thật: không thiếu, không trống, không phải chữ giữ chỗ như “đang cập nhật”, và đúng cách viết.',
    en: 'Every spokesperson has a real position: not missing, not blank, no placeholder such as “đang cập nhật”, and in the right form.',
  },
};
