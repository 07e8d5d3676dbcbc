import { defineConfig } from 'vitest/config';

/** Tests that look at built sites. The builds are made once for all of them, and only if one of them runs. */
const ofSites = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // Most tests wait for a process or a browser of their own, so that no core has to be left free.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'units', include: ['tests/**/*.test.ts'], exclude: ofSites } },
      { extends: true, test: { name: 'sites', include: ofSites, globalSetup: 'tests/setup.ts' } },
    ],
  },
});
