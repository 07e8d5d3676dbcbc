import { causedBy } from '../compliance/findings-caused-by-change.ts';
import { judge } from '../compliance/compliance.ts';
import type { AsOf } from '../domain/dates.ts';
import { top } from '../domain/location.ts';
import type { FileProblem, Finding } from '../domain/finding.ts';
import { recordTypes, type AnyRecord } from '../domain/records/index.ts';
import { transferProblems } from '../register/consistency/transfers.ts';
import { contradictionsIn } from '../register/consistency/contradictions.ts';
import { defectRule } from '../register/defect.ts';
import { findingOf } from '../register/finding.ts';
import { fieldProblems } from '../register/messages/field-problems.ts';
import { withoutBlanks } from '../register/schema.ts';
import { valueProblems } from '../register/yaml/value-problems.ts';
import { identityAt, registerWith, type LawData } from './register-data.ts';

/** A record as it is about to be saved, every value as it was typed. */
export interface Draft {
  /** The path of its file in the repository. */
  path: string;
  data: Record<string, unknown>;
  body: string;
}

/** What a record is saved among. */
export interface Surroundings {
  law: LawData;
  /** The department's records, those of all outlets, and every department itself. */
  records: readonly AnyRecord[];
  day: AsOf;
}

/** What `check` would say of a draft, as far as it follows from the records around it; and the record, if it is one. */
export interface Judged {
  findings: readonly Finding[];
  record?: AnyRecord;
}

const concerns = ({ severity, rule }: Finding): boolean => severity !== 'notice' && rule !== defectRule;

/** What `check` would say of a record that is about to be saved: errors and warnings that it would bring about. */
export function judgeDraft(draft: Draft, { law, records, day }: Surroundings): Judged {
  const identity = identityAt(draft.path);
  if (!identity) return { findings: [] };
  const file = draft.path;
  const around = records.filter(({ id, type }) => id !== identity.id || type !== identity.type);
  const before = registerWith(law, records.map(withoutDigest));
  const findingsOf = (problems: readonly FileProblem[]) =>
    problems.map((problem) => findingOf({ root: pathBefore(file), locate: () => top }, { ...problem, file }));
  const { schema } = recordTypes[identity.type];
  const accepted = schema.safeParse(withoutBlanks(draft.data));
  const spoilt = valueProblems(schema, draft.data, { isEscaped: true, hasBody: true });
  if (!accepted.success) {
    const refused = fieldProblems(schema, draft.data, accepted.error.issues, () => undefined);
    return { findings: findingsOf([...spoilt, ...refused]) };
  }
  const record = { ...identity, file, data: accepted.data, body: draft.body } as unknown as AnyRecord;
  const contradictions = [...spoilt, ...contradictionsIn(record)];
  const after = registerWith(law, [...around, record].map(withoutDigest));
  const passed = [...transferProblems(after)].filter((problem) => problem.file === file);
  const caused = causedBy(new Set([file]), judge(after, day).findings, judge(before, day).findings);
  return { findings: [...findingsOf([...contradictions, ...passed]), ...caused.filter(concerns)], record };
}

/** A record without the digest of its text, which a browser cannot compare. */
function withoutDigest(record: AnyRecord): AnyRecord {
  if (!('approval' in record.data) || !record.data.approval) return record;
  const { by, at } = record.data.approval;
  return { ...record, data: { ...record.data, approval: { by, at } } } as AnyRecord;
}

/** The content folder of a file of a record. */
const pathBefore = (file: string): string => file.replace(/\/?(?:departments|outlets)\/.*$/, '');
