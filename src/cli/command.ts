import type { Language, Text } from '../domain/text.ts';
import { rootFrom } from '../register/engine.ts';
import type { Project } from './command/content.ts';
import { clearLine } from './command/clear-line.ts';
import { exit } from './command/exit.ts';
import { defect } from './command/failure.ts';
import { readCall, type commonFlags, type Flag, type Operand, type Values } from './command/flags.ts';
import { helpOf } from './command/help.ts';

export { exit } from './command/exit.ts';

/** The language of messages, before any flag has been read. */
const languageOf = (args: readonly string[]): Language =>
  args.some((arg, index) => arg === '--lang=en' || (arg === 'en' && args[index - 1] === '--lang'))
    ? 'en'
    : 'vi';

/** The flags without which there is no command. */
type Needed = Pick<typeof commonFlags, 'lang' | 'help'>;

/** The surroundings of a command; only {@link run} reads them from the process. */
export interface Context extends Project {
  env: NodeJS.ProcessEnv;
}

/** A command that {@link run} can run; its result is the exit status. */
export type Main = (args: readonly string[], context: Context) => number | Promise<number>;

/**
 * A command: its name, what it does, its flags and its work, whose result is the exit status, and the operand that it
 * takes, if it takes any. With `--help` it prints its help and does nothing else.
 */
export const command =
  <F extends Record<string, Flag> & Needed>(
    name: string,
    does: Text,
    flags: F,
    work: (
      values: Values<F>,
      language: Language,
      context: Context,
      operands: readonly string[],
    ) => number | Promise<number>,
    operand?: Operand,
  ): Main =>
  (args, context) => {
    const { values, operands } = readCall(flags, args, context.env, operand);
    const { lang, help } = values as Values<Needed>;
    const language: Language = lang === 'en' ? 'en' : 'vi';
    if (!help) return work(values, language, context, operands);
    process.stdout.write(helpOf(name, does, flags, language, operand));
    return exit.fine;
  };

/** How a command ended. */
interface Outcome {
  status: number;
  /** Whether an error ended it, with something of it perhaps still at work. */
  hasFailed: boolean;
}

/** Runs a command to its end; an error is printed as one sentence. */
export async function outcomeOf(main: Main, args: readonly string[], context: Context): Promise<Outcome> {
  try {
    return { status: await main(args, context), hasFailed: false };
  } catch (error) {
    return { status: await fail(error, languageOf(args), context.env), hasFailed: true };
  }
}

/** Runs a command as what this process is for, and ends with its exit status. */
export async function run(main: Main): Promise<void> {
  // A reader such as `head` may close the pipe before everything is printed.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const args = process.argv.slice(2);
  const cwd = process.cwd();
  const context: Context = { cwd, root: rootFrom(cwd), env: process.env };
  // For a command that is called by its file; npm has loaded it already.
  await import('./compiled.mjs');
  // An error outside of what is awaited, such as in a stream of a child process, ends the command as well.
  let stopping: Promise<never> | undefined;
  const stop = (error: unknown) => {
    stopping ??= fail(error, languageOf(args), context.env).then((status) => process.exit(status));
  };
  process.on('uncaughtException', stop).on('unhandledRejection', stop);
  const { status, hasFailed } = await outcomeOf(main, args, context);
  await stopping;
  process.exitCode = status;
  if (!hasFailed) return;
  await Promise.all([process.stdout, process.stderr].map(printed));
  // Nobody waits for what is still running, such as the other pages of a site that will not be made.
  process.exit();
}

/** Waits until all that was written to a stream has left this process. */
const printed = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((settle) => {
    stream.write('', () => {
      settle();
    });
  });

/** Prints in a sentence why a command ended, and gives its exit status. */
async function fail(error: unknown, language: Language, env: NodeJS.ProcessEnv): Promise<number> {
  const { obstacle } = await import('./command/obstacle.ts');
  const message = obstacle(error, language);
  // Progress may stand in the line.
  if (process.stderr.isTTY) process.stderr.write(clearLine);
  if (env['DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  process.stderr.write(`${message ?? defect(error)[language]}\n`);
  return message === undefined ? exit.defect : exit.unusable;
}
