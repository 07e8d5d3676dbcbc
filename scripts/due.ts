// Where other tools look for this command.
import { main } from '../src/cli/due.ts';
import { run } from '../src/cli/command.ts';

await run(main);
