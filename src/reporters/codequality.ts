import type { Severity } from '../domain/law.ts';
import type { Language } from '../domain/text.ts';
import { fingerprints } from './fingerprint.ts';
import type { Report } from './report.ts';

const severities: Record<Severity, string> = { error: 'major', warning: 'minor', notice: 'info' };

/** Findings as GitLab's Code Quality report: a JSON array, shown beside the changes of a merge request. */
export function codequality({ findings }: Report, language: Language): string {
  const prints = fingerprints(findings);
  const issues = findings.map(({ rule, severity, file, line, message }, index) => ({
    description: message[language],
    check_name: rule,
    fingerprint: prints[index],
    severity: severities[severity],
    location: { path: file, lines: { begin: line } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
