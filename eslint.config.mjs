import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What runs in a browser: what readers get, what `npm run dev` lays over the page, and what is done to a page in a picture. */
const browserCode = [
  'src/site/client/**/*.ts',
  'src/integration/dev/dev-overlay.ts',
  'scripts/page-pictures/unfold.ts',
];

/** Astro's types declare the browser's globals everywhere; these are the ones that Node.js does not have. */
const browserGlobals = ['document', 'history', 'localStorage', 'location', 'sessionStorage', 'window'];

export default defineConfig(
  globalIgnores(['dist', '.astro', '.build', 'node_modules', 'tests/.artefacts']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: browserCode,
    rules: { 'no-restricted-globals': ['error', ...browserGlobals] },
  },
  {
    files: browserCode,
    rules: { 'no-restricted-globals': ['error', 'Buffer', 'global', 'process', 'require'] },
  },
  astro.configs['flat/recommended'],
  {
    files: ['src/site/{pages,components,layouts}/**/*.astro'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+(domain|register|rules|compliance|reporters|hosts)/',
              message: 'A template shows its view. Compute it in src/site/views/.',
            },
          ],
        },
      ],
    },
  },
  {
    // Texts of any length come from outside: no pattern may take time that grows faster than they do. Tests match their own.
    ignores: ['tests/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { ignoreSticky: true }],
    },
  },
);
