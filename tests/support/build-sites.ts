import { run } from './command.ts';

/**
 * A process that builds sites one after another, each by the arguments of a build, which it is given as JSON; the program
 * and its templates are loaded once for all of them. Ends with what was said of one that could not be built.
 */
const all = JSON.parse(process.argv[2] ?? '[]') as readonly (readonly string[])[];

for (const args of all) {
  const { status, stdout, stderr } = await run('build', args);
  if (status === 0) continue;
  process.stderr.write(`npm run build -- ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  process.exit(1);
}
