import type { Language, Text } from '../../src/domain/text.ts';

/** A figure with so many digits after the point, as a language writes it. */
export const figure = (value: number, digits: number, language: Language): string =>
  value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

/** A duration in seconds. */
export const inSeconds = (value: number, language: Language): string =>
  `${figure(value, value < 10 ? 2 : 1, language)} ${language === 'vi' ? 'giây' : 's'}`;

/** A ratio. */
export const inTimes = (ratio: number, language: Language): string =>
  `${figure(ratio, 2, language)} ${language === 'vi' ? 'lần' : 'times'}`;

/** Bytes in millions. */
export const megabytes = (bytes: number, language: Language): string =>
  `${figure(bytes / 1e6, 0, language)} MB`;

/** Bytes in thousands. */
export const kilobytes = (bytes: number, language: Language): string =>
  `${figure(bytes / 1e3, 1, language)} KB`;

/** Lines of a table, as cells. */
export type Cells = readonly string[];

/** Cells as plain text, in columns under a title; empty without any. */
export function columns(title: Text, rows: readonly Cells[], language: Language): string {
  if (rows.length === 0) return '';
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, index) => Math.max(known[index] ?? 0, cell.length)),
    [],
  );
  const padded = (cell: string, index: number, { length }: Cells): string => {
    if (index === length - 1) return cell;
    return index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0);
  };
  const lines = rows.map((row) =>
    `  ${row.map((cell, index) => padded(cell, index, row)).join('  ')}`.trimEnd(),
  );
  return `\n${title[language]}\n${lines.join('\n')}\n`;
}
