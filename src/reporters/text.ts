import { displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import { countBySeverity, type FindingKind } from '../domain/finding.ts';
import type { Severity } from '../domain/law.ts';
import type { Language, Text } from '../domain/text.ts';
import { guidePath, pageAt, type Report } from './report.ts';
import { wrap } from './text-block.ts';
import { groupedFindings } from './text-groups.ts';
import { inColour, type TextStyle } from './text-style.ts';

const total: Record<Language, (day: PlainDate, records: number, counts: Record<Severity, number>) => string> =
  {
    vi: (day, records, { error, warning, notice }) =>
      `Tính đến ngày ${displayDate(day)}: ${records} bản ghi, ${error} lỗi, ${warning} cảnh báo, ${notice} lưu ý.`,
    en: (day, records, { error, warning, notice }) =>
      `As of ${dateText(day)}: records ${records}, errors ${error}, warnings ${warning}, notices ${notice}.`,
  };

/** The line that counts. */
export function summary(
  { asOf, records, findings }: Report,
  language: Language,
  style: TextStyle = {},
): string {
  const counts = countBySeverity(findings);
  const worst = (['error', 'warning'] as const).find((severity) => counts[severity] > 0);
  const line = total[language](asOf, records, counts);
  return `${worst ? inColour(line, worst, style) : line}\n`;
}

const tasks: Record<FindingKind, (count: number) => Text> = {
  record: (count) => ({
    vi: `sửa ${count} chỗ sai trong bản ghi`,
    en: `correct ${count} ${count === 1 ? 'mistake' : 'mistakes'} in records`,
  }),
  breach: (count) => ({
    vi: `sửa hoặc giải trình ${count} việc trái quy định`,
    en: `correct or explain ${count} ${count === 1 ? 'breach' : 'breaches'}`,
  }),
  duty: (count) => ({
    vi: `làm ${count} việc quá hạn`,
    en: `fulfil ${count} overdue ${count === 1 ? 'duty' : 'duties'}`,
  }),
};

/** What has to be done about the errors, in the order of its urgency, and where it is explained. */
function nextSteps({ findings, site }: Report, language: Language): string[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const steps = (['record', 'breach', 'duty'] as const).flatMap((kind) => {
    const count = errors.filter((finding) => finding.kind === kind).length;
    return count === 0 ? [] : tasks[kind](count)[language];
  });
  if (steps.length === 0) return [];
  const guide = site ? pageAt(site, guidePath) : guidePath;
  const { vi, en } = {
    vi: `Cần làm: ${steps.join('; ')}. Xong thì chạy lại npm run check. Cách đọc và sửa: ${guide}`,
    en: `To do: ${steps.join('; ')}. Then run npm run check again. How to read and correct this: ${guide}`,
  };
  return [`${wrap({ vi, en }[language], '').join('\n')}\n`];
}

/** Findings for people at a terminal: errors last, then what to do about them, and at the end a line that counts. */
export const text = (report: Report, language: Language, style: TextStyle = {}): string =>
  [
    ...groupedFindings(report.findings, language, style, report.site),
    ...nextSteps(report, language),
    ...(style.closing ? [`${style.closing.trimEnd()}\n`] : []),
    summary(report, language, style),
  ].join('\n');
