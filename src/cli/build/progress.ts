import type { Language, Text } from '../../domain/text.ts';
import { clearLine } from '../command/clear-line.ts';

/** Where progress is shown: a terminal is written over, anything else gets a line now and then. */
export type ProgressStream = Pick<NodeJS.WriteStream, 'write' | 'isTTY'> & { columns?: number };

/** How often a terminal is written over, and how often a log gets a line, in milliseconds. */
const between = { terminal: 100, log: 10_000 } as const;

/** What is counted. */
const units = {
  pages: { vi: 'trang', en: 'pages' },
  files: { vi: 'tệp', en: 'files' },
} as const;

/**
 * Shows how many pages or files of how many are done, and how many a second. `now` gives milliseconds from a fixed
 * point. What is through before a log is due a line says nothing there.
 */
export function showProgress(
  stream: ProgressStream,
  language: Language,
  now: () => number,
  counted: keyof typeof units = 'pages',
): (done: number, of: number) => void {
  const started = now();
  let shown = started;
  return (done, of) => {
    const at = now();
    const isLast = done === of;
    if (stream.isTTY && isLast) {
      stream.write(clearLine);
      return;
    }
    if (isLast || at - shown < (stream.isTTY ? between.terminal : between.log)) return;
    shown = at;
    const line = lineOf(done, of, Math.round((done * 1000) / (at - started)), units[counted], language);
    // What is longer than the terminal is wide would leave its beginning on the line above.
    const fitting = stream.isTTY && stream.columns ? line.slice(0, stream.columns - 1) : line;
    stream.write(stream.isTTY ? `${clearLine}${fitting}` : `${line}\n`);
  };
}

function lineOf(done: number, of: number, perSecond: number, unit: Text, language: Language): string {
  const number = (value: number) => value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  return {
    vi: `${number(done)}/${number(of)} ${unit.vi} (${number(perSecond)} ${unit.vi} mỗi giây)`,
    en: `${number(done)}/${number(of)} ${unit.en} (${number(perSecond)} a second)`,
  }[language];
}
