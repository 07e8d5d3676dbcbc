import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemFault } from '../../../../src/cli/command/failure.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

/** An error as the system gives it. */
const failed = (code: string, places: { path?: string; dest?: string }, message: string = code) =>
  Object.assign(new Error(message), { code, ...places });

test.each([
  ['one place', failed('ENOSPC', { path: '/site/index.html' }), '(ENOSPC, /site/index.html).'],
  [
    'a copy to a disk that is full, from one that is not',
    failed('ENOSPC', { path: '/project/.build/pages/1', dest: '/volume/site/index.html' }),
    '(ENOSPC, /project/.build/pages/1 → /volume/site/index.html).',
  ],
  ['no place', failed('ENOSPC', {}), '(ENOSPC).'],
  ['its wording alone', new Error('No space left on device (os error 28)'), '(ENOSPC).'],
  ['its cause', new Error('Failed', { cause: failed('EROFS', { path: '/site' }) }), '(EROFS, /site).'],
])('An error of the system is told with its places, here %s', (_what, error, end) => {
  const { vi, en } = systemFault(error) ?? { vi: '', en: '' };
  expect([vi, en]).toEqual([expect.stringMatching(/^\p{Lu}/u), expect.stringMatching(/^The/)]);
  for (const text of [vi, en]) expect(text.endsWith(end)).toBe(true);
});

test('A copy that fails tells of both places', () => {
  const folder = temporaryFolder('copy');
  const [from, to] = [join(folder, 'from'), join(folder, 'file/to')];
  writeFileSync(from, '');
  writeFileSync(join(folder, 'file'), '');
  let failure: unknown;
  try {
    copyFileSync(from, to);
  } catch (error) {
    failure = error;
  }
  expect(systemFault(failure)?.en).toContain(`(ENOTDIR, ${from} → ${to}).`);
});
