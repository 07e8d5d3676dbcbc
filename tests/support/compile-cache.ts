import { resolve } from 'node:path';

/** Where Node.js keeps what it compiles of the project, for all processes of the tests and of commands under test. */
export const compileCache = resolve(import.meta.dirname, '../../node_modules/.cache/node-compile');
