import type { Alteration } from '../../../../domain/law-changes.ts';
import { ruleReading } from '../../../../rules/index.ts';

/** The rules that read what a rule set has beside rules: its grounds of refusal and its catalogue of topics. */
const groundsRule = ruleReading('refusalGrounds')?.id;

export const topicsRule = ruleReading('topics')?.id ?? '';

/** Whether an alteration concerns a rule; grounds and topics concern the rule that reads them. */
export function concerns(alteration: Alteration, rule: string): boolean {
  switch (alteration.is) {
    case 'ground-added':
    case 'ground-altered':
    case 'ground-ended':
      return rule === groundsRule;
    case 'topics-replaced':
      return rule === topicsRule;
    case 'requirement-added':
    case 'requirement-ended':
      return alteration.requirement.rules?.includes(rule) ?? false;
    default:
      return alteration.rule === rule;
  }
}
