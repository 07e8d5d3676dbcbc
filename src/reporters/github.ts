import type { Language } from '../domain/text.ts';
import type { Report } from './report.ts';
import { summary } from './text.ts';

const escapeData = (value: string): string =>
  value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (value: string): string =>
  escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Findings as GitHub's workflow commands, which stand at the line in a pull request, then a line that counts. */
export function github(report: Report, language: Language): string {
  const commands = report.findings.map(({ severity, file, line, column, rule, message, citation }) => {
    const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
    const source = citation ? ` (${citation.text[language]})` : '';
    return `::${severity} ${place}::${escapeData(message[language] + source)}`;
  });
  return [...commands, summary(report, language)].join('\n');
}
