import type { Rule } from './rule.ts';

/** The schema of the record finds it: the fields `states` and `summary` of a reply bear this rule. */
export const rule: Rule = {
  id: 'response-states-outcome',
  title: { vi: 'Trả lời phải nêu kết quả hoặc biện pháp', en: 'An answer states the outcome' },
  checks: {
    vi: 'Văn bản trả lời phải nêu kết quả hoặc biện pháp giải quyết, không chỉ báo đã nhận.',
    en: 'The written answer states the result or the measure taken, and does not merely say that the matter was received.',
  },
};
