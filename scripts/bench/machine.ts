import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { programCalled, project } from './programs.ts';
import type { Results } from './results.ts';

/** The machine, as figures have to name it. */
export const thisMachine = (): Results['machine'] => ({
  cpu: cpus()[0]?.model.trim() ?? 'CPU',
  cores: availableParallelism(),
  memory: totalmem(),
  platform: process.platform,
});

const versionOfPackage = (name: string): string =>
  (
    JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

/** The version that a program tells of itself; null for one that is not there. */
function versionOf(name: string, tools: string | undefined, ...args: string[]): string | null {
  const program = programCalled(name, tools);
  if (program === undefined) return null;
  const told = execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return /(?<![\d.])\d+(?:\.\d+){1,2}/.exec(told)?.[0] ?? told.trim();
}

/** Every program that is measured and its version. */
export const toolVersions = (tools: string | undefined): Results['tools'] => ({
  'Node.js': process.versions.node,
  Astro: versionOfPackage('astro'),
  Pagefind: versionOfPackage('pagefind'),
  Hugo: versionOf('hugo', tools, 'version'),
  Eleventy: versionOf('eleventy', tools, '--version'),
  Git: versionOf('git', tools, '--version'),
  'markdownlint-cli2': versionOf('markdownlint-cli2', tools, '--help'),
});
