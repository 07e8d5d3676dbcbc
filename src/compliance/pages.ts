import type { AsOf } from '../domain/dates.ts';
import { sortFindings, type Finding } from '../domain/finding.ts';
import { findingOf } from '../register/finding.ts';
import type { Register } from '../register/register.ts';
import { rules as allRules } from '../rules/index.ts';
import { contextOf, type PageOf, type Rule } from '../rules/rule.ts';

/** Judges the pages that were built of a register on a day, before anybody sees them. Pure, as `judge` is. */
export function judgePages(
  register: Register,
  asOf: AsOf,
  pageOf: PageOf,
  rules: readonly Rule[] = allRules,
): Finding[] {
  const context = contextOf(register, asOf, rules);
  const problems = rules.flatMap((rule) => [...(rule.published?.(context, pageOf) ?? [])]);
  return sortFindings(problems.map((problem) => findingOf(register, problem)));
}
