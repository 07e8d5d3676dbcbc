// Where other tools look for this command.
import '../src/cli/build.ts';
