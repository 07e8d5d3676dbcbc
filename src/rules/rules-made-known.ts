import type { Text } from '../domain/text.ts';
import type { Department } from '../register/register.ts';
import { findMissingAwareness } from './shared/awareness.ts';
import type { Rule } from './rule.ts';

/** Staff are told of the law on informing the press, and of the letter (letter, sections 1 and 3.1, first dash). */
export const rule: Rule = {
  id: 'rules-made-known',
  title: { vi: 'Phổ biến, quán triệt quy định', en: 'The rules are made known' },
  checks: {
    vi: 'Mỗi đơn vị phổ biến, quán triệt quy định đang áp dụng đến công chức, người lao động trong số ngày theo chính sách.',
    en: 'Every department makes the rule set in force known to its staff within the number of days set by policy.',
  },
  problems: {
    departments: (_record, context) =>
      findMissingAwareness(context, {
        counts: ({ data }, ruleSet) => data.kind === 'rules' && (data.ruleSet ?? ruleSet) === ruleSet,
        missing: messages.missing,
      }),
  },
};

const messages = {
  missing: ({ record }: Department, ruleSet: string, path: string): Text => ({
    vi: `Chưa ghi lần nào ${record.data.name} phổ biến, quán triệt quy định đang áp dụng cho công chức, người lao động. Thêm vào \`${path}\` một bản ghi có \`kind: rules\` và \`ruleSet: ${ruleSet}\`.`,
    en: `It is not recorded that the ${record.data.nameEn} made the rules in force known to its staff. Add to \`${path}\` a record with \`kind: rules\` and \`ruleSet: ${ruleSet}\`.`,
  }),
};
