import { countBySeverity, type Finding } from '../domain/finding.ts';
import type { Language } from '../domain/text.ts';
import type { Report } from './report.ts';

/** A finding as data, in one language. */
function findingData(finding: Finding, language: Language) {
  const { rule, severity, kind, department, file, line, column, message, citation, due, daysLate, trace } =
    finding;
  return {
    rule,
    severity,
    kind,
    department,
    file,
    line,
    column,
    message: message[language],
    citation: citation ? { text: citation.text[language], status: citation.status } : null,
    ...(due === undefined ? {} : { due }),
    ...(daysLate === undefined ? {} : { daysLate }),
    ...(trace === undefined ? {} : { trace: traceData(trace, language) }),
  };
}

function traceData(trace: NonNullable<Finding['trace']>, language: Language) {
  const { event, start, rule, ruleSet, days, end, skipped, due, policy } = trace;
  return {
    event: event[language],
    start,
    rule,
    ruleSet,
    ...(days === undefined ? {} : { days }),
    end,
    skipped: skipped.map(({ date, name, citation }) => ({
      date,
      name: name[language],
      citation: citation ? { text: citation.text[language], status: citation.status } : null,
    })),
    due,
    ...(policy ? { policy: policy[language] } : {}),
  };
}

/** Findings as plain data, in one language. */
export const reportData = ({ asOf, records, findings }: Report, language: Language) => ({
  asOf,
  counts: { records, ...countBySeverity(findings) },
  findings: findings.map((finding) => findingData(finding, language)),
});

/** Findings as one JSON object. */
export const json = (report: Report, language: Language): string =>
  `${JSON.stringify(reportData(report, language), null, 2)}\n`;
