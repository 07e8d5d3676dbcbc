import type { Language, Text } from '../../src/domain/text.ts';

/** A line of the table: what was done, how long it took, and what that comes to beside another line. */
export interface Row {
  work: Text;
  seconds?: number | undefined;
  /** The figure that the line is there for, in words. */
  means?: Text | undefined;
}

const inSeconds = (value: number | undefined, language: Language): string => {
  if (value === undefined) return '–';
  const figure = value.toFixed(2);
  return language === 'vi' ? `${figure.replace('.', ',')} giây` : `${figure} s`;
};

/** A ratio as both languages write it. */
export const times = (ratio: number): Text => {
  const figure = ratio.toFixed(2);
  return { vi: `${figure.replace('.', ',')} lần`, en: `${figure} times` };
};

/** Rows as plain text, one line each, in columns. */
export function tableOf(title: Text, rows: readonly Row[], language: Language): string {
  const cells = rows.map(({ work, seconds, means }) => ({
    work: work[language],
    seconds: inSeconds(seconds, language),
    means: means?.[language] ?? '',
  }));
  const wide = (pick: (cell: (typeof cells)[number]) => string): number =>
    Math.max(...cells.map((cell) => pick(cell).length));
  const [first, second] = [wide(({ work }) => work), wide(({ seconds }) => seconds)];
  const lines = cells.map(({ work, seconds, means }) =>
    `  ${work.padEnd(first)}  ${seconds.padStart(second)}  ${means}`.trimEnd(),
  );
  return ['', title[language], ...lines, ''].join('\n');
}
