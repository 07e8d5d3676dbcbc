import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Example, Examples } from '../../../src/rules/example.ts';

const folder = resolve(import.meta.dirname, '../../../src/rules/examples');

/** The name of every rule that has a file of examples. */
export const exampleNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => basename(name, '.ts'))
  .sort();

/** The examples of every rule, by its name. */
const examplesByRule: ReadonlyMap<string, Examples> = new Map(
  await Promise.all(
    exampleNames.map(async (name) => {
      const module = (await import(`${folder}/${name}.ts`)) as { examples: Examples };
      return [name, module.examples] as const;
    }),
  ),
);

/** Every example with the rule that it belongs to and whether it passes. */
export const allExamples: readonly { rule: string; passes: boolean; example: Example }[] = [
  ...examplesByRule,
].flatMap(([rule, { passes, fails }]) => [
  ...passes.map((example) => ({ rule, passes: true, example })),
  ...fails.map((example) => ({ rule, passes: false, example })),
]);
