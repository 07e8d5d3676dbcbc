import type { AsOf } from '../domain/dates.ts';
import { lastSubjectOf, dutyOn } from '../domain/duty.ts';
import { type Finding, type Problem, type SettledReason } from '../domain/finding.ts';
import { severityOf } from '../domain/law.ts';
import { findingOf } from '../register/finding.ts';
import { pathIn } from '../register/places/place.ts';
import type { Register } from '../register/register.ts';
import {
  contextOf,
  type Context,
  type LegalDuty,
  type RecordProblem,
  type Rule,
  type RuleBreach,
  type RuleDuty,
  type AssessedDuty,
  type UndatedDuty,
} from '../rules/rule.ts';
import { breachProblem, isAhead, withExplanations, type Breach } from './breaches.ts';
import { RuleRunner, defectOf, type IsAsked, type RuleResult } from './rule-runner.ts';
import { problemAfterSuccession, dutyWithHolder } from './succession.ts';
import { waiversOn, type WaiverOf } from './waivers.ts';
import { dutyMessage } from './duty-message.ts';

/** The results of all rules for a register on a day, collected rule by rule. */
export class Judgement {
  readonly register: Register;
  readonly asOf: AsOf;
  readonly context: Context;
  readonly runner: RuleRunner;
  readonly waiverOf: WaiverOf;
  readonly problems: Problem[] = [];
  /** What is wrong with records that were refused, beside the fields that were refused. */
  readonly problemsOfRefused: Problem[] = [];
  readonly duties: AssessedDuty[] = [];
  readonly breaches: Breach[] = [];
  readonly undated: (UndatedDuty & { file: string })[] = [];

  constructor(register: Register, asOf: AsOf, rules: readonly Rule[]) {
    this.register = register;
    this.asOf = asOf;
    this.context = contextOf(register, asOf, rules);
    this.runner = new RuleRunner(this.context);
    this.waiverOf = waiversOn(register, asOf.today);
  }

  /** Has a rule judge all records, or some. */
  judgeBy(rule: Rule, isAsked?: IsAsked): void {
    const { today } = this.asOf;
    for (const answer of this.runner.ask(rule, rule.problems, isAsked)) {
      const { record, department, result } = answer;
      const { heldBy = department, ...found } = result;
      const problem: RecordProblem = { ...found, rule: rule.id, file: record.file, department: heldBy };
      this.addProblem(answer, problemAfterSuccession(problem, this.register, today));
    }
    for (const answer of this.runner.ask(rule, rule.breaches, isAsked)) this.addBreach(rule, answer);
    for (const answer of this.runner.ask(rule, rule.duties, isAsked)) this.addDuty(rule, answer);
  }

  followUp(rule: Rule): void {
    try {
      this.problems.push(...(rule.followUp?.(this.context, this.duties) ?? []));
    } catch (error) {
      this.problems.push(defectOf(rule, pathIn(this.register, 'publisher.yaml'), error));
    }
  }

  addProblem({ isRefused }: Pick<RuleResult<unknown>, 'isRefused'>, problem: Problem): void {
    (isRefused ? this.problemsOfRefused : this.problems).push(problem);
  }

  addBreach(rule: Rule, answer: RuleResult<RuleBreach>): void {
    const { record, department, result, isRefused } = answer;
    const stated = { ...result, rule: rule.id, file: record.file, department, subject: record.id };
    const breach = withExplanations(this.register, stated, this.asOf.today);
    if (!isRefused && !isAhead(this.register, breach, this.asOf)) this.breaches.push(breach);
    // Of an explanation that could not be read, nothing can be concluded: its own fault is named already.
    const isUnread = this.register.departments.get(department)?.hasFaulty('explanations');
    if (breach.explanations.length > 0 || !isUnread)
      this.addProblem(answer, breachProblem(this.register, breach, this.asOf));
  }

  addDuty(rule: Rule, answer: RuleResult<RuleDuty | UndatedDuty>): void {
    const { record, department, result, isRefused } = answer;
    const { today } = this.asOf;
    const file = result.file ?? record.file;
    if ('missingYear' in result) {
      if (result.start <= today && !isRefused) this.undated.push({ ...result, file });
      return;
    }
    const original: LegalDuty = { subject: record.id, ...result, rule: rule.id, department, file };
    const current = dutyWithHolder(original, this.register, today);
    const onDay = dutyOn(current, today, this.register.publisher.policy.nearDays);
    if (!onDay) return;
    // That a day lies ahead is said with the day of the check, and no more once it has come.
    const unmet = onDay.metOn === undefined ? current.unmet : { vi: '', en: '' };
    const duty: AssessedDuty = { ...current, ...onDay, unmet, waiver: this.waiverOf(current) };
    if (!isRefused) this.duties.push(duty);
    const problem = dutyProblem(this.register, duty);
    if (problem) this.addProblem(answer, problem);
  }

  /** What is wrong with refused records beyond what was said of them when they were read. */
  findingsOfRefused(): Finding[] {
    const placeOf = ({ rule, file, line }: Finding) => `${rule} ${file}:${line}`;
    const reported = new Set(this.register.findings.map(placeOf));
    return this.problemsOfRefused
      .map((problem) => findingOf(this.register, problem))
      .filter((finding) => !reported.has(placeOf(finding)));
  }
}

function dutyProblem(register: Register, duty: AssessedDuty): Problem | undefined {
  const { rule, state, file, field, department, law, trace, daysLate, waiver } = duty;
  const message = dutyMessage(
    duty,
    waiver,
    pathIn(register, `departments/${lastSubjectOf(duty).department}/waivers/`),
  );
  if (!message) return undefined;
  return {
    rule,
    severity: state === 'overdue' && !waiver ? severityOf(law) : 'notice',
    kind: 'duty',
    department,
    file,
    // The message names the matter and no field.
    position: field && register.locate(file, field),
    message,
    law,
    due: trace.due,
    daysLate,
    trace,
    settled: settledByState[state],
  };
}

/** In which states nothing is left to be done about a duty. */
const settledByState: Partial<Record<AssessedDuty['state'], SettledReason>> = {
  late: 'late',
  lapsed: 'ceased',
};

/**
 * One problem for each year that a due date falls into and nobody has put on file. A calendar that was refused is on file,
 * and why it was refused is named there.
 */
export function missingCalendars(
  register: Register,
  undated: readonly (UndatedDuty & { file: string })[],
): Problem[] {
  const refused = new Set(register.findings.map(({ file }) => file));
  return [...Map.groupBy(undated, ({ missingYear }) => missingYear)].flatMap(([year, cases]) => {
    const file = pathIn(register, `calendar/${year}.yaml`);
    if (refused.has(file)) return [];
    const first = cases[0]?.file ?? '';
    return {
      rule: 'calendar-missing',
      file,
      message: {
        vi: `Chưa có lịch ngày nghỉ của năm ${year}, nên không tính được ${cases.length} hạn rơi vào năm này, trong đó có hạn của \`${first}\`. Thêm tệp \`${file}\` theo thông báo lịch nghỉ đã công bố.`,
        en: `The days off in ${year} are not on file, so due dates in that year cannot be reckoned (${cases.length} in all, one of them for \`${first}\`). Add \`${file}\` according to the announced calendar.`,
      },
    };
  });
}
