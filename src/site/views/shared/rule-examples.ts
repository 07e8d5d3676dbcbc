import type { Examples } from '../../../rules/example.ts';

const files = import.meta.glob<{ examples: Examples }>('../../../rules/examples/*.ts', { eager: true });

/** The examples of a rule, which the tests run. */
export const examplesOf = (rule: string): Examples | undefined =>
  files[`../../../rules/examples/${rule}.ts`]?.examples;
