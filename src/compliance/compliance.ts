import type { AsOf, PlainDate } from '../domain/dates.ts';
import { arisenAt, dutyOn } from '../domain/duty.ts';
import { sortFindings, type Finding } from '../domain/finding.ts';
import { severityOf } from '../domain/law.ts';
import { recordTypes } from '../domain/records/index.ts';
import { defectRule, ruleDefectMessage } from '../register/defect.ts';
import { labelled } from '../register/field-name.ts';
import { pathIn, pathWithin, placeOf } from '../register/place.ts';
import type { Register } from '../register/register.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Context, Found, Rule, StandingDuty, Unreckoned } from '../rules/rule.ts';
import { aheadFindings } from './ahead.ts';
import { breachFinding, isAhead, standingBreach, type Breach } from './breaches.ts';
import { unfinished } from './completion.ts';
import { explanationFindings } from './explanations.ts';
import { ruleSetFindings } from './rule-sets.ts';
import { handedOver, passedOn } from './succession.ts';
import { waiversOn } from './waivers.ts';
import { dutyMessage } from './wording.ts';

export type { StandingDuty } from '../rules/rule.ts';

/** What the register and the law come to on a day. */
export interface Compliance {
  today: PlainDate;
  findings: readonly Finding[];
  /** Every duty whose clock has started, in the order of rules and records. */
  duties: readonly StandingDuty[];
  dutiesOf(department: string): readonly StandingDuty[];
  /** The duties of a department that are about one record or one period. */
  dutiesAbout(department: string, subject: string): readonly StandingDuty[];
  /** Every breach up to the day, in the order of rules and records. */
  breaches: readonly Breach[];
  breachesOf(department: string): readonly Breach[];
  /** The breaches that a record tells of, by its identity. */
  breachesOn(record: { id: string }): readonly Breach[];
  /** The duties of a record by its identity; for a duty of a period, of the briefing or report of that period. */
  dutiesOn(record: { id: string; type: string; department: string; slug: string }): readonly StandingDuty[];
}

/** Judges a register on a day. Pure: the same register and day give the same findings. */
export function judge(register: Register, asOf: AsOf, rules: readonly Rule[] = allRules): Compliance {
  const context: Context = { register, ...asOf };
  const waiverOf = waiversOn(register, asOf.today);
  const findings = [...register.findings];
  const duties: StandingDuty[] = [];
  const breaches: Breach[] = [];
  const unreckoned: Unreckoned[] = [];
  const guarded = (rule: Rule, work: () => void) => {
    try {
      work();
    } catch (error) {
      findings.push(defectOf(register, rule, error));
    }
  };
  const judgeBy = (rule: Rule) => {
    for (const found of rule.judge?.(context) ?? [])
      findings.push(findingOf(register, rule, handedOver(found, register, asOf.today)));
    for (const found of rule.breach?.find(context) ?? []) {
      const breach = standingBreach(register, rule.id, found, asOf.today);
      if (!isAhead(register, breach, asOf)) breaches.push(breach);
      // Of an explanation that could not be read, nothing can be concluded: its own fault is named already.
      const isUnread = register.departments.get(breach.department)?.hasFaulty('explanations');
      if (breach.explanations.length > 0 || !isUnread)
        findings.push(findingOfBreach(register, rule, breach, asOf));
    }
    for (const begun of rule.duties?.(context) ?? []) {
      if ('missingYear' in begun) {
        if (begun.start <= asOf.today) unreckoned.push(begun);
        continue;
      }
      const owed = passedOn(begun, register, asOf.today);
      const standing = dutyOn(owed, asOf.today, register.publisher.policy.nearDays);
      if (!standing) continue;
      const duty: StandingDuty = { ...owed, ...standing, waiver: waiverOf(owed) };
      duties.push(duty);
      const finding = dutyFinding(register, duty);
      if (finding) findings.push(finding);
    }
  };
  const followUp = (rule: Rule) => {
    for (const found of rule.followUp?.(context, duties) ?? [])
      findings.push(findingOf(register, rule, found));
  };
  for (const rule of rules) {
    guarded(rule, () => {
      judgeBy(rule);
    });
  }
  for (const rule of rules) {
    guarded(rule, () => {
      followUp(rule);
    });
  }
  findings.push(...ruleSetFindings(register, rules), ...missingCalendars(register, unreckoned));
  findings.push(...unfinished(register, asOf.today), ...aheadFindings(register, asOf));
  findings.push(...explanationFindings(register, breaches, asOf.today, rules));
  const byDepartment = Map.groupBy(duties, ({ department }) => department);
  const breachesByDepartment = Map.groupBy(breaches, ({ department }) => department);
  const breachesByRecord = Map.groupBy(breaches, ({ subject }) => subject);
  const bySubject = Map.groupBy(duties, (duty) => subjectKey(arisenAt(duty), duty.subject));
  const dutiesAbout = (department: string, subject: string) =>
    bySubject.get(subjectKey(department, subject)) ?? [];
  return {
    today: asOf.today,
    findings: sortFindings(findings),
    duties,
    dutiesOf: (department) => byDepartment.get(department) ?? [],
    dutiesAbout,
    breaches,
    breachesOf: (department) => breachesByDepartment.get(department) ?? [],
    breachesOn: ({ id }) => breachesByRecord.get(id) ?? [],
    dutiesOn: ({ id, type, department, slug }) =>
      dutiesAbout(department, type === 'briefings' || type === 'reports' ? slug : id),
  };
}

