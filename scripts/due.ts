// Where other tools look for this command.
import '../src/cli/due.ts';
