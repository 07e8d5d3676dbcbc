import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** The rules that the lint of this project finds broken by a template. */
async function brokenBy(code: string): Promise<(string | null)[]> {
  const filePath = resolve(project, 'src/site/components/New.astro');
  const [result] = await new ESLint({ cwd: project }).lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

test.each([
  ['the register', "import type { Register } from '../../register/register.ts';", ['no-restricted-imports']],
  ['a rule', "import { ruleOf } from '../../rules/index.ts';", ['no-restricted-imports']],
  ['a view', "import type { HomeView } from '../views/home.ts';", []],
])('Lint of a template that imports %s', async (_what, line, broken) => {
  expect(await brokenBy(`---\n${line}\n---\n\n<p>x</p>\n`)).toEqual(broken);
});
