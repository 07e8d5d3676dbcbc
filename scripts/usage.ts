/** Ends a script with how it is called: as asked by `--help`, and as a wrong call otherwise. */
export function endWithUsage(usage: string, argument: string | undefined): never {
  const isHelp = argument === '--help' || argument === '-h';
  (isHelp ? process.stdout : process.stderr).write(usage);
  process.exit(isHelp ? 0 : 2);
}

/** Ends a script that takes no arguments where it was given one. */
export function takeOnlyHelp(script: string, does: string): void {
  const [argument] = process.argv.slice(2);
  if (argument !== undefined) endWithUsage(`npm run ${script}\n\n${does}\n`, argument);
}
