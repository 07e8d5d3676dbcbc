import type { Severity } from '../domain/law.ts';
import type { FindingKind } from '../domain/finding.ts';
import type { PlainDate } from '../domain/dates.ts';
import type { Text } from '../domain/text.ts';

/** A finding as an example expects it, whole. */
export interface ExpectedFinding {
  rule: string;
  severity: Severity;
  kind: FindingKind;
  /** Path within the content folder. */
  file: string;
  line: number;
  column: number;
  message: Text;
  due?: PlainDate;
  daysLate?: number;
}

/** A small valid tree with something changed, and all that is found in it. */
export interface Example {
  /** What the example shows. */
  title: Text;
  asOf: PlainDate;
  /** The files that differ from the small tree, by path within the content folder; null takes a file away. */
  files: Readonly<Record<string, string | null>>;
  /** Pages that were built otherwise than they should have been, by their address; every other shows what it must. */
  pages?: Readonly<Record<string, string>>;
  findings: readonly ExpectedFinding[];
}

/** The examples of one rule: the tests run them, and the rule's page shows them. */
export interface Examples {
  /** Nothing worse than a notice is found: a reminder, or a lapse that is excused. */
  passes: readonly [Example, ...Example[]];
  /** The rule finds something, be it a duty that was met late. */
  fails: readonly [Example, ...Example[]];
}
