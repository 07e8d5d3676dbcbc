import type { Language, Text } from '../domain/text.ts';
import { exit } from './command/exit.ts';
import { defect } from './command/failure.ts';
import { readFlags, type commonFlags, type Flag, type Values } from './command/flags.ts';
import { helpOf } from './command/help.ts';
import { obstacle } from './command/obstacle.ts';

export { exit } from './command/exit.ts';

/** The language of messages, before any flag has been read. */
const languageOf = (args: readonly string[]): Language =>
  args.some((arg, index) => arg === '--lang=en' || (arg === 'en' && args[index - 1] === '--lang'))
    ? 'en'
    : 'vi';

/** The flags without which there is no command. */
type Needed = Pick<typeof commonFlags, 'lang' | 'help'>;

/**
 * A command by its name, what it does, its flags and its work, whose result is the exit status; asked for help, it says
 * so in place of working.
 */
export const command =
  <F extends Record<string, Flag> & Needed>(
    name: string,
    does: Text,
    flags: F,
    work: (values: Values<F>, language: Language) => number | Promise<number>,
  ) =>
  (args: readonly string[]): number | Promise<number> => {
    const values = readFlags(flags, args);
    const { lang, help } = values as Values<Needed>;
    const language: Language = lang === 'en' ? 'en' : 'vi';
    if (!help) return work(values, language);
    process.stdout.write(helpOf(name, does, flags, language));
    return exit.fine;
  };

/** Runs a command: its result is the exit status, and whatever keeps it from running is said in a sentence. */
export async function run(main: (args: readonly string[]) => number | Promise<number>): Promise<void> {
  // A reader such as `head` may close the pipe before everything is printed.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const args = process.argv.slice(2);
  // What fails outside of what is waited for, such as a stream of a child process, ends the command as well.
  const stop = (error: unknown) => process.exit(fail(error, languageOf(args)));
  process.on('uncaughtException', stop).on('unhandledRejection', stop);
  try {
    process.exitCode = await main(args);
  } catch (error) {
    const status = fail(error, languageOf(args));
    await Promise.all([process.stdout, process.stderr].map(printed));
    // Whatever is still at work, such as the other pages of a site that will not be, has nobody who waits for it.
    process.exit(status);
  }
}

/** Waits until all that was written to a stream has left this process. */
const printed = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((settle) => {
    stream.write('', () => {
      settle();
    });
  });

/** Says in a sentence why a command ended, and gives its exit status. */
function fail(error: unknown, language: Language): number {
  const said = obstacle(error, language);
  if (process.env['DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  process.stderr.write(`${said ?? defect(error)[language]}\n`);
  return said === undefined ? exit.defect : exit.unusable;
}
