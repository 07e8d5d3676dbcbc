import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';
import './node-version.mjs';

/**
 * Has Node.js keep what it compiles of the modules that are loaded from here on, so that the next command starts sooner: this
 * is loaded before a command, and is no TypeScript, since what strips types is then not loaded either. The folder may be
 * deleted at any time; where nothing can be written, nothing is kept. A CI system begins with an empty folder, and filling it
 * takes longer than compiling.
 */
if (!process.env['CI'])
  modules.enableCompileCache(fileURLToPath(new URL('../../.build/compiled', import.meta.url)));
