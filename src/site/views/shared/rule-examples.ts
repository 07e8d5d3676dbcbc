import { createRequire } from 'node:module';
import type { Examples } from '../../../rules/example.ts';
import { ruleOf } from '../../../rules/index.ts';

/** The pages of rules alone show examples, so that nothing else has to load the records of all of them. */
const load = createRequire(import.meta.url);

/** The examples of a rule, which the tests run; nothing but a rule of the engine has any. */
export const examplesOf = (rule: string): Examples | undefined =>
  ruleOf(rule) && (load(`../../../rules/examples/${rule}.ts`) as { examples: Examples }).examples;
