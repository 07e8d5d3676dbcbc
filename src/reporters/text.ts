import { displayDate, type PlainDate } from '../domain/dates.ts';
import { countBySeverity, type Finding } from '../domain/finding.ts';
import type { Severity } from '../domain/law.ts';
import { withInvisibleShown } from '../domain/letters.ts';
import { wrapWords, type Language } from '../domain/text.ts';
import { rulePath, type Report } from './report.ts';

const severities: Record<Language, Record<Severity, string>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', notice: 'lưu ý' },
  en: { error: 'error', warning: 'warning', notice: 'notice' },
};

/** The widest line of prose, in characters. */
const width = 110;

/** A line in which no terminal and no CI system finds a command: without control signs, and never `::error` or `##[`. */
const plainLine = (line: string): string =>
  line.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ').replace(/^(\s*)(::|##\[)/, '$1\u2060$2');

/** Breaks prose into lines, with two spaces before each; code in backticks is to be copied and is never broken. */
const wrap = (prose: string): string[] =>
  wrapWords(prose.match(/(?:`[^`]*`|\S)+/g) ?? [], width).map((line) => `  ${withInvisibleShown(line)}`);

function block(finding: Finding, language: Language): string {
  const { file, line, column, severity, rule, message, citation } = finding;
  const source = citation ? `${citation.text[language]} · ` : '';
  return [
    `${withInvisibleShown(file)}:${line}:${column}  ${severities[language][severity]}  ${rule}`,
    ...wrap(message[language]),
    `  ${source}${rulePath(rule)}`,
    '',
  ]
    .map(plainLine)
    .join('\n');
}

const total: Record<Language, (day: PlainDate, records: number, counts: Record<Severity, number>) => string> =
  {
    vi: (day, records, { error, warning, notice }) =>
      `Tính đến ngày ${displayDate(day)}: ${records} bản ghi, ${error} lỗi, ${warning} cảnh báo, ${notice} lưu ý.`,
    en: (day, records, { error, warning, notice }) =>
      `As of ${displayDate(day)}: records ${records}, errors ${error}, warnings ${warning}, notices ${notice}.`,
  };

/** The line that counts. */
export const summary = ({ asOf, records, findings }: Report, language: Language): string =>
  `${total[language](asOf, records, countBySeverity(findings))}\n`;

/** Findings for people at a terminal: the place, the message, the source, and a line that counts. */
export const text = (report: Report, language: Language): string =>
  [...report.findings.map((finding) => block(finding, language)), summary(report, language)].join('\n');
