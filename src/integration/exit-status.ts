import { exit } from '../cli/command/exit.ts';
import { obstacle } from '../cli/command/obstacle.ts';
import type { Language, Text } from '../domain/text.ts';
import { reporters } from '../reporters/index.ts';
import { allowsColours, type TextStyle } from '../reporters/text-style.ts';
import { summary } from '../reporters/text.ts';
import { publishingBlockOf, reportOf, type Reading } from './read-content.ts';
import type { Options } from './options.ts';

const refused: Text = {
  vi: 'Trang không được dựng, và trang đã đăng trước đó còn nguyên. Sửa các lỗi trên rồi chạy lại.',
  en: 'Nothing was built, and the previous site is untouched. Correct the errors above and run the command again.',
};

/** How the process prints findings: with colours where a terminal takes them. */
export const style = (): TextStyle => ({ isColoured: allowsColours(process.stdout) });

/** Prints the outcome of a check before a build, with every finding if it stops the build; then gives the exit status, else undefined. */
export function exitStatusForBuild(
  reading: Reading,
  { overdue, language = 'vi' }: Options,
): number | undefined {
  const refusal = publishingBlockOf(reading, overdue);
  if (!refusal) {
    process.stdout.write(summary(reportOf(reading), language, style()));
    return undefined;
  }
  const closing = refused[language];
  process.stdout.write(
    reporters.text(reportOf(reading, refusal.findings), language, { ...style(), closing }),
  );
  return refusal.by === 'duty' ? exit.overdue : exit.wrongRecord;
}

/**
 * Ends the process with an exit status once all that was printed has left it. Astro would print the stack of whatever a
 * hook throws, and knows one exit status alone.
 */
export async function exitWith(status: number): Promise<never> {
  await new Promise((settle) => process.stdout.write('', settle));
  return process.exit(status);
}

/** Does work that needs usable content; where there is none, prints why in a sentence and ends the process. */
export async function orExit<T>(work: () => T, language: Language = 'vi'): Promise<T> {
  try {
    return work();
  } catch (error) {
    const message = obstacle(error, language);
    if (message === undefined) throw error;
    process.stderr.write(`${message}\n`);
    return exitWith(exit.unusable);
  }
}
