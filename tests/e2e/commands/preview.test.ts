import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { start } from '../../support/command.ts';
import { temporaryFolder } from '../../support/temporary.ts';

test('npm run preview shows a site, also where nothing can be written to the home folder, until it is interrupted', async () => {
  const out = temporaryFolder('site');
  writeFileSync(join(out, 'index.html'), '<p>Trang chủ</p>\n');
  const command = start('preview', ['--out', out], { HOME: '/dev/null' });
  const ended = new Promise<NodeJS.Signals | number | null>((settle) => {
    command.once('close', (status, signal) => {
      settle(signal ?? status);
    });
  });
  let said = '';
  const address = await new Promise<string | undefined>((settle) => {
    const listen = (text: string) => {
      said += text;
      const shown = /^http:\/\/localhost:\d+\/$/m.exec(said)?.[0];
      if (shown !== undefined) settle(shown);
    };
    command.stdout?.setEncoding('utf8').on('data', listen);
    command.stderr?.setEncoding('utf8').on('data', listen);
    void ended.then(() => {
      settle(undefined);
    });
  });
  const shown = address === undefined ? said : await (await fetch(address)).text();
  expect(shown).toContain('Trang chủ');
  command.kill('SIGINT');
  expect(await ended).toBe('SIGINT');
  expect(said).not.toMatch(/^\s+at /m);
});
