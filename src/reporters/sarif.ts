import type { Severity } from '../domain/law.ts';
import type { Language } from '../domain/text.ts';
import { fingerprints } from './fingerprint.ts';
import { pageAt, rulePath, type Report } from './report.ts';
import { checksOfRule, titleOfRule } from './rule-titles.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', notice: 'note' };

/** A path as a relative address (RFC 3986): of what is in a name, only the slashes between names stay as they are. */
const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/** Findings as SARIF 2.1.0, the form in which code scanning services take them. */
export function sarif({ findings, site }: Report, language: Language): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const prints = fingerprints(findings);
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'cong-khai',
            language,
            rules: rules.map((id) => ({
              id,
              shortDescription: { text: titleOfRule(id)[language] },
              fullDescription: { text: checksOfRule(id)[language] },
              ...(site ? { helpUri: pageAt(site, rulePath(id)) } : {}),
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(({ rule, severity, file, line, column, message, citation }, index) => ({
          ruleId: rule,
          ruleIndex: rules.indexOf(rule),
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
          partialFingerprints: { 'ruleFileMessage/v1': prints[index] },
          ...(citation ? { properties: { citation: citation.text[language] } } : {}),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
