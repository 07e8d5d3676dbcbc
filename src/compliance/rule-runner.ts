import type { Problem } from '../domain/finding.ts';
import type { AnyRecord, TypeName } from '../domain/records/index.ts';
import { defectRule, ruleDefectMessage } from '../register/defect.ts';
import { UnreadableField } from '../register/reading/unreadable-fields.ts';
import type { ByType, Context, RecordContext, Rule } from '../rules/rule.ts';
import { lawFor } from '../rules/shared/binding.ts';

/** What a rule says of one record. */
export interface RuleResult<Result> {
  record: AnyRecord;
  /** The department that the record belongs to. */
  department: string;
  result: Result;
  /** Whether the form of the record was refused, so that it is no part of what is published. */
  isRefused: boolean;
}

/** Whether a rule is asked about a record. */
export type IsAsked = (record: AnyRecord) => boolean;

/** The folder of the department that a record belongs to; a department’s record belongs to the department itself. */
export const folderOf = ({ type, slug, department }: AnyRecord): string =>
  type === 'departments' ? slug : department;

/** Runs rules on the records of a register, one record at a time. */
export class RuleRunner {
  readonly context: Context;
  /** Where the program itself failed: all other records and rules are judged all the same. */
  readonly defects: Problem[] = [];
  readonly #refused: ReadonlyMap<TypeName, readonly AnyRecord[]>;
  /** The rule that is asked, and what it is given for the records of each department. */
  #asking: string | undefined;
  readonly #contexts = new Map<string, RecordContext>();

  constructor(context: Context) {
    this.context = context;
    this.#refused = Map.groupBy(context.register.refused, ({ type }) => type);
  }

  /**
   * What a rule says of every record of the types that it asks for, or of some of them. Of a refused record, whatever can be said without the
   * fields that cannot be read; a department without a readable record of its own has nothing said of it.
   */
  *ask<Result>(
    rule: Rule,
    asked: ByType<Result> | undefined,
    isAsked?: IsAsked,
  ): Generator<RuleResult<Result>> {
    if (!asked) return;
    for (const type of Object.keys(asked) as TypeName[]) {
      const ask = asked[type] as (record: AnyRecord, context: RecordContext) => Iterable<Result>;
      const accepted: readonly AnyRecord[] = this.context.register.records[type];
      const refused = type === 'departments' ? [] : (this.#refused.get(type) ?? []);
      for (const [records, isRefused] of [[accepted, false] as const, [refused, true] as const]) {
        for (const record of isAsked ? records.filter(isAsked) : records) {
          const department = folderOf(record);
          for (const result of this.#guarded(rule, record, ask, this.#contextFor(rule, department)))
            yield { record, department, result, isRefused };
        }
      }
    }
  }

  /** What a rule is given for the records of a department: made once while the rule is asked. */
  #contextFor({ id }: Rule, folder: string): RecordContext {
    if (this.#asking !== id) this.#contexts.clear();
    this.#asking = id;
    const known = this.#contexts.get(folder);
    if (known) return known;
    const context = recordContext(this.context, id, folder);
    this.#contexts.set(folder, context);
    return context;
  }

  #guarded<Result>(
    rule: Rule,
    record: AnyRecord,
    ask: (record: AnyRecord, context: RecordContext) => Iterable<Result>,
    context: RecordContext,
  ): Result[] {
    const results: Result[] = [];
    try {
      for (const result of ask(record, context)) results.push(result);
    } catch (error) {
      if (!(error instanceof UnreadableField)) this.defects.push(defectOf(rule, record.file, error));
    }
    return results;
  }
}

/** The problem of a rule that failed with an error of the program. */
export const defectOf = ({ id }: Rule, file: string, error: unknown): Problem => ({
  rule: defectRule,
  file,
  message: ruleDefectMessage(id, error),
});

/** What a rule is given for the records of a department. */
export const recordContext = (context: Context, rule: string, folder: string): RecordContext => {
  const department = context.register.departments.get(folder);
  return {
    ...context,
    rule,
    folder,
    department,
    lawOn: (date) => department && lawFor(context, rule, date, department),
  };
};
