import { exit } from '../cli/command/exit.ts';
import { obstacle } from '../cli/command/obstacle.ts';
import type { Language, Text } from '../domain/text.ts';
import { reporters } from '../reporters/index.ts';
import { allowsColours, type TextStyle } from '../reporters/text-style.ts';
import { summary } from '../reporters/text.ts';
import { blockOf, named, reportOf, type Reading } from './read-content.ts';
import type { Options } from './options.ts';

const refused: Text = {
  vi: 'Trang không được dựng, và trang đã đăng trước đó còn nguyên. Sửa các lỗi trên rồi chạy lại.',
  en: 'Nothing was built, and the previous site is untouched. Correct the errors above and run the command again.',
};

/** How the process prints findings: with colours where a terminal takes them. */
export const style = (): TextStyle => ({ isColoured: allowsColours(process.stdout) });

/**
 * Prints the outcome of a check before a build, and gives the exit status if it stops the build, else undefined. Then every
 * error is printed, whether or not it stops the build by itself, with files named from the folder `typed`.
 */
export function exitStatusForBuild(
  reading: Reading,
  typed: string,
  { overdue, language = 'vi' }: Options,
): number | undefined {
  const block = blockOf(reading, overdue);
  if (!block) {
    process.stdout.write(summary(reportOf(reading), language, style()));
    return undefined;
  }
  const asTyped = named(reading, typed);
  const errors = asTyped.compliance.findings.filter(({ severity }) => severity === 'error');
  const closing = refused[language];
  process.stdout.write(reporters.text(reportOf(asTyped, errors), language, { ...style(), closing }));
  return block === 'duty' ? exit.overdue : exit.wrongRecord;
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
