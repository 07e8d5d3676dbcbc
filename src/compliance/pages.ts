import type { AsOf } from '../domain/dates.ts';
import { sortFindings, type Finding } from '../domain/finding.ts';
import type { Register } from '../register/register.ts';
import { rules as allRules } from '../rules/index.ts';
import type { PageOf, Rule } from '../rules/rule.ts';
import { findingOf } from './compliance.ts';

/** Judges the pages that were built of a register on a day, before anybody sees them. Pure, as `judge` is. */
export function judgePages(
  register: Register,
  asOf: AsOf,
  pageOf: PageOf,
  rules: readonly Rule[] = allRules,
): Finding[] {
  const findings = rules.flatMap((rule) =>
    [...(rule.published?.({ register, ...asOf }, pageOf) ?? [])].map((found) =>
      findingOf(register, rule, found),
    ),
  );
  return sortFindings(findings);
}
