import type { Finding, Problem } from '../domain/finding.ts';
import { severityOf } from '../domain/law.ts';
import { top, type FieldPath, type Position } from '../domain/location.ts';
import { recordTypes } from '../domain/records/index.ts';
import { labelled } from './messages/field-name.ts';
import { pathWithin, placeOf } from './places/place.ts';

/** The texts in which places are looked up: a register, or the reader that makes one. */
export interface Sources {
  readonly root: string;
  locate(file: string, field: FieldPath): Position;
}

/** The department in whose folder a file lies; empty for files that belong to none. */
export const departmentOf = (path: string): string => /^departments\/([^/]+)\//.exec(path)?.[1] ?? '';

/** A problem with its line looked up, and its field named by the label. */
export function findingOf(sources: Sources, problem: Problem): Finding {
  const { rule, file, field, message, law, due, daysLate, trace, settled } = problem;
  const path = pathWithin(sources, file);
  const place = placeOf(path);
  const schema = place.is === 'record' ? recordTypes[place.type].schema : undefined;
  return {
    rule,
    severity: problem.severity ?? (law ? severityOf(law) : 'error'),
    kind: problem.kind ?? 'record',
    department: problem.department ?? departmentOf(path),
    file,
    ...(problem.position ?? (field ? sources.locate(file, field) : top)),
    message: schema && field ? labelled(message, schema, field) : message,
    citation: law?.citation,
    due,
    daysLate,
    trace,
    ...(settled && { settled }),
  };
}
