/** Ends a script that takes no arguments where it was given one: with what it does for `--help`, and as a wrong call otherwise. */
export function takeOnlyHelp(script: string, does: string): void {
  const [argument] = process.argv.slice(2);
  if (argument === undefined) return;
  const isHelp = argument === '--help' || argument === '-h';
  const stream = isHelp ? process.stdout : process.stderr;
  stream.write(`npm run ${script}\n\n${does}\n`);
  process.exit(isHelp ? 0 : 2);
}
