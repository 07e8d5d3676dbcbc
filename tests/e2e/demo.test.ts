import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeowners, codeownersPath } from '../../src/hosts/codeowners.ts';
import { registerOf } from '../support/tree.ts';
import { project, run } from '../support/command.ts';

const content = join(project, 'content');

/** Whoever puts departments of their own in the place of the demonstration’s has other things to check. */
describe.runIf(existsSync(join(content, 'departments/vinh-ha')))(
  'The demonstration in this repository',
  () => {
    test('is in order on its own day', async () => {
      const { status, stderr } = await run('check', [], {}, project);
      expect([status, stderr]).toEqual([0, '']);
    });

    test.each(['github', 'forgejo'] as const)('has its owners where %s looks for them', (host) => {
      const written = readFileSync(join(project, codeownersPath[host]), 'utf8');
      expect(written).toBe(codeowners(registerOf(content), 'content', host));
    });
  },
);
