import type { Finding } from '../domain/finding.ts';
import type { Severity } from '../domain/law.ts';
import type { Language } from '../domain/text.ts';
import { fingerprints } from './fingerprint.ts';
import { pageAt, rulePath, type Report } from './report.ts';
import { checksOfRule, titleOfRule } from './rule-titles.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', notice: 'note' };

/** A path as a relative URI (RFC 3986): everything in it is escaped but the slashes between names. */
const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

const descriptor = (rule: string, site: string | undefined, language: Language) => ({
  id: rule,
  shortDescription: { text: titleOfRule(rule)[language] },
  fullDescription: { text: checksOfRule(rule)[language] },
  ...(site ? { helpUri: pageAt(site, rulePath(rule)) } : {}),
});

const result = (
  { rule, severity, file, line, column, message, citation }: Finding,
  ruleIndex: number,
  fingerprint: string | undefined,
  language: Language,
) => ({
  ruleId: rule,
  ruleIndex,
  level: levels[severity],
  message: { text: message[language] },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(file) },
        region: { startLine: line, startColumn: column },
      },
    },
  ],
  partialFingerprints: { 'ruleFileMessage/v1': fingerprint },
  ...(citation ? { properties: { citation: citation.text[language] } } : {}),
});

/**
 * Findings as SARIF 2.1.0, which code scanning services read.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif({ findings, site }: Report, language: Language): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const prints = fingerprints(findings);
  const driver = {
    name: 'cong-khai',
    language,
    rules: rules.map((rule) => descriptor(rule, site, language)),
  };
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, index) =>
          result(finding, rules.indexOf(finding.rule), prints[index], language),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
