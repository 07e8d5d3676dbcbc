import type { PlainDate } from './dates.ts';
import type { Trace } from './deadline.ts';
import type { Citation, Law, Severity } from './law.ts';
import type { FieldPath, Position } from './location.ts';
import type { Enforcement } from './publisher.ts';
import type { Text } from './text.ts';

/**
 * `record`: a file is wrong. `duty`: a deadline has passed or is near. `breach`: the record is true, and what it tells of
 * the past was against the rule.
 */
export type FindingKind = 'record' | 'duty' | 'breach';

/**
 * Why a finding needs nothing done: what was due was done, though late; the breach is explained; the department has ceased
 * to exist; the record waits for its time.
 */
export const settledReasons = ['late', 'explained', 'ceased', 'waiting'] as const;

export type SettledReason = (typeof settledReasons)[number];

/** What a check yields: what is wrong and where, before the line of its field is looked up. */
export interface Problem {
  /** The permanent identifier of the rule, see {@link Finding.rule}. */
  rule: string;
  /** Path from the parent of the content folder, with `/` on every system. */
  file: string;
  /** The field; the nearest one around it where it is absent. */
  field?: FieldPath | undefined;
  /** A place that is no field; the top of the file where neither is given. */
  position?: Position | undefined;
  /** What is wrong, why, and the next edit. The label of the field is put before it where it does not say it. */
  message: Text;
  /** The law behind it; a convention of the data and policy have none. */
  law?: Law | undefined;
  /** `error` where neither this nor a law says otherwise. */
  severity?: Severity | undefined;
  /** `record` where nothing else is given. */
  kind?: FindingKind | undefined;
  /** The department whose matter it is, where that is not the one in whose folder the file lies. */
  department?: string | undefined;
  due?: PlainDate | undefined;
  daysLate?: number | undefined;
  trace?: Trace | undefined;
  settled?: SettledReason | undefined;
}

/** A problem that is found in the text of a file, before the path of the file is added. */
export type FileProblem = Omit<Problem, 'file'>;

/** Something that a clerk must see, with the place and the next edit. */
export interface Finding {
  /** The permanent identifier of the rule; its page is `/quy-dinh/<rule>/`. */
  rule: string;
  severity: Severity;
  kind: FindingKind;
  /** The folder of the department, or empty for files that belong to none. */
  department: string;
  /** Path from the parent of the content folder, with `/` on every system. */
  file: string;
  /** One-based, as editors count. */
  line: number;
  /** One-based, in UTF-16 code units. */
  column: number;
  message: Text;
  citation?: Citation | undefined;
  due?: PlainDate | undefined;
  daysLate?: number | undefined;
  trace?: Trace | undefined;
  /** Why nothing needs to be done about it; undefined where something does. */
  settled?: SettledReason | undefined;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Findings in the order in which they are printed: file, line, rule, then message. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) =>
      order(a.file, b.file) ||
      a.line - b.line ||
      order(a.rule, b.rule) ||
      a.column - b.column ||
      order(a.message.vi, b.message.vi),
  );

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** What stands in the way of publishing: wrong records first, then breaches without an explanation, then overdue duties. */
export function blockingKind(findings: readonly Finding[]): FindingKind | undefined {
  const kinds = new Set(findings.filter(({ severity }) => severity === 'error').map(({ kind }) => kind));
  return (['record', 'breach', 'duty'] as const).find((kind) => kinds.has(kind));
}

/**
 * Whether a finding keeps a publication from being made. Where overdue duties are published, breaches without an
 * explanation are published as well, unless the publisher always wants them explained first.
 */
export function blocksPublication({ severity, kind }: Finding, { overdue, breach }: Enforcement): boolean {
  if (severity !== 'error') return false;
  if (kind === 'record') return true;
  return overdue === 'fail' || (kind === 'breach' && breach === 'fail');
}