/** What a duty is about, apart from every other: a record's identity says whose it is, a period does not. */
export const subjectKey = (department: string, subject: string): string =>
  subject.includes('/') ? subject : `${department} ${subject}`;

/** What a rule has found, with its place looked up and its field named by the label. */
export function findingOf(register: Register, rule: Rule, found: Found): Finding {
  const { file, path, department, law, due, daysLate } = found;
  const place = placeOf(pathWithin(register, file));
  const schema = place.is === 'record' ? recordTypes[place.type].schema : undefined;
  const message = schema && path ? labelled(found.message, schema, path) : found.message;
  return {
    rule: rule.id,
    severity: found.severity ?? severityOf(law),
    kind: found.kind ?? 'record',
    department,
    file,
    ...(path ? register.locate(file, path) : { line: 1, column: 1 }),
    message,
    citation: law.citation,
    due,
    daysLate,
  };
}

const findingOfBreach = (register: Register, rule: Rule, breach: Breach, day: AsOf): Finding =>
  findingOf(register, rule, { ...breach, ...breachFinding(register, breach, day) });

/** A rule on which the program itself failed: the other rules are judged all the same. */
function defectOf(register: Register, rule: Rule, error: unknown): Finding {
  return {
    rule: defectRule,
    severity: 'error',
    kind: 'record',
    department: '',
    file: pathIn(register, 'publisher.yaml'),
    line: 1,
    column: 1,
    message: ruleDefectMessage(rule.id, error),
  };
}

function dutyFinding(register: Register, duty: StandingDuty): Finding | undefined {
  const { rule, state, file, path, department, law, trace, daysLate, waiver } = duty;
  const message = dutyMessage(duty, waiver, pathIn(register, `departments/${arisenAt(duty)}/waivers/`));
  if (!message) return undefined;
  return {
    rule,
    severity: state === 'overdue' && !waiver ? severityOf(law) : 'notice',
    kind: 'duty',
    department,
    file,
    ...(path ? register.locate(file, path) : { line: 1, column: 1 }),
    message,
    citation: law.citation,
    due: trace.due,
    daysLate,
    trace,
  };
}

/**
 * One finding for each year that a due date falls into and nobody has put on file. A calendar that was refused is on file,
 * and why it was refused is named there.
 */
function missingCalendars(register: Register, unreckoned: readonly Unreckoned[]): Finding[] {
  const refused = new Set(register.findings.map(({ file }) => file));
  return [...Map.groupBy(unreckoned, ({ missingYear }) => missingYear)].flatMap(([year, cases]) => {
    const file = pathIn(register, `calendar/${year}.yaml`);
    if (refused.has(file)) return [];
    const first = cases[0]?.file ?? '';
    return {
      rule: 'calendar-missing',
      severity: 'error',
      kind: 'record',
      department: '',
      file,
      line: 1,
      column: 1,
      message: {
        vi: `Chưa có lịch ngày nghỉ của năm ${year}, nên không tính được ${cases.length} hạn rơi vào năm này, trong đó có hạn của \`${first}\`. Thêm tệp \`${file}\` theo thông báo lịch nghỉ đã công bố.`,
        en: `The days off of ${year} are not on file, so due dates that fall into it cannot be reckoned (${cases.length} in all, one of them for \`${first}\`). Add \`${file}\` after the announced calendar.`,
      },
    };
  });
}
