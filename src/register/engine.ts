import { fileURLToPath } from 'node:url';

/** The folder of this package: `src/` and what it is versioned by lie in it. */
export const engineFolder = fileURLToPath(new URL('../..', import.meta.url));
