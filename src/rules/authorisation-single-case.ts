import type { Rule } from './rule.ts';

/** The schema of the record finds it: the field `case` bears this rule. Its use is checked by `speaker-authority`. */
export const rule: Rule = {
  id: 'authorisation-single-case',
  title: { vi: 'Ủy quyền trong từng vụ việc', en: 'An authorisation for a single case' },
  checks: {
    vi: 'Mỗi ủy quyền chỉ áp dụng cho đúng một vụ việc, ghi bằng một mã vụ việc.',
    en: 'Every authorisation applies to exactly one case, given by one case code.',
  },
};
