import type { AsOf } from '../domain/dates.ts';
import type { Finding } from '../domain/finding.ts';
import type { AnyRecord, TypeName } from '../domain/records/index.ts';
import { findingOf } from '../register/finding.ts';
import type { Register } from '../register/register.ts';
import { rules as allRules } from '../rules/index.ts';
import { contextOf, type RecordContext, type Rule, type RuleProblem } from '../rules/rule.ts';
import { folderOf, recordContext } from './rule-runner.ts';

type FindChanges = (before: AnyRecord, record: AnyRecord, context: RecordContext) => Iterable<RuleProblem>;

/** What rules say of the records that differ from what they were. Pure, as `judge` is. */
export function changeFindings(
  before: Register,
  now: Register,
  asOf: AsOf,
  rules: readonly Rule[] = allRules,
): Finding[] {
  const context = contextOf(now, asOf, rules);
  return rules.flatMap((rule) =>
    (Object.keys(rule.changes ?? {}) as TypeName[]).flatMap((type) => {
      const find = rule.changes?.[type] as FindChanges;
      const records: readonly AnyRecord[] = now.records[type];
      return records.flatMap((record) => {
        const earlier = before.get(record.id);
        if (earlier === record || earlier?.type !== type) return [];
        const found = find(earlier, record, recordContext(context, rule.id, folderOf(record)));
        return [...found].map((problem) => changeFinding(now, rule, record, problem));
      });
    }),
  );
}

/** The message names the matter and no field. */
const changeFinding = (
  now: Register,
  { id }: Rule,
  { file }: AnyRecord,
  { field, ...problem }: RuleProblem,
): Finding => findingOf(now, { ...problem, rule: id, file, position: field && now.locate(file, field) });
