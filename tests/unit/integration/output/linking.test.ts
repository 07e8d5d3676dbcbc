import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Linking } from '../../../../src/integration/output/linking.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

/** A folder with a file, to which links are made below `to`. */
function folder() {
  const place = temporaryFolder('linking');
  writeFileSync(join(place, 'trang.html'), 'Trang');
  return { from: join(place, 'trang.html'), to: (path: string) => join(place, 'to', path) };
}

describe('Files that are given second names', () => {
  test.each([1, 500, 1_203])(
    'have them, and the folders above, when all are made: %i of them',
    async (count) => {
      const { from, to } = folder();
      const linking = new Linking();
      for (let at = 0; at < count; at += 1) linking.add({ from, to: to(`${at % 30}/${at}/index.html`) });
      await linking.finish();
      expect(statSync(from).nlink).toBe(count + 1);
      expect(readFileSync(to('0/0/index.html'), 'utf8')).toBe('Trang');
    },
  );

  test.each([1, 600])('fail as one where one cannot be made: %i of them', async (count) => {
    const { to } = folder();
    const linking = new Linking();
    mkdirSync(to(''), { recursive: true });
    for (let at = 0; at < count; at += 1) linking.add({ from: to('none.html'), to: to(`${at}.html`) });
    await expect(linking.finish()).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
