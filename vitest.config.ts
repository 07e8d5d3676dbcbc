import { defineConfig } from 'vitest/config';
import { compileCache } from './tests/support/compile-cache.ts';
import { LongestFirst } from './tests/support/sequencer.ts';

// What runs tests is started with it, and finds compiled what another process has loaded.
process.env['NODE_COMPILE_CACHE'] ??= compileCache;

/** Tests that look at built sites. The builds are made once for all of them, and only if one of them runs. */
const ofSites = ['tests/e2e/site/**/*.test.ts', 'tests/e2e/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    // Only what hangs is given up: a test waits for a state, however slow the machine is that gets there.
    testTimeout: 600_000,
    hookTimeout: 1_200_000,
    teardownTimeout: 120_000,
    // Most tests wait for a process or a browser of their own, so that no core has to be left free.
    maxWorkers: '100%',
    // Nothing has hidden state, as a test sees, so that the program is loaded once for all test files, and as Node.js loads it.
    isolate: false,
    // No module is put in the place of another, for which all modules would be looked through.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    globalSetup: 'tests/support/run-setup.ts',
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: ofSites } },
      {
        extends: true,
        test: {
          name: 'sites',
          include: ofSites,
          globalSetup: 'tests/support/setup.ts',
          setupFiles: 'tests/support/sites-are-built.ts',
        },
      },
    ],
  },
});
