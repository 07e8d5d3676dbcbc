// Where other tools look for this command.
import '../src/cli/check.ts';
