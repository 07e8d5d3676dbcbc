import type { Finding } from '../domain/finding.ts';
import type { Severity } from '../domain/law.ts';
import { withInvisibleShown } from '../domain/letters.ts';
import { wrapWords, type Language } from '../domain/text.ts';
import { pageAt, rulePath } from './report.ts';
import { inColour, type TextStyle } from './text-style.ts';

const severities: Record<Language, Record<Severity, string>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', notice: 'lưu ý' },
  en: { error: 'error', warning: 'warning', notice: 'notice' },
};

/** The widest line of prose, in characters. */
const width = 110;

/** A line in which no terminal and no CI system finds a command: without control signs, and never `::error` or `##[`. */
const plainLine = (line: string): string =>
  line.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ').replace(/^(\s*)(::|##\[)/, '$1\u2060$2');

/** Breaks prose into lines, with an indent before each; code in backticks is to be copied and is never broken. */
export const wrap = (prose: string, indent = '  '): string[] =>
  wrapWords(prose.match(/(?:`[^`]*`|\S)+/g) ?? [], width).map((line) => indent + withInvisibleShown(line));

/** A finding for people: its place, its message in full, and its source. */
export function block(finding: Finding, language: Language, style: TextStyle = {}, site?: string): string {
  const { file, line, column, severity, rule, message, citation } = finding;
  const source = citation ? `${citation.text[language]} · ` : '';
  const explanation = site ? pageAt(site, rulePath(rule)) : rulePath(rule);
  const place = plainLine(`${withInvisibleShown(file)}:${line}:${column}`);
  const head = `${place}  ${inColour(severities[language][severity], severity, style)}  ${plainLine(rule)}`;
  return [head, ...wrap(message[language]).map(plainLine), plainLine(`  ${source}${explanation}`), ''].join(
    '\n',
  );
}
